"""Let late arrivals join the visit of their party."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.actions.codes import booked_together
from kiosk.actions.occupancy import occupancy_of, want_places
from kiosk.actions.ports import Clock, UnitOfWork, VisitStore
from kiosk.domain import facts
from kiosk.domain.badges import Latecomers
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import Place
from kiosk.domain.check_out import NotIn
from kiosk.domain.outcomes import UnknownCode
from kiosk.domain.parties import Joined, JoinOutcome, Missing, decide_join, missing, people_of
from kiosk.domain.people import Party
from kiosk.domain.print_queue import PrintJob
from kiosk.domain.scans import CodeScan, Scan
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit


@frozen
class JoinResult:
    """The decision, the visit with those who joined it, and ``late`` who need a badge now; ``None`` without badges."""

    outcome: JoinOutcome | UnknownCode
    at: datetime
    visit: Visit | None = None
    late: Latecomers | None = None


@frozen
class PartyInside:
    """A booked party of which somebody is in: its visit, and who is still missing."""

    visit: Visit
    missing: Missing | None


class JoinParty:
    """The verb; each call is one transaction."""

    def __init__(self, store: VisitStore, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock

    def __call__(
        self, scan: Scan, *, party: Party | None = None, members: Sequence[str] = (), how: How = How.CODE
    ) -> JoinResult:
        """Let those who come now join the visit of the party whose booking is shown.

        ``members`` are the codes of their booked places, where they have any, ``party`` corrects their number.
        Without either everybody who is still missing comes.
        """
        catalogue, now = self._catalogue(), self._clock.now()
        with self._store.write() as work:
            booking = work.booking(scan.candidates) if isinstance(scan, CodeScan) else None
            inside = party_inside(work, booking, catalogue) if booking else None
            if booking is None:
                return JoinResult(UnknownCode("not_found"), now)
            if inside is None:
                return JoinResult(NotIn(), now)
            coming = _coming(inside, members, party)
            place = _place(inside.visit, catalogue)
            occupancy = occupancy_of(work, place, now)
            outcome = decide_join(inside.visit, coming.people, place, catalogue, now, how=how, occupancy=occupancy)
            want_places(work, place, coming.people.people if coming.people else 0, outcome)
            if not isinstance(outcome, Joined):
                return JoinResult(outcome, now, inside.visit)
            work.append(facts.Joined(outcome.visit.id, outcome.party, how, coming.codes))
            late = Latecomers(outcome.party, coming.codes, outcome.visit.party.people)
            if place.programme.badge:
                work.queue_badge(PrintJob(0, outcome.visit.id, now, late=late))
            work.commit()
        visit = replace(outcome.visit, party=outcome.visit.party.with_more(outcome.party))
        return JoinResult(outcome, now, visit, late if place.programme.badge else None)


def party_inside(work: UnitOfWork, booking: Booking, catalogue: Catalogue) -> PartyInside | None:
    """Return the visit of a booked party that has not ended, the oldest of several; ``None`` if nobody is in."""
    party = booked_together(work, booking, catalogue)
    visits = work.open_visits([each.code for each in party]) if booking.status is BookingStatus.ACTIVE else ()
    if not visits:
        return None
    visits = tuple(visit for visit in visits if visit.session_key == visits[-1].session_key)  # the others went on
    here = visits[0].party
    for visit in visits[1:]:
        here = here.with_more(visit.party)
    codes = [code for visit in visits for code in work.party_codes(visit)]
    return PartyInside(visits[0], missing(party, here, codes))


@frozen
class _Coming:
    """Those who come now: the codes of their places, and how many they are; ``None`` if nobody is missing."""

    codes: tuple[str, ...]
    people: Party | None


def _coming(inside: PartyInside, members: Sequence[str], party: Party | None) -> _Coming:
    """Who is named and not missing has come already: that place is not taken twice."""
    if inside.missing is None:
        return _Coming((), None)
    wanted = {code.casefold() for code in members}
    named = [each for each in inside.missing.bookings if not wanted or each.code.casefold() in wanted]
    if wanted and not named:
        return _Coming((), None)
    return _Coming(tuple(each.code for each in named), party or (people_of(named) if named else inside.missing.people))


def _place(visit: Visit, catalogue: Catalogue) -> Place:
    """Where a visit is; the open visit's place stands in for what the venue no longer has."""
    programme = catalogue.programmes.get(visit.programme_key) or catalogue.open_programme
    room = catalogue.rooms.get(visit.room_key) or catalogue.rooms[programme.room_key]
    return Place(programme, room, catalogue.sessions.get(visit.session_key or ""))
