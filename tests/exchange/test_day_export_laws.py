"""Laws of the day export that hold for any history: rows equal facts, and opening + in - out = inside."""

from __future__ import annotations

import csv
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.facts import (
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Joined,
    SomeLeft,
    Undone,
    people_moved,
)
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.visits import Ending, How, Move
from kiosk.exchange.day_export import DayExport, export_day
from tests.exchange.day_export_journal import FakeJournal, catalogue, project

FIRST_DAY = date(2026, 10, 23)  # the night to the 25th is the one with 25 hours
DAYS = [FIRST_DAY + timedelta(days=number) for number in range(4)]

steps = st.tuples(
    st.sampled_from(
        ["come", "come", "join", "some leave", "leave", "go on", "count out", "undo", "assume", "wait", "sleep"]
    ),
    st.integers(0, 5),
    st.integers(0, 40),
)


@dataclass
class FrontDesk:
    """Acts on a journal as the verbs do: nobody leaves twice, and what is undone was the last of its visit."""

    journal: FakeJournal = field(default_factory=lambda: FakeJournal(clock=datetime(2026, 10, 23, 9, 30, tzinfo=UTC)))

    def act(self, verb: str, choice: int, minutes: int) -> None:
        kiosk = f"kiosk-{choice % 2}"
        self.journal.clock += timedelta(minutes=minutes)
        match verb:
            case "come":
                self._come(choice, kiosk)
            case "join":
                self._join(choice, kiosk)
            case "some leave":
                self._some_leave(choice, kiosk)
            case "go on":
                self._go_on(choice, kiosk)
            case "leave":
                self._leave(choice, kiosk)
            case "count out" if self._inside() > 0:
                self.journal.append(CountedOut(1), kiosk=kiosk)
            case "undo":
                self._undo(kiosk)
            case "assume":
                self._assume(kiosk)
            case "sleep":
                self.journal.clock += timedelta(hours=5)

    def _inside(self) -> int:
        return sum(people_moved(entry.fact) for entry in self.journal.journal)

    def _come(self, choice: int, kiosk: str) -> None:
        band = list(AgeBand)[choice] if choice % 3 else None
        party = Party(choice, 5 - choice, choice // 3)
        self.journal.check_in(
            party, kiosk=kiosk, session=choice % 2 == 0, how=list(How)[choice % 4], age_band=band, re_entry=choice == 5
        )

    def _join(self, choice: int, kiosk: str) -> None:
        """Late arrivals join a visit of today: of an earlier day's they would be that day's people."""
        today = self._day(self.journal.clock)
        inside = [visit for visit in project(self.journal.journal).values() if visit.is_open]
        inside = [visit for visit in inside if self._day(visit.checked_in_at) == today]
        if inside:
            joined = Joined(inside[choice % len(inside)].id, Party(choice, 1), How.CODE, ("X",))
            self.journal.append(joined, kiosk=kiosk)

    def _some_leave(self, choice: int, kiosk: str) -> None:
        inside = [visit for visit in project(self.journal.journal).values() if visit.is_open]
        several = [visit for visit in inside if visit.staying.people > 1]
        if several:
            visit = several[choice % len(several)]
            gone = visit.staying.as_many(Party(1, 0))
            self.journal.append(SomeLeft(visit.id, gone, gone.people, How.CODE), kiosk=kiosk)

    def _leave(self, choice: int, kiosk: str) -> None:
        inside = [visit for visit in project(self.journal.journal).values() if visit.is_open]
        if inside:
            visit = inside[choice % len(inside)]
            people, how = visit.staying.people, list(How)[choice % 4]
            self.journal.append(CheckedOut(visit.id, people, self.journal.clock, Ending.OBSERVED, how), kiosk=kiosk)

    def _go_on(self, choice: int, kiosk: str) -> None:
        """All of a visit, or some of it, go on to another; others who had not come may go with them."""
        inside = [visit for visit in project(self.journal.journal).values() if visit.is_open]
        if not inside:
            return
        visit = inside[choice % len(inside)]
        going = visit.staying.as_many(Party(1)) if choice % 2 else visit.staying
        if going == visit.staying:
            self._leave(choice, kiosk)
        else:
            self.journal.append(SomeLeft(visit.id, going, going.people, How.CODE), kiosk=kiosk)
        party = going.with_more(Party(choice) if choice % 3 else None)
        self.journal.check_in(party, kiosk=kiosk, moved=(Move(visit.id, going.people),))

    def _undo(self, kiosk: str) -> None:
        """Undo the kiosk's last fact if it is of today and nothing else has happened to its visit since."""
        own = [entry for entry in self.journal.journal if entry.kiosk_id == kiosk]
        if (
            not own
            or isinstance(own[-1].fact, Undone)
            or self._day(own[-1].occurred_at) != self._day(self.journal.clock)
        ):
            return
        last = own[-1]
        visit_id = self.journal.new_id() if isinstance(last.fact, CountedOut) else last.fact.visit_id
        visit = project(self.journal.journal).get(visit_id)
        if isinstance(last.fact, CheckedIn | Joined | SomeLeft) and (visit is None or not visit.is_open):
            return
        if isinstance(last.fact, CheckedIn | Joined) and visit is not None and _happened_since(self.journal, last):
            return
        self.journal.append(Undone(visit_id, last.id, -people_moved(last.fact)), kiosk=kiosk)

    def _assume(self, kiosk: str) -> None:
        """End the visits of earlier days, first those that the people counted out are set against."""
        today = self._day(self.journal.clock)
        inside = [visit for visit in project(self.journal.journal).values() if visit.is_open]
        covered = sum(visit.staying.people for visit in inside) - self._inside()
        for visit in inside:
            if self._day(visit.checked_in_at) < today:
                people = visit.staying.people - min(covered, visit.staying.people)
                covered -= visit.staying.people - people
                fact = CheckedOut(visit.id, people, visit.checked_in_at, Ending.ASSUMED, How.DESK)
                self.journal.append(fact, kiosk=kiosk)

    def _day(self, instant: datetime) -> date:
        return catalogue().venue.day_of(instant)


def _happened_since(journal: FakeJournal, last: Entry) -> bool:
    later = journal.journal[journal.journal.index(last) + 1 :]
    return any(getattr(entry.fact, "visit_id", None) == getattr(last.fact, "visit_id", None) for entry in later)


def one_export(journal: FakeJournal, day: date, out: Path) -> DayExport:
    return export_day(day, reader=journal, catalogue=catalogue(), kiosk_id="desk", out=out)


def exports(journal: FakeJournal, out: Path) -> list[DayExport]:
    return [one_export(journal, day, out / day.isoformat()) for day in DAYS]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def total(cells: list[dict[str, str]], *columns: str) -> int:
    return sum(int(row[column]) for row in cells for column in columns)


def check_balance(exported: DayExport, journal: FakeJournal) -> None:
    summary = exported.summary
    out = summary.people_out
    assert summary.opening + summary.people_in - out.total == summary.inside
    assert out.observed + out.assumed + out.counted + out.moved == out.total
    assert summary.inside == journal.people_inside_at(datetime.fromisoformat(summary.ends_at))
    assert summary.inside - summary.opening == total(rows(exported.facts_csv), "people_moved")


def check_rows_equal_facts(exported: DayExport) -> None:
    summary, facts, visits = exported.summary, rows(exported.facts_csv), rows(exported.visits_csv)
    undone = {row["undone_fact_id"] for row in facts}
    held = [row for row in facts if row["id"] not in undone]
    came = [row for row in held if row["kind"] == "checked_in"]
    assert {row["visit_id"] for row in visits} == {row["visit_id"] for row in came}
    came += [row for row in held if row["kind"] == "joined"]
    assert (
        total(visits, "people") == total(came, "adults", "under_18", "not_said") == summary.people_in == summary.visits
    )
    assert total(visits, "adults") == summary.people.adults
    assert total(visits, "not_said") == summary.people.not_said
    left = {kind: [row for row in held if row["check_out"] == kind] for kind in ("observed", "assumed")}
    left["observed"] += [row for row in held if row["kind"] == "some_left"]
    moved = [row for row in came if row["moved"]]
    assert total(moved, "moved") == total(visits, "moved") == summary.moves == summary.people_out.moved
    assert total(left["observed"], "people") == summary.people_out.observed + summary.people_out.moved
    assert total(left["assumed"], "people") == summary.people_out.assumed
    assert total([row for row in held if row["kind"] == "counted_out"], "people") == summary.people_out.counted
    assert summary.rows_equal_facts and not summary.facts.gaps


def check_groups(exported: DayExport) -> None:
    summary = exported.summary
    for counts in summary.by.values():
        assert sum(count.parties for count in counts) == summary.parties == len(rows(exported.visits_csv))
        assert sum(count.visits for count in counts) == summary.visits
    assert summary.people_today == summary.visits - summary.re_entries - summary.moves
    assert summary.people.adults + summary.people.under_18 + summary.people.not_said == summary.visits


@settings(max_examples=settings().max_examples // 2)
@given(st.lists(steps, max_size=40))
def test_every_day_of_any_history_balances_and_its_rows_equal_its_facts(history: list[tuple[str, int, int]]) -> None:
    desk = FrontDesk()
    for step in history:
        desk.act(*step)

    with tempfile.TemporaryDirectory() as folder:
        exported = exports(desk.journal, Path(folder, "one"))
        for day in exported:
            check_balance(day, desk.journal)
            check_rows_equal_facts(day)
            check_groups(day)
        for before, after in pairwise(exported):
            assert before.summary.inside == after.summary.opening
        for path in (again := one_export(desk.journal, DAYS[1], Path(folder, "two"))).visits_csv.parent.iterdir():
            assert path.read_bytes() == (exported[1].visits_csv.parent / path.name).read_bytes()
        assert again.summary == exported[1].summary


def test_an_undoing_of_an_earlier_days_fact_keeps_the_balance() -> None:
    desk = FrontDesk()
    came = desk.journal.check_in(Party(3, 0))
    other = desk.journal.check_in(Party(2, 0))
    assert isinstance(came.fact, CheckedIn) and isinstance(other.fact, CheckedIn)
    left: Entry = desk.journal.append(CheckedOut(came.fact.visit_id, 3, desk.journal.clock, Ending.OBSERVED, How.CODE))
    desk.journal.clock += timedelta(days=1)
    desk.journal.append(Undone(came.fact.visit_id, left.id, 3))
    desk.journal.append(Undone(other.fact.visit_id, other.id, -2))

    with tempfile.TemporaryDirectory() as folder:
        for exported in exports(desk.journal, Path(folder)):
            check_balance(exported, desk.journal)
