"""Check a party in: one code, one form or one tap on the counter becomes one durable visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.actions.acting import note_act
from kiosk.actions.booked_places import places_taken
from kiosk.actions.codes import been_before, came_with, credential_of, new_pass
from kiosk.actions.moves import Before, before_this, move_on
from kiosk.actions.occupancy import occupancy_of, want_places
from kiosk.actions.offers import offers_for
from kiosk.actions.personal_data import personal_data
from kiosk.actions.ports import Clock, Ids, PersonalData, UnitOfWork, VisitStore
from kiosk.domain.acts import Act, By
from kiosk.domain.arrivals import party_of
from kiosk.domain.badges_ahead import stands
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import (
    Admitted,
    Arrival,
    CheckInOutcome,
    Credential,
    Full,
    NeedsStaff,
    Place,
    UnknownCode,
    decide_check_in,
    find_place,
)
from kiosk.domain.facts import BadgePrinted, CheckedIn
from kiosk.domain.marks import with_the_mark_of
from kiosk.domain.moves import badge_kept
from kiosk.domain.overrides import Override
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.postcodes import Area, district_area
from kiosk.domain.print_queue import JobState, PrintJob, printer_kind
from kiosk.domain.scans import Scan, UnreadableScan
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit
from kiosk.domain.young_people import Care

NOTHING_SAID = PersonalData()


@frozen
class Form:
    """What a visitor without a code has said. The postcode is never stored: its area is. Who answers for a young person
    is said at the desk alone."""

    party: Party | None = None
    name: str = ""
    badge_name: str = ""
    age_band: AgeBand | None = None
    leave_help: bool = False
    email: str = ""
    postcode: str = ""
    session_key: str | None = None
    programme_key: str | None = None
    photo: PhotoChoice | None = None
    been_before: bool | None = None
    care: Care | None = None


@frozen
class CheckInResult:
    """The decision, and the visit when there is one: new if admitted, the one in progress if already in."""

    outcome: CheckInOutcome
    at: datetime
    visit: Visit | None = None


class CheckIn:
    """The verb. ``catalogue`` returns the sessions near today, ``area_of`` a postcode's area, ``language`` is what the
    screen speaks; each call is one transaction."""

    def __init__(
        self,
        store: VisitStore,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        ids: Ids,
        area_of: Callable[[str], Area] = district_area,
        *,
        language: str = "",
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._ids = ids
        self._area_of = area_of
        self._language = language

    def speaking(self, language: str) -> CheckIn:
        """Return the verb for a screen that speaks this language: the facts say so."""
        return CheckIn(self._store, self._catalogue, self._clock, self._ids, self._area_of, language=language)

    def by_code(
        self,
        scan: Scan,
        *,
        party: Party | None = None,
        members: Sequence[str] = (),
        session_key: str | None = None,
        programme_key: str | None = None,
        how: How = How.CODE,
        instead: str | None = None,
        override: Override | None = None,
        by: By | None = None,
    ) -> CheckInResult:
        """Check in who shows a code; ``party`` corrects the booking's own number of people.

        ``members`` are the codes of those who came, of the places that were booked together with this one; without
        them it is the shown one alone. ``instead`` is the key of a session that they take instead of a full one.
        ``override`` is what the desk sets aside for them; with one, it is the desk that checks in, and ``by`` says who.
        """
        if isinstance(scan, UnreadableScan):
            return CheckInResult(UnknownCode(scan.reason.value), self._clock.now())
        with self._store.write() as work:
            taken = places_taken(work, credential_of(work, scan), members, self._catalogue)
            if taken is None:
                return CheckInResult(UnknownCode("not_found"), self._clock.now())
            arrival = Arrival(
                how=How.DESK if override else how,
                credential=taken.credential,
                party=party or taken.party,
                session_key=session_key,
                programme_key=programme_key,
                also=taken.also,
                instead_key=instead,
                override=override,
            )
            return self._admit(work, arrival, by=by)

    def by_form(
        self,
        form: Form,
        *,
        how: How = How.FORM,
        override: Override | None = None,
        by: By | None = None,
        act: Act | None = None,
    ) -> CheckInResult:
        """Check in who filled in a form, at the kiosk or at the desk; an ``override`` is the desk's.

        ``by`` says who of the staff did it, as ``act`` where that is more than letting somebody in.
        """
        arrival = Arrival(
            how=How.DESK if override else how,
            party=form.party,
            name=form.name,
            badge_name=form.badge_name,
            age_band=form.age_band,
            leave_help=form.leave_help,
            area=self._area_of(form.postcode),
            session_key=form.session_key,
            programme_key=form.programme_key,
            override=override,
            been_before=form.been_before,
        )
        with self._store.write() as work:
            said = PersonalData(email=form.email, photo=form.photo, care=form.care)
            return self._admit(work, arrival, said, by=by, act=act)

    def by_counter(self, party: Party, *, programme_key: str | None = None) -> CheckInResult:
        """Count a party in with one tap: no name, no badge."""
        with self._store.write() as work:
            return self._admit(work, Arrival(how=How.COUNTER, party=party, programme_key=programme_key))

    def _admit(
        self,
        work: UnitOfWork,
        arrival: Arrival,
        said: PersonalData = NOTHING_SAID,
        *,
        by: By | None = None,
        act: Act | None = None,
    ) -> CheckInResult:
        catalogue, now = self._catalogue(), self._clock.now()
        place = find_place(arrival, catalogue, now)
        if isinstance(place, NeedsStaff):
            return CheckInResult(place, now)
        before = before_this(work, arrival, place, catalogue, now)
        arrival = replace(arrival, party=before.coming) if before.coming else arrival
        outcome = _decide(work, arrival, place, before, catalogue, now)
        if not isinstance(outcome, Admitted):
            return CheckInResult(outcome, now, before.open_visit)
        for going in outcome.going:
            move_on(work, going, now, arrival.how)
        last = before.last_ended or next((going.visit for going in outcome.going), None)
        arrival = replace(arrival, been_before=been_before(work, arrival, last, catalogue.venue, now))
        ahead = None if outcome.going else _printed_ahead(work, arrival.credential)
        fact = self._fact(work, arrival, outcome, ahead)
        personal = personal_data(work, arrival, outcome, said)
        entry = work.append(fact, personal=personal)
        if ahead is not None and ahead.state is JobState.PRINTED:
            work.append(BadgePrinted(fact.visit_id, printer_kind(ahead.printer), max(ahead.badges_done, 1)))
        elif ahead is None and outcome.badge:
            work.queue_badge(PrintJob(0, fact.visit_id, now))  # with the check-in: whatever ends now, the badge comes
        note_act(work, by, act or (Act.OVERRODE if fact.override else Act.CHECKED_IN), fact.visit_id)
        work.commit()
        return CheckInResult(outcome, now, _visit(fact, personal, entry.occurred_at))

    def _fact(self, work: UnitOfWork, arrival: Arrival, outcome: Admitted, ahead: PrintJob | None) -> CheckedIn:
        return CheckedIn(
            visit_id=ahead.visit_id if ahead else self._new_visit_id(outcome),
            party=outcome.party,
            programme_key=outcome.programme.key,
            session_key=outcome.session.key if outcome.session else None,
            room_key=outcome.room.key,
            how=arrival.how,
            pass_code=outcome.pass_code or (ahead.pass_code if ahead else new_pass(work, self._ids)),
            code=came_with(arrival.credential) if arrival.credential else None,
            age_band=outcome.age_band,
            re_entry=outcome.re_entry,
            area=arrival.area.code,
            imd_decile=arrival.area.imd_decile,
            also=arrival.also,
            override=outcome.override,
            moved=tuple(each.move for each in outcome.going),
            language=self._language,
            been_before=arrival.been_before,
        )

    def _new_visit_id(self, outcome: Admitted) -> UUID:
        new_id, kept = self._ids.new_id(), badge_kept(outcome.going)
        return with_the_mark_of(new_id, kept.id) if kept else new_id


def _printed_ahead(work: UnitOfWork, credential: Credential | None) -> PrintJob | None:
    """The badge that was printed for this booking before anybody came, and that no visit has taken yet."""
    if not isinstance(credential, Booking):
        return None
    jobs = work.printed_ahead(credential.code)
    return next((job for job in jobs if stands(job) and work.visit(job.visit_id) is None), None)


def _decide(
    work: UnitOfWork, arrival: Arrival, place: Place, before: Before, catalogue: Catalogue, now: datetime
) -> CheckInOutcome:
    outcome = decide_check_in(
        arrival,
        place,
        catalogue,
        now,
        open_visit=before.open_visit,
        used_before=before.used_before,
        been_in=before.been_in,
        going=before.going,
        occupancy=occupancy_of(work, place, now, before.going),
    )
    want_places(work, place, party_of(arrival).people, outcome)
    if isinstance(outcome, Full) and arrival.how in (How.CODE, How.FORM):
        return replace(outcome, instead=offers_for(work, arrival, place, catalogue, now))
    return outcome


def _visit(fact: CheckedIn, personal: PersonalData, at: datetime) -> Visit:
    return replace(
        fact.began(at),
        name=personal.name,
        badge_name=personal.badge_name,
        leave_help=personal.leave_help,
        photo=personal.photo,
    )
