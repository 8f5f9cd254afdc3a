"""What people say of their visit: at most three questions, one tap each, any of them skipped (look.md 6.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.catalogue import Catalogue, Programme, QuestionKind
from kiosk.domain.facts import FeedbackGiven
from kiosk.domain.feedback import (
    BEEN_BEFORE,
    NO_QUESTIONS,
    FeedbackQuestion,
    FeedbackSet,
    Moment,
    is_mostly_under_11,
)
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit
from ui.listmodels.rows import RowModel
from ui.translating import of_venue, privacy, tr
from ui.wording import Answer, Step

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SKIPPED = ""


@frozen
class AnswerCard:
    """One answer to tap, with its face where it has one, and whether it was tapped before."""

    key: str
    title: str
    drawing: str
    chosen: bool


@frozen
class _Offer:
    """Whom we may ask: now, and on what scale."""

    known: FeedbackSet
    moment: Moment
    children: bool


@QmlElement
@QmlUncreatable("built by composition")
class FeedbackViewModel(QObject):
    """Asks one person; knows of them only how many of their party are children."""

    changed = Signal()
    pageTurned = Signal()
    given = Signal(object)
    left = Signal()

    def __init__(self, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._cards = RowModel(AnswerCard, self)
        self._turn = 0
        self._offer: _Offer | None = None
        self._questions: tuple[FeedbackQuestion, ...] = ()
        self._answers: list[str] = []
        self._number = 0

    def offered(self, say: Callable[[], Answer], moment: Moment, visit: Visit | None = None) -> Callable[[], Answer]:
        """Return an answer that offers the questions too, where there are some for this visit."""
        catalogue = self._catalogue()
        programme = catalogue.programmes.get(visit.programme_key) if visit else None
        children = visit is not None and is_mostly_under_11(visit, programme.age if programme else None)
        known = catalogue.venue.feedback
        if visit is not None and visit.how is How.FORM and programme is not None and _asks_it(programme):
            known = known.without(BEEN_BEFORE)
        offer = _Offer(known, moment, children)

        def say_and_offer() -> Answer:
            answer = say()
            if answer.tone != "done" or not self._fitting(offer):
                return answer
            self._offer = offer
            return replace(answer, steps=(*answer.steps, Step(_invitation(moment), "feedback")))

        return say_and_offer

    def start(self) -> None:
        """Ask the first question; the next person is asked the next ones."""
        self._questions = self._fitting(self._offer) if self._offer else ()
        self._answers = [SKIPPED] * len(self._questions)
        self._number = 0
        self._turn += 1
        self._turn_page()

    def close(self) -> None:
        """Forget what was offered and what was tapped."""
        self._offer, self._questions, self._answers = None, (), []

    def say_again(self) -> None:
        """Ask in the language that was chosen."""
        self._show()

    def _fitting(self, offer: _Offer) -> tuple[FeedbackQuestion, ...]:
        return offer.known.for_turn(offer.moment, self._turn, children=offer.children)

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The question."""
        return of_venue(self._asked.text) if self._asked else ""

    @Property(str, notify=changed)
    def hint(self) -> str:
        """Why we ask."""
        return privacy("So we can do better. Your answer has no name.") if self._asked else ""

    @Property(QObject, constant=True)
    def cards(self) -> QObject:
        """The answers to choose from."""
        return self._cards

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take an answer; the next question comes."""
        self._take(key)

    @Slot()
    def skip(self) -> None:
        """Leave this question out."""
        self._take(SKIPPED)

    @Slot()
    def back(self) -> None:
        """Go back one question, or leave from the first."""
        if self._number == 0:
            self.left.emit()
            return
        self._number -= 1
        self._turn_page()

    @property
    def _asked(self) -> FeedbackQuestion | None:
        return self._questions[self._number] if self._number < len(self._questions) else None

    def _take(self, key: str) -> None:
        if self._asked is None:
            return
        self._answers[self._number] = key
        self._number += 1
        if self._asked is not None:
            self._turn_page()
            return
        known = self._offer.known if self._offer else NO_QUESTIONS
        keys = (question.key for question in self._questions)
        self.given.emit(FeedbackGiven(known.version, tuple(zip(keys, self._answers, strict=True))))

    def _turn_page(self) -> None:
        self._show()
        self.pageTurned.emit()

    def _show(self) -> None:
        answers = self._asked.answers if self._asked else ()
        before = self._answers[self._number] if self._asked else SKIPPED
        self._cards.show([AnswerCard(each.key, of_venue(each.text), each.face, each.key == before) for each in answers])
        self.changed.emit()


def _asks_it(programme: Programme) -> bool:
    """Whether the programme's form has asked about earlier visits already (A73)."""
    return any(question.kind is QuestionKind.BEEN_BEFORE for question in programme.asks)


def thanks() -> Answer:
    """Return what the screen says to somebody who answered."""
    line = tr("What you told us goes to the people who plan what we do.")
    return Answer("done", tr("Thank you."), (line,), (Step(tr("Done"), "home"),))


def _invitation(moment: Moment) -> str:
    return tr("How was it?") if moment is Moment.LEAVING else tr("A few questions")
