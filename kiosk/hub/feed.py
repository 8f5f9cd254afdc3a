"""What other kiosks of a venue did, page by page, after a cursor.

Whoever adds facts holds the venue's row from taking numbers until the commit (``ingest``), so that the counter that a
reader sees covers committed facts only, and none can appear later under a number that it has passed.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from kiosk.hub.enrolment import Bearer
from kiosk.hub.tables import facts, venues
from kiosk.wire.messages import Changes, HeardFact

MOST_AT_ONCE = 500


def changes(connection: Connection, bearer: Bearer, after: str, most: int = MOST_AT_ONCE) -> Changes:
    """Return a page of what others did after a cursor; one of a hub that was restored since begins anew."""
    known = connection.scalar(select(venues.c.changes).where(venues.c.venue == bearer.venue)) or 0
    start = _place(connection, bearer.venue, after)
    later = (facts.c.venue == bearer.venue, facts.c.change > start, facts.c.change <= known)
    page = select(facts).where(*later, facts.c.kiosk_id != bearer.kiosk_id).order_by(facts.c.change).limit(most)
    rows = connection.execute(page).all()
    is_whole = len(rows) < most
    cursor = _cursor(connection, bearer.venue, known if is_whole else rows[-1].change)
    return Changes(cursor=cursor, more=not is_whole, facts=[_heard(row) for row in rows])


def _cursor(connection: Connection, venue: str, change: int) -> str:
    """A number and the fact that has it: numbers have no gaps, and a hub restored from a backup gives them again."""
    id_ = connection.scalar(select(facts.c.id).where(facts.c.venue == venue, facts.c.change == change))
    return "" if id_ is None else f"{change}-{id_.hex}"


def _place(connection: Connection, venue: str, cursor: str) -> int:
    change = int(cursor.partition("-")[0] or 0)
    return change if cursor and _cursor(connection, venue, change) == cursor else 0


def _heard(row: Any) -> HeardFact:
    return HeardFact(
        id=row.id,
        sequence=row.sequence,
        kind=row.kind,
        occurred_at=row.occurred_at,
        monotonic_ns=row.monotonic_ns,
        clock_behind=row.clock_behind,
        schema_version=row.schema_version,
        visit_id=row.visit_id,
        people=row.people,
        body=row.body,
        kiosk_id=row.kiosk_id,
        clock_offset_us=row.clock_offset_us,
    )
