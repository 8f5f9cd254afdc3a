"""Which visit a code ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never, get_args
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check_in import NeedsStaff, StaffReason, UnknownCode
from kiosk.domain.check_out import (
    AlreadyOut,
    CheckedOut,
    CheckOutOutcome,
    CollectorAsked,
    NotIn,
    SomeLeft,
    decide_check_out,
)
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, Visit
from tests.domain.places import at, visit

INSIDE = visit(Party(1, 2))
OTHER = replace(INSIDE, id=UUID(int=2))
ENDED = visit(checked_out_at=at(11, 45), ending=Ending.OBSERVED)


def test_an_open_visit_ends_with_its_whole_party() -> None:
    assert decide_check_out((INSIDE,), None, code_known=True) == CheckedOut(INSIDE)


@pytest.mark.parametrize("leaving", [Party(1, 2), Party(3), Party(9)])
def test_as_many_as_there_are_or_more_are_everybody(leaving: Party) -> None:
    assert decide_check_out((INSIDE,), None, code_known=True, leaving=leaving) == CheckedOut(INSIDE)


def test_some_of_a_party_leave_and_the_visit_goes_on() -> None:
    assert decide_check_out((INSIDE,), None, code_known=True, leaving=Party(2)) == SomeLeft(INSIDE, Party(1, 1))
    alone = replace(INSIDE, left=Party(0, 2))
    assert decide_check_out((alone,), None, code_known=True, leaving=Party()) == CheckedOut(alone)


def test_an_open_visit_ends_though_an_earlier_one_of_the_day_has_ended() -> None:
    assert decide_check_out((INSIDE,), ENDED, code_known=True) == CheckedOut(INSIDE)


def test_four_characters_that_two_badges_share_need_staff_and_end_nobodys_visit() -> None:
    assert decide_check_out((INSIDE, OTHER), None, code_known=True) == NeedsStaff(StaffReason.AMBIGUOUS)


def test_a_code_scanned_twice_says_when_its_visit_ended() -> None:
    outcome = decide_check_out((), ENDED, code_known=True)
    assert outcome == AlreadyOut(ENDED)
    assert isinstance(outcome, AlreadyOut)
    assert outcome.at == at(11, 45)


def test_an_ended_visit_without_a_time_is_told_by_its_beginning() -> None:
    assert AlreadyOut(INSIDE).at == INSIDE.checked_in_at


def test_a_known_code_that_nobody_came_in_with_says_so() -> None:
    assert decide_check_out((), None, code_known=True) == NotIn()


@pytest.mark.parametrize(
    ("party", "leaving", "comes_to"),
    [
        (Party(0, 1), None, CollectorAsked),
        (Party(1, 1), None, CheckedOut),
        (Party(1, 2), Party(0, 1), CollectorAsked),
        (Party(1, 2), Party(1, 1), SomeLeft),
        (Party(1), None, CheckedOut),
        (Party(0, 0, 2), None, CheckedOut),
    ],
)
def test_young_people_leave_with_an_adult_or_when_staff_have_seen_who_collects_them(
    party: Party, leaving: Party | None, comes_to: type
) -> None:
    visit = replace(INSIDE, party=party)
    asked = decide_check_out((visit,), None, code_known=True, leaving=leaving, collected_from={visit.programme_key})
    assert type(asked) is comes_to
    elsewhere = decide_check_out((visit,), None, code_known=True, leaving=leaving, collected_from={"other"})
    assert not isinstance(elsewhere, CollectorAsked)


def test_an_unknown_code_says_so() -> None:
    assert decide_check_out((), None, code_known=False) == UnknownCode("not_found")


@given(st.lists(st.just(INSIDE), max_size=3).map(tuple), st.none() | st.just(ENDED), st.booleans())
def test_only_a_single_open_visit_is_ever_ended(
    open_visits: tuple[Visit, ...], last: Visit | None, code_known: bool
) -> None:
    outcome = decide_check_out(open_visits, last, code_known=code_known)
    assert isinstance(outcome, CheckedOut) == (len(open_visits) == 1)


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (CheckedOut(INSIDE), INSIDE.checked_in_at),
        (AlreadyOut(ENDED), at(11, 45)),
        (NotIn(), None),
        (NeedsStaff(StaffReason.AMBIGUOUS), None),
        (UnknownCode("not_found"), None),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_outcome_is_known_to_a_reader(outcome: CheckOutOutcome, told: datetime | None) -> None:
    assert time_told(outcome) == told
    assert type(outcome) in get_args(CheckOutOutcome)
    assert len(get_args(CheckOutOutcome)) == 7


def time_told(outcome: CheckOutOutcome) -> datetime | None:
    match outcome:
        case CheckedOut(visit=ended) | SomeLeft(visit=ended) | CollectorAsked(visit=ended):
            return ended.checked_in_at
        case AlreadyOut():
            return outcome.at
        case NotIn() | NeedsStaff() | UnknownCode():
            return None
        case _:
            assert_never(outcome)
