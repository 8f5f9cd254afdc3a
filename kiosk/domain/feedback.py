"""What visitors are asked about their visit: which questions, for whom, in what turn. Nobody's answer has a name."""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain.people import AgeRule
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

MOST_ASKED = 3  # of one person (look.md 6.4)
CHILD_UNTIL = 10
BEEN_BEFORE = "been_before"  # the key of a set's own question about earlier visits, which forms can ask as well


class Moment(StrEnum):
    """When a question fits."""

    ARRIVING = "arriving"
    LEAVING = "leaving"


class Audience(StrEnum):
    """For whom a question is: parties of mostly under-11s have a scale of their own, five degrees of happiness."""

    EVERYONE = "everyone"
    UNDER_11 = "under_11"
    FROM_11 = "from_11"


@frozen
class AnswerOffered:
    """One answer that a tap gives; ``face`` names the drawing beside it, empty for none."""

    key: str
    text: str
    face: str = ""


@frozen
class FeedbackQuestion:
    """One question of a venue's set."""

    key: str
    text: str
    answers: tuple[AnswerOffered, ...]
    moment: Moment = Moment.LEAVING
    audience: Audience = Audience.EVERYONE


@frozen
class FeedbackSet:
    """The questions a venue asks; ``version`` is kept with each answer, because wordings change."""

    version: str = ""
    questions: tuple[FeedbackQuestion, ...] = ()

    def without(self, key: str) -> FeedbackSet:
        """Return the set for somebody who was asked this elsewhere (A73)."""
        return FeedbackSet(self.version, tuple(each for each in self.questions if each.key != key))

    def for_turn(self, moment: Moment, turn: int, *, children: bool = False) -> tuple[FeedbackQuestion, ...]:
        """Return the questions for the ``turn``-th person asked: each question comes as often as the others."""
        wanted = (Audience.EVERYONE, Audience.UNDER_11 if children else Audience.FROM_11)
        fitting = [each for each in self.questions if each.moment is moment and each.audience in wanted]
        if len(fitting) <= MOST_ASKED:
            return tuple(fitting)
        first = turn * MOST_ASKED
        chosen = {(first + step) % len(fitting) for step in range(MOST_ASKED)}
        return tuple(each for number, each in enumerate(fitting) if number in chosen)


NO_QUESTIONS = FeedbackSet()


def is_mostly_under_11(visit: Visit, rule: AgeRule | None) -> bool:
    """Whether a party is taken for children under 11: most are under 18, and nothing says that they are older.

    ``rule`` is its programme's. Nobody is asked a child's age for this; who is older reads the five faces just as well.
    """
    if visit.party.under_18 * 2 <= visit.party.people:
        return False
    if visit.age_band is not None and visit.age_band.is_minor:
        return visit.age_band.high is not None and visit.age_band.high <= CHILD_UNTIL
    youngest = rule.min_age if rule else None
    return youngest is None or youngest <= CHILD_UNTIL
