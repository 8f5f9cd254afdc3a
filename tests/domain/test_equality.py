"""Which equality questions are asked of somebody: an answer may open another question, a skipped one opens none."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.equality import NOBODY_ASKED, EqualityAnswer, EqualityQuestion, EqualitySet, may_be_asked
from kiosk.domain.people import AgeBand, AgeRule, Party
from kiosk.domain.visits import How
from tests.domain.places import visit

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


@pytest.mark.parametrize(
    ("said", "rule", "asked"),
    [
        ({"how": How.CODE}, None, True),
        ({"how": How.FORM, "party": Party(2, 2)}, AgeRule(None, 99), True),
        ({"age_band": AgeBand.from_key("18_24")}, AgeRule(16, None), True),
        ({"how": How.COUNTER}, None, False),
        ({"how": How.DESK}, None, False),
        ({"re_entry": True}, None, False),
        ({"moved": 1}, None, False),
        ({"age_band": AgeBand.from_key("16_17")}, None, False),
        ({"age_band": next(band for band in AgeBand if band.low is None)}, None, False),
        ({"party": Party(1, 2)}, None, False),
        ({"party": Party(0, 1)}, None, False),
        ({}, AgeRule(14, 18), False),
    ],
)
def test_only_adults_who_came_by_code_or_form_are_asked_and_once(
    said: dict[str, Any], rule: AgeRule | None, asked: bool
) -> None:
    assert may_be_asked(visit(**said), rule) is asked
