"""What the kiosk answers: one panel, what happens next, and the way on (F11)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.answers import Answer

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_ANSWER = Answer("info", "")


@QmlElement
@QmlUncreatable("built by composition")
class AnswerViewModel(QObject):
    """Shows one answer. ``turned``: it is another one than before, not the same in other words."""

    changed = Signal()
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
        self._answer = self._say()
        self.changed.emit()

    def close(self) -> None:
        """Forget it: it may hold a name."""
        self.show(_nothing)

    @Property(str, notify=changed)
    def tone(self) -> str:
        """``done``, ``info`` or ``problem``."""
        return self._answer.tone

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What happened."""
        return self._answer.heading

    @Property(str, notify=changed)
    def publicHeading(self) -> str:
        """What happened, without a name."""
        return self._answer.without_name or self._answer.heading

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """What happens next."""
        return list(self._answer.lines)

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """The buttons' words, the first one the main one."""
        return [step.label for step in self._answer.steps]

    @Property(bool, notify=changed)
    def hasMark(self) -> bool:
        """Whether a visitor's mark belongs to the answer."""
        return self._answer.mark is not None

    @Property(str, notify=changed)
    def markShape(self) -> str:
        """The mark's shape."""
        return self._answer.mark.shape.value if self._answer.mark else "ring"

    @Property(str, notify=changed)
    def markColour(self) -> str:
        """The mark's colour."""
        return self._answer.mark.colour.value if self._answer.mark else "spruce"

    @Property(int, notify=changed)
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
