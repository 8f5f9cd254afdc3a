"""Going out: by badge, by the four characters on it, or only as a number."""

from __future__ import annotations

import pytest

from kiosk.domain.facts import CheckedOut, CountedOut
from kiosk.domain.passes import badge_code
from kiosk.domain.visits import Ending, Visit
from tests.journeys.driver import Driver


@pytest.fixture
def visit(kiosk: Driver) -> Visit:
    """Ada, who came in by the form and stays for an hour; nobody has tapped since."""
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard("Ada")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()
    kiosk.tap("step_0")
    kiosk.taps = 0
    return kiosk.visits()[0]


def test_a_badge_shown_at_home_two_minutes_later_leaves_without_a_tap(kiosk: Driver, visit: Visit) -> None:
    kiosk.pass_time(seconds=100)
    kiosk.scan(visit.pass_code)
    assert kiosk.says("You’re already in.")
    assert kiosk.visits()[0].is_open
    kiosk.pass_time(seconds=30)
    kiosk.scan(visit.pass_code.lower())
    assert kiosk.says("Bye, Ada.")
    assert kiosk.taps == 0
    assert [fact.ending for fact in kiosk.facts(CheckedOut)] == [Ending.OBSERVED]


def test_whoever_is_already_in_can_leave_with_the_code_still_in_hand(kiosk: Driver, visit: Visit) -> None:
    kiosk.scan(visit.pass_code)
    assert kiosk.says("You’re already in.")
    kiosk.tap("step_1")
    kiosk.wait_for_screen("leaving")
    kiosk.scan(visit.pass_code)
    assert kiosk.says("Bye, Ada.")


def test_the_four_characters_on_the_badge_leave_with_one_tap(kiosk: Driver, visit: Visit) -> None:
    kiosk.tap("leave")
    kiosk.type_on_keyboard(badge_code(visit.pass_code))
    kiosk.settle()
    assert kiosk.says("Bye, Ada.")
    assert kiosk.taps == 1
    assert not kiosk.visits()[0].is_open


def test_enter_behind_the_fourth_character_is_not_a_second_leaving(kiosk: Driver, visit: Visit) -> None:
    kiosk.tap("leave")
    kiosk.type_physically(badge_code(visit.pass_code)[:3].lower())
    kiosk.key_in_one_go(badge_code(visit.pass_code)[3], "\r")
    kiosk.settle()
    assert kiosk.says("Bye, Ada.")
    assert len(kiosk.facts(CheckedOut)) == 1


def test_characters_that_are_on_nobodys_badge_lead_to_being_counted(kiosk: Driver, visit: Visit) -> None:
    kiosk.tap("leave")
    wrong = "2222" if badge_code(visit.pass_code) != "2222" else "3333"
    kiosk.type_on_keyboard(wrong)
    kiosk.settle()
    assert kiosk.says("We could not find that code")
    kiosk.tap("step_0")
    kiosk.settle()
    assert kiosk.says("Bye.")
    assert [fact.people for fact in kiosk.facts(CountedOut)] == [1]
    assert kiosk.visits()[0].is_open


def test_just_count_me_out_takes_two_taps(kiosk: Driver, visit: Visit) -> None:
    kiosk.tap("leave")
    kiosk.tap("skip")
    kiosk.settle()
    assert kiosk.says("Bye.")
    assert kiosk.taps == 2
    assert len(kiosk.facts(CountedOut)) == 1


def test_two_taps_on_count_me_out_count_one(kiosk: Driver, visit: Visit) -> None:
    kiosk.tap("leave")
    spot = kiosk.centre(kiosk.find("skip"))
    kiosk.tap("skip")
    kiosk.pass_time(milliseconds=80)
    kiosk.touch(spot)
    kiosk.settle()
    assert len(kiosk.facts(CountedOut)) == 1


def test_help_on_the_leaving_screen_comes_back_to_what_was_typed(kiosk: Driver, visit: Visit) -> None:
    kiosk.tap("leave")
    kiosk.type_on_keyboard("AB")
    kiosk.tap("bar_help")
    kiosk.tap("back")
    assert (kiosk.screen, kiosk.field_text()) == ("leaving", "AB")
