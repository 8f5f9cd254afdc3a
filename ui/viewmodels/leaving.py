"""Leaving: by badge or code at any moment, by the badge's four characters, or as a number."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.passes import normalise_badge_code
from ui.translating import tr

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LENGTH = 4


@QmlElement
@QmlUncreatable("built by composition")
class LeavingViewModel(QObject):
    """Takes the four characters; the fourth one sends them."""

    changed = Signal()
    entered = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._is_short = False

    def clear(self) -> None:
        """Start empty, or forget what was typed."""
        self._text, self._is_short = "", False
        self.changed.emit()

    def say_again(self) -> None:
        """Ask in the language that was chosen."""
        self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        """The characters so far."""
        return self._text

    @Property(str, notify=changed)
    def error(self) -> str:
        """What to do about characters that cannot be on a badge."""
        return tr("Enter all 4 characters") if self._is_short else ""

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what the field holds; four characters are a badge code."""
        kept = "".join(character for character in text.upper() if character.isalnum())[:LENGTH]
        if kept == self._text:
            return
        self._text, self._is_short = kept, False
        if len(kept) == LENGTH:
            self._send()
        self.changed.emit()

    @Slot()
    def proceed(self) -> None:
        """Continue with what is there."""
        self._send()
        self.changed.emit()

    def _send(self) -> None:
        code = normalise_badge_code(self._text)
        if code is None:
            self._is_short = True
        else:
            self.entered.emit(code)
