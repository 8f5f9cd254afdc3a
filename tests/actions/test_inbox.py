"""The desk settles what does not go together: the visit that is over ends, and who said so is in the journal."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.actions.inbox import SettleItem
from kiosk.domain.acts import By
from kiosk.domain.facts import Acted, CheckedIn, CheckedOut, Undone
from kiosk.domain.inbox import InboxItem, KeptAside, Matter, OverFull, Settlement, leaves, over_full, settlements
from kiosk.domain.merge import DoubleUse, JoinedAfterLeaving, LeftAlthoughUndone, MoreLeftThanCame, Place
from kiosk.domain.today import DayFigures, today_of
from tests.domain.places import catalogue
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON, checked_in

BY = By(UUID(int=9))
VISIT = UUID(int=1)
HERE = catalogue()


class NotedInbox:
    """An inbox that notes what was settled."""

    def __init__(self) -> None:
        self.settled: list[tuple[str, str]] = []

    def unsettled(self) -> tuple[InboxItem, ...]:
        return ()

    def settle(self, key: str, how: str, at: object) -> None:
        self.settled.append((key, how))

    def unsettle(self, key: str) -> None:
        self.settled = [each for each in self.settled if each[0] != key]


@pytest.fixture
def store() -> FakeStore:
    clock = FakeClock(NOON)
    return FakeStore(clock, FakeIds(clock))


def came_in(store: FakeStore) -> CheckedIn:
    fact = checked_in(store.ids, code="abc")
    with store.write() as work:
        work.append(fact)
        work.commit()
    return fact


def double_use(store: FakeStore) -> InboxItem:
    first, second = (Place(came_in(store).visit_id, name, "workshop", None, NOON) for name in ("a", "b"))
    return InboxItem(f"double_use abc {second.visit_id}", DoubleUse("abc", first, second), NOON)


def test_the_first_has_left_ends_that_visit_alone_and_says_who_said_so(store: FakeStore) -> None:
    item, inbox = double_use(store), NotedInbox()
    SettleItem(store, inbox, store.clock)(item, Settlement.FIRST_HAS_LEFT, BY)
    assert isinstance(item.matter, DoubleUse)
    out, act = (entry.fact for entry in store.journal[-2:])
    assert isinstance(out, CheckedOut) and out.visit_id == item.matter.first.visit_id
    assert act == Acted(BY.staff_id, "settled", out.visit_id, "", "double_use.first_has_left")
    assert inbox.settled == [(item.key, "first_has_left")]


def test_a_visit_that_has_ended_meanwhile_stays_as_it_is(store: FakeStore) -> None:
    item, inbox = double_use(store), NotedInbox()
    settle = SettleItem(store, inbox, store.clock)
    settle(item, Settlement.SECOND_HAS_LEFT, BY)
    settle(item, Settlement.SECOND_HAS_LEFT, BY)
    assert sum(isinstance(entry.fact, CheckedOut) for entry in store.journal) == 1


def test_an_answer_is_taken_back_with_the_check_out_that_came_of_it(store: FakeStore) -> None:
    item, inbox = double_use(store), NotedInbox()
    settle = SettleItem(store, inbox, store.clock)
    settled = settle(item, Settlement.FIRST_HAS_LEFT, BY)
    settle.take_back(settled, BY)
    assert isinstance(item.matter, DoubleUse)
    with store.write() as work:
        first = work.visit(item.matter.first.visit_id)
    assert (first is not None and first.is_open, inbox.settled) == (True, [])
    undone, act = (entry.fact for entry in store.journal[-2:])
    assert isinstance(undone, Undone) and settled.left is not None and undone.fact_id == settled.left.id
    assert act == Acted(BY.staff_id, "took_back", item.matter.first.visit_id, "", "settled")
    settle.take_back(settled, BY)  # the visit goes on already
    assert sum(isinstance(entry.fact, Undone) for entry in store.journal) == 1


def test_both_are_right_changes_no_visit(store: FakeStore) -> None:
    item = double_use(store)
    SettleItem(store, NotedInbox(), store.clock)(item, Settlement.BOTH_ARE_RIGHT, BY)
    assert [type(entry.fact) for entry in store.journal] == [CheckedIn, CheckedIn, Acted]


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        (JoinedAfterLeaving(VISIT, 2), Settlement.THEY_HAVE_LEFT),
        (LeftAlthoughUndone(VISIT), Settlement.SEEN),
        (MoreLeftThanCame(VISIT, 1), Settlement.SEEN),
        (KeptAside(7, "why"), Settlement.SEEN),
    ],
)
def test_each_matter_has_an_answer(matter: Matter, said: Settlement) -> None:
    assert said in settlements(matter)
    assert (leaves(matter, said) == VISIT) is (said is Settlement.THEY_HAVE_LEFT)


def test_a_place_that_is_too_full_is_shown_until_it_is_not() -> None:
    limited = next(room for room in HERE.rooms.values() if room.capacity is not None)
    capacity = limited.capacity or 0
    for people, found in ((capacity, ()), (capacity + 1, (OverFull(limited.name, capacity + 1, capacity),))):
        assert over_full(today_of(DayFigures(in_rooms={limited.key: people}), HERE, NOON)) == found
    assert settlements(OverFull("Forum", 2, 1)) == ()
