"""What a code held up at Home means: come in, say how many you are, or leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from kiosk.actions.check_in import CheckIn, CheckInResult
from kiosk.actions.check_out import CheckOut, CheckOutResult
from kiosk.actions.ports import VisitStore
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.check_in import AlreadyIn
from kiosk.domain.scans import CodeScan, PassScan, Scan

SETTLED_IN = timedelta(minutes=2)  # a badge shown sooner is one that just came out, not one that leaves


@dataclass(frozen=True, slots=True)
class PartyAsked:
    """The booking is for several people: ask how many came before checking them in."""

    booking: Booking


class TakeScan:
    """The verb of Home. A booking of several people is asked about; a badge that is in leaves; all else comes in."""

    def __init__(self, store: VisitStore, check_in: CheckIn, check_out: CheckOut) -> None:
        self._store = store
        self._check_in = check_in
        self._check_out = check_out

    def __call__(self, scan: Scan) -> CheckInResult | CheckOutResult | PartyAsked:
        """Act on a code that was shown at Home."""
        if isinstance(scan, CodeScan):
            booking = self._party_booking(scan)
            if booking is not None:
                return PartyAsked(booking)
        result = self._check_in.by_code(scan)
        if isinstance(scan, PassScan) and isinstance(result.outcome, AlreadyIn):
            return result if result.at - result.outcome.since < SETTLED_IN else self._check_out.by_code(scan)
        return result

    def _party_booking(self, scan: CodeScan) -> Booking | None:
        with self._store.write() as work:
            booking = work.booking(scan.candidates)
            if booking is None or not _is_for_several(booking) or work.open_visits((booking.code,)):
                return None
        return booking


def _is_for_several(booking: Booking) -> bool:
    """A booking that does not hold is refused whoever came: nobody is asked how many before."""
    return booking.party.people > 1 and booking.status is BookingStatus.ACTIVE
