"""What a code held up at Home means: come in, say who of you came, or leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from kiosk.actions.check_in import CheckIn, CheckInResult
from kiosk.actions.check_out import CheckOut, CheckOutResult
from kiosk.actions.codes import booked_together, programme_of
from kiosk.actions.join_party import party_inside
from kiosk.actions.ports import Clock, VisitStore
from kiosk.domain.arrivals import Arrival, Place, find_place
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import BadgesFor, Catalogue
from kiosk.domain.check_in import AlreadyIn
from kiosk.domain.moves import leads_on
from kiosk.domain.parties import Missing, people_of
from kiosk.domain.scans import CodeScan, PassScan, Scan
from kiosk.domain.visits import How, Visit

SETTLED_IN = timedelta(minutes=2)  # a badge shown sooner is one that just came out, not one that leaves


@dataclass(frozen=True, slots=True)
class PartyAsked:
    """Several people were booked together, the shown booking first: ask who came before checking them in."""

    party: tuple[Booking, ...]


@dataclass(frozen=True, slots=True)
class JoinAsked:
    """Some of a party are in and some are missing: ask who has come now. ``shown`` is the code that was held up."""

    shown: str
    visit: Visit
    missing: Missing


ScanResult = CheckInResult | CheckOutResult | PartyAsked | JoinAsked


class TakeScan:
    """The verb of Home.

    A booking of several people is asked about, and who leads a group always; a badge that is in leaves; all else comes
    in.
    """

    def __init__(
        self,
        store: VisitStore,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        check_in: CheckIn,
        check_out: CheckOut,
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._check_in = check_in
        self._check_out = check_out

    def __call__(self, scan: Scan) -> ScanResult:
        """Act on a code that was shown at Home."""
        if isinstance(scan, CodeScan):
            asked = self._asked(scan)
            if asked is not None:
                return asked
        result = self._check_in.by_code(scan)
        if isinstance(scan, PassScan) and isinstance(result.outcome, AlreadyIn):
            return result if result.at - result.outcome.since < SETTLED_IN else self._check_out.by_code(scan)
        return result

    def _asked(self, scan: CodeScan) -> PartyAsked | JoinAsked | None:
        """A booking that does not hold is refused whoever came: nobody is asked how many before."""
        catalogue = self._catalogue()
        with self._store.write() as work:
            booking = work.booking(scan.candidates)
            if booking is None or booking.status is not BookingStatus.ACTIVE:
                return None
            inside = party_inside(work, booking, catalogue)
            if inside is not None and not self._leads_on(booking, inside.visit, catalogue):
                return JoinAsked(booking.code, inside.visit, inside.missing) if inside.missing else None
            party = booked_together(work, booking, catalogue)
        leads = programme_of(booking, catalogue).badges_for is BadgesFor.STRIP
        return PartyAsked(party) if leads or people_of(party).people > 1 else None

    def _leads_on(self, booking: Booking, visit: Visit, catalogue: Catalogue) -> bool:
        place = find_place(Arrival(How.CODE, booking), catalogue, self._clock.now())
        return isinstance(place, Place) and leads_on(place, visit, catalogue, chosen=False)
