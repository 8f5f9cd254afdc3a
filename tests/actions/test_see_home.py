"""What Home shows: today's people, without names; and the first look at a new day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kiosk.actions.check_in import Form
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.outcomes import Full
from kiosk.domain.people import Party
from kiosk.domain.scans import read_scan
from kiosk.domain.shares import FreePlaces, PlaceKey, PlaceKind
from kiosk.errors import KioskError
from tests.actions.desk import Desk, day
from tests.conftest import ExpectedLog
from tests.domain.places import COURSE, HACKATHON, NOON, at, session


def test_home_shows_each_visit_of_today_and_how_many_people_are_in(desk: Desk) -> None:
    first, second = desk.arrive(Party(2), Party(3))
    desk.check_out.by_code(read_scan(first.pass_code))
    desk.check_out.anonymously()
    home = desk.see_home()
    assert [(peg.visit_id, peg.people) for peg in home.figures.pegs] == [(first.id, 2), (second.id, 3)]
    assert (home.figures.people_today, home.figures.people_in) == (5, 2)
    assert (home.now, home.catalogue, home.clock_behind) == (NOON, desk.catalogue, None)


def test_home_knows_no_names(desk: Desk) -> None:
    desk.check_in.by_form(Form(name="Sam Okafor", badge_name="Sammy"))
    figures = repr(desk.see_home().figures)
    assert "Sam" not in figures


def test_home_says_what_is_free_as_a_check_in_would_find_it(desk: Desk) -> None:
    course = session(COURSE, at(12, 30), capacity=10)
    later = replace(course, key="later", starts_at=at(16), ends_at=at(17))
    over = replace(course, key="over", starts_at=at(9), ends_at=at(10))
    desk.now_on(course, later, over)
    assert desk.see_home().free == {course.key: FreePlaces(10), "later": FreePlaces(10)}
    desk.check_in.by_form(Form(Party(3), session_key=course.key))
    assert desk.see_home().free[course.key] == FreePlaces(7)
    place = PlaceKey(PlaceKind.SESSION, course.key)
    desk.store.shares.keep(2, {place: 5}, desk.clock.now())
    assert desk.see_home().free == {course.key: FreePlaces(2, 5), "later": FreePlaces(5, 5)}
    full = desk.check_in.by_form(Form(Party(3), session_key=course.key)).outcome
    assert isinstance(full, Full) and (full.places_left, full.held_elsewhere) == (2, 5)


def test_a_room_with_fewer_places_than_its_session_counts_from_its_open_door_on(desk: Desk) -> None:
    course = session(COURSE, at(12, 30), capacity=10)
    later = replace(course, key="later", starts_at=at(16), ends_at=at(17))
    known = desk.catalogue
    rooms = [replace(room, capacity=4) for room in known.rooms.values()]
    desk.catalogue = Catalogue.of(known.venue, rooms, known.programmes.values(), [course, later])
    assert desk.see_home().free == {course.key: FreePlaces(4), "later": FreePlaces(10)}


def test_the_first_look_at_a_new_day_ends_yesterdays_visits(desk: Desk) -> None:
    desk.arrive(Party(2))
    desk.see_home()
    desk.clock.set_to(at(4, day=day(22)))
    home = desk.see_home()
    assert (home.figures.pegs, home.figures.people_today, home.figures.people_in) == ((), 0, 0)
    assert [visit.is_open for visit in desk.visits()] == [False]


def test_later_looks_at_a_day_write_nothing(desk: Desk) -> None:
    desk.arrive(Party())
    desk.see_home()
    before = desk.written
    for _ in range(5):
        desk.clock.pass_time(timedelta(minutes=20))
        desk.see_home()
    assert desk.written == before


def test_an_overnight_session_stops_filling_its_room_when_it_ends_and_not_a_day_later(desk: Desk) -> None:
    hackathon = session(HACKATHON, at(20), hours=12)
    desk.now_on(hackathon)
    desk.clock.set_to(at(20))
    desk.check_in.by_form(Form(Party(5), session_key=hackathon.key))
    desk.see_home()
    for hour in (4, 7):
        desk.clock.set_to(at(hour, day=day(22)))
        assert desk.see_home().figures.people_in == 5
    desk.clock.set_to(at(8, day=day(22)))
    home = desk.see_home()
    assert (home.figures.people_in, home.free) == (0, {})
    before = desk.written
    desk.see_home()
    assert desk.written == before


def test_a_clock_before_the_newest_fact_is_shown_with_that_facts_time(desk: Desk) -> None:
    desk.arrive(Party())
    desk.clock.set_to(NOON - timedelta(minutes=5))
    assert desk.see_home().clock_behind == NOON
    desk.clock.set_to(NOON)
    assert desk.see_home().clock_behind is None


def test_a_clock_set_back_by_a_day_ends_nobodys_visit(desk: Desk) -> None:
    desk.see_home()
    desk.arrive(Party())
    desk.clock.set_to(NOON - timedelta(days=1))
    desk.see_home()
    desk.clock.set_to(NOON)
    assert desk.see_home().figures.people_in == 1


def test_the_first_look_at_a_new_day_purges_what_is_due(desk: Desk) -> None:
    desk.files.files = {"badge": day(21), "fresh": day(22)}
    desk.check_in.by_form(Form(name="Sam Okafor", leave_help=True))
    desk.see_home()
    assert [visit.leave_help for visit in desk.visits()] == [True]
    desk.clock.set_to(at(4, day=day(22)))
    desk.see_home()
    assert [(visit.name, visit.leave_help) for visit in desk.visits()] == [("Sam Okafor", False)]
    assert list(desk.files.files) == ["fresh"]


def test_home_is_shown_even_where_a_file_that_is_due_stays(desk: Desk, expected_log: ExpectedLog) -> None:
    expected_log("What is due could not be purged")
    desk.files.files = {"badge": day(20)}
    desk.files.refusal = KioskError("A file that is due cannot be deleted")
    assert desk.see_home().figures.people_in == 0
    desk.files.refusal = None
    desk.see_home()
    assert list(desk.files.files) == ["badge"], "it is not tried again at each look"
    desk.clock.set_to(at(4, day=day(22)))
    desk.see_home()
    assert desk.files.files == {}
