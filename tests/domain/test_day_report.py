"""What stands on the day's report, and what is too small to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.day_report import (
    AnswerBar,
    Asked,
    Balance,
    Bar,
    DayReport,
    FirstTimers,
    asked,
    first_timers,
    most_first,
    private_bars,
    suppressed,
)
from kiosk.domain.small_cells import LEAST
from tests.domain.places import SATURDAY


def test_fewer_than_five_people_are_left_out() -> None:
    assert suppressed([163, 3, 19, 1]) == (163, None, 19, None)
    assert suppressed([5, 20]) == (5, 20)
    assert suppressed([0, 12]) == (0, 12)


def test_one_that_is_left_out_alone_takes_the_next_smallest_with_it() -> None:
    assert suppressed([163, 3, 19, 9]) == (163, None, 19, None)
    assert suppressed([3]) == (None,)


@given(st.lists(st.integers(0, 40), max_size=9))
def test_no_figure_that_is_left_out_can_be_worked_out_from_the_total(counts: list[int]) -> None:
    shown = suppressed(counts)
    hidden = [count for count, told in zip(counts, shown, strict=True) if told is None]
    assert all(told == count for count, told in zip(counts, shown, strict=True) if told is not None)
    assert not any(told is not None and 0 < told < LEAST for told in shown)
    assert len(hidden) != 1 or not any(count >= LEAST for count in counts)


def test_bars_stand_by_size_and_the_smallest_together() -> None:
    bars = most_first([("a", 3), ("b", 9), ("c", 0), ("d", 5), ("e", 1)], 3)
    assert bars == (Bar("b", 9), Bar("d", 5), Bar("2 others", 4))
    assert most_first([("a", 3)], 3) == (Bar("a", 3),)
    assert private_bars(bars) == (Bar("b", 9), Bar("d", None), Bar("2 others", None))


def test_first_timers_are_told_when_neither_they_nor_the_others_are_few() -> None:
    assert first_timers(0, 0) is None
    assert first_timers(8, 20) == FirstTimers(8, 20)
    assert first_timers(17, 20) == FirstTimers(None, 20)
    assert first_timers(1, 3) == FirstTimers(None, 3)


def test_a_question_needs_five_answers_and_twenty_for_a_percentage() -> None:
    assert asked("How?", 9, [("Good", 3), ("Poor", 1)]) == Asked("How?", 4, 9)
    assert asked("How?", 9, [("Good", 4), ("Poor", 1)]).answers == (
        AnswerBar("Good", 4, None),
        AnswerBar("Poor", 1, None),
    )
    assert asked("How?", 30, [("Good", 15), ("Poor", 5)]).answers == (
        AnswerBar("Good", 15, 75),
        AnswerBar("Poor", 5, 25),
    )


def test_the_busiest_hour_is_the_first_of_the_highest() -> None:
    hours = (Bar("09", 4), Bar("10", 9), Bar("11", 9))
    made = DayReport("Rooms", SATURDAY, "", (), 22, 9, 22, 0, 0, 0, Balance(0, 22, 22, 0, 0, 0), hours)
    assert made.busiest == Bar("10", 9)
    assert DayReport("Rooms", SATURDAY, "", (), 0, 0, 0, 0, 0, 0, Balance(0, 0, 0, 0, 0, 0)).busiest is None
