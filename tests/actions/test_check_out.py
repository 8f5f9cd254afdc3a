"""Leaving: by code or badge, by the badge's four characters, or only as a number; nobody leaves twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.actions.check_in import CheckIn, Form
from kiosk.domain.check_in import NeedsStaff, StaffReason, UnknownCode
from kiosk.domain.check_out import AlreadyOut, CheckedOut, NotIn
from kiosk.domain.facts import CountedOut, people_moved
from kiosk.domain.passes import badge_code, issue_pass
from kiosk.domain.people import Party
from kiosk.domain.scans import ScanProblem, UnreadableScan, read_scan
from kiosk.domain.visits import Ending, How
from tests.actions.desk import Desk, came_in
from tests.actions.test_check_in_without_code import RepeatingIds
from tests.domain.places import NOON, booking


def test_a_badge_ends_its_visit_with_the_whole_party_in_one_transaction(desk: Desk) -> None:
    (visit,) = desk.arrive(Party(2, 1))
    desk.clock.pass_time(timedelta(hours=1))
    before = desk.counted.transactions
    result = desk.check_out.by_code(read_scan(visit.pass_code))
    assert isinstance(result.outcome, CheckedOut)
    assert result.visit == desk.visits()[0]
    assert (result.visit.checked_out_at, result.visit.ending) == (NOON + timedelta(hours=1), Ending.OBSERVED)
    assert desk.people_inside() == 0
    assert desk.counted.transactions == before + 1


@pytest.mark.parametrize("shown", ["ABC123", "abc123", " Abc123\r"])
def test_the_ticket_ends_the_visit_that_it_began_in_any_case(desk: Desk, shown: str) -> None:
    desk.book(booking())
    desk.check_in.by_code(read_scan("ABC123"))
    assert isinstance(desk.check_out.by_code(read_scan(shown)).outcome, CheckedOut)


def test_how_a_party_left_is_kept(desk: Desk) -> None:
    first, second = desk.arrive(Party(), Party())
    desk.check_out.by_code(read_scan(first.pass_code), how=How.DESK)
    desk.check_out.by_badge_code(badge_code(second.pass_code))
    assert [entry.fact.how for entry in desk.entries()[2:]] == [How.DESK, How.FORM]  # type: ignore[union-attr]


def test_a_second_leaving_says_when_it_was_and_writes_nothing(desk: Desk) -> None:
    (visit,) = desk.arrive(Party())
    desk.check_out.by_code(read_scan(visit.pass_code))
    before = desk.entries()
    desk.clock.pass_time(timedelta(minutes=9))
    result = desk.check_out.by_code(read_scan(visit.pass_code))
    assert isinstance(result.outcome, AlreadyOut)
    assert (result.outcome.at, result.outcome.visit.id) == (NOON, visit.id)
    assert desk.entries() == before


def test_a_known_code_that_nobody_came_in_with_today_is_not_in(desk: Desk) -> None:
    desk.book(booking())
    assert desk.check_out.by_code(read_scan("ABC123")).outcome == NotIn()
    (visit,) = desk.arrive(Party())
    desk.check_out.by_code(read_scan(visit.pass_code))
    desk.clock.pass_time(timedelta(days=1))
    before = desk.entries()
    assert desk.check_out.by_code(read_scan(visit.pass_code)).outcome == NotIn()
    assert desk.entries() == before


@pytest.mark.parametrize("code", ["NOBODY", issue_pass(4711)])
def test_a_code_that_nobody_knows_ends_nothing(desk: Desk, code: str) -> None:
    desk.arrive(Party())
    assert desk.check_out.by_code(read_scan(code)).outcome == UnknownCode("not_found")
    assert desk.check_out.by_badge_code("2345").outcome == UnknownCode("not_found")
    assert len(desk.entries()) == 1


@pytest.mark.parametrize("problem", list(ScanProblem))
def test_what_cannot_be_read_keeps_its_reason(desk: Desk, problem: ScanProblem) -> None:
    assert desk.check_out.by_code(UnreadableScan(problem)).outcome == UnknownCode(problem.value)
    assert desk.written == (0, 0)


def test_an_old_badge_ends_the_visit_that_its_ticket_began_anew(desk: Desk) -> None:
    desk.book(booking())
    first = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan("ABC123"))
    second = came_in(desk.check_in.by_code(read_scan("ABC123")))
    result = desk.check_out.by_code(read_scan(first.pass_code))
    assert isinstance(result.outcome, CheckedOut)
    assert result.outcome.visit.id == second.id
    assert desk.people_inside() == 0


def test_the_ticket_ends_the_visit_that_the_badge_began_anew(desk: Desk) -> None:
    desk.book(booking())
    first = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan("ABC123"))
    desk.check_in.by_code(read_scan(first.pass_code))
    assert isinstance(desk.check_out.by_code(read_scan("ABC123")).outcome, CheckedOut)
    assert desk.people_inside() == 0


def test_four_characters_that_two_inside_share_need_staff_and_end_nobodys_visit(desk: Desk) -> None:
    same_badge = 5 + 31**4
    check_in = CheckIn(desk.store, lambda: desk.catalogue, desk.clock, RepeatingIds(desk, 5, same_badge))
    first = came_in(check_in.by_form(Form()))
    desk.check_out.by_code(read_scan(first.pass_code))
    came_in(check_in.by_form(Form()))
    desk.check_in.by_code(read_scan(first.pass_code))  # back in with a badge whose characters were given away meanwhile
    before = desk.entries()
    assert desk.check_out.by_badge_code(badge_code(first.pass_code)).outcome == NeedsStaff(StaffReason.AMBIGUOUS)
    assert desk.entries() == before


# --- Just count me out ------------------------------------------------------------------------------------------------


def test_counting_out_moves_a_number_and_names_no_visit(desk: Desk) -> None:
    desk.arrive(Party(3))
    desk.clock.pass_time(timedelta(hours=1))
    assert desk.check_out.anonymously(2) == NOON + timedelta(hours=1)
    assert desk.entries()[-1].fact == CountedOut(2)
    assert [visit.is_open for visit in desk.visits()] == [True]
    assert desk.people_inside() == 1


def test_a_badge_shown_after_its_visitor_was_counted_out_takes_nobody_out_again(desk: Desk) -> None:
    (visit,) = desk.arrive(Party())
    desk.check_out.anonymously()
    assert isinstance(desk.check_out.by_code(read_scan(visit.pass_code)).outcome, CheckedOut)
    assert [people_moved(entry.fact) for entry in desk.entries()] == [1, -1, 0]
    (came_next,) = desk.arrive(Party(2))
    desk.check_out.by_code(read_scan(came_next.pass_code))
    assert desk.people_inside() == 0


def test_a_party_that_was_counted_out_in_part_leaves_with_the_rest(desk: Desk) -> None:
    (visit,) = desk.arrive(Party(2, 2))
    desk.check_out.anonymously(3)
    desk.check_out.by_code(read_scan(visit.pass_code))
    assert [people_moved(entry.fact) for entry in desk.entries()] == [4, -3, -1]


def test_a_badge_takes_its_whole_party_out_while_others_can_be_the_ones_counted_out(desk: Desk) -> None:
    family, _ = desk.arrive(Party(4), Party(2))
    desk.check_out.anonymously(2)
    desk.check_out.by_code(read_scan(family.pass_code))
    assert [people_moved(entry.fact) for entry in desk.entries()] == [4, 2, -2, -4]
    assert desk.people_inside() == 0


def test_nobody_is_counted_out_who_was_never_counted_in(desk: Desk) -> None:
    assert desk.check_out.anonymously() == NOON
    assert desk.entries() == []
    desk.arrive(Party(2))
    desk.check_out.anonymously(5)
    desk.check_out.anonymously()
    assert [people_moved(entry.fact) for entry in desk.entries()] == [2, -2]
