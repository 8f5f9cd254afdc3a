"""Erase a name in two minutes: until then it can be taken back, from then on nothing brings the name back.

What was asked for is in the store: the end of the program does not forget it, and the next start carries it out.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import RLock
from uuid import UUID

from kiosk.actions.acting import note_act
from kiosk.actions.correct_person import ErasePerson
from kiosk.actions.ports import Clock, VisitStore
from kiosk.domain.acts import Act, By
from kiosk.domain.attending import UNDOABLE_FOR, Done
from kiosk.domain.erasures import ErasureAsked
from kiosk.domain.facts import ErasureReason
from kiosk.domain.scans import CodeScan, PassScan
from kiosk.domain.visits import Visit
from kiosk.errors import KioskError

TRY_AGAIN = timedelta(minutes=1)


class EraseSoon:
    """The verb, and what becomes of it: ``carry_out`` is called once ``is_due``, by whichever thread sees it first."""

    def __init__(self, store: VisitStore, erase: ErasePerson, clock: Clock) -> None:
        self._store = store
        self._erase = erase
        self._clock = clock
        self._one_at_a_time = RLock()
        self._waiting: dict[UUID, ErasureAsked] = {}
        self._knows_what_was_left = False
        self._tried_at = clock.now() - TRY_AGAIN

    def ask(self, visit: Visit, reason: ErasureReason, by: By) -> Done:
        """Keep that a name is to be erased, and for whom of the staff."""
        now = self._clock.now()
        asked = ErasureAsked(visit.id, visit.code or "", reason, by.staff_id, now)
        with self._one_at_a_time:
            with self._store.write() as work:
                work.erasures.ask(asked)
                work.commit()
            self._waiting[visit.id] = asked
        return Done(Act.ERASED, now, visit)

    def waits(self, visit_id: UUID) -> bool:
        """Whether a visit's name is to be erased soon."""
        return visit_id in self._waiting

    def take_back(self, visit_id: UUID, by: By) -> bool:
        """Let a name stay; tell whether there was still time."""
        with self._one_at_a_time:
            with self._store.write() as work:
                if not work.erasures.drop(visit_id):
                    return False
                note_act(work, by, Act.TOOK_BACK, visit_id, about=Act.ERASED)
                work.commit()
            self._waiting.pop(visit_id, None)
        return True

    def is_due(self) -> bool:
        """Whether there is something to carry out; what the last program left is not known before the first time."""
        now = self._clock.now()
        if abs(now - self._tried_at) < TRY_AGAIN:
            return False
        return not self._knows_what_was_left or any(_is_over(each, now) for each in self._waiting.values())

    def carry_out(self) -> int:
        """Erase what had its two minutes, or was left by a program that ended, and return how many that were.

        Raises ``KioskError`` where something cannot be written; it is due again a minute later.
        """
        with self._one_at_a_time:
            try:
                due = self._due()
                for asked in due:
                    self._do(asked)
            except KioskError:
                self._tried_at = self._clock.now()
                raise
            self._knows_what_was_left = True
        return len(due)

    def _due(self) -> list[ErasureAsked]:
        now, here = self._clock.now(), self._waiting
        if self._knows_what_was_left:
            return [each for each in here.values() if _is_over(each, now)]
        with self._store.write() as work:
            return [each for each in work.erasures.waiting() if each.visit_id not in here or _is_over(each, now)]

    def _do(self, asked: ErasureAsked) -> None:
        with self._store.write() as work:
            visit = work.visit(asked.visit_id)
        by = By(asked.staff_id, asked.reason)
        if visit is not None:  # its pass may be another one by now
            self._erase(PassScan(visit.pass_code), asked.reason, by=by)
        elif asked.code:  # the check-in was taken back meanwhile; the booking still has the name
            self._erase(CodeScan((asked.code,), asked.code), asked.reason, by=by)
        with self._store.write() as work:
            work.erasures.drop(asked.visit_id)
            work.commit()
        self._waiting.pop(asked.visit_id, None)


def _is_over(asked: ErasureAsked, now: datetime) -> bool:
    """Whether the two minutes are over; a clock that was put back gives no more of them."""
    return not timedelta() <= now - asked.at < UNDOABLE_FOR
