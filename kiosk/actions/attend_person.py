"""What the desk does with somebody's visit: end it, move it, put it right (``TakeBack`` takes any of that back).

Each call says the visit as the desk saw it. Where it stands otherwise by now, nothing is written and the desk is told:
of two who act at once the second loses nothing, and sees what the first did. A visit that began at another kiosk ends
here, goes on and takes more people in here; whatever else is to be done with it is that kiosk's: it has the name and
the badge.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.actions.acting import note_act
from kiosk.actions.attending import done, stands
from kiosk.actions.check_out import people_leaving
from kiosk.actions.codes import new_pass
from kiosk.actions.occupancy import occupancy_of, want_places
from kiosk.actions.ports import Clock, Ids, PersonalFiles, UnitOfWork, VisitStore
from kiosk.domain.acts import Act, By
from kiosk.domain.arrivals import Place
from kiosk.domain.attending import AtAnotherKiosk, AttendOutcome, ChangedMeanwhile, Done
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import refused_capacity
from kiosk.domain.facts import CheckedOut, Joined, PassReplaced, Reassigned, Undone, people_moved
from kiosk.domain.names import first_name
from kiosk.domain.outcomes import Full
from kiosk.domain.people import Party
from kiosk.domain.print_queue import PrintJob
from kiosk.domain.visits import Ending, How, Visit


class AttendPerson:
    """The verbs; each call is one transaction. ``badges`` are the files in which a badge was brought out."""

    def __init__(
        self, store: VisitStore, catalogue: Callable[[], Catalogue], clock: Clock, ids: Ids, badges: PersonalFiles
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._ids = ids
        self._badges = badges

    def check_out(self, seen: Visit, by: By) -> AttendOutcome:
        """End a visit."""
        with self._store.write() as work:
            if not stands(work, seen) or not seen.is_open:
                return ChangedMeanwhile(work.visit(seen.id))
            now, people = self._clock.now(), people_leaving(work, seen.staying)
            left = CheckedOut(seen.id, people, now, Ending.OBSERVED, How.DESK)
            return done(work, Act.CHECKED_OUT, seen, left, by)

    def undo_check_out(self, seen: Visit, by: By) -> AttendOutcome:
        """Let a visit that ended go on, whichever kiosks recorded that it did."""
        with self._store.write() as work:
            ends = work.ends_of(seen.id)
            if not stands(work, seen) or seen.is_open or not ends:
                return ChangedMeanwhile(work.visit(seen.id))
            *others, left = (Undone(seen.id, end.id, -people_moved(end.fact)) for end in ends)
            for other in others:
                work.append(other)
            return done(work, Act.UNDID_CHECK_OUT, seen, left, by)

    def undo_check_in(self, seen: Visit, by: By) -> AttendOutcome:
        """Take back that a party came; its name goes, and its booking can be used again."""
        with self._store.write() as work:
            entries = work.entries_of(seen.id)
            if not stands(work, seen) or not seen.is_open:
                return ChangedMeanwhile(work.visit(seen.id))
            if seen.elsewhere:
                return AtAnotherKiosk(seen.elsewhere, Act.UNDID_CHECK_IN)
            came = entries[0]
            email = work.email_of(seen.id)
            note_act(work, by, Act.UNDID_CHECK_IN, seen.id)  # first: it says whose badge that was, and where
            entry = work.append(Undone(seen.id, came.id, -seen.staying.people))
            work.commit()
        self._badges.forget(seen.id)
        return Done(Act.UNDID_CHECK_IN, entry.occurred_at, seen, seen, came, email)

    def move(self, seen: Visit, session_key: str | None, by: By, *, although_full: bool = False) -> AttendOutcome:
        """Let a party go to another session, or without one to its programme's open visit; its arrival stays."""
        catalogue = self._catalogue()
        with self._store.write() as work:
            if not stands(work, seen) or not seen.is_open:
                return ChangedMeanwhile(work.visit(seen.id))
            if seen.elsewhere:
                return AtAnotherKiosk(seen.elsewhere, Act.MOVED)
            place = _place(session_key, catalogue)
            full = self._too_full(work, place, seen.staying)
            if full is not None and not although_full:
                return full
            moved = Reassigned(
                seen.id,
                place.programme.key,
                session_key,
                place.room.key,
                seen.programme_key,
                seen.session_key,
                seen.room_key,
            )
            return done(work, Act.MOVED, seen, moved, by)

    def add(self, seen: Visit, party: Party, by: By, *, although_full: bool = False) -> AttendOutcome:
        """Let more people join a visit, if there are places for them where it is."""
        place = _place_of(seen, self._catalogue())
        with self._store.write() as work:
            if not stands(work, seen) or not seen.is_open:
                return ChangedMeanwhile(work.visit(seen.id))
            full = self._too_full(work, place, party) if place else None
            if full is not None and not although_full:
                return full
            return done(work, Act.ADDED_TO_PARTY, seen, Joined(seen.id, party, How.DESK), by)

    def _too_full(self, work: UnitOfWork, place: Place, party: Party) -> Full | None:
        """Return what has too few places for a party; those that other kiosks hold are asked for."""
        full = refused_capacity(place, party, occupancy_of(work, place, self._clock.now()))
        want_places(work, place, party.people, full)
        return full

    def replace_pass(self, seen: Visit, by: By) -> AttendOutcome:
        """Give a visit that has not ended another pass, and a badge with it; the old one is good for nothing."""
        with self._store.write() as work:
            if not stands(work, seen) or not seen.is_open:
                return ChangedMeanwhile(work.visit(seen.id))
            if seen.elsewhere:
                return AtAnotherKiosk(seen.elsewhere, Act.REPLACED_PASS)
            fact = PassReplaced(seen.id, new_pass(work, self._ids), seen.pass_code)
            work.queue_badge(PrintJob(0, seen.id, self._clock.now(), is_again=True))
            return done(work, Act.REPLACED_PASS, seen, fact, by)

    def rename(self, seen: Visit, name: str, by: By, *, badge_name: str = "") -> AttendOutcome:
        """Write the right name of a visit and of its booking; a badge with the wrong one is deleted.

        A visit without a pass is a booking whose people have not come (``as_visit``).
        """
        name = " ".join(name.split())
        if not seen.pass_code:
            return self._rename_booking(seen, name, by)
        with self._store.write() as work:
            if stands(work, seen) and seen.elsewhere:
                return AtAnotherKiosk(seen.elsewhere, Act.CORRECTED_NAME)
            if not stands(work, seen) or not work.is_known_by_name(seen.id):
                return ChangedMeanwhile(work.visit(seen.id))
            work.correct_name(seen.id, name, badge_name or first_name(name))
            booking = work.booking((seen.code,)) if seen.code else None
            if booking is not None and booking.name == seen.name:
                work.correct_booking_name(booking.code, name)
            note_act(work, by, Act.CORRECTED_NAME, seen.id)
            visit = work.visit(seen.id)
            assert visit is not None
            work.commit()
        self._badges.forget(seen.id)
        return Done(Act.CORRECTED_NAME, self._clock.now(), visit, seen)

    def _rename_booking(self, seen: Visit, name: str, by: By) -> AttendOutcome:
        code = seen.code or ""
        with self._store.write() as work:
            booking = work.booking((code,))
            if booking is None or booking.name != seen.name or work.open_visits((code,)) or work.is_erased(code):
                return ChangedMeanwhile(None)
            work.correct_booking_name(booking.code, name)
            note_act(work, by, Act.CORRECTED_NAME)
            ahead = {job.visit_id for job in work.printed_ahead(code)}
            work.commit()
        for visit_id in ahead:
            self._badges.forget(visit_id)
        named = replace(seen, name=name, badge_name=first_name(name))
        return Done(Act.CORRECTED_NAME, self._clock.now(), named, seen)


def _place_of(visit: Visit, catalogue: Catalogue) -> Place | None:
    """Return where a visit is; ``None`` where the catalogue no longer has it."""
    programme, room = catalogue.programmes.get(visit.programme_key), catalogue.rooms.get(visit.room_key)
    session = catalogue.sessions.get(visit.session_key or "")
    return Place(programme, room, session) if programme and room else None


def _place(session_key: str | None, catalogue: Catalogue) -> Place:
    session = catalogue.sessions[session_key] if session_key else None
    programme = catalogue.programmes[session.programme_key] if session else catalogue.open_programme
    room = catalogue.rooms[session.room_key if session else programme.room_key]
    return Place(programme, room, session)
