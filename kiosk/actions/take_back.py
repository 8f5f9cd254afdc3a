"""Take back what the desk did a moment ago, as long as nothing else came of it.

What was written is never changed: its opposite is written beside it. A badge that has come out stays out, and a name
that is erased stays erased; an erasure waits two minutes before it is carried out (``EraseSoon``).
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.actions.acting import note_act
from kiosk.actions.attend_person import AttendPerson
from kiosk.actions.attending import committed, done, stands
from kiosk.actions.check_out import people_leaving
from kiosk.actions.erase_soon import EraseSoon
from kiosk.actions.ports import Clock, Ids, PersonalData, UnitOfWork, VisitStore
from kiosk.actions.queue_badge import TendQueue
from kiosk.domain.acts import Act, By, Why
from kiosk.domain.attending import AttendOutcome, ChangedMeanwhile, Done, DoneForGood
from kiosk.domain.facts import CheckedIn, CheckedOut, Joined, PassReplaced, Reassigned, SomeLeft, Undone, people_moved
from kiosk.domain.visits import Ending, How, Visit


class TakeBack:
    """The verb; each call is one transaction. Taking back is an act too, and can itself be taken back."""

    def __init__(
        self, store: VisitStore, attend: AttendPerson, badges: TendQueue, erase: EraseSoon, clock: Clock, ids: Ids
    ) -> None:
        self._store = store
        self._attend = attend
        self._badges = badges
        self._erase = erase
        self._clock = clock
        self._ids = ids

    def __call__(self, what: Done, by: By) -> AttendOutcome:
        """Take back what was done."""
        by = replace(by, reason=by.reason or Why.MISTAKE)
        match what.act:
            case Act.CHECKED_IN:
                return self._attend.undo_check_in(what.visit, by)
            case Act.CHECKED_OUT:
                return self._attend.undo_check_out(what.visit, by)
            case Act.CORRECTED_NAME if what.was is not None:
                return self._attend.rename(what.visit, what.was.name, by, badge_name=what.was.badge_name)
            case Act.UNDID_CHECK_IN:
                return self._let_in_again(what, by)
            case Act.UNDID_CHECK_OUT:
                return self._end_again(what, by)
            case Act.PRINTED:
                is_back = self._badges.skip(what.job_id, by)
            case Act.ERASED:
                is_back = self._erase.take_back(what.visit.id, by)
            case _:
                return self._opposite(what, by)
        return Done(Act.TOOK_BACK, self._clock.now(), what.visit, about=what.act) if is_back else DoneForGood(what.act)

    def _opposite(self, what: Done, by: By) -> AttendOutcome:
        """Write the opposite of what was written, or it once more where it was taken back already."""
        with self._store.write() as work:
            if what.entry is None or not stands(work, what.visit):
                return ChangedMeanwhile(work.visit(what.visit.id))
            visit, fact = what.visit, what.entry.fact
            if isinstance(fact, PassReplaced):
                _keep_in(work, what)
                swapped = PassReplaced(visit.id, fact.left_pass_code, fact.pass_code)
                return done(work, Act.TOOK_BACK, visit, swapped, by, about=Act.REPLACED_PASS)
            if isinstance(fact, Undone):
                taken = next((each.fact for each in work.entries_of(visit.id) if each.id == fact.fact_id), None)
                if not isinstance(taken, Joined | Reassigned | CheckedOut | SomeLeft):
                    return ChangedMeanwhile(visit)
                return done(work, Act(what.about), visit, taken, by)
            undone = Undone(visit.id, what.entry.id, -people_moved(fact))
            return done(work, Act.TOOK_BACK, visit, undone, by, about=what.act)

    def _end_again(self, what: Done, by: By) -> AttendOutcome:
        """End a visit that goes on because its check-out was undone."""
        with self._store.write() as work:
            if what.was is None or not stands(work, what.visit):
                return ChangedMeanwhile(work.visit(what.visit.id))
            people = people_leaving(work, what.visit.staying)
            ended_at = what.was.checked_out_at or self._clock.now()
            left = CheckedOut(what.visit.id, people, ended_at, what.was.ending or Ending.OBSERVED, How.DESK)
            return done(work, Act.CHECKED_OUT, what.visit, left, by)

    def _let_in_again(self, what: Done, by: By) -> AttendOutcome:
        """Let a party in again whose check-in was taken back, with everything it had said."""
        visit, came = what.visit, what.entry
        if came is None or not isinstance(came.fact, CheckedIn):
            return ChangedMeanwhile(None)
        with self._store.write() as work:
            if work.visit(visit.id) is not None or work.open_visits((visit.pass_code, *_codes(visit))):
                return ChangedMeanwhile(work.visit(visit.id))
            again = replace(
                came.fact,
                visit_id=self._ids.new_id(),
                party=visit.staying,
                programme_key=visit.programme_key,
                session_key=visit.session_key,
                room_key=visit.room_key,
            )
            known = PersonalData(visit.name, visit.badge_name, visit.leave_help, what.email)
            entry = work.append(again, personal=known)
            note_act(work, by, Act.CHECKED_IN, again.visit_id)
            return committed(work, Act.CHECKED_IN, again.visit_id, None, entry)


def _keep_in(work: UnitOfWork, what: Done) -> None:
    """Let the badges be that wait to come out with the other pass."""
    for job in work.print_jobs_of(what.visit.id):
        if job.is_due and job.queued_at >= what.at:
            work.skip_job(job.id)


def _codes(visit: Visit) -> tuple[str, ...]:
    return (visit.code,) if visit.code else ()
