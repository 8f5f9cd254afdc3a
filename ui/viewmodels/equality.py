"""The equality questions after a check-in: why first, then one question a page, each of them to be skipped (P6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.equality import NOBODY_ASKED, SKIPPED, EqualityGiven, EqualityQuestion, EqualitySet
from kiosk.domain.visits import Visit
from ui.answers import Answer, Step, done
from ui.listmodels.rows import RowModel
from ui.translating import of_venue, privacy, safety_of_venue, tr
from ui.viewmodels.form_wording import Choice

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WHY = -1  # the page that explains, before the first question


@QmlElement
@QmlUncreatable("built by composition")
class EqualityViewModel(QObject):
    """Asks one person; knows of them only what they came to."""

    changed = Signal()
    pageTurned = Signal()
    given = Signal(object)
    left = Signal()

    def __init__(self, catalogue: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._cards = RowModel(Choice, self)
        self._set: EqualitySet = NOBODY_ASKED
        self._programme_key = ""
        self._answers: dict[str, str] = {}
        self._number = WHY

    def offered(self, say: Callable[[], Answer], visit: Visit) -> Callable[[], Answer]:
        """Return an answer that offers the questions too."""
        asked = self._catalogue().venue.equality

        def say_and_offer() -> Answer:
            answer = say()
            self._set, self._programme_key = asked, visit.programme_key
            return replace(answer, steps=(*answer.steps, Step(tr("A few questions about you"), "equality")))

        return say_and_offer

    def start(self) -> None:
        """Say why; nothing is asked yet."""
        self._answers = {}
        self._turn_to(WHY)

    def close(self) -> None:
        """Forget what was offered and what was tapped."""
        self._set, self._programme_key, self._answers, self._number = NOBODY_ASKED, "", {}, WHY

    def say_again(self) -> None:
        """Ask in the language that was chosen."""
        self._show()

    @Property(bool, notify=changed)
    def explaining(self) -> bool:
        """Whether this is the page that says why."""
        return self._number == WHY

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The question, or what comes before them."""
        return of_venue(self._asked.text if self._asked else self._set.heading)

    @Property("QStringList", notify=changed)
    def explains(self) -> list[str]:
        """Why we ask and what happens with the answers."""
        return [safety_of_venue(line) for line in self._set.explains]

    @Property(str, notify=changed)
    def continueLabel(self) -> str:
        """The button that begins; empty where a card answers."""
        return "" if self._asked else tr("Yes, answer the questions (takes 1 minute)")

    @Property(str, notify=changed)
    def skipLabel(self) -> str:
        """The button that leaves out all of them, or this one."""
        return tr("Skip") if self._asked else tr("No, skip")

    @Property(QObject, constant=True)
    def cards(self) -> QObject:
        """The answers to choose from."""
        return self._cards

    @Slot()
    def proceed(self) -> None:
        """Begin with the first question."""
        if self._number == WHY and self._set.questions:
            self._turn_to(0)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take an answer; the next question comes."""
        self._take(key)

    @Slot()
    def skip(self) -> None:
        """Leave this question out, or all of them."""
        if self._asked is None:
            self.left.emit()
        else:
            self._take(SKIPPED)

    @Slot()
    def back(self) -> None:
        """Go back one page, or leave from the first."""
        if self._number == WHY:
            self.left.emit()
        else:
            self._turn_to(self._number - 1)

    @property
    def _asked(self) -> EqualityQuestion | None:
        pages = self._set.pages(self._answers)
        return pages[self._number] if 0 <= self._number < len(pages) else None

    def _take(self, key: str) -> None:
        if self._asked is None:
            return
        self._answers[self._asked.key] = key
        pages = self._set.pages(self._answers)
        if self._number + 1 < len(pages):
            self._turn_to(self._number + 1)
            return
        answers = tuple((page.key, self._answers.get(page.key, SKIPPED)) for page in pages)
        self.given.emit(EqualityGiven(self._programme_key, self._set.version, answers))

    def _turn_to(self, number: int) -> None:
        self._number = number
        self._show()
        self.pageTurned.emit()

    def _show(self) -> None:
        asked = self._asked
        before = self._answers.get(asked.key, "-") if asked else "-"
        self._cards.show(
            [Choice(each.key, of_venue(each.text), chosen=each.key == before) for each in asked.answers]
            if asked
            else []
        )
        self.changed.emit()


def equality_thanks() -> Answer:
    """Return what the screen says to somebody who went through the questions."""
    return Answer("done", tr("Thank you."), (privacy("Nobody can tell that these answers are yours."),), (done(),))
