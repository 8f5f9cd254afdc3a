"""What visitors said on the day: each question with its answers, counted; people are few, so percentages are fewer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.domain.facts import FeedbackGiven
from kiosk.domain.feedback import FeedbackQuestion, FeedbackSet
from kiosk.domain.small_cells import percent_of
from kiosk.domain.values import frozen
from kiosk.exchange.csv_safety import escape_formula
from kiosk.exchange.day_export_columns import Cell

SKIPPED = ""


@frozen
class AnswerCount:
    """One answer: how many gave it, and of those who answered how much that is; ``None`` where they are too few."""

    key: str
    text: str
    count: int
    percent: int | None


@frozen
class QuestionCount:
    """One question of one version: how many saw it, how many answered, and what."""

    question_set: str
    key: str
    text: str
    shown: int
    answered: int
    response_percent: int | None
    answers: tuple[AnswerCount, ...]


class FeedbackTally:
    """Counts answers as the day's facts pass."""

    def __init__(self) -> None:
        self._given: Counter[tuple[str, str, str]] = Counter()

    def take(self, fact: FeedbackGiven) -> None:
        """Count one person's answers."""
        self._given.update((fact.set_version, question, answer) for question, answer in fact.answers)

    def questions(self, known: FeedbackSet) -> tuple[QuestionCount, ...]:
        """Return the questions that were shown, in the order of the set as it is ``known`` now, then by key."""
        order = {(known.version, each.key): number for number, each in enumerate(known.questions)}
        shown = sorted(
            {(version, question) for version, question, _ in self._given},
            key=lambda each: (order.get(each, len(order)), each),
        )
        texts = {(known.version, each.key): each for each in known.questions}
        return tuple(self._question(version, key, texts.get((version, key))) for version, key in shown)

    def _question(self, version: str, key: str, known: FeedbackQuestion | None) -> QuestionCount:
        counts = {
            answer: count for (of, question, answer), count in self._given.items() if (of, question) == (version, key)
        }
        texts = {answer.key: answer.text for answer in known.answers} if known else {}
        shown, answered = sum(counts.values()), sum(counts.values()) - counts.get(SKIPPED, 0)
        keys = [*texts, *sorted(counts.keys() - texts.keys() - {SKIPPED})]
        answers = (
            AnswerCount(each, texts.get(each, each), counts.get(each, 0), percent_of(counts.get(each, 0), answered))
            for each in keys
        )
        text = known.text if known else key
        return QuestionCount(version, key, text, shown, answered, percent_of(answered, shown), tuple(answers))


def feedback_rows(questions: Iterable[QuestionCount]) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of ``FEEDBACK_COLUMNS``: one an answer."""
    for question in questions:
        asked = escape_formula(question.question_set), escape_formula(question.key), escape_formula(question.text)
        people = question.answered, question.shown, question.response_percent
        for answer in question.answers:
            said = escape_formula(answer.key), escape_formula(answer.text)
            yield *asked, *said, answer.count, answer.percent, *people
