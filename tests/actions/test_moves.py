"""Several sessions in a day: each is a check-in of its own, and nobody is in the building twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.check_in import CheckInResult, Form
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.take_scan import NextAsked, PartyAsked
from kiosk.domain.check_in import Admitted, AlreadyIn, Full
from kiosk.domain.check_out import AlreadyOut, CheckedOut
from kiosk.domain.facts import CheckedIn, SomeLeft
from kiosk.domain.facts import CheckedOut as Ended
from kiosk.domain.marks import mark_of
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.domain.scans import read_scan
from kiosk.domain.visits import How, Move, Visit
from tests.actions.desk import Desk, came_in
from tests.domain.places import COURSE, HACKATHON, PROGRAMMES, SHOW, WORKSHOP, at, booking, catalogue, session

MORNING = session(COURSE, at(12), 1)
EVENING = session(HACKATHON, at(13, 30), 1)
LATE = session(SHOW, at(14, 30), 1)
FAMILY = Party(2, 2)


@pytest.fixture
def two_sessions(desk: Desk) -> Desk:
    """A day with a course in the workshop and a hackathon in the forum after it, its door open already."""
    desk.now_on(MORNING, EVENING, LATE)
    desk.book(
        booking(code="MUM-1", name="Ana Cruz", order_ref="O", session_key=MORNING.key),
        booking(code="DAD-1", name="Leo Cruz", order_ref="O", session_key=MORNING.key),
        booking(code="MUM-2", name="ana  cruz", order_ref="O", session_key=EVENING.key),
        booking(code="DAD-2", name="Leo Cruz", order_ref="O", session_key=EVENING.key),
        booking(code="KID-2", name="Mia Cruz", order_ref="O", session_key=EVENING.key),
    )
    return desk


def enter(desk: Desk, code: str, *members: str, party: Party | None = None) -> Visit:
    result = desk.check_in.by_code(read_scan(code), members=members, party=party)
    assert isinstance(result.outcome, Admitted), result.outcome
    return came_in(result)


def now(desk: Desk, hour: int, minute: int = 0) -> None:
    desk.clock.set_to(at(hour, minute))


def inside(desk: Desk) -> dict[str, int]:
    with desk.store.write() as work:
        return {key: work.people_in_session(key) for key in (MORNING.key, EVENING.key, LATE.key)}


def facts(desk: Desk) -> list[object]:
    return [entry.fact for entry in desk.entries()]


def test_who_shows_the_ticket_of_the_next_session_goes_on_to_it_and_is_inside_once(two_sessions: Desk) -> None:
    first = enter(two_sessions, "MUM-1")
    now(two_sessions, 13)
    second = enter(two_sessions, "MUM-2")
    came, ended, went_on = facts(two_sessions)
    assert isinstance(came, CheckedIn)
    assert ended == Ended(first.id, 1, at(13), ended.ending, How.CODE)  # type: ignore[attr-defined]
    assert isinstance(went_on, CheckedIn) and went_on.moved == (Move(first.id, 1),)
    assert two_sessions.people_inside() == 1
    assert inside(two_sessions) == {MORNING.key: 0, EVENING.key: 1, LATE.key: 0}
    assert (second.moved, second.re_entry) == (1, False)


def test_the_badge_and_its_mark_go_on_and_no_second_one_comes_out(two_sessions: Desk) -> None:
    first = enter(two_sessions, "MUM-1")
    now(two_sessions, 13)
    result = two_sessions.check_in.by_code(read_scan("MUM-2"))
    second = came_in(result)
    assert isinstance(result.outcome, Admitted) and not result.outcome.badge
    assert second.pass_code == first.pass_code
    assert mark_of(second.id) == mark_of(first.id) and second.id != first.id
    assert second.badge_name == "Ana"


def test_a_pack_may_want_a_badge_for_each_session(two_sessions: Desk) -> None:
    each = [replace(each, badge_each_session=each == HACKATHON) for each in PROGRAMMES]
    two_sessions.catalogue = catalogue(MORNING, EVENING, programmes=each)
    enter(two_sessions, "MUM-1")
    now(two_sessions, 13)
    outcome = two_sessions.check_in.by_code(read_scan("MUM-2")).outcome
    assert isinstance(outcome, Admitted) and outcome.badge


def test_a_badge_comes_out_where_the_session_before_gave_none(two_sessions: Desk) -> None:
    silent = [replace(each, badge=each == HACKATHON) for each in PROGRAMMES]
    two_sessions.catalogue = catalogue(MORNING, EVENING, programmes=silent)
    enter(two_sessions, "MUM-1")
    now(two_sessions, 13)
    outcome = two_sessions.check_in.by_code(read_scan("MUM-2")).outcome
    assert isinstance(outcome, Admitted) and outcome.badge


def test_the_badge_and_both_tickets_leave_from_where_they_are_now(two_sessions: Desk) -> None:
    for shown in ("badge", "MUM-2", "MUM-1"):
        now(two_sessions, 12)
        first = enter(two_sessions, "MUM-1")
        now(two_sessions, 13)
        second = enter(two_sessions, "MUM-2")
        left = two_sessions.check_out.by_code(read_scan(first.pass_code if shown == "badge" else shown))
        assert isinstance(left.outcome, CheckedOut), shown
        assert left.outcome.visit.id == second.id
        assert two_sessions.people_inside() == 0
        again = two_sessions.check_out.by_code(read_scan("MUM-1"))
        assert isinstance(again.outcome, AlreadyOut)


def test_the_old_ticket_brings_nobody_in_a_second_time(two_sessions: Desk) -> None:
    enter(two_sessions, "MUM-1")
    now(two_sessions, 12, 30)
    second = enter(two_sessions, "MUM-2")
    again = two_sessions.check_in.by_code(read_scan("MUM-1"))
    assert isinstance(again.outcome, AlreadyIn)
    assert (again.visit, two_sessions.people_inside()) == (second, 1)


def test_some_of_a_party_go_on_and_get_a_badge_while_the_others_stay(two_sessions: Desk) -> None:
    first = enter(two_sessions, "MUM-1", "MUM-1", "DAD-1")
    now(two_sessions, 13)
    result = two_sessions.check_in.by_code(read_scan("MUM-2"), members=("MUM-2", "KID-2"))
    second = came_in(result)
    assert isinstance(result.outcome, Admitted) and result.outcome.badge
    assert SomeLeft(first.id, Party(), 1, How.CODE) in facts(two_sessions)
    assert inside(two_sessions) == {MORNING.key: 1, EVENING.key: 2, LATE.key: 0}
    assert (two_sessions.people_inside(), second.moved) == (3, 1)
    assert second.pass_code != first.pass_code
    for visit, people in ((second, 1), (first, 0)):
        two_sessions.check_out.by_code(read_scan(visit.pass_code))
        assert two_sessions.people_inside() == people


def test_a_child_that_is_booked_for_the_second_session_alone_takes_nobody_along(two_sessions: Desk) -> None:
    enter(two_sessions, "MUM-1", "MUM-1", "DAD-1")
    now(two_sessions, 13)
    assert enter(two_sessions, "KID-2").moved == 0
    assert inside(two_sessions) == {MORNING.key: 2, EVENING.key: 1, LATE.key: 0}


def test_those_who_came_one_by_one_go_on_together(two_sessions: Desk) -> None:
    mum, dad = enter(two_sessions, "MUM-1"), enter(two_sessions, "DAD-1")
    now(two_sessions, 13)
    both = enter(two_sessions, "MUM-2", "MUM-2", "DAD-2")
    assert facts(two_sessions)[-1].moved == (Move(mum.id, 1), Move(dad.id, 1))  # type: ignore[attr-defined]
    assert (both.moved, two_sessions.people_inside()) == (2, 2)
    left = two_sessions.check_out.by_code(read_scan(dad.pass_code))
    assert isinstance(left.outcome, CheckedOut)
    assert two_sessions.people_inside() == 0


def test_tickets_in_the_buyers_name_for_the_same_hour_are_different_people(desk: Desk) -> None:
    other = replace(EVENING, key="side", starts_at=MORNING.starts_at, ends_at=MORNING.ends_at)
    desk.now_on(MORNING, other)
    desk.book(
        booking(code="A", name="Ana", order_ref="O", session_key=MORNING.key),
        booking(code="B", name="Ana", order_ref="O", session_key=other.key),
    )
    enter(desk, "A")
    assert enter(desk, "B").moved == 0
    assert desk.people_inside() == 2


def test_who_left_between_two_sessions_is_counted_as_back_and_not_as_somebody_else(two_sessions: Desk) -> None:
    enter(two_sessions, "MUM-1")
    two_sessions.check_out.by_code(read_scan("MUM-1"))
    now(two_sessions, 13)
    second = enter(two_sessions, "MUM-2")
    assert (second.re_entry, second.moved) == (True, 0)


def test_a_ticket_for_the_whole_day_goes_on_when_the_next_session_follows(desk: Desk) -> None:
    second = session(HACKATHON, at(14), 2)
    desk.now_on(session(HACKATHON, at(12)), second)
    desk.book(booking(programme_key="hackathon", party=FAMILY))
    enter(desk, "ABC123", party=Party(2, 1))
    now(desk, 13, 30)
    assert isinstance(desk.check_in.by_code(read_scan("ABC123")).outcome, AlreadyIn)
    now(desk, 14)
    assert desk.take_scan(read_scan("ABC123")) == PartyAsked((booking(programme_key="hackathon", party=FAMILY),))
    visit = enter(desk, "ABC123")
    assert (visit.session_key, visit.party, visit.moved, desk.people_inside()) == (second.key, Party(2, 1), 3, 3)


def test_a_badge_goes_on_to_a_session_that_its_visitor_chose(two_sessions: Desk) -> None:
    (first,) = two_sessions.arrive(FAMILY)
    now(two_sessions, 13)
    result = two_sessions.check_in.by_code(read_scan(first.pass_code), instead=EVENING.key)
    second = came_in(result)
    assert (second.party, second.moved, second.pass_code) == (FAMILY, 4, first.pass_code)
    assert two_sessions.people_inside() == 4
    third = two_sessions.check_in.by_code(read_scan(first.pass_code), instead=EVENING.key)
    assert isinstance(third.outcome, AlreadyIn)


def test_who_goes_on_within_a_full_room_takes_no_second_place_in_it(desk: Desk) -> None:
    after = session(COURSE, at(13), 1)
    desk.now_on(MORNING, after)
    assert WORKSHOP.capacity == 20
    desk.book(booking(programme_key="course"), booking(code="OTHER", programme_key="course"))
    enter(desk, "ABC123")
    fill = Override((Obstacle.FULL,), OverrideReason.PROMISED)
    desk.check_in.by_form(Form(party=Party(19), session_key=MORNING.key), override=fill)
    now(desk, 13, 5)
    assert isinstance(desk.check_in.by_code(read_scan("OTHER")).outcome, Full)
    assert enter(desk, "ABC123").moved == 1
    assert desk.people_inside() == 20


def test_the_wish_for_help_to_leave_goes_on_with_its_visitor(two_sessions: Desk) -> None:
    first = came_in(two_sessions.check_in.by_form(Form(name="Ana", leave_help=True)))
    now(two_sessions, 13)
    two_sessions.check_in.by_code(read_scan(first.pass_code), instead=EVENING.key)
    (here,) = two_sessions.store.reader.inside(at(4)).visits
    assert (here.name, here.leave_help) == ("Ana", True)


def test_somebody_who_was_counted_out_without_a_name_is_still_missing_after_a_move(two_sessions: Desk) -> None:
    first = enter(two_sessions, "MUM-1")
    enter(two_sessions, "DAD-1")
    two_sessions.check_out.anonymously()
    now(two_sessions, 13)
    two_sessions.check_in.by_code(read_scan(first.pass_code), instead=EVENING.key)
    assert two_sessions.people_inside() == 1
    for shown in (first.pass_code, "DAD-1"):
        two_sessions.check_out.by_code(read_scan(shown))
    assert two_sessions.people_inside() == 0


def test_home_and_the_desk_count_them_once_and_each_session_counts_them(two_sessions: Desk) -> None:
    enter(two_sessions, "MUM-1")
    now(two_sessions, 13)
    enter(two_sessions, "MUM-2", "MUM-2", "KID-2")
    window = at(4), at(4) + timedelta(days=1)
    home = two_sessions.store.reader.home_figures(*window)
    assert (home.people_today, home.people_in, [peg.people for peg in home.pegs]) == (2, 2, [1, 1])
    figures = two_sessions.store.reader.day_figures(window, [], at(4))
    assert (figures.came, figures.arrived) == (2, {MORNING.key: 1, EVENING.key: 2})


class TestABadgeAtHome:
    """Two minutes after coming in a badge leaves, unless the next session of its people is about to begin."""

    def test_is_asked_and_goes_on_or_leaves(self, two_sessions: Desk) -> None:
        first = enter(two_sessions, "MUM-1")
        now(two_sessions, 13)
        asked = two_sessions.take_scan(read_scan(first.pass_code))
        assert isinstance(asked, NextAsked)
        assert (asked.visit, asked.next.session, asked.next.codes) == (first, EVENING, ("MUM-2",))
        assert len(two_sessions.entries()) == 1
        second = came_in(two_sessions.take_scan.go_on(asked))
        assert (second.session_key, second.code, second.pass_code) == (EVENING.key, "MUM-2", first.pass_code)
        assert two_sessions.people_inside() == 1

    def test_takes_along_those_of_the_party_who_are_booked_for_it_too(self, two_sessions: Desk) -> None:
        first = enter(two_sessions, "MUM-1", "MUM-1", "DAD-1")
        now(two_sessions, 13)
        asked = two_sessions.take_scan(read_scan(first.pass_code))
        assert isinstance(asked, NextAsked) and set(asked.next.codes) == {"MUM-2", "DAD-2"}
        assert came_in(two_sessions.take_scan.go_on(asked)).party == Party(2)

    def test_leaves_before_the_next_door_is_open_and_after_the_last_session(self, two_sessions: Desk) -> None:
        for hour, code in ((12, "MUM-1"), (13, "MUM-2")):
            now(two_sessions, hour)
            visit = enter(two_sessions, code)
            two_sessions.clock.pass_time(timedelta(minutes=5))
            assert isinstance(two_sessions.take_scan(read_scan(visit.pass_code)), CheckOutResult)

    def test_leaves_where_its_visitor_came_without_a_booking(self, two_sessions: Desk) -> None:
        (visit,) = two_sessions.arrive(Party())
        now(two_sessions, 13)
        assert isinstance(two_sessions.take_scan(read_scan(visit.pass_code)), CheckOutResult)

    def test_leaves_hours_before_another_session_of_its_programme(self, desk: Desk) -> None:
        morning = session(COURSE, at(9), 2)
        desk.now_on(morning, session(COURSE, at(17), 2))
        desk.book(booking(code="EARLY-BIRD", session_key=morning.key))
        now(desk, 9)
        visit = enter(desk, "EARLY-BIRD")
        now(desk, 12, 30)
        result = desk.take_scan(read_scan(visit.pass_code))
        assert isinstance(result, CheckOutResult) and isinstance(result.outcome, CheckedOut)
        assert desk.people_inside() == 0

    def test_of_a_cohort_is_asked_when_the_second_session_of_the_day_follows(self, desk: Desk) -> None:
        second = session(HACKATHON, at(14), 2)
        desk.now_on(session(HACKATHON, at(12)), second)
        card = issue_pass(7)
        desk.book(booking(code=card, programme_key="hackathon"))
        enter(desk, card)
        now(desk, 14, 5)
        asked = desk.take_scan(read_scan(card))
        assert isinstance(asked, NextAsked) and asked.next.codes == ()
        visit = came_in(desk.take_scan.go_on(asked))
        assert (visit.session_key, visit.code, desk.people_inside()) == (second.key, card, 1)
        desk.clock.pass_time(timedelta(minutes=30))
        assert isinstance(desk.take_scan(read_scan(card)), CheckOutResult)

    def test_comes_in_to_what_its_visitor_has_chosen_on_the_form(self, two_sessions: Desk) -> None:
        (first,) = two_sessions.arrive(Party())
        now(two_sessions, 13)
        result = two_sessions.take_scan(read_scan(first.pass_code), chosen=EVENING.key)
        assert isinstance(result, CheckInResult)
        assert (came_in(result).session_key, two_sessions.people_inside()) == (EVENING.key, 1)
