"""Calling the roll: an alarm, a drill, ticks, and the list that lies ready."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.call_roll import CallRoll, KeepRollCall
from kiosk.actions.check_in import Form
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.people import Party
from kiosk.domain.roll_call import RollCall
from kiosk.storage import DiskFull
from tests.actions.desk import Desk
from tests.fakes.fake_roll_call_store import FakeRollCallStore


class Paper:
    """The ``RollCallPaper`` port, which remembers what it was given."""

    def __init__(self) -> None:
        self.kept: list[tuple[int, str, bool]] = []

    def keep(self, roll: RollCall, catalogue: Catalogue, *, drill: bool) -> str:
        """Take the list."""
        self.kept.append((roll.inside, catalogue.venue.name, drill))
        return f"paper {len(self.kept)}"


@pytest.fixture
def runs() -> FakeRollCallStore:
    return FakeRollCallStore()


@pytest.fixture
def call_roll(desk: Desk, runs: FakeRollCallStore) -> CallRoll:
    return CallRoll(desk.store.reader, runs, lambda: desk.catalogue, desk.clock, desk.ids, "desk-1")


def come_in(desk: Desk, name: str, party: Party | None = None) -> UUID:
    visit = desk.check_in.by_form(Form(party=party, name=name, badge_name=name)).visit
    assert visit is not None
    return visit.id


def test_the_list_is_who_is_in_now(desk: Desk, call_roll: CallRoll) -> None:
    come_in(desk, "Ada")
    come_in(desk, "Bo", Party(2, 2))
    desk.clock.pass_time(timedelta(minutes=5))
    desk.check_out.anonymously()
    called = call_roll()
    assert [line.name for line in called.roll.lines] == ["Ada", "Bo"]
    assert (called.roll.inside, called.roll.counted_out, called.run) == (4, 1, None)
    assert (called.roll.at, called.roll.newest_at) == (desk.clock.now(), desk.clock.now())


def test_a_roll_call_goes_on_where_it_was_left(desk: Desk, call_roll: CallRoll) -> None:
    ada = come_in(desk, "Ada")
    alarm = call_roll.begin(drill=False)
    ticked = call_roll.tick(alarm, ada, ticked=True)
    assert call_roll.begin(drill=False) == ticked == call_roll().run
    assert ticked.ticked == {ada}
    assert call_roll.tick(ticked, ada, ticked=False) == alarm


def test_a_drill_ends_when_the_alarm_sounds(desk: Desk, call_roll: CallRoll, runs: FakeRollCallStore) -> None:
    ada = come_in(desk, "Ada", Party(1, 2))
    come_in(desk, "Bo")
    drill = call_roll.begin(drill=True)
    call_roll.tick(drill, ada, ticked=True)
    desk.clock.pass_time(timedelta(minutes=4))
    alarm = call_roll.begin(drill=False)
    assert (alarm.drill, alarm.ticked, alarm.started_at) == (False, frozenset(), desk.clock.now())
    assert runs.ended == [(drill.id, desk.clock.now(), 4, 3)]


def test_an_alarm_is_not_made_a_drill(call_roll: CallRoll) -> None:
    alarm = call_roll.begin(drill=False)
    assert call_roll.begin(drill=True) == alarm


def test_the_end_counts_who_was_ticked(desk: Desk, call_roll: CallRoll, runs: FakeRollCallStore) -> None:
    ada = come_in(desk, "Ada", Party(2))
    alarm = call_roll.begin(drill=False)
    call_roll.tick(alarm, ada, ticked=True)
    call_roll.end(alarm)
    assert runs.ended == [(alarm.id, desk.clock.now(), 2, 2)]
    assert call_roll().run is None


def test_a_full_disk_does_not_hide_the_list(desk: Desk, call_roll: CallRoll, runs: FakeRollCallStore) -> None:
    come_in(desk, "Ada")
    runs.refusal = DiskFull("the disk is full")
    with pytest.raises(DiskFull):
        call_roll.begin(drill=False)
    assert [line.name for line in call_roll().roll.lines] == ["Ada"]


def test_the_paper_says_whether_it_is_a_drill(desk: Desk, call_roll: CallRoll) -> None:
    paper = Paper()
    keep = KeepRollCall(call_roll, paper)
    come_in(desk, "Ada")
    assert keep() == "paper 1"
    call_roll.begin(drill=True)
    assert keep() == "paper 2"
    assert paper.kept == [(1, "The Invention Rooms", False), (1, "The Invention Rooms", True)]
