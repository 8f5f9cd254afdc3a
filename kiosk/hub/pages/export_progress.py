"""How far an export has come, in the database: whoever waits for it may ask another worker."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.values import frozen
from kiosk.hub.pages.tables import exports
from kiosk.wire import microseconds

_KEPT = timedelta(days=1)


class Noted:
    """Notes how far one export has come."""

    def __init__(self, engine: Engine, venue: str, id_: str) -> None:
        self._engine = engine
        self._venue = venue
        self._id = id_
        self._done = 0

    def begin(self, in_all: int, now: datetime) -> None:
        """Note that it begins; what is a day old is forgotten."""
        at = microseconds.of_instant(now)
        old = exports.c.began_at < microseconds.of_instant(now - _KEPT)
        row = {"venue": self._venue, "id": self._id, "began_at": at, "rows_in_all": in_all}
        row |= {"rows_done": 0, "ended_at": None, "is_whole": False}
        with self._engine.begin() as connection:
            connection.execute(delete(exports).where(exports.c.venue == self._venue, old))
            connection.execute(
                insert(exports).values(row).on_conflict_do_update(index_elements=["venue", "id"], set_=row)
            )

    def come(self, rows: int) -> None:
        """Note that it has come so much further."""
        self._done += rows
        self._note(rows_done=self._done)

    def end(self, now: datetime, *, whole: bool) -> None:
        """Note that no more comes: all of it has, or somebody or something stopped it."""
        self._note(ended_at=microseconds.of_instant(now), is_whole=whole)

    def _note(self, **said: int | bool) -> None:
        mine = exports.c.venue == self._venue, exports.c.id == self._id
        with self._engine.begin() as connection:
            connection.execute(update(exports).where(*mine).values(said))


@frozen
class Progress:
    """How far an export has come."""

    rows_done: int
    rows_in_all: int
    is_over: bool
    is_whole: bool


def new_export_id() -> str:
    """Return a name for an export that nobody else has."""
    return secrets.token_urlsafe(12)


def progress(connection: Connection, venue: str, id_: str) -> Progress | None:
    """Return how far an export has come; ``None`` before it has begun."""
    chosen = select(*exports.c).where(exports.c.venue == venue, exports.c.id == id_)
    row = connection.execute(chosen).one_or_none()
    if row is None:
        return None
    return Progress(row.rows_done, row.rows_in_all, is_over=row.ended_at is not None, is_whole=row.is_whole)
