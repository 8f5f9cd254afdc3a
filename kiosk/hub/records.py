"""The venue's sessions, rooms and bookings at the hub: what is imported here goes to every kiosk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.bookings import Booking, BookingStatus, names_kept_until
from kiosk.domain.catalogue import Room, Session, Venue
from kiosk.domain.retention import is_due
from kiosk.domain.values import frozen
from kiosk.hub.erasing import erased_among
from kiosk.hub.record_rows import RecordRow, records_of, write_records
from kiosk.hub.tables import venues
from kiosk.wire import microseconds
from kiosk.wire.records import ROOM, SESSION, item_of, words_of_item

BOOKINGS_AT_ONCE = 5_000
TOLD_AFTER = timedelta(days=2)  # a kiosk that was away over the weekend still puts right what it has


@frozen
class Put:
    """What became of what was put in place: as an import's counts at a kiosk."""

    accepted: int = 0
    updated: int = 0
    cancelled: int = 0
    unchanged: int = 0

    def __add__(self, other: Put) -> Put:
        return Put(
            self.accepted + other.accepted,
            self.updated + other.updated,
            self.cancelled + other.cancelled,
            self.unchanged + other.unchanged,
        )


@frozen
class Schedule:
    """A file of sessions as it was read: with the rooms that nobody knew, and the lines that cannot be used with why.

    ``source`` names the feed; what it no longer has is cancelled where it starts in ``covers``.
    """

    sessions: Sequence[Session]
    rooms: Sequence[Room]
    source: str
    covers: tuple[datetime, datetime]
    rejected: Sequence[tuple[int, str]] = ()


def sessions(connection: Connection, venue: str) -> tuple[Session, ...]:
    """Return the venue's sessions at the hub."""
    items = (item_of(SESSION, row.body) for row in records_of(connection, venue, SESSION))
    return tuple(item for item in items if isinstance(item, Session))


def rooms(connection: Connection, venue: str) -> tuple[Room, ...]:
    """Return the venue's rooms at the hub."""
    items = (item_of(ROOM, row.body) for row in records_of(connection, venue, ROOM))
    return tuple(item for item in items if isinstance(item, Room))


def put_bookings(connection: Connection, venue: Venue, bookings: Sequence[Booking], now: datetime) -> Put:
    """Put bookings in place in the caller's transaction; of two with one code the later holds.

    No name comes back that was erased or whose day is past.
    """
    given = {booking.code.casefold(): booking for booking in bookings}
    erased = erased_among(connection, venue.key, given)
    ends = {session.key: session.ends_at for session in sessions(connection, venue.key)}
    today, rows = venue.day_of(now), []
    for folded, said in given.items():
        booking = said.without_name() if folded in erased else said
        until = names_kept_until(booking, ends, now, venue.day_of)
        if is_due(until, today):
            booking = booking.when_past()
        has_names = booking != booking.when_past()
        last = booking.valid_until or ends.get(booking.session_key or "")
        rows.append(_row(booking, booking.source, last, names_until=until if has_names else None))
    return _put(connection, venue.key, rows)


def bring_bookings(
    engine: Engine,
    venue: Venue,
    bookings: Iterable[Booking],
    now: Callable[[], datetime],
    *,
    dry_run: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Put:
    """Put a file's bookings in place, some thousand a transaction: kiosks push meanwhile.

    What cannot be read in the middle of a file leaves what came before; the file can be imported again.
    """
    counts, remaining, taken = Put(), iter(bookings), 0
    while batch := list(islice(remaining, BOOKINGS_AT_ONCE)):
        with engine.connect() as connection:
            counts += put_bookings(connection, venue, batch, now())
            connection.rollback() if dry_run else connection.commit()
        taken += len(batch)
        if progress is not None:
            progress(taken)
    return counts


def bring_sessions(engine: Engine, venue: str, schedule: Schedule, *, dry_run: bool = False) -> Put:
    """Put a schedule in place in one transaction; the sessions are counted."""
    with engine.connect() as connection:
        put_rooms(connection, venue, schedule.rooms, schedule.source)
        counts = put_sessions(connection, venue, schedule.sessions, schedule.source, schedule.covers)
        connection.rollback() if dry_run else connection.commit()
    return counts


def put_sessions(
    connection: Connection, venue: str, given: Iterable[Session], source: str, covers: tuple[datetime, datetime]
) -> Put:
    """Put sessions in place; those of the same source that start in ``covers`` and are not given are cancelled."""
    rows = {row.key: row for row in (_row(session, source, session.ends_at) for session in given)}
    for known in records_of(connection, venue, SESSION):
        session = item_of(SESSION, known.body)
        is_missing = known.source == source and known.key not in rows
        if is_missing and isinstance(session, Session) and covers[0] <= session.starts_at < covers[1]:
            rows[known.key] = _row(replace(session, cancelled=True), source, session.ends_at)
    return _put(connection, venue, list(rows.values()))


def put_rooms(connection: Connection, venue: str, given: Iterable[Room], source: str) -> Put:
    """Put rooms in place."""
    return _put(connection, venue, list({room.key: _row(room, source, None) for room in given}.values()))


def _row(item: Booking | Session | Room, source: str, last: datetime | None, **more: Any) -> RecordRow:
    kind, key, body = words_of_item(item)
    until = None if last is None else microseconds.of_instant(last + TOLD_AFTER)
    return RecordRow(kind, key, body, source, until, **more)


def _put(connection: Connection, venue: str, rows: Sequence[RecordRow]) -> Put:
    connection.execute(insert(venues).values(venue=venue).on_conflict_do_nothing())
    if not rows:
        return Put()
    known = {row.key: row for row in records_of(connection, venue, rows[0].kind, [row.key for row in rows])}
    changed = [row for row in rows if row.key not in known or known[row.key].body != row.body]
    write_records(connection, venue, changed)
    fresh = sum(row.key not in known for row in changed)
    turned = sum(_is_off(row.body) and not (row.key in known and _is_off(known[row.key].body)) for row in changed)
    fresh_off = sum(_is_off(row.body) for row in changed if row.key not in known)
    return Put(
        accepted=fresh - fresh_off,
        updated=len(changed) - fresh - (turned - fresh_off),
        cancelled=turned,
        unchanged=len(rows) - len(changed),
    )


def _is_off(body: dict[str, Any]) -> bool:
    return bool(body.get("cancelled")) or body.get("status") == BookingStatus.CANCELLED.value
