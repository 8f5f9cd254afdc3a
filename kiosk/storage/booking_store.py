"""Imported bookings and sessions.

A file is compared with the store on a reader, and only what differs is written, in one short transaction: visitors
check in while 100,000 bookings are read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import islice
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.actions.ports import EVER, ImportCounts, Window
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.retention import is_due
from kiosk.storage import instants, tables
from kiosk.storage.connections import Engines
from kiosk.storage.desk_statements import NEWEST_IMPORT
from kiosk.storage.desk_tables import booking_imports
from kiosk.storage.import_counts import ComparedBookings, ComparedSessions, Row
from kiosk.storage.statements import compiled
from kiosk.storage.unit_of_work import Surroundings
from kiosk.storage.visit_rows import (
    BOOKING_COLUMNS,
    ROOM_COLUMNS,
    SESSION_COLUMNS,
    booking_delete_on,
    booking_of,
    booking_values,
    room_row,
    session_of,
    session_row,
)

ROWS_AT_ONCE = 1_000
_Item = TypeVar("_Item")


class SqlBookingStore:
    """The ``BookingStore`` port. One import at a time; another waits for it."""

    def __init__(self, engines: Engines, around: Surroundings) -> None:
        self._engines = engines
        self._around = around
        self._one_import = Lock()

    def import_bookings(
        self,
        bookings: Iterable[Booking],
        *,
        dry_run: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> ImportCounts:
        """Write bookings in one transaction, keyed by code without regard to case; a repetition changes nothing.

        ``progress`` is told how many bookings have been taken so far. Of two rows with one code the later holds.
        Raises ``DiskFull`` or ``ReadOnly``, with nothing written.
        """
        sources: set[str] = set()
        with self._one_import:
            with self._engines.readers.begin() as reading:
                compared = ComparedBookings(reading, self._as_kept(reading))
                for batch in _batches(bookings):
                    compared.take(batch)
                    sources |= {booking.source for booking in batch}
                    if progress is not None:
                        progress(compared.taken)
            if sources and not dry_run:
                self._write(compared.changed, sources)
        return compared.counts()

    def newest_import_at(self) -> datetime | None:
        """Return when bookings came in last, whether or not anything in them was new."""
        with self._engines.readers.begin() as reading:
            return instants.maybe_from_row(reading.scalar(NEWEST_IMPORT))

    def bookings_from(self, source: str) -> tuple[Booking, ...]:
        """Return the bookings of one source, by code."""
        chosen = select(*BOOKING_COLUMNS).where(tables.bookings.c.source == source)
        with self._engines.readers.begin() as reading:
            rows = reading.execute(chosen.order_by(tables.bookings.c.code_folded))
            return tuple(booking_of(tuple(row)) for row in rows)

    def import_sessions(
        self, sessions: Iterable[Session], *, source: str, covers: Window = EVER, dry_run: bool = False
    ) -> ImportCounts:
        """Write sessions keyed by their key; those of the same ``source`` in ``covers`` that are gone are cancelled.

        Of two sessions with one key the later holds. Raises ``DiskFull`` or ``ReadOnly``, with nothing written.
        """
        given = {session.key: session_row(session, source) for session in sessions}
        with self._one_import:
            with self._engines.readers.begin() as reading:
                kept = {row[0]: tuple(row) for row in reading.execute(select(*tables.sessions.c))}
            compared = ComparedSessions(given, kept, source, covers)
            if not dry_run and (compared.changed or compared.missing):
                with self._engines.writer.begin() as writing:
                    _put(writing, tables.sessions, compared.changed)
                    _cancel(writing, compared.missing)
        return compared.counts()

    def import_rooms(self, rooms: Iterable[Room], *, source: str) -> None:
        """Keep the rooms that a schedule brought and the venue pack does not have; the newest row of a key holds."""
        with self._one_import, self._engines.writer.begin() as writing:
            _put(writing, tables.rooms, [room_row(room, source) for room in rooms])

    def rooms(self) -> tuple[Room, ...]:
        """Return the imported rooms, by key."""
        with self._engines.readers.begin() as reading:
            return tuple(Room(*row) for row in reading.execute(select(*ROOM_COLUMNS).order_by(tables.rooms.c.key)))

    def sessions_between(self, start: datetime, end: datetime) -> tuple[Session, ...]:
        """Return the imported sessions that start in ``[start, end)``, cancelled ones included, by start and key."""
        starts_at = tables.sessions.c.starts_at
        chosen = (
            select(*SESSION_COLUMNS)
            .where(starts_at >= instants.to_row(start), starts_at < instants.to_row(end))
            .order_by(starts_at, tables.sessions.c.key)
        )
        with self._engines.readers.begin() as reading:
            return tuple(session_of(row) for row in reading.execute(chosen))

    def _as_kept(self, reading: Connection) -> Callable[[Booking], Booking]:
        """Return what takes the names away that a file must not bring back: those that are due or were erased."""
        now, day_of, ends = self._around.clock.now(), lru_cache(self._around.day_of), _session_ends(reading)
        today, erased = day_of(now), set(reading.scalars(select(tables.erased.c.code_folded)))

        def as_kept(booking: Booking) -> Booking:
            if is_due(booking_delete_on(booking, ends, now, day_of), today):
                return booking.when_past()
            return booking.without_name() if booking.code.casefold() in erased else booking

        return as_kept

    def _write(self, changed: dict[str, Booking], sources: set[str]) -> None:
        around, now = self._around, self._around.clock.now()
        with self._engines.writer.begin() as writing:
            ends = _session_ends(writing)
            rows = (
                (
                    folded,
                    *(values := booking_values(booking))[:-3],
                    booking_delete_on(booking, ends, now, around.day_of).isoformat(),
                    around.terms.notice_version,
                    around.terms.bookings,
                    *values[-3:],  # team, role and collector came to the table after these three
                )
                for folded, booking in changed.items()
            )
            _put(writing, tables.bookings, rows)
            _put(writing, booking_imports, [(source, instants.to_row(now)) for source in sorted(sources)])


def _session_ends(connection: Connection) -> dict[str, datetime]:
    ending = select(tables.sessions.c.key, tables.sessions.c.ends_at)
    return {key: instants.from_row(ends_at) for key, ends_at in connection.execute(ending)}


def _put(writing: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Insert or replace whole rows, values in the order of the table's columns, the key first."""
    statement = insert(table)
    replaced = {column.name: statement.excluded[column.name] for column in table.c if not column.primary_key}
    upsert = compiled(statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=replaced),
                      *table.c.keys())  # fmt: skip
    for batch in _batches(rows):
        writing.exec_driver_sql(upsert, batch)


def _cancel(writing: Connection, keys: Sequence[str]) -> None:
    if keys:
        sessions = tables.sessions
        cancelling = update(sessions).where(sessions.c.key == bindparam("gone")).values(cancelled=True)
        writing.execute(cancelling, [{"gone": key} for key in keys])


def _batches(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    remaining: Iterator[Any] = iter(items)
    while batch := list(islice(remaining, ROWS_AT_ONCE)):
        yield batch
