"""Which equality questions are asked of somebody: an answer may open another question, a skipped one opens none."""

from __future__ import annotations

import pytest

from kiosk.domain.equality import NOBODY_ASKED, EqualityAnswer, EqualityQuestion, EqualitySet

GROUP = EqualityQuestion(
    "group", "Which group?", (EqualityAnswer("asian", "Asian", "asian"), EqualityAnswer("no", "-"))
)
ASIAN = EqualityQuestion("asian", "Which of these?", (EqualityAnswer("indian", "Indian"),))
SEX = EqualityQuestion("sex", "What is your sex?", (EqualityAnswer("female", "Female"),))
SET = EqualitySet("2026-1", questions=(GROUP, ASIAN, SEX))


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({}, ["group", "sex"]),
        ({"group": ""}, ["group", "sex"]),
        ({"group": "no"}, ["group", "sex"]),
        ({"group": "asian"}, ["group", "asian", "sex"]),
        ({"group": "asian", "asian": "indian"}, ["group", "asian", "sex"]),
        ({"group": "gone_from_the_set"}, ["group", "sex"]),
    ],
)
def test_a_question_follows_the_answer_that_opens_it(given: dict[str, str], asked: list[str]) -> None:
    assert [question.key for question in SET.pages(given)] == asked


def test_an_answer_that_leads_nowhere_known_ends_there() -> None:
    lost = EqualityQuestion("lost", "?", (EqualityAnswer("yes", "Yes", "not_in_the_set"),))
    assert EqualitySet(questions=(lost,)).pages({"lost": "yes"}) == (lost,)


def test_without_a_set_nobody_is_asked() -> None:
    assert NOBODY_ASKED.pages({}) == ()
