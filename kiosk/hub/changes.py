"""The one counter of a venue's changes: facts and records take their numbers from it, and readers their cursors.

Whoever changes something holds the venue's row from taking numbers until the commit, so that the counter that a reader
sees covers what is committed only, and nothing can appear later under a number that it has passed.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, select, text
from uuid_utils.compat import uuid7

from kiosk.hub.tables import marks, venues

CHANNEL = "kiosk_changes"  # a notice is the venue's key and the kiosk's
_COUNTED = text(
    """
    WITH counted AS (UPDATE venues SET changes = :change WHERE venue = :venue),
        marked AS (INSERT INTO marks (venue, change, id) VALUES (:venue, :change, :id))
    SELECT pg_notify(:channel, :notice)
    """
)


def locked_changes(connection: Connection, venue: str) -> int:
    """Return how many changes a venue has had, and hold its row until the commit."""
    change = connection.scalar(select(venues.c.changes).where(venues.c.venue == venue).with_for_update())
    assert change is not None
    return int(change)


def note_changes(connection: Connection, venue: str, change: int, by: str = "") -> None:
    """Count the changes up to this number; the caller holds the venue's row, and its commit makes them known.

    ``by`` is the kiosk that made them: it need not be told.
    """
    said = {"venue": venue, "change": change, "id": uuid7(), "channel": CHANNEL, "notice": f"{venue} {by}"}
    connection.execute(_COUNTED, said)


def cursor_at(connection: Connection, venue: str, change: int) -> str:
    """Return the cursor after a change: its number, and the mark of the transaction that it was part of."""
    mark = _mark(connection, venue, change)
    return "" if mark is None or not change else f"{change}-{mark.hex}"


def place_of(connection: Connection, venue: str, cursor: str) -> int:
    """Return the number after which to go on; one of a hub that was restored since begins anew."""
    change = int(cursor.partition("-")[0] or 0)
    return change if cursor and cursor_at(connection, venue, change) == cursor else 0


def _mark(connection: Connection, venue: str, change: int) -> UUID | None:
    covering = select(marks.c.id).where(marks.c.venue == venue, marks.c.change >= change)
    return connection.scalar(covering.order_by(marks.c.change).limit(1))
