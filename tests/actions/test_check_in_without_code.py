"""From a form or a tap on the counter to a visit; how many fit in; and the pass that each party gets."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.check_in import CheckIn, Form
from kiosk.domain.check_in import Admitted, Full, NeedsStaff, StaffReason
from kiosk.domain.facts import CheckedIn
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.passes import badge_code, is_pass
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.scans import read_scan
from kiosk.domain.visits import How
from tests.actions.desk import Desk, came_in
from tests.domain.places import CAFE, CHALLENGE, COURSE, HACKATHON, at, booking, session


class RepeatingIds:
    """Ids whose pass entropy is given, to meet what chance brings once in a million visitors."""

    def __init__(self, desk: Desk, *entropy: int) -> None:
        self._ids = desk.ids
        self._entropy = list(entropy)

    def new_id(self) -> UUID:
        return self._ids.new_id()

    def pass_entropy(self) -> int:
        return self._entropy.pop(0)


def test_a_form_becomes_one_visit_in_one_transaction_with_what_was_said(desk: Desk) -> None:
    form = Form(Party(1, 2), "Sam Okafor", "Sam", AgeBand.FROM_35, leave_help=True, email="sam@example.org")
    visit = came_in(desk.check_in.by_form(form))
    assert (visit.name, visit.badge_name, visit.age_band, visit.leave_help) == (
        "Sam Okafor", "Sam", AgeBand.FROM_35, True,
    )  # fmt: skip
    assert (visit.how, visit.code, visit.room_key, visit.session_key) == (How.FORM, None, CAFE.key, None)
    assert desk.visits() == [visit]
    assert desk.written == (1, 1)
    assert "Sam" not in repr(desk.entries())
    assert "sam@" not in repr(desk.entries())


@pytest.mark.parametrize("said", [True, False, None])
def test_what_a_form_says_of_earlier_visits_stands_in_the_fact(desk: Desk, said: bool | None) -> None:
    came_in(desk.check_in.by_form(Form(name="Sam Okafor", been_before=said)))
    (entry,) = desk.entries()
    assert isinstance(entry.fact, CheckedIn)
    assert entry.fact.been_before is said


def test_a_form_at_the_desk_says_so_and_staff_may_overrule(desk: Desk) -> None:
    child = Form(Party(0, 1), "Kit")
    assert desk.check_in.by_form(child).outcome == NeedsStaff(StaffReason.MINOR_ALONE)
    assert desk.entries() == []
    assert came_in(desk.check_in.by_form(child, how=How.DESK)).how is How.DESK


def test_a_form_for_a_session_leads_to_it(desk: Desk) -> None:
    course = session(COURSE, at(12, 30))
    desk.now_on(course)
    visit = came_in(desk.check_in.by_form(Form(name="Sam", session_key=course.key)))
    assert (visit.session_key, visit.room_key, visit.programme_key) == (course.key, COURSE.room_key, COURSE.key)


def test_an_age_outside_the_rule_is_refused_and_leaves_no_name_behind(desk: Desk) -> None:
    makers = session(CHALLENGE, at(12, 30))
    desk.now_on(makers)
    result = desk.check_in.by_form(Form(name="Old Tom", age_band=AgeBand.FROM_75, session_key=makers.key))
    assert type(result.outcome).__name__ == "OutsideAgeRule"
    assert (desk.entries(), desk.visits()) == ([], [])


def test_the_counter_counts_people_without_name_badge_or_age(desk: Desk) -> None:
    result = desk.check_in.by_counter(Party(0, 0, 4))
    assert isinstance(result.outcome, Admitted)
    assert not result.outcome.badge
    visit = came_in(result)
    assert (visit.how, visit.name, visit.party) == (How.COUNTER, "", Party(0, 0, 4))
    assert desk.written == (1, 1)
    assert desk.people_inside() == 4


def test_the_counter_takes_a_party_of_any_size(desk: Desk) -> None:
    assert came_in(desk.check_in.by_counter(Party(0, 0, 35))).party.people == 35


def test_the_counter_counts_for_a_programme_that_is_named(desk: Desk) -> None:
    course = session(COURSE, at(12, 30))
    desk.now_on(course)
    assert came_in(desk.check_in.by_counter(Party(0, 0, 2), programme_key=COURSE.key)).session_key == course.key
    assert desk.check_in.by_counter(Party(), programme_key="gone").outcome == NeedsStaff(StaffReason.SESSION_UNKNOWN)
    assert desk.people_inside() == 2


# --- Capacity ---------------------------------------------------------------------------------------------------------


def test_a_session_is_full_of_people_not_of_visits(desk: Desk) -> None:
    course = session(COURSE, at(12, 30), capacity=5)
    desk.now_on(course)
    form = Form(Party(2, 2), session_key=course.key)
    assert isinstance(desk.check_in.by_form(form).outcome, Admitted)
    assert desk.check_in.by_form(form).outcome == Full(course.title, 5, 1)
    assert isinstance(desk.check_in.by_form(Form(Party(1), session_key=course.key)).outcome, Admitted)
    assert desk.check_in.by_form(Form(Party(1), session_key=course.key)).outcome == Full(course.title, 5, 0)
    assert len(desk.entries()) == 2
    assert desk.people_inside() == 5


def test_a_room_is_full_of_the_people_of_all_its_sessions(desk: Desk) -> None:
    first, second = session(COURSE, at(12, 15)), session(CHALLENGE, at(12, 30))
    desk.now_on(first, second)
    for _ in range(2):
        desk.check_in.by_form(Form(Party(9), session_key=first.key))
    refused = desk.check_in.by_form(Form(Party(3), "Ada", age_band=AgeBand.FROM_16, session_key=second.key))
    assert refused.outcome == Full("Workshop", 20, 2)


def test_a_full_session_offers_what_is_on_now_with_places_and_one_of_them_is_taken(desk: Desk) -> None:
    full, small = session(COURSE, at(12, 30), capacity=2), session(COURSE, at(12, 45), capacity=1)
    free, youth = session(HACKATHON, at(12, 30)), session(CHALLENGE, at(12, 30))
    desk.now_on(full, small, free, youth)
    form = Form(Party(2), "Ada Lovelace", session_key=full.key)
    desk.check_in.by_form(form)
    assert desk.check_in.by_form(form).outcome == Full(full.title, 2, 0, (free,))
    desk.book(booking(session_key=full.key, party=Party(2)))
    scan = read_scan("ABC123")
    assert desk.check_in.by_code(scan).outcome == Full(full.title, 2, 0, (free,))
    taken = came_in(desk.check_in.by_code(scan, instead=free.key))
    assert (taken.session_key, taken.code, taken.party) == (free.key, "ABC123", Party(2))


def test_a_young_maker_is_offered_what_is_for_their_age_and_an_adult_is_not(desk: Desk) -> None:
    full, youth = session(COURSE, at(12, 30), capacity=1), session(CHALLENGE, at(12, 15))
    others = [session(HACKATHON, at(12, minute)) for minute in (20, 40)]
    desk.now_on(full, youth, *others)
    desk.check_in.by_form(Form(session_key=full.key))
    teenager = Form(Party(0, 1), age_band=AgeBand.FROM_14, session_key=full.key)
    assert desk.check_in.by_form(teenager, how=How.DESK).outcome == Full(full.title, 1, 0)
    adult = desk.check_in.by_form(Form(age_band=AgeBand.FROM_35, session_key=full.key)).outcome
    assert adult == Full(full.title, 1, 0, tuple(others))
    grown = Form(age_band=AgeBand.FROM_16, party=Party(1), session_key=full.key)
    assert desk.check_in.by_form(grown).outcome == Full(full.title, 1, 0, (youth, *others))


def test_the_desk_lets_in_against_a_full_session_and_says_why(desk: Desk) -> None:
    full = session(COURSE, at(12, 30), capacity=1)
    desk.now_on(full)
    form = Form(session_key=full.key)
    override = Override((Obstacle.FULL, Obstacle.UNPAID), OverrideReason.PROMISED)
    desk.check_in.by_form(form, override=override)
    desk.check_in.by_form(form, override=override)
    first, second = [entry.fact for entry in desk.entries() if isinstance(entry.fact, CheckedIn)]
    assert (first.how, first.override) == (How.DESK, None)
    assert second.override == Override((Obstacle.FULL,), OverrideReason.PROMISED)


def test_whoever_leaves_makes_room(desk: Desk) -> None:
    course = session(COURSE, at(12, 30), capacity=4)
    desk.now_on(course)
    visit = came_in(desk.check_in.by_form(Form(Party(4), session_key=course.key)))
    desk.check_out.by_code(read_scan(visit.pass_code))
    assert isinstance(desk.check_in.by_form(Form(Party(4), session_key=course.key)).outcome, Admitted)


# --- Passes -----------------------------------------------------------------------------------------------------------


def test_two_parties_inside_never_share_the_four_characters_of_a_badge(desk: Desk) -> None:
    same_badge = 5 + 31**4  # the first four characters are those of 5
    check_in = CheckIn(desk.store, lambda: desk.catalogue, desk.clock, RepeatingIds(desk, 5, 5, same_badge, 6))
    first, second = (came_in(check_in.by_form(Form())) for _ in range(2))
    assert badge_code(first.pass_code) != badge_code(second.pass_code)
    assert is_pass(second.pass_code)


def test_the_four_characters_are_free_again_once_their_party_has_left(desk: Desk) -> None:
    check_in = CheckIn(desk.store, lambda: desk.catalogue, desk.clock, RepeatingIds(desk, 5, 5 + 31**4))
    first = came_in(check_in.by_form(Form()))
    desk.check_out.by_code(read_scan(first.pass_code))
    second = came_in(check_in.by_form(Form()))
    assert badge_code(first.pass_code) == badge_code(second.pass_code)
    assert first.pass_code != second.pass_code


@pytest.mark.parametrize("party", [Party(), Party(2, 2), Party(0, 0, 6)])
def test_each_party_gets_one_pass_that_finds_it(desk: Desk, party: Party) -> None:
    visit = came_in(desk.check_in.by_counter(party))
    desk.clock.pass_time(timedelta(minutes=1))
    assert desk.check_out.by_code(read_scan(visit.pass_code)).visit is not None
    assert desk.people_inside() == 0
