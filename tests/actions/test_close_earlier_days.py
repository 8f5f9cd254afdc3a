"""What nobody saw end is assumed at closing time, so that yesterday never fills today's rooms."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.actions.check_in import Form
from kiosk.actions.close_earlier_days import EarlierDays
from kiosk.domain.check_in import Admitted
from kiosk.domain.facts import CheckedOut, people_moved
from kiosk.domain.people import Party
from kiosk.domain.scans import read_scan
from kiosk.domain.visits import Ending, How
from tests.actions.desk import Desk, came_in, day, local
from tests.domain.places import COURSE, HACKATHON, at, catalogue, session

NEXT_MORNING = at(9, day=day(22))


def test_yesterdays_visits_end_at_closing_time_as_assumed(desk: Desk) -> None:
    desk.arrive(Party(2), Party(1))
    desk.clock.set_to(NEXT_MORNING)
    assert desk.close_earlier_days() == EarlierDays(ended=2, people=3)
    assert local(visit.checked_out_at for visit in desk.visits()) == ["21 18:00", "21 18:00"]
    facts = [entry.fact for entry in desk.entries()[2:]]
    assert [(fact.ending, fact.how, fact.people) for fact in facts if isinstance(fact, CheckedOut)] == [
        (Ending.ASSUMED, How.DESK, 2),
        (Ending.ASSUMED, How.DESK, 1),
    ]
    assert local(entry.occurred_at for entry in desk.entries()[2:]) == ["22 09:00", "22 09:00"]
    assert desk.people_inside() == 0


def test_a_session_ends_its_forgotten_visits_when_it_ended(desk: Desk) -> None:
    course = session(COURSE, at(12, 30))
    desk.now_on(course)
    desk.check_in.by_form(Form(session_key=course.key))
    desk.clock.set_to(NEXT_MORNING)
    desk.close_earlier_days()
    assert local(visit.checked_out_at for visit in desk.visits()) == ["21 14:30"]


def test_whoever_came_after_closing_time_left_no_earlier_than_he_came(desk: Desk) -> None:
    desk.clock.set_to(at(22))
    desk.arrive(Party())
    desk.clock.set_to(NEXT_MORNING)
    desk.close_earlier_days()
    assert local(visit.checked_out_at for visit in desk.visits()) == ["21 22:00"]


def test_a_day_without_opening_hours_ends_when_the_venues_day_rolls(desk: Desk) -> None:
    desk.clock.set_to(at(12, day=day(22)))  # a Sunday
    desk.arrive(Party())
    desk.clock.set_to(at(9, day=day(23)))
    desk.close_earlier_days()
    assert local(visit.checked_out_at for visit in desk.visits()) == ["23 04:00"]


def test_todays_visits_are_left_alone_until_four_in_the_morning(desk: Desk) -> None:
    desk.arrive(Party())
    desk.clock.set_to(at(3, 59, day=day(22)))
    before = desk.entries()
    assert desk.close_earlier_days() == EarlierDays(ended=0)
    assert desk.entries() == before
    desk.clock.set_to(at(4, day=day(22)))
    assert desk.close_earlier_days() == EarlierDays(ended=1, people=1)


def test_it_is_one_transaction_and_a_second_time_changes_nothing(desk: Desk) -> None:
    desk.arrive(*[Party()] * 5)
    desk.clock.set_to(NEXT_MORNING)
    before = desk.counted.transactions
    desk.close_earlier_days()
    assert desk.counted.transactions == before + 1
    entries = desk.entries()
    assert desk.close_earlier_days() == EarlierDays(ended=0)
    assert desk.entries() == entries


def test_an_overnight_session_is_left_alone_while_it_runs_and_then_ended(desk: Desk) -> None:
    hackathon = session(HACKATHON, at(20), hours=12)
    desk.now_on(hackathon)
    desk.arrive(Party(2))
    desk.clock.set_to(at(20, 30))
    team = came_in(desk.check_in.by_form(Form(Party(3), session_key=hackathon.key)))
    desk.clock.set_to(at(4, 30, day=day(22)))
    assert desk.close_earlier_days() == EarlierDays(ended=1, next_due_at=hackathon.ends_at, people=2, people_left_in=3)
    assert [visit.id for visit in desk.visits() if visit.is_open] == [team.id]
    assert desk.people_inside() == 3
    desk.clock.set_to(hackathon.ends_at)
    assert desk.close_earlier_days() == EarlierDays(ended=1, people=3)
    assert desk.people_inside() == 0


def test_a_team_can_still_leave_by_its_badge_on_the_second_day(desk: Desk) -> None:
    hackathon = session(HACKATHON, at(20), hours=12)
    desk.now_on(hackathon)
    desk.clock.set_to(at(20, 30))
    team = came_in(desk.check_in.by_form(Form(Party(3), session_key=hackathon.key)))
    desk.clock.set_to(at(7, day=day(22)))
    desk.close_earlier_days()
    desk.check_out.by_code(read_scan(team.pass_code))
    assert [visit.ending for visit in desk.visits()] == [Ending.OBSERVED]


def test_yesterdays_forgotten_people_do_not_fill_todays_room(desk: Desk) -> None:
    saturday = session(COURSE, at(12, 30))
    sunday = session(COURSE, at(12, 30, day=day(22)))
    desk.now_on(saturday, sunday)
    for _ in range(2):
        desk.check_in.by_form(Form(Party(10), session_key=saturday.key))
    desk.clock.set_to(at(12, day=day(22)))
    desk.close_earlier_days()
    assert isinstance(desk.check_in.by_form(Form(Party(10), session_key=sunday.key)).outcome, Admitted)


def test_people_counted_out_are_set_against_the_oldest_visits(desk: Desk) -> None:
    for party in (Party(2), Party(3), Party(4)):
        desk.clock.pass_time(timedelta(minutes=1))
        desk.arrive(party)
    desk.check_out.anonymously(3)
    desk.clock.set_to(NEXT_MORNING)
    desk.close_earlier_days()
    assert [people_moved(entry.fact) for entry in desk.entries()] == [2, 3, 4, -3, 0, -2, -4]
    assert all(not visit.is_open for visit in desk.visits())


def test_who_was_counted_out_of_a_running_session_stays_counted_out(desk: Desk) -> None:
    hackathon = session(HACKATHON, at(20), hours=12)
    desk.now_on(hackathon)
    desk.clock.set_to(at(20, 30))
    desk.check_in.by_form(Form(Party(3), session_key=hackathon.key))
    desk.check_out.anonymously(2)
    desk.clock.set_to(at(4, 30, day=day(22)))
    desk.close_earlier_days()
    assert desk.people_inside() == 1
    desk.clock.set_to(at(9, day=day(22)))
    desk.close_earlier_days()
    assert desk.people_inside() == 0


def test_a_session_that_is_no_longer_known_ends_at_closing_time(desk: Desk) -> None:
    course = session(COURSE, at(12, 30))
    desk.now_on(course)
    desk.check_in.by_form(Form(session_key=course.key))
    desk.catalogue = catalogue()
    desk.clock.set_to(NEXT_MORNING)
    desk.close_earlier_days()
    assert local(visit.checked_out_at for visit in desk.visits()) == ["21 18:00"]


STEPS = st.one_of(
    st.tuples(st.just("come"), st.integers(1, 6)),
    st.tuples(st.just("count out"), st.integers(1, 4)),
    st.tuples(st.just("leave"), st.integers(0, 9)),
    st.tuples(st.just("sleep"), st.just(0)),
)


@settings(max_examples=settings().max_examples // 3)
@given(st.lists(STEPS, min_size=4, max_size=25))
def test_whatever_the_day_brought_the_sum_is_nought_in_the_end_and_never_below(steps: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        for step in steps:
            _take(desk, *step)
            assert desk.people_inside() >= 0
        desk.clock.pass_time(timedelta(days=1))
        desk.close_earlier_days()
        assert desk.people_inside() == 0
        assert desk.see_home().figures.people_in == 0
        desk.store.close()


def _take(desk: Desk, step: str, number: int) -> None:
    visits = desk.visits()
    match step:
        case "come":
            desk.arrive(Party(number))
        case "count out":
            desk.check_out.anonymously(number)
        case "leave" if visits:
            desk.check_out.by_code(read_scan(visits[number % len(visits)].pass_code))
        case "sleep":
            desk.clock.pass_time(timedelta(hours=9))
            desk.close_earlier_days()
