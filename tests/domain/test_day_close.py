"""When a day closes by itself, what of its checklist still holds, and when somebody is taken to have left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.catalogue import Venue
from kiosk.domain.closing import ClosingRule
from kiosk.domain.day_close import (
    OF_THE_FACTS,
    DayClose,
    Step,
    StepDone,
    StepState,
    assumed_end,
    closes_by_itself_at,
    days_to_close,
)
from kiosk.domain.people import Party
from tests.domain.places import COURSE, NOON, SATURDAY, at, catalogue, session, visit

FRIDAY, SUNDAY = SATURDAY - timedelta(days=1), SATURDAY + timedelta(days=1)
VENUE = catalogue().venue  # open from ten to six, but on Sundays


def done(step: Step, state: StepState = StepState.DONE) -> StepDone:
    return StepDone(step, state, NOON, "Said.")


def ruled(**rule: timedelta) -> Venue:
    return replace(VENUE, closing=ClosingRule(**rule))


def test_a_day_closes_half_an_hour_after_closing_time_unless_the_place_says_otherwise() -> None:
    assert closes_by_itself_at(VENUE, SATURDAY) == at(18, 30)
    assert closes_by_itself_at(ruled(after=timedelta(hours=3)), SATURDAY) == at(21)


@pytest.mark.parametrize("day", [SATURDAY, SUNDAY])
def test_it_closes_at_its_end_at_the_latest_and_then_when_the_place_was_shut(day: date) -> None:
    assert closes_by_itself_at(ruled(after=timedelta(hours=12)), day) == at(4, day=day + timedelta(days=1))


def test_a_day_is_due_at_its_hour_and_the_one_before_is_looked_at_once_more() -> None:
    assert days_to_close(VENUE, at(18, 29), FRIDAY) == (FRIDAY,)
    assert days_to_close(VENUE, at(18, 30), FRIDAY) == (FRIDAY, SATURDAY)
    assert days_to_close(VENUE, at(23), SATURDAY) == (SATURDAY,)


def test_what_was_missed_while_the_kiosk_was_off_is_made_up_for() -> None:
    assert days_to_close(VENUE, NOON, SATURDAY - timedelta(days=4)) == tuple(
        SATURDAY - timedelta(days=back) for back in (4, 3, 2, 1)
    )
    assert len(days_to_close(VENUE, NOON, date(2025, 1, 1))) == 31


def test_a_kiosk_that_never_closed_a_day_begins_with_yesterday() -> None:
    assert days_to_close(VENUE, NOON, None) == (FRIDAY,)


def test_a_clock_that_was_set_back_closes_nothing() -> None:
    assert days_to_close(VENUE, NOON, SUNDAY) == ()


def test_the_hour_that_comes_twice_and_the_one_that_is_missing_change_no_day() -> None:
    spring, autumn = date(2027, 3, 27), date(2026, 10, 24)  # the nights in which the clocks are changed
    late = replace(VENUE, closing=ClosingRule(timedelta(hours=7, minutes=45)))
    assert closes_by_itself_at(late, spring) == at(18, day=spring) + timedelta(hours=7, minutes=45)
    assert closes_by_itself_at(late, autumn) == at(18, day=autumn) + timedelta(hours=7, minutes=45)
    assert days_to_close(late, closes_by_itself_at(late, autumn), autumn - timedelta(days=1))[-1] == autumn


def test_a_step_that_failed_is_to_do_and_one_to_look_at_is_done() -> None:
    steps = {step: done(step) for step in Step} | {
        Step.EXPORT: done(Step.EXPORT, StepState.FAILED),
        Step.SYNC: done(Step.SYNC, StepState.LOOK),
    }
    closing = DayClose(SATURDAY, steps)
    assert closing.unfinished == (Step.EXPORT,)
    assert not closing.is_complete
    assert DayClose(SATURDAY, steps | {Step.EXPORT: done(Step.EXPORT)}).is_complete
    assert DayClose(SATURDAY).unfinished == tuple(Step)


def test_when_the_day_has_other_facts_its_figures_are_made_anew_and_the_rest_holds() -> None:
    closing = DayClose(SATURDAY, {step: done(step) for step in Step}, facts=7)
    assert closing.as_of(7) is closing
    assert closing.as_of(8).unfinished == OF_THE_FACTS
    assert DayClose(SATURDAY).as_of(8) == DayClose(SATURDAY)


def test_who_was_not_seen_leaving_left_when_the_session_ended_or_the_place_closed() -> None:
    course = session(COURSE, at(12, 30))
    where = catalogue(course)
    assert assumed_end(visit(Party(1), session_key=course.key), where) == at(14, 30)
    assert assumed_end(visit(Party(1)), where) == at(18)
    assert assumed_end(replace(visit(Party(1)), checked_in_at=at(22)), where) == at(22)


def test_a_place_may_say_how_long_people_stay() -> None:
    where = catalogue()
    where = replace(where, venue=ruled(stay=timedelta(minutes=90)))
    came = replace(visit(Party(1)), checked_in_at=at(12))
    assert assumed_end(came, where) == at(13, 30)
    assert assumed_end(replace(came, checked_in_at=at(17)), where) == at(18)
