"""Whatever happens, the journal has no gap and the projections equal its replay."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.actions.ports import PersonalData
from kiosk.domain.facts import (
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Joined,
    SomeLeft,
    Undone,
    people_moved,
)
from kiosk.domain.people import Party
from kiosk.domain.visits import How, Move
from kiosk.storage import open_store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, checked_in, checked_out
from tests.fakes.replay import replay
from tests.storage.conftest import KEY

EVER = (NOON - timedelta(days=400), NOON + timedelta(days=400))


class Journal(RuleBasedStateMachine):
    """Facts in any order, committed or not, under a clock that is set forwards and backwards, across restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FakeClock(NOON)
        self.ids = FakeIds(self.clock)
        self.written: list[Entry] = []
        self.known: dict[Any, PersonalData] = {}
        self.open()

    def open(self) -> None:
        self.store = open_store(Path(self.folder.name), clock=self.clock, ids=self.ids, key=KEY, kiosk_id="kiosk-a")

    def teardown(self) -> None:
        assert self.store.integrity_check() == ()
        self.store.close()
        self.folder.cleanup()

    def append(self, fact: Any, commits: bool, personal: PersonalData | None = None) -> None:
        with self.store.write() as work:
            entry = work.append(fact, personal=personal)
            if not commits:
                return
            work.commit()
        self.written.append(entry)

    @rule(
        adults=st.integers(1, 9),
        children=st.integers(0, 9),
        place=st.sampled_from([("a", "r1"), ("b", "r1"), (None, "r2")]),
        name=st.sampled_from(["", "Noor"]),
        commits=st.booleans(),
    )
    def come_in(self, adults: int, children: int, place: tuple[str | None, str], name: str, commits: bool) -> None:
        party = Party(adults, children)
        fact = checked_in(self.ids, party=party, code="Code", session_key=place[0], room_key=place[1])
        known = PersonalData(name, name)
        self.append(fact, commits, known)
        if commits:
            self.known[fact.visit_id] = known

    @rule(pick=st.integers(0), newcomers=st.integers(0, 2), commits=st.booleans())
    def go_on(self, pick: int, newcomers: int, commits: bool) -> None:
        inside = [visit for visit in self.replayed().visits.values() if visit.is_open]
        if inside:
            visit = inside[pick % len(inside)]
            party = visit.staying.with_more(Party(newcomers) if newcomers else None)
            moved = (Move(visit.id, visit.staying.people),)
            fact = checked_in(self.ids, party=party, code="Code", session_key="b", room_key="r1", moved=moved)
            with self.store.write() as work:
                ended = work.append(checked_out(visit.id, self.clock.now(), visit.staying.people))
                begun = work.append(fact, personal=PersonalData())
                if commits:
                    work.commit()
                    self.written += [ended, begun]
                    self.known[fact.visit_id] = PersonalData()

    @rule(pick=st.integers(0), covered=st.integers(0, 3), commits=st.booleans())
    def leave(self, pick: int, covered: int, commits: bool) -> None:
        inside = [visit for visit in self.replayed().visits.values() if visit.is_open]
        if inside:
            visit = inside[pick % len(inside)]
            people = max(visit.staying.people - covered, 0)
            self.append(checked_out(visit.id, self.clock.now(), people), commits)

    @rule(pick=st.integers(0), children=st.integers(1, 3), commits=st.booleans())
    def join(self, pick: int, children: int, commits: bool) -> None:
        inside = [visit for visit in self.replayed().visits.values() if visit.is_open]
        if inside:
            visit = inside[pick % len(inside)]
            code = f"Child {len(self.written)}"
            self.append(Joined(visit.id, Party(0, children), How.CODE, (code,)), commits)

    @rule(pick=st.integers(0), covered=st.integers(0, 1), commits=st.booleans())
    def leave_early(self, pick: int, covered: int, commits: bool) -> None:
        inside = [visit for visit in self.replayed().visits.values() if visit.is_open and visit.staying.people > 1]
        if inside:
            visit = inside[pick % len(inside)]
            gone = visit.staying.as_many(Party(1))
            self.append(SomeLeft(visit.id, gone, 1 - covered, How.CODE), commits)

    @rule(people=st.integers(1, 3), commits=st.booleans())
    def leave_unnamed(self, people: int, commits: bool) -> None:
        self.append(CountedOut(people), commits)

    @rule(commits=st.booleans())
    def undo_the_newest(self, commits: bool) -> None:
        newest = self.written[-1] if self.written else None
        if newest is not None and isinstance(newest.fact, CheckedIn | Joined | SomeLeft | CheckedOut):
            undone = Undone(newest.fact.visit_id, newest.id, -people_moved(newest.fact))
            self.append(undone, commits)

    @rule(pick=st.integers(0))
    def print_a_badge(self, pick: int) -> None:
        visits = list(self.replayed().visits)
        if visits:
            self.append(BadgePrinted(visits[pick % len(visits)], "folder"), True)

    @rule(minutes=st.integers(-3000, 3000))
    def set_the_clock(self, minutes: int) -> None:
        self.clock.set_to(self.clock.now() + timedelta(minutes=minutes))

    @rule()
    def start_again(self) -> None:
        self.store.close()
        self.open()

    @invariant()
    def the_journal_holds_what_was_committed_without_a_gap(self) -> None:
        entries = list(self.store.reader.entries(*EVER))
        assert entries == self.written
        assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))
        assert self.store.outbox_size() == len(entries)
        newest = None
        for entry in entries:
            assert entry.clock_behind is (newest is not None and entry.occurred_at < newest)
            newest = max(newest or entry.occurred_at, entry.occurred_at)

    @invariant()
    def projections_equal_the_replay(self) -> None:
        came_to = self.replayed()
        visits = sorted(came_to.visits.values(), key=lambda visit: (visit.checked_in_at, visit.id.bytes))
        inside = [visit for visit in visits if visit.is_open]
        assert list(self.store.reader.visits(*EVER)) == visits
        figures = self.store.reader.home_figures(*EVER)
        assert figures.people_in == sum(people_moved(entry.fact) for entry in self.written)
        assert figures.people_in == self.store.reader.people_inside_at(EVER[1])
        in_order = sorted(came_to.sequences, key=lambda visit_id: came_to.sequences[visit_id])
        came = {visit.id: visit.party.people - visit.moved for visit in visits}
        assert [(peg.visit_id, peg.people) for peg in figures.pegs] == [(i, came[i]) for i in in_order if came[i]]
        assert figures.people_today == sum(came.values())
        with self.store.write() as work:
            assert work.people_counted_out() == came_to.counted_out
            assert work.open_visits(("CODE",)) == tuple(inside)
            for visit in visits:
                assert [each.id for each in work.went_on_to(visit)] == [
                    each.id for each in visits if visit.id in came_to.came_from[each.id]
                ]
            for visit in inside:
                others = sorted(came_to.codes[visit.id])
                assert work.party_codes(visit) == ("Code", *others)
                assert all(work.open_visits((code.upper(),)) == (visit,) for code in others)
            for key in ("a", "b"):
                people = sum(visit.staying.people for visit in inside if visit.session_key == key)
                assert work.people_in_session(key) == people
            for room in ("r1", "r2"):
                assert work.people_in_room(room) == sum(v.staying.people for v in inside if v.room_key == room)

    def replayed(self) -> Any:
        return replay(self.written, self.known)


TestJournal = Journal.TestCase
TestJournal.settings = settings(max_examples=settings().max_examples // 4, stateful_step_count=20)
