"""Imported bookings and sessions in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.actions.ports import ImportCounts
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.retention import NAMES_KEPT, UNDATED_BOOKING_KEPT, is_due

if TYPE_CHECKING:
    from tests.fakes.fake_store import FakeStore


class FakeBookingStore:
    """The ``BookingStore`` port over dictionaries."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self.by_code: dict[str, Booking] = {}
        self.delete_on: dict[str, date] = {}
        self._sessions: dict[str, tuple[str, Session]] = {}
        self._rooms: dict[str, Room] = {}
        self._imported_at: datetime | None = None

    def newest_import_at(self) -> datetime | None:
        """Return when bookings came in last."""
        return self._imported_at

    def bookings_from(self, source: str) -> tuple[Booking, ...]:
        """Return the bookings of one source, by code."""
        return tuple(booking for _, booking in sorted(self.by_code.items()) if booking.source == source)

    def import_bookings(
        self,
        bookings: Iterable[Booking],
        *,
        dry_run: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> ImportCounts:
        """Take bookings by folded code and count what they changed."""
        after = dict(self.by_code)
        counted: dict[str, int] = {}
        delete_on = dict(self.delete_on)
        for number, given in enumerate(bookings, start=1):
            delete_on[given.code.casefold()] = last_day = self._delete_on(given)
            booking = given.without_name() if given.code.casefold() in self._store.erased else given
            booking = booking.when_past() if is_due(last_day, self._store.clock.now().date()) else booking
            before = after.get(booking.code.casefold())
            change = _change_of(booking, before)
            counted[change] = counted.get(change, 0) + 1
            after[booking.code.casefold()] = booking
            if progress is not None:
                progress(number)
        if not dry_run:
            self._store.take_refusal()
            self.by_code, self.delete_on = after, delete_on
            self._imported_at = self._store.clock.now() if counted else self._imported_at
        return ImportCounts(**counted)

    def _delete_on(self, booking: Booking) -> date:
        _, session = self._sessions.get(booking.session_key or "", ("", None))
        last = booking.valid_until or booking.valid_from or (session and session.ends_at)
        return (last or self._store.clock.now() + UNDATED_BOOKING_KEPT).date() + NAMES_KEPT

    def import_sessions(self, sessions: Iterable[Session], *, source: str, dry_run: bool = False) -> ImportCounts:
        """Take sessions by key; those of the source that are missing are cancelled."""
        given = {session.key: session for session in sessions}
        after = dict(self._sessions)
        counted: dict[str, int] = {}
        missing = [
            replace(session, cancelled=True)
            for kept_source, session in self._sessions.values()
            if kept_source == source and session.key not in given and not session.cancelled
        ]
        for session in [*given.values(), *missing]:
            change = _session_change(session, source, after.get(session.key))
            counted[change] = counted.get(change, 0) + 1
            after[session.key] = (source, session)
        if not dry_run:
            self._store.take_refusal()
            self._sessions = after
        return ImportCounts(**counted)

    def import_rooms(self, rooms: Iterable[Room], *, source: str) -> None:
        """Keep the rooms that a schedule brought."""
        self._rooms |= {room.key: room for room in rooms}

    def rooms(self) -> tuple[Room, ...]:
        """Return the imported rooms, by key."""
        return tuple(self._rooms[key] for key in sorted(self._rooms))

    def hub_rooms(self) -> tuple[Room, ...]:
        """Nothing comes from a hub in memory."""
        return ()

    def sessions_between(self, start: datetime, end: datetime) -> tuple[Session, ...]:
        """Return the imported sessions that start in ``[start, end)``, by start and key."""
        chosen = (session for _, session in self._sessions.values() if start <= session.starts_at < end)
        return tuple(sorted(chosen, key=lambda session: (session.starts_at, session.key)))


def _change_of(booking: Booking, before: Booking | None) -> str:
    if booking == before:
        return "unchanged"
    was_cancelled = before is not None and before.status is BookingStatus.CANCELLED
    if booking.status is BookingStatus.CANCELLED and not was_cancelled:
        return "cancelled"
    return "updated" if before else "accepted"


def _session_change(session: Session, source: str, before: tuple[str, Session] | None) -> str:
    if before == (source, session):
        return "unchanged"
    if session.cancelled and not (before and before[1].cancelled):
        return "cancelled"
    return "updated" if before else "accepted"
