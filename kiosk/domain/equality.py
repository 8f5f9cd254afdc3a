"""Who is reached and who is missed: the equality questions, whom they may be asked, and what is kept of an answer.

Nothing here belongs to a person: an answer leaves the screen without a visit, and is kept as one more in a count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.people import AgeRule
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit

SKIPPED = ""
ADULT_FROM = 18


@frozen
class EqualityAnswer:
    """One answer that a tap gives; ``leads_to`` is the key of the question that it opens, empty for none."""

    key: str
    text: str
    leads_to: str = ""


@frozen
class EqualityQuestion:
    """One question of a set."""

    key: str
    text: str
    answers: tuple[EqualityAnswer, ...]

    def after(self, answer_key: str) -> str:
        """Return the key of the question that an answer opens; empty for none."""
        return next((answer.leads_to for answer in self.answers if answer.key == answer_key), "")


@frozen
class EqualitySet:
    """A set of questions as data: ``version`` is kept with each answer, because standards move.

    ``explains`` says why before anything is asked. ``ask_one_in``: of so many who may be asked, one is; 0 asks nobody.
    ``translations``: by language, what the set says in English and how it is said there.
    """

    version: str = ""
    heading: str = ""
    explains: tuple[str, ...] = ()
    questions: tuple[EqualityQuestion, ...] = ()
    ask_one_in: int = 0
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def pages(self, given: Mapping[str, str]) -> tuple[EqualityQuestion, ...]:
        """Return the questions for somebody who has ``given`` these answers so far: each before what it opens."""
        known = {question.key: question for question in self.questions}
        opened = {answer.leads_to for question in self.questions for answer in question.answers}
        pages: list[EqualityQuestion] = []
        for first in self.questions:
            following = "" if first.key in opened else first.key
            while following in known:
                pages.append(known[following])
                following = known[following].after(given.get(following, SKIPPED))
        return tuple(pages)


NOBODY_ASKED = EqualitySet()


@frozen
class EqualityGiven:
    """What one person tapped, of whom nothing else is known: question keys with the answer's, empty where skipped."""

    programme_key: str
    set_version: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, order=True)
class Counted:
    """What is counted: an answer to a question of a version, in a programme, on a day.

    ``programme_key`` is empty where too few of one programme answered for it to be kept.
    """

    given_on: date
    programme_key: str
    set_version: str
    question_key: str
    answer_key: str


def may_be_asked(visit: Visit, rule: AgeRule | None) -> bool:
    """Whether the equality questions may be offered to who came in; ``rule`` is the programme's.

    Only to adults who came by code or form: not where most are under 18, nor in a programme for the young, nor to who
    gave a younger age or none; theirs are asked by the programme's own form. And once a day.
    """
    if visit.how not in (How.CODE, How.FORM) or visit.re_entry or visit.moved:
        return False
    if visit.age_band is not None and (visit.age_band.low is None or visit.age_band.low < ADULT_FROM):
        return False
    if rule is not None and rule.max_age is not None and rule.max_age <= ADULT_FROM:
        return False
    return visit.party.adults > 0 and visit.party.under_18 * 2 <= visit.party.people
