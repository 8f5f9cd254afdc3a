"""The answer's view model: each part says for itself that it changed, and nothing of who was answered stays."""

from __future__ import annotations

import pytest

from kiosk.domain.marks import Mark, MarkColour, MarkShape
from ui.answers import Answer, Step
from ui.viewmodels.answer import AnswerViewModel

PARTS = ("tone", "steps", "mark", "lines", "heading")
ADA = Answer(
    "done",
    "You’re in, Ada.",
    ("Workshop.",),
    (Step("Done", "home"),),
    Mark(MarkShape.FINGER_JOINT, MarkColour.PLUM, 2),
    "You’re in.",
)


@pytest.fixture
def answer() -> AnswerViewModel:
    """What has answered somebody."""
    answer = AnswerViewModel()
    answer.show(lambda: ADA)
    return answer


def changes_of(answer: AnswerViewModel) -> list[str]:
    changes: list[str] = []
    for part in PARTS:
        getattr(answer, f"{part}Changed").connect(lambda part=part: changes.append(part))
    return changes


def test_only_what_is_other_than_before_says_so(answer: AnswerViewModel) -> None:
    changes = changes_of(answer)
    answer.show(lambda: Answer("done", "You’re in, Bo.", ADA.lines, ADA.steps, ADA.mark, "You’re in."))
    assert changes == ["heading"]
    assert (answer.property("heading"), answer.property("publicHeading")) == ("You’re in, Bo.", "You’re in.")
    answer.show(lambda: Answer("problem", "You’re in, Bo.", ("Ask us.",), (), None, "You’re in."))
    assert changes == ["heading", "tone", "steps", "mark", "lines"]


def test_of_an_answer_that_was_left_nothing_stays_but_its_tone_and_its_buttons(answer: AnswerViewModel) -> None:
    changes = changes_of(answer)
    answer.close()
    assert changes == ["mark", "lines", "heading"]
    assert [answer.property(name) for name in ("heading", "publicHeading", "lines", "hasMark")] == ["", "", [], False]
    assert (answer.property("tone"), answer.property("steps")) == ("done", ["Done"])
    answer.say_again()
    assert answer.property("heading") == ""


def test_the_mark_has_the_names_that_the_badge_has(answer: AnswerViewModel) -> None:
    assert [answer.property(name) for name in ("markShape", "markColour", "markTurn")] == ["finger_joint", "plum", 2]


def test_a_button_leads_where_the_answer_says(answer: AnswerViewModel) -> None:
    led: list[str] = []
    answer.stepTaken.connect(led.append)
    for number in (0, 1, -1):
        answer.take(number)
    assert led == ["home"]
