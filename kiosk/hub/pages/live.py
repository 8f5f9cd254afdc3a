"""Who is in now at a venue and who came when, as the facts that have reached the hub say.

PostgreSQL adds up each visit of the day: people who came less people who left, never less than none. Visits of which
more is told (late arrivals, some who left early, an undoing, a code that came in twice) are few: those are merged like
everywhere (``kiosk.domain.merge``), and the merge's word holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, text

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import Entry
from kiosk.domain.merge import AgreedVisit, Conflict, Told, agreed, history_of
from kiosk.domain.values import frozen
from kiosk.hub.tables import facts, venues
from kiosk.wire import microseconds
from kiosk.wire.fact_words import fact_said

TOLD = (
    *(facts.c.id, facts.c.kiosk_id, facts.c.sequence, facts.c.occurred_at, facts.c.monotonic_ns, facts.c.clock_behind),
    *(facts.c.schema_version, facts.c.kind, facts.c.visit_id, facts.c.body, facts.c.clock_offset_us),
)
"""What ``told_from`` reads of a fact."""
_HOUR = timedelta(hours=1)
_TODAY = "venue = :venue AND change >= :first AND occurred_at + clock_offset_us >= :starts_at"

# The visits that began today and hold, but the doubtful: where they are, how many are in, in which hour how many came.
_VISITS = text(
    f"""
    WITH today AS (SELECT * FROM facts WHERE {_TODAY}),
    undone AS (SELECT CAST(body->>'fact_id' AS uuid) AS id FROM today WHERE kind = 'undone'),
    came AS (SELECT * FROM today WHERE kind = 'checked_in' AND id NOT IN (SELECT id FROM undone)),
    places AS (
        SELECT DISTINCT ON (visit_id) visit_id, body->>'room' AS room, body->>'session' AS session FROM today
        WHERE kind = 'reassigned' AND id NOT IN (SELECT id FROM undone)
        ORDER BY visit_id, occurred_at + clock_offset_us DESC, kiosk_id DESC, sequence DESC
    ),
    moved AS (
        SELECT visit_id, GREATEST(sum(people), 0) AS inside,
            sum(people) FILTER (WHERE kind IN ('checked_in', 'joined')) AS people
        FROM today WHERE visit_id IS NOT NULL GROUP BY visit_id
    )
    SELECT (came.occurred_at + came.clock_offset_us) / 3600000000 AS hour,
        CASE WHEN places.visit_id IS NULL THEN came.body->>'room' ELSE places.room END AS room,
        CASE WHEN places.visit_id IS NULL THEN came.body->>'session' ELSE places.session END AS session,
        sum(moved.inside) AS inside, sum(moved.people) AS people, count(*) AS visits
    FROM came JOIN moved USING (visit_id) LEFT JOIN places USING (visit_id)
    WHERE NOT came.visit_id = ANY(CAST(:doubtful AS uuid[]))
    GROUP BY 1, 2, 3
    """
)
_COUNTED_OUT = text(
    f"""
    SELECT -coalesce(sum(people), 0) FROM facts WHERE {_TODAY} AND (kind = 'counted_out' OR kind = 'undone' AND
        CAST(body->>'fact_id' AS uuid) IN (SELECT id FROM facts WHERE {_TODAY} AND kind = 'counted_out'))
    """
)
# Visits that need the merge's word: a code of two visits, and whatever is more than coming, moving and leaving.
_DOUBTFUL = text(
    f"""
    WITH today AS (SELECT * FROM facts WHERE {_TODAY}),
    used AS (
        SELECT visit_id, lower(code) AS code FROM today, LATERAL (
            SELECT body->>'code' AS code
            UNION SELECT jsonb_array_elements_text(coalesce(body->'also', body->'codes', '[]'))
        ) AS codes WHERE kind IN ('checked_in', 'joined') AND code IS NOT NULL
    ),
    twice AS (SELECT code FROM used GROUP BY code HAVING count(DISTINCT visit_id) > 1)
    SELECT visit_id FROM used WHERE code IN (SELECT code FROM twice)
    UNION
    SELECT visit_id FROM today WHERE visit_id IS NOT NULL AND kind IN ('undone', 'joined', 'some_left')
    """
)


@frozen
class Count:
    """A room or a session with the people who are in it; ``capacity`` where it has one."""

    title: str
    people: int
    capacity: int | None = None
    when: str = ""

    @property
    def is_full(self) -> bool:
        """Whether as many are in as may be, or more."""
        return self.capacity is not None and self.people >= self.capacity


@frozen
class Live:
    """A venue now. ``inside`` is by visits, less those who left by the counter without a name (``counted_out``).

    ``arrivals`` are the people who came, by the hour of the venue's day; ``conflicts`` wait at the desks.
    """

    inside: int
    counted_out: int
    people_today: int
    visits_today: int
    rooms: Sequence[Count]
    sessions: Sequence[Count]
    arrivals: Sequence[tuple[datetime, int]]
    conflicts: Sequence[Conflict]


def live(connection: Connection, venue: str, catalogue: Catalogue, now: datetime) -> Live:
    """Return how a venue is now; its day, and the names of rooms and sessions, are the catalogue's."""
    starts_at = catalogue.venue.day_bounds(catalogue.venue.day_of(now))[0]
    day = {"venue": venue, "starts_at": microseconds.of_instant(starts_at)}
    day["first"] = first_change_since(connection, venue, starts_at)
    doubtful = list(connection.scalars(_DOUBTFUL, day))
    merged = agreed(history_of(told_of(connection, venue, doubtful)))
    certain = [_some(row) for row in connection.execute(_VISITS, day | {"doubtful": doubtful})]
    visits = certain + [_one(visit) for visit in merged.visits.values()]
    rooms: Counter[str] = Counter()
    sessions: Counter[str] = Counter()
    hours: Counter[datetime] = Counter()
    for each in visits:
        rooms[each.room_key] += each.inside
        hours[each.hour] += each.people
        if each.session_key:
            sessions[each.session_key] += each.inside
    out = max(int(connection.scalar(_COUNTED_OUT, day) or 0), 0)
    return Live(
        inside=max(rooms.total() - out, 0),
        counted_out=out,
        people_today=hours.total(),
        visits_today=sum(each.visits for each in visits),
        rooms=_rooms(rooms, catalogue),
        sessions=_sessions(sessions, catalogue),
        arrivals=_by_hour(hours),
        conflicts=merged.conflicts,
    )


def first_change_since(connection: Connection, venue: str, at: datetime) -> int:
    """Return the number from which on facts came to the hub at an instant or later.

    What happened after an instant came after it; changes are numbered as they come, so the place is found by halving.
    """
    low, high = 1, (connection.scalar(select(venues.c.changes).where(venues.c.venue == venue)) or 0) + 1
    since = microseconds.of_instant(at)
    while low < high:
        middle = (low + high) // 2
        here = facts.c.venue == venue, facts.c.change >= middle
        received = connection.scalar(select(facts.c.received_at).where(*here).order_by(facts.c.change).limit(1))
        if received is not None and received < since:
            low = middle + 1
        else:
            high = middle
    return low


def told_of(connection: Connection, venue: str, visits: Iterable[UUID]) -> list[Told]:
    """Return all that is known of some visits; what no program here understands is left out."""
    ids = list(visits)
    told = []
    for row in connection.execute(select(*TOLD).where(facts.c.venue == venue, facts.c.visit_id.in_(ids))):
        with suppress(ValueError, KeyError):
            told.append(told_from(row))
    return told


def told_from(row: Sequence[Any]) -> Told:
    """Return a row of ``TOLD`` as what a kiosk told. Raises ``ValueError`` for a kind that nobody here knows."""
    (id_, kiosk_id, sequence, occurred_at, monotonic_ns, clock_behind, schema_version,
     kind, visit_id, body, clock_offset_us) = row  # fmt: skip
    entry = Entry(
        id=id_,
        kiosk_id=kiosk_id,
        sequence=sequence,
        occurred_at=microseconds.as_instant(occurred_at),
        monotonic_ns=monotonic_ns,
        clock_behind=clock_behind,
        fact=fact_said(kind, visit_id, body),
        schema_version=schema_version,
    )
    return Told(entry, timedelta(microseconds=clock_offset_us))


@frozen
class _Visits:
    """Visits that are in one place and began in the same hour."""

    hour: datetime
    room_key: str
    session_key: str | None
    inside: int
    people: int
    visits: int


def _some(row: Any) -> _Visits:
    hour = datetime.fromtimestamp(row.hour * 3600, UTC)
    return _Visits(hour, row.room, row.session, int(row.inside), int(row.people), row.visits)


def _one(visit: AgreedVisit) -> _Visits:
    hour = visit.began.at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    return _Visits(hour, visit.began.room_key, visit.began.session_key, visit.inside, visit.people, 1)


def _by_hour(hours: Counter[datetime]) -> list[tuple[datetime, int]]:
    if not hours:
        return []
    first, last = min(hours), max(hours)
    return [(first + number * _HOUR, hours[first + number * _HOUR]) for number in range((last - first) // _HOUR + 1)]


def _rooms(people: Counter[str], catalogue: Catalogue) -> list[Count]:
    known = [Count(room.name, people[room.key], room.capacity) for room in catalogue.rooms.values()]
    return known + [Count(key, number) for key, number in sorted(people.items()) if key not in catalogue.rooms]


def _sessions(people: Counter[str], catalogue: Catalogue) -> list[Count]:
    counts = []
    zone = catalogue.venue.time_zone
    for key, number in people.items():
        session = catalogue.sessions.get(key)
        when = f"{session.starts_at.astimezone(zone):%H:%M}" if session else ""
        counts.append(Count(session.title if session else key, number, session.capacity if session else None, when))
    return sorted(counts, key=lambda each: (each.when, each.title))
