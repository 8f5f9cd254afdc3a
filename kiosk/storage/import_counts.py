"""What an import changes, found by comparing a file with what is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from kiosk.actions.ports import ImportCounts, Window
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.storage import instants, tables
from kiosk.storage.booking_rows import Row
from kiosk.storage.received import told_by_hub
from kiosk.storage.visit_rows import BOOKING_COLUMNS, booking_values
from kiosk.wire.records import BOOKING


class ComparedBookings:
    """Takes bookings in batches, counts what they do, and keeps those that differ, by folded code.

    Only what differs stays in memory, so that repeating an import of 100,000 bookings needs next to none.
    """

    def __init__(self, reading: Connection, as_kept: Callable[[Booking], Booking]) -> None:
        """``as_kept`` takes away what must not be kept of a booking."""
        self._reading = reading
        self._as_kept = as_kept
        self._accepted = self._updated = self._cancelled = self._unchanged = 0
        self.taken = 0
        self.changed: dict[str, Booking] = {}

    def take(self, batch: Sequence[Booking]) -> None:
        """Compare some bookings with the store and with those taken before."""
        kept = self._kept([booking.code.casefold() for booking in batch])
        of_hub = told_by_hub(self._reading, BOOKING, kept)
        for booking in map(self._as_kept, batch):
            folded = booking.code.casefold()
            if folded in of_hub:
                self._unchanged += 1
                continue
            before = self.changed.get(folded) or kept.get(folded)
            if self._differs(booking, before):
                self.changed[folded] = booking
        self.taken += len(batch)

    def counts(self) -> ImportCounts:
        """Return the counts so far."""
        return ImportCounts(self._accepted, self._updated, self._cancelled, 0, self._unchanged)

    def _kept(self, folded: list[str]) -> dict[str, Row]:
        table = tables.bookings
        chosen = select(table.c.code_folded, *BOOKING_COLUMNS).where(table.c.code_folded.in_(folded))
        return {row[0]: tuple(row[1:]) for row in self._reading.execute(chosen)}

    def _differs(self, booking: Booking, before: Booking | Row | None) -> bool:
        values = booking_values(booking)
        known = booking_values(before) if isinstance(before, Booking) else before
        if values == known:
            self._unchanged += 1
            return False
        is_cancelled = booking.status is BookingStatus.CANCELLED
        was_cancelled = known is not None and known[_STATUS] == BookingStatus.CANCELLED.value
        if is_cancelled and not was_cancelled:
            self._cancelled += 1
        elif known is None:
            self._accepted += 1
        else:
            self._updated += 1
        return True


class ComparedSessions:
    """The same for sessions of one source, whole: what the file no longer has is cancelled."""

    def __init__(self, given: dict[str, Row], kept: dict[str, Row], source: str, covers: Window) -> None:
        """``given`` and ``kept`` are rows of ``sessions`` by key; ``covers`` is what the file speaks for."""
        first, end = map(instants.to_row, covers)
        self.changed = [row for key, row in given.items() if kept.get(key) != row]
        self.missing = [
            key
            for key, row in kept.items()
            if row[_SOURCE] == source and first <= row[_STARTS_AT] < end and key not in given and not row[_CANCELLED]
        ]
        self._given = given
        self._kept = kept

    def counts(self) -> ImportCounts:
        """Return the counts; the cancelled ones include those that are missing."""
        turned = sum(1 for row in self.changed if row[_CANCELLED] and not self._was(row, cancelled=True))
        known = sum(1 for row in self.changed if row[0] in self._kept)
        known_turned = sum(1 for row in self.changed if row[_CANCELLED] and self._was(row, cancelled=False))
        return ImportCounts(
            accepted=len(self.changed) - known - (turned - known_turned),
            updated=known - known_turned,
            cancelled=turned + len(self.missing),
            unchanged=len(self._given) - len(self.changed),
        )

    def _was(self, row: Row, *, cancelled: bool) -> bool:
        before = self._kept.get(row[0])
        return before is not None and bool(before[_CANCELLED]) is cancelled


def _place(columns: Sequence[Any], name: str) -> int:
    return next(place for place, column in enumerate(columns) if column.name == name)


_STATUS = _place(BOOKING_COLUMNS, "status")
_SOURCE = _place(tuple(tables.sessions.c), "source")
_STARTS_AT = _place(tuple(tables.sessions.c), "starts_at")
_CANCELLED = _place(tuple(tables.sessions.c), "cancelled")
