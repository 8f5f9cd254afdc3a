"""Several sessions in a day: a badge that goes on from one to the next, and one person in the building."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.actions.check_in import Form
from kiosk.domain.facts import BadgePrinted, people_moved
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import Open
from tests.journeys.driver import Driver

MAKERS, COURSE = "maker_challenge/wednesday/2026-11-25", "course/course/2026-11-25"
HEADER = "code,name,people,session,order"


def at_the_makers(open_kiosk: Open, tmp_path: Path) -> Driver:
    """A Wednesday at 17:00; Ada is booked for the makers and for the course after them."""
    kiosk = open_kiosk(now=datetime(2026, 11, 25, 17, tzinfo=UTC))
    import_rows(kiosk, tmp_path, f"FIRST-1,Ada L,1,{MAKERS},O", f"SECOND-2,Ada L,1,{COURSE},O", header=HEADER)
    return kiosk


def people_inside(kiosk: Driver) -> int:
    return sum(people_moved(entry.fact) for entry in kiosk.entries())


def test_a_badge_is_asked_before_the_next_session_and_goes_on_to_it(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = at_the_makers(open_kiosk, tmp_path)
    kiosk.scan("FIRST-1")
    kiosk.wait_for_screen("answer")
    kiosk.settle()
    badge = kiosk.visits()[0].pass_code
    kiosk.pass_time(minutes=130)
    kiosk.scan(badge)
    kiosk.wait_for_screen("answer")
    kiosk.draw()
    assert kiosk.says("Are you going on to the next one?") and kiosk.says("Start: 19:30, Hall, straight ahead.")
    kiosk.tap("step_0")
    kiosk.settle()
    assert kiosk.says("You’re in, Ada.") and kiosk.says("Keep your badge. It is good for this one too.")
    first, second = kiosk.visits()
    assert (first.is_open, second.session_key, second.pass_code, second.moved) == (False, COURSE, badge, 1)
    assert people_inside(kiosk) == 1
    assert [type(entry.fact) for entry in kiosk.entries()].count(BadgePrinted) == 1
    window = kiosk.kiosk.catalogue().venue.day_bounds(second.checked_in_at.date())
    assert kiosk.kiosk.reader.home_figures(*window).people_today == 1
    kiosk.pass_time(minutes=10)
    kiosk.scan(badge)
    kiosk.settle()
    assert kiosk.says("Bye, Ada.")
    assert people_inside(kiosk) == 0


def test_a_badge_that_is_asked_leaves_with_one_tap(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = at_the_makers(open_kiosk, tmp_path)
    kiosk.scan("FIRST-1")
    kiosk.settle()
    kiosk.pass_time(minutes=130)
    kiosk.scan(kiosk.visits()[0].pass_code)
    kiosk.settle()
    kiosk.tap("step_1")
    kiosk.settle()
    assert kiosk.says("Bye, Ada.")
    assert (people_inside(kiosk), len(kiosk.visits())) == (0, 1)


def test_who_is_in_without_a_booking_chooses_a_session_and_shows_the_badge(open_kiosk: Open) -> None:
    kiosk = open_kiosk(now=datetime(2026, 11, 25, 17, tzinfo=UTC))
    kiosk.kiosk.check_in.by_form(Form(name="Noor"))
    (first,) = kiosk.visits()
    kiosk.pass_time(minutes=20)
    kiosk.tap("checkIn")
    kiosk.wait_for_screen("form")
    assert kiosk.says("Here already? Choose, then show your badge.")
    kiosk.tap("choice_0")
    kiosk.scan(first.pass_code)
    kiosk.settle()
    assert kiosk.says("You’re in, Noor.")
    assert (kiosk.visits()[-1].session_key, people_inside(kiosk)) == (MAKERS, 1)
