"""What a kiosk of a venue has to know, page by page, after a cursor: what others did, and what the hub says.

A kiosk hears of its days: facts that came here lately, and records of what is on. Erasures are told for ever.
``changes`` says why nothing is missed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, or_, select, text

from kiosk.hub.changes import cursor_at, place_of
from kiosk.hub.enrolment import Bearer
from kiosk.hub.tables import facts, records, venues
from kiosk.wire import microseconds
from kiosk.wire.messages import Changes, HeardFact, Holding, Record
from kiosk.wire.records import FACTS_TOLD_DAYS

MOST_AT_ONCE = 500
FACTS_TOLD = timedelta(days=FACTS_TOLD_DAYS)


def changes(
    connection: Connection,
    bearer: Bearer,
    after: str,
    now: datetime,
    *,
    most: int = MOST_AT_ONCE,
    check: bool = False,
) -> Changes:
    """Return a page of what there is after a cursor; one of a hub that was restored since begins anew.

    ``check`` asks for what the kiosk must hold when it has come to the end. The connection has read nothing yet: a
    page is of one moment.
    """
    connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
    known = connection.scalar(select(venues.c.changes).where(venues.c.venue == bearer.venue)) or 0
    start = place_of(connection, bearer.venue, after)
    found = [
        *_facts(connection, bearer, (start, known), now, most),
        *_records(connection, bearer, (start, known), now, most),
    ]
    page = sorted(found, key=lambda row: row.change)[:most]
    is_whole = len(found) < most
    cursor = cursor_at(connection, bearer.venue, known if is_whole else page[-1].change)
    return Changes(
        cursor=cursor,
        more=not is_whole,
        now=microseconds.of_instant(now),
        facts=[_heard(row) for row in page if "sequence" in row._mapping],
        records=[_record(row) for row in page if "key" in row._mapping],
        holding=_holding(connection, bearer, now) if check and is_whole else None,
    )


def _facts(connection: Connection, bearer: Bearer, span: tuple[int, int], now: datetime, most: int) -> list[Any]:
    later = (facts.c.venue == bearer.venue, facts.c.change > span[0], facts.c.change <= span[1])
    lately = facts.c.received_at > microseconds.of_instant(now - FACTS_TOLD)
    theirs = (facts.c.kiosk_id != bearer.kiosk_id, or_(lately, facts.c.kind == "erased"))
    return list(connection.execute(select(facts).where(*later, *theirs).order_by(facts.c.change).limit(most)))


def _records(connection: Connection, bearer: Bearer, span: tuple[int, int], now: datetime, most: int) -> list[Any]:
    later = (records.c.change > span[0], records.c.change <= span[1])
    told = _told(bearer, now)
    return list(connection.execute(select(records).where(*told, *later).order_by(records.c.change).limit(most)))


def _holding(connection: Connection, bearer: Bearer, now: datetime) -> list[Holding]:
    counted = select(records.c.kind, func.count().label("count"), func.sum(records.c.change).label("sum"))
    rows = connection.execute(counted.where(*_told(bearer, now)).group_by(records.c.kind).order_by(records.c.kind))
    return [Holding(kind=row.kind, count=row[1], changes=int(row[2])) for row in rows]


def _told(bearer: Bearer, now: datetime) -> tuple[Any, ...]:
    at = microseconds.of_instant(now)
    return records.c.venue == bearer.venue, or_(records.c.told_until.is_(None), records.c.told_until > at)


def _record(row: Any) -> Record:
    return Record(kind=row.kind, key=row.key, change=row.change, told_until=row.told_until, body=row.body)


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
