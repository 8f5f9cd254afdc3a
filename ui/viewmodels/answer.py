"""What the kiosk answers: one panel, what happens next, and the way on (F11)."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.answers import Answer

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_ANSWER = Answer("info", "")


@QmlElement
@QmlUncreatable("built by composition")
class AnswerViewModel(QObject):
    """Shows one answer. ``turned``: it is another one than before, not the same in other words.

    Each part says for itself that it has changed: one visitor's answer has most likely the tone and the buttons of the
    visitor's before, and to lay those out again was a third of the welcome's event.
    """

    changed = Signal()
    toneChanged = Signal()
    headingChanged = Signal()
    linesChanged = Signal()
    stepsChanged = Signal()
    markChanged = Signal()
    turned = Signal()
    stepTaken = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say: Callable[[], Answer] = _nothing
        self._answer = NO_ANSWER

    def show(self, say: Callable[[], Answer]) -> None:
        """Show an answer; ``say`` returns it in the language of the moment."""
        self._say = say
        self.say_again()
        self.turned.emit()

    def say_again(self) -> None:
        """Show the same answer in the language that was chosen."""
        before, self._answer = self._answer, self._say()
        parts: tuple[tuple[SignalInstance, Callable[[Answer], object]], ...] = (
            (self.toneChanged, attrgetter("tone")),
            (self.stepsChanged, attrgetter("steps")),
            (self.markChanged, attrgetter("mark")),
            (self.linesChanged, attrgetter("lines")),
            (self.headingChanged, attrgetter("heading", "without_name")),
        )
        for changed, part in parts:
            if part(before) != part(self._answer):
                changed.emit()
        self.changed.emit()

    def close(self) -> None:
        """Forget it: it may hold a name. Its tone and its buttons stay unseen; the next answer most likely has them."""
        left = Answer(self._answer.tone, "", steps=self._answer.steps)
        self.show(lambda: left)

    @Property(str, notify=toneChanged)
    def tone(self) -> str:
        """``done``, ``info`` or ``problem``."""
        return self._answer.tone

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        """What happened."""
        return self._answer.heading

    @Property(str, notify=headingChanged)
    def publicHeading(self) -> str:
        """What happened, without a name."""
        return self._answer.without_name or self._answer.heading

    @Property("QStringList", notify=linesChanged)
    def lines(self) -> list[str]:
        """What happens next."""
        return list(self._answer.lines)

    @Property("QStringList", notify=stepsChanged)
    def steps(self) -> list[str]:
        """The buttons' words, the first one the main one."""
        return [step.label for step in self._answer.steps]

    @Property(bool, notify=markChanged)
    def hasMark(self) -> bool:
        """Whether a visitor's mark belongs to the answer."""
        return self._answer.mark is not None

    @Property(str, notify=markChanged)
    def markShape(self) -> str:
        """The mark's shape."""
        return self._answer.mark.shape.value if self._answer.mark else "ring"

    @Property(str, notify=markChanged)
    def markColour(self) -> str:
        """The mark's colour."""
        return self._answer.mark.colour.value if self._answer.mark else "spruce"

    @Property(int, notify=markChanged)
    def markTurn(self) -> int:
        """The mark's quarter turns."""
        return self._answer.mark.turn if self._answer.mark else 0

    @Slot(int)
    def take(self, number: int) -> None:
        """Take the way of one of the buttons."""
        if 0 <= number < len(self._answer.steps):
            self.stepTaken.emit(self._answer.steps[number].leads_to)


def _nothing() -> Answer:
    return NO_ANSWER
