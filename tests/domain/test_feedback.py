"""Which questions come to whom: in rotation, three at most, and faces for the youngest."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from kiosk.domain.feedback import (
    AnswerOffered,
    Audience,
    FeedbackQuestion,
    FeedbackSet,
    Moment,
    is_mostly_under_11,
)
from kiosk.domain.lots import in_drawn_order
from kiosk.domain.people import AgeBand, AgeRule, Party
from tests.domain.places import visit


def question(key: str, audience: Audience = Audience.EVERYONE, moment: Moment = Moment.LEAVING) -> FeedbackQuestion:
    return FeedbackQuestion(key, key, (AnswerOffered("yes", "Yes"),), moment, audience)


def keys(questions: tuple[FeedbackQuestion, ...]) -> list[str]:
    return [each.key for each in questions]


@pytest.mark.parametrize("count", range(1, 9))
def test_nobody_is_asked_more_than_three_and_each_question_comes_as_often(count: int) -> None:
    known = FeedbackSet("1", tuple(question(str(number)) for number in range(count)))
    turns = [keys(known.for_turn(Moment.LEAVING, turn)) for turn in range(count)]
    assert {len(turn) for turn in turns} == {min(count, 3)}
    assert all(len(set(turn)) == len(turn) and turn == sorted(turn) for turn in turns)
    assert set(Counter(key for turn in turns for key in turn).values()) == {min(count, 3)}


def test_a_question_is_asked_at_its_moment_and_of_its_people() -> None:
    known = FeedbackSet(
        "1",
        (
            question("been_before", moment=Moment.ARRIVING),
            question("scale", Audience.FROM_11),
            question("faces", Audience.UNDER_11),
            question("again"),
        ),
    )
    assert keys(known.for_turn(Moment.ARRIVING, 0)) == ["been_before"]
    assert keys(known.for_turn(Moment.LEAVING, 0)) == ["scale", "again"]
    assert keys(known.for_turn(Moment.LEAVING, 0, children=True)) == ["faces", "again"]
    assert FeedbackSet().for_turn(Moment.LEAVING, 3) == ()


@pytest.mark.parametrize(
    ("party", "band", "rule", "expected"),
    [
        (Party(1), None, None, False),
        (Party(2, 2), None, None, False),
        (Party(1, 2), None, None, True),
        (Party(1, 2), None, AgeRule(None, 12), True),
        (Party(1, 2), None, AgeRule(5, 12), True),
        (Party(1, 2), None, AgeRule(10, 18), True),
        (Party(1, 2), None, AgeRule(11, 18), False),
        (Party(0, 1), AgeBand.FROM_5, None, True),
        (Party(0, 1), AgeBand.FROM_11, None, False),
        (Party(0, 1), AgeBand.FROM_14, AgeRule(5, 18), False),
        (Party(1, 2), AgeBand.FROM_35, None, True),
        (Party(0, 0, 4), None, None, False),
    ],
)
def test_most_are_children_under_11_unless_something_says_otherwise(
    party: Party, band: AgeBand | None, rule: AgeRule | None, expected: bool
) -> None:
    assert is_mostly_under_11(replace(visit(), party=party, age_band=band), rule) is expected


def test_lots_draw_every_order_and_keep_everything() -> None:
    orders = Counter(tuple(in_drawn_order("abc", entropy)) for entropy in range(600))
    assert len(orders) == 6
    assert set(orders.values()) == {100}
    assert in_drawn_order([], 7) == []


def test_what_was_asked_elsewhere_is_left_out_and_the_version_stays() -> None:
    known = FeedbackSet("7", (question("learnt"), question("been_before"), question("again")))
    assert known.without("been_before") == FeedbackSet("7", (question("learnt"), question("again")))
