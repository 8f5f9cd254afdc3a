"""Imported bookings and sessions.

A file is compared with the store on a reader, and only what differs is written, in one short transaction: visitors
check in while 100,000 bookings are read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from threading import Lock

from sqlalchemy import Connection, bindparam, select, update

from kiosk.actions.ports import EVER, ImportCounts, Window
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Room, Session
from kiosk.storage import instants, tables
from kiosk.storage.booking_rows import as_kept, batches, booking_rows, put_rows
from kiosk.storage.connections import Engines
from kiosk.storage.desk_statements import NEWEST_IMPORT
from kiosk.storage.desk_tables import booking_imports
from kiosk.storage.import_counts import ComparedBookings, ComparedSessions
from kiosk.storage.received import HUB, told_by_hub
from kiosk.storage.surroundings import Surroundings
from kiosk.storage.visit_rows import (
    BOOKING_COLUMNS,
    ROOM_COLUMNS,
    SESSION_COLUMNS,
    booking_of,
    room_row,
    session_of,
    session_row,
)
from kiosk.wire.records import ROOM, SESSION


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
                compared = ComparedBookings(reading, as_kept(reading, self._around))
                for batch in batches(bookings):
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
                given |= {key: kept[key] for key in told_by_hub(reading, SESSION, given) if key in kept}
            compared = ComparedSessions(given, kept, source, covers)
            if not dry_run and (compared.changed or compared.missing):
                with self._engines.writer.begin() as writing:
                    put_rows(writing, tables.sessions, compared.changed)
                    _cancel(writing, compared.missing)
        return compared.counts()

    def import_rooms(self, rooms: Iterable[Room], *, source: str) -> None:
        """Keep the rooms that a schedule brought and the venue pack does not have; the newest row of a key holds."""
        given = {room.key: room_row(room, source) for room in rooms}
        with self._one_import, self._engines.writer.begin() as writing:
            of_hub = told_by_hub(writing, ROOM, given)
            put_rows(writing, tables.rooms, [row for key, row in given.items() if key not in of_hub])

    def rooms(self) -> tuple[Room, ...]:
        """Return the imported rooms, by key."""
        with self._engines.readers.begin() as reading:
            return tuple(Room(*row) for row in reading.execute(select(*ROOM_COLUMNS).order_by(tables.rooms.c.key)))

    def hub_rooms(self) -> tuple[Room, ...]:
        """Return the rooms as the hub has them, by key."""
        of_hub = select(*ROOM_COLUMNS).where(tables.rooms.c.source == HUB).order_by(tables.rooms.c.key)
        with self._engines.readers.begin() as reading:
            return tuple(Room(*row) for row in reading.execute(of_hub))

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

    def _write(self, changed: dict[str, Booking], sources: set[str]) -> None:
        now = instants.to_row(self._around.clock.now())
        with self._engines.writer.begin() as writing:
            put_rows(writing, tables.bookings, booking_rows(writing, changed, self._around))
            put_rows(writing, booking_imports, [(source, now) for source in sorted(sources)])


def _cancel(writing: Connection, keys: Sequence[str]) -> None:
    if keys:
        sessions = tables.sessions
        cancelling = update(sessions).where(sessions.c.key == bindparam("gone")).values(cancelled=True)
        writing.execute(cancelling, [{"gone": key} for key in keys])
