"""Check a party out: by its code or badge, by the badge's four characters, or only as a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.actions.acting import note_act
from kiosk.actions.codes import codes_shown, inside_with
from kiosk.actions.ports import Clock, UnitOfWork, VisitStore
from kiosk.domain import facts
from kiosk.domain.acts import Act, By
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import UnknownCode
from kiosk.domain.check_out import CheckedOut, CheckOutOutcome, CollectorAsked, SomeLeft, StayedIn, decide_check_out
from kiosk.domain.facts import Entry
from kiosk.domain.people import Party
from kiosk.domain.scans import PassScan, Scan, UnreadableScan
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, How, Visit


@frozen
class CheckOutResult:
    """The decision, the visit that it is about, and the entry that says who left."""

    outcome: CheckOutOutcome | StayedIn
    at: datetime
    visit: Visit | None = None
    entry: Entry | None = None


class CheckOut:
    """The verb; each call is one transaction."""

    def __init__(self, store: VisitStore, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock

    def by_code(self, scan: Scan, *, leaving: Party | None = None, how: How = How.CODE) -> CheckOutResult:
        """End the visit that came with this code or carries it on its badge, or let some of its party leave."""
        if isinstance(scan, UnreadableScan):
            return CheckOutResult(UnknownCode(scan.reason.value), self._clock.now())
        with self._store.write() as work:
            codes = codes_shown(work, scan)
            found = inside_with(work, codes, self._day_start())
            own = tuple(visit for visit in found if isinstance(scan, PassScan) and visit.pass_code == scan.code)
            return self._end(work, codes, own or found, how, leaving)

    def by_visit(
        self, visit_id: UUID, *, leaving: Party | None = None, by: By | None = None, act: Act = Act.CHECKED_OUT
    ) -> CheckOutResult:
        """End a visit that staff have before them, or let some of its party leave; ``by`` did it, as ``act``."""
        with self._store.write() as work:
            visit = work.visit(visit_id)
            here = (visit,) if visit is not None and visit.is_open else ()
            codes = (visit.pass_code,) if visit is not None else ()
            if here:
                note_act(work, by, act, visit_id)
            return self._end(work, codes, here, How.DESK, leaving)

    def by_badge_code(self, badge_code: str, *, leaving: Party | None = None) -> CheckOutResult:
        """End the visit whose badge shows these four characters, or let some of its party leave."""
        with self._store.write() as work:
            return self._end(work, (), work.open_visits_by_badge_code(badge_code), How.FORM, leaving)

    def some_stay(self, left: CheckOutResult, staying: Party, *, how: How = How.FORM) -> CheckOutResult:
        """Put right a party's check-out: some of it stay. Raises ``ValueError`` for a result that ended no visit."""
        if left.entry is None or left.visit is None or not isinstance(left.entry.fact, facts.CheckedOut):
            raise ValueError("nobody left")
        with self._store.write() as work:
            work.append(facts.Undone(left.visit.id, left.entry.id, left.entry.fact.people))
            visit = work.visit(left.visit.id)
            assert visit is not None
            leaving = visit.staying.without(visit.staying.as_many(staying))
            if leaving is None:
                work.commit()
                return CheckOutResult(StayedIn(visit), self._clock.now(), visit)
            return self._some_left(work, visit, leaving, how)

    def anonymously(self, people: int = 1) -> datetime:
        """Record that somebody left without saying who: one fewer inside, no visit named.

        Nobody is counted out who was never counted in: the number inside does not fall below zero.
        """
        with self._store.write() as work:
            leaving = min(people, work.people_in_visits() - work.people_counted_out())
            if leaving < 1:
                return self._clock.now()
            entry = work.append(facts.CountedOut(leaving))
            work.commit()
        return entry.occurred_at

    def _end(
        self,
        work: UnitOfWork,
        codes: Sequence[str],
        open_visits: tuple[Visit, ...],
        how: How,
        leaving: Party | None = None,
    ) -> CheckOutResult:
        now = self._clock.now()
        last = work.last_ended_visit(codes, self._day_start()) if codes else None
        outcome = decide_check_out(
            open_visits,
            last,
            code_known=_is_known(work, codes),
            leaving=leaving,
            collected_from=() if how is How.DESK else _collected_from(self._catalogue()),
        )
        if isinstance(outcome, SomeLeft):
            return self._some_left(work, outcome.visit, outcome.party, how)
        if not isinstance(outcome, CheckedOut):
            visit = outcome.visit if isinstance(outcome, CollectorAsked) else last
            return CheckOutResult(outcome, now, visit)
        visit = outcome.visit
        entry = work.append(facts.CheckedOut(visit.id, people_leaving(work, visit.staying), now, Ending.OBSERVED, how))
        work.commit()
        ended = replace(visit, checked_out_at=entry.occurred_at, ending=Ending.OBSERVED)
        return CheckOutResult(CheckedOut(ended), now, ended, entry)

    def _day_start(self) -> datetime:
        venue = self._catalogue().venue
        return venue.day_bounds(venue.day_of(self._clock.now()))[0]

    def _some_left(self, work: UnitOfWork, visit: Visit, leaving: Party, how: How) -> CheckOutResult:
        entry = work.append(facts.SomeLeft(visit.id, leaving, people_leaving(work, leaving), how))
        work.commit()
        remaining = replace(visit, left=leaving.with_more(visit.left))
        return CheckOutResult(SomeLeft(remaining, leaving), entry.occurred_at, remaining, entry)


def _collected_from(catalogue: Catalogue) -> list[str]:
    return [key for key, programme in catalogue.programmes.items() if programme.collector]


def _is_known(work: UnitOfWork, codes: Sequence[str]) -> bool:
    return any(work.find_pass(code) is not None for code in codes) or work.booking(codes) is not None


def people_leaving(work: UnitOfWork, leaving: Party) -> int:
    """Return who leaves, less those who must have been counted out before: the visits that stay are too few."""
    counted_out = work.people_counted_out()
    if not counted_out:
        return leaving.people
    staying = work.people_in_visits() - leaving.people
    return leaving.people - max(counted_out - staying, 0)
