"""Equality answers are added together, at least five people's at once, or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from kiosk.actions.give_equality_answers import PEOPLE_AT_ONCE, GiveEqualityAnswers
from kiosk.domain.catalogue import Catalogue, Programme, Room, Venue
from kiosk.domain.equality import Counted, EqualityGiven, EqualitySet
from kiosk.domain.people import AgeBand, AgeRule, Party
from kiosk.domain.visits import How, Visit
from kiosk.errors import KioskError
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_equality_store import FakeEqualityStore
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON

DAY = date(2026, 6, 20)
VENUE = Venue("hall", "The Hall", ZoneInfo("Europe/London"))
ADULT = Visit(UUID(int=1), Party(1), "open", None, "hall", How.FORM, "PASS", NOON)


class Kiosk:
    """The verb with its surroundings."""

    def __init__(self, ask_one_in: int = 1, age: AgeRule | None = None) -> None:
        self.clock = FakeClock(NOON)
        self.store = FakeEqualityStore()
        programmes = [Programme("open", "Open", "hall", age=age), Programme("other", "Other", "hall")]
        venue = replace(VENUE, equality=EqualitySet("1", ask_one_in=ask_one_in))
        catalogue = Catalogue.of(venue, [Room("hall", "Hall")], programmes)
        self.give = GiveEqualityAnswers(self.store, lambda: catalogue, self.clock, FakeIds(self.clock))

    def people(self, count: int, programme: str = "open", *, answering: int | None = None) -> None:
        """Offer the questions to some people, of whom some answer."""
        for number in range(count):
            assert self.give.offer(replace(ADULT, programme_key=programme))
            if answering is None or number < answering:
                self.give(EqualityGiven(programme, "1", (("sex", "female"),)))


def counted(programme: str, day: date = DAY) -> Counted:
    return Counted(day, programme, "1", "sex", "female")


@pytest.fixture
def kiosk() -> Kiosk:
    return Kiosk()


def test_four_wait_and_the_fifth_of_the_programme_brings_all_of_them(kiosk: Kiosk) -> None:
    kiosk.people(PEOPLE_AT_ONCE - 1)
    kiosk.people(PEOPLE_AT_ONCE - 1, "other")
    assert kiosk.store.added == []
    kiosk.people(1)
    assert kiosk.store.added == [{counted("open"): 5}]


def test_at_the_end_fewer_than_five_are_added_without_their_programme(kiosk: Kiosk) -> None:
    kiosk.people(2)
    kiosk.people(4, "other", answering=1)
    kiosk.give.write_waiting()
    kiosk.give.write_waiting()
    assert kiosk.store.added == [{counted(""): 3}]


def test_what_could_only_be_a_few_people_s_is_dropped(kiosk: Kiosk) -> None:
    kiosk.people(5)
    kiosk.people(4, answering=2)
    kiosk.give.write_waiting()
    assert kiosk.store.added == [{counted("open"): 5}]


def test_a_day_s_rest_is_added_on_its_day_once_the_next_day_s_answers_come(kiosk: Kiosk) -> None:
    kiosk.people(6, answering=3)
    kiosk.clock.pass_time(timedelta(days=1))
    kiosk.people(1)
    assert kiosk.store.added == [{counted(""): 3}]


def test_what_cannot_be_added_goes_on_waiting(kiosk: Kiosk) -> None:
    kiosk.people(4)
    kiosk.store.refuse_with(KioskError("the disk is full"))
    with pytest.raises(KioskError):
        kiosk.people(1)
    assert kiosk.store.added == []
    kiosk.people(1)
    assert kiosk.store.added == [{counted("open"): 6}]


def test_a_share_of_people_is_drawn_and_nobody_where_the_venue_does_not_ask() -> None:
    drawn = sum(Kiosk(ask_one_in=1).give.offer(ADULT) for _ in range(3))
    one_in_four = Kiosk(ask_one_in=4)
    assert drawn == 3
    assert 60 < sum(one_in_four.give.offer(ADULT) for _ in range(400)) < 140
    assert not Kiosk(ask_one_in=0).give.offer(ADULT)


@pytest.mark.parametrize(
    "came",
    [
        replace(ADULT, how=How.COUNTER),
        replace(ADULT, how=How.DESK),
        replace(ADULT, re_entry=True),
        replace(ADULT, moved=1),
        replace(ADULT, party=Party(0, 1)),
        replace(ADULT, party=Party(1, 2)),
        replace(ADULT, party=Party(0, 0, 1)),
        *(replace(ADULT, age_band=band) for band in AgeBand if band.is_minor or band is AgeBand.NOT_SAID),
    ],
)
def test_no_child_nobody_counted_and_nobody_twice_a_day_is_asked(kiosk: Kiosk, came: Visit) -> None:
    assert not kiosk.give.offer(came)


def test_adults_with_as_many_children_are_asked_and_nobody_in_a_programme_for_the_young(kiosk: Kiosk) -> None:
    assert kiosk.give.offer(replace(ADULT, party=Party(2, 2)))
    assert kiosk.give.offer(replace(ADULT, age_band=AgeBand.FROM_18, how=How.CODE))
    assert not Kiosk(age=AgeRule(14, 18)).give.offer(ADULT)
