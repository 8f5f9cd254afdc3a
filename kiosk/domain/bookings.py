"""Places that were booked elsewhere, and how they came here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.people import ONE_ADULT, AgeBand, Party
from kiosk.domain.retention import NAMES_KEPT, UNDATED_BOOKING_KEPT
from kiosk.domain.values import frozen


class BookingStatus(StrEnum):
    """What the ticketing system says of a booking."""

    ACTIVE = "active"
    CANCELLED = "cancelled"
    REVOKED = "revoked"
    UNPAID = "unpaid"


@frozen
class Booking:
    """A person's or party's place, imported from a ticketing system.

    ``code`` is what the QR holds (unique without regard to case). Without ``session_key`` it holds for its
    programme, without either for an open visit; ``valid_from`` and ``valid_until`` are aware instants. ``team`` and
    ``role`` stand on the badge; ``collector`` is who collects a young person, for staff alone.
    No e-mail address, phone number or price is kept: the kiosk has no use for them (look.md P1).
    """

    code: str
    source: str
    name: str = ""
    order_ref: str = ""
    ticket: str = ""
    session_key: str | None = None
    programme_key: str | None = None
    party: Party = ONE_ADULT
    age_band: AgeBand | None = None
    status: BookingStatus = BookingStatus.ACTIVE
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    needs_attention: bool = False
    team: str = ""
    role: str = ""
    collector: str = ""

    def without_name(self) -> Booking:
        """Return the booking without its name; its place stays, and who was booked together with it."""
        return replace(self, name="", collector="")

    def when_past(self) -> Booking:
        """Return what is kept of it when its day is past: its place and its people, not whose it was."""
        return replace(self, name="", order_ref="", collector="")


def names_kept_until(
    booking: Booking, session_ends: Mapping[str, datetime], now: datetime, day_of: Callable[[datetime], date]
) -> date:
    """Return the last day on which a booking's name is kept: 30 days after the last day it holds for."""
    last = booking.valid_until or booking.valid_from or session_ends.get(booking.session_key or "")
    return day_of(last or now + UNDATED_BOOKING_KEPT) + NAMES_KEPT
