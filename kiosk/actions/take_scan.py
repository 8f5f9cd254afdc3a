"""What a code held up at Home means: come in, say who of you came, or leave."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from kiosk.actions.check_in import CheckIn, CheckInResult
from kiosk.actions.check_out import CheckOut, CheckOutResult
from kiosk.actions.codes import booked_together, codes_shown, inside_with, programme_of
from kiosk.actions.hub_ports import Inbox
from kiosk.actions.join_party import party_inside
from kiosk.actions.next_session import NextSession, next_session
from kiosk.actions.ports import Clock, VisitStore
from kiosk.domain.arrivals import Arrival, Place, find_place
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import BadgesFor, Catalogue
from kiosk.domain.check_in import AlreadyIn
from kiosk.domain.moves import leads_on
from kiosk.domain.outcomes import UnknownCode
from kiosk.domain.parties import Missing, people_of
from kiosk.domain.scans import CodeScan, PassScan, Scan, UnreadableScan
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit
from kiosk.errors import KioskError

logger = logging.getLogger(__name__)
SETTLED_IN = timedelta(minutes=2)  # a badge shown sooner is one that just came out, not one that leaves


@frozen
class PartyAsked:
    """Several people were booked together, the shown booking first: ask who came before checking them in."""

    party: tuple[Booking, ...]


@frozen
class JoinAsked:
    """Some of a party are in and some are missing: ask who has come now. ``shown`` is the code that was held up."""

    shown: str
    visit: Visit
    missing: Missing


@frozen
class NextAsked:
    """A badge is shown by people for whom another session comes next: ask whether they go on to it, or leave."""

    shown: PassScan
    visit: Visit
    next: NextSession


ScanResult = CheckInResult | CheckOutResult | PartyAsked | JoinAsked | NextAsked


class TakeScan:
    """The verb of Home.

    A booking of several people is asked about, and who leads a group always; a badge that is in leaves, unless the
    next session of its people is about to begin: then they are asked; all else comes in.
    """

    def __init__(
        self,
        store: VisitStore,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        check_in: CheckIn,
        check_out: CheckOut,
        inbox: Inbox,
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._check_in = check_in
        self._check_out = check_out
        self._inbox = inbox

    def __call__(self, scan: Scan, language: str = "", *, chosen: str | None = None) -> ScanResult:
        """Act on a code that was shown at Home, which speaks this language, or by somebody who has ``chosen`` a session
        on the form."""
        if isinstance(scan, CodeScan):
            asked = self._asked(scan)
            if asked is not None:
                return asked
        check_in = self._check_in.speaking(language)
        if isinstance(scan, PassScan):
            going_on = self._going_on(scan, chosen, check_in)
            if going_on is not None:
                return going_on
        result = check_in.by_code(scan)
        self._note_if_unknown(scan, result)
        if isinstance(scan, PassScan) and isinstance(result.outcome, AlreadyIn):
            return result if result.at - result.outcome.since < SETTLED_IN else self._check_out.by_code(scan)
        return result

    def go_on(self, asked: NextAsked, language: str = "") -> CheckInResult:
        """Check in to the next session who was asked and goes on to it."""
        codes, check_in = asked.next.codes, self._check_in.speaking(language)
        if not codes:
            return check_in.by_code(asked.shown)
        return check_in.by_code(CodeScan(codes[:1], codes[0]), members=codes)

    def _note_if_unknown(self, scan: Scan, result: CheckInResult) -> None:
        """The desk sees who stands there with a code that nobody knows; the answer never waits for that note."""
        if not isinstance(result.outcome, UnknownCode) or isinstance(scan, UnreadableScan):
            return
        candidates, shown = ((scan.code,), scan.code) if isinstance(scan, PassScan) else (scan.candidates, scan.shown)
        try:
            self._inbox.note_not_known(candidates, shown, result.at)
        except KioskError:
            logger.exception("A code that is not known could not be noted.")

    def _going_on(self, scan: PassScan, chosen: str | None, check_in: CheckIn) -> CheckInResult | NextAsked | None:
        catalogue, now = self._catalogue(), self._clock.now()
        since = catalogue.venue.day_bounds(catalogue.venue.day_of(now))[0]
        with self._store.write() as work:
            inside = next(iter(inside_with(work, codes_shown(work, scan), since)), None)
            if inside is None or (chosen is None and now - inside.checked_in_at < SETTLED_IN):
                return None
            coming = next_session(work, inside, catalogue, now) if chosen is None else None
        if chosen is not None:
            return check_in.by_code(scan, instead=chosen)
        return NextAsked(scan, inside, coming) if coming else None

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
