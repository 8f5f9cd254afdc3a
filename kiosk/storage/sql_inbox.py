"""What the desk has to see, and what was settled."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from sqlalchemy import select, update

from kiosk.actions.hub_ports import InboxItem
from kiosk.storage import inbox_rows, instants
from kiosk.storage.connections import Engines
from kiosk.storage.hub_tables import inbox


class SqlInbox:
    """The ``Inbox`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def unsettled(self) -> tuple[InboxItem, ...]:
        """Return what nobody has settled, oldest first."""
        waiting = select(*inbox.c).where(inbox.c.settled_at.is_(None)).order_by(inbox.c.noticed_at, inbox.c.key)
        items = []
        with self._engines.readers.begin() as connection:
            for row in connection.execute(waiting):
                with suppress(ValueError):  # a newer program's kind
                    conflict = inbox_rows.conflict_of(row.kind, row.visit_id, row.body)
                    items.append(InboxItem(row.key, conflict, instants.from_row(row.noticed_at)))
        return tuple(items)

    def settle(self, key: str, how: str, at: datetime) -> None:
        """Note that somebody has settled an item; one that went by itself meanwhile is settled already."""
        with self._engines.writer.begin() as connection:
            done = update(inbox).where(inbox.c.key == key, inbox.c.settled_at.is_(None))
            connection.execute(done.values(settled_at=instants.to_row(at), settled_how=how))
