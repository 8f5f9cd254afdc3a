"""The festival's counter: one tap a party, ready again in two seconds, and exact figures at the end."""

from __future__ import annotations

from random import Random

import pytest

from kiosk.domain.facts import CheckedIn
from kiosk.domain.people import Party
from kiosk.domain.visits import How
from tests.journeys.conftest import Open
from tests.journeys.driver import FESTIVAL, Driver


def count_in(kiosk: Driver, people: int) -> None:
    if people > 5:
        kiosk.tap("count_6")
        kiosk.tap(f"count_{people - 5}")
    else:
        kiosk.tap(f"count_{people}")
    kiosk.settle()
    assert kiosk.screen == "answer"
    kiosk.tick(2)
    assert kiosk.screen == "home"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("count", [60, pytest.param(500, marks=pytest.mark.torture)])
def test_parties_of_one_to_eleven_are_counted_exactly(open_kiosk: Open, count: int) -> None:
    kiosk = open_kiosk(venue="great_exhibition_road_festival", now=FESTIVAL)
    dice = Random(2027)
    parties = [dice.choice((1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8, 11)) for _ in range(count)]
    for people in parties:
        count_in(kiosk, people)
    facts = kiosk.facts(CheckedIn)
    assert [fact.party for fact in facts] == [Party(0, 0, people) for people in parties]
    assert {fact.how for fact in facts} == {How.COUNTER}
    assert [entry.sequence for entry in kiosk.entries()] == list(range(1, count + 1))
    figures = kiosk.kiosk.see_home().figures
    assert (figures.people_today, figures.people_in) == (sum(parties), sum(parties))
    assert kiosk.taps == count + sum(people > 5 for people in parties)


def test_one_tap_counts_a_party_and_says_how_many(open_kiosk: Open) -> None:
    kiosk = open_kiosk(venue="great_exhibition_road_festival", now=FESTIVAL)
    kiosk.tap("count_3")
    kiosk.settle()
    assert kiosk.says("Thank you. Welcome in.")
    assert kiosk.says("People counted: 3.")
    assert kiosk.taps == 1


def test_a_double_tap_counts_one_party(open_kiosk: Open) -> None:
    kiosk = open_kiosk(venue="great_exhibition_road_festival", now=FESTIVAL)
    spot = kiosk.centre(kiosk.find("count_2"))
    kiosk.tap("count_2")
    kiosk.pass_time(milliseconds=80)
    kiosk.touch(spot)
    kiosk.settle()
    assert [fact.party.people for fact in kiosk.facts(CheckedIn)] == [2]
