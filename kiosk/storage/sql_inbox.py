"""What the desk has to see, and what was settled."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.inbox import InboxItem, KeptAside, NotKnown
from kiosk.storage import inbox_rows, instants
from kiosk.storage.connections import Engines
from kiosk.storage.hub_tables import inbox, quarantined
from kiosk.storage.tables import bookings

NOT_KNOWN_KEPT = timedelta(days=7)
_NO_VISIT = b""


class SqlInbox:
    """The ``Inbox`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def unsettled(self) -> tuple[InboxItem, ...]:
        """Return what waits for somebody; see ``Inbox.unsettled``."""
        waiting = select(*inbox.c).where(inbox.c.settled_at.is_(None)).order_by(inbox.c.noticed_at, inbox.c.key)
        items = []
        with self._engines.readers.begin() as connection:
            for row in connection.execute(waiting).all():
                if row.kind == inbox_rows.NOT_KNOWN:
                    items += _not_known(connection, row)
                    continue
                with suppress(ValueError):  # a newer program's kind
                    conflict = inbox_rows.conflict_of(row.kind, row.visit_id, row.body)
                    items.append(InboxItem(row.key, conflict, instants.from_row(row.noticed_at)))
            items += _kept_aside(connection)
        return tuple(items)

    def note_not_known(self, candidates: Sequence[str], shown: str, at: datetime) -> None:
        """Note a code that nobody knows, and let go of those of more than a week ago."""
        words = {"candidates": [text.casefold() for text in candidates], "shown": shown}
        values = {"body": json.dumps(words), "noticed_at": instants.to_row(at), "settled_at": None, "settled_how": None}
        row = insert(inbox).values(
            key=f"{inbox_rows.NOT_KNOWN} {candidates[0].casefold()}",
            kind=inbox_rows.NOT_KNOWN,
            visit_id=_NO_VISIT,
            **values,
        )
        old = delete(inbox).where(
            inbox.c.kind == inbox_rows.NOT_KNOWN, inbox.c.noticed_at < instants.to_row(at - NOT_KNOWN_KEPT)
        )
        with self._engines.writer.begin() as connection:
            connection.execute(old)
            connection.execute(row.on_conflict_do_update(index_elements=[inbox.c.key], set_=values))

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

    def unsettle(self, key: str) -> None:
        """Let an item wait again; one that was explained meanwhile stays away."""
        this = inbox.c.key == key
        with self._engines.writer.begin() as connection:
            if key.startswith(inbox_rows.KEPT_ASIDE):  # its row says only that it was seen
                connection.execute(delete(inbox).where(this))
            else:
                connection.execute(update(inbox).where(this).values(settled_at=None, settled_how=None))


def _kept_aside(connection: Connection) -> list[InboxItem]:
    seen = set(connection.scalars(select(inbox.c.key).where(inbox.c.kind == inbox_rows.KEPT_ASIDE)))
    rows = connection.execute(select(quarantined).order_by(quarantined.c.sequence))
    items = [
        InboxItem(f"{inbox_rows.KEPT_ASIDE} {row.kiosk_id} {row.sequence}", KeptAside(row.sequence, row.reason))
        for row in rows
    ]
    return [item for item in items if item.key not in seen]


def _not_known(connection: Connection, row: Row[Any, Any, Any]) -> list[InboxItem]:
    """Return a code as an item, or nothing where a booking has come that has it."""
    said, at = json.loads(row.body), instants.from_row(row.noticed_at)
    booked = select(bookings.c.code).where(bookings.c.code_folded.in_(said["candidates"])).limit(1)
    has_come = connection.execute(booked).first() is not None
    return [] if has_come else [InboxItem(row.key, NotKnown(said["shown"], at), at)]
