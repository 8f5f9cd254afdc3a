"""What the desk has to see, and what was settled."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.inbox import InboxItem, KeptAside
from kiosk.storage import inbox_rows, instants
from kiosk.storage.connections import Engines
from kiosk.storage.hub_tables import inbox, quarantined

_NO_VISIT = b""


class SqlInbox:
    """The ``Inbox`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def unsettled(self) -> tuple[InboxItem, ...]:
        """Return the conflicts, and what the hub keeps aside, that nobody has settled, oldest first."""
        waiting = select(*inbox.c).where(inbox.c.settled_at.is_(None)).order_by(inbox.c.noticed_at, inbox.c.key)
        items = []
        with self._engines.readers.begin() as connection:
            for row in connection.execute(waiting):
                with suppress(ValueError):  # a newer program's kind
                    conflict = inbox_rows.conflict_of(row.kind, row.visit_id, row.body)
                    items.append(InboxItem(row.key, conflict, instants.from_row(row.noticed_at)))
            items += _kept_aside(connection)
        return tuple(items)

    def settle(self, key: str, how: str, at: datetime) -> None:
        """Note that somebody has settled an item; one that went by itself meanwhile is settled already."""
        settled = {"settled_at": instants.to_row(at), "settled_how": how}
        with self._engines.writer.begin() as connection:
            if key.startswith(inbox_rows.KEPT_ASIDE):
                seen = {"kind": inbox_rows.KEPT_ASIDE, "visit_id": _NO_VISIT, "noticed_at": settled["settled_at"]}
                connection.execute(insert(inbox).values(key=key, body="{}", **seen, **settled).on_conflict_do_nothing())
            else:
                done = update(inbox).where(inbox.c.key == key, inbox.c.settled_at.is_(None))
                connection.execute(done.values(settled))


def _kept_aside(connection: Connection) -> list[InboxItem]:
    seen = set(connection.scalars(select(inbox.c.key).where(inbox.c.kind == inbox_rows.KEPT_ASIDE)))
    rows = connection.execute(select(quarantined).order_by(quarantined.c.sequence))
    items = [
        InboxItem(f"{inbox_rows.KEPT_ASIDE} {row.kiosk_id} {row.sequence}", KeptAside(row.sequence, row.reason))
        for row in rows
    ]
    return [item for item in items if item.key not in seen]
