"""What the desk's pages that edit something share: their list, and what came of the last tap."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_choices import PickRow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class DeskEditedViewModel(QObject):
    """A list to pick from, and a sentence. ``_draw`` shows what a page adds to it: it is called after each sentence."""

    said = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = PagedRows(PickRow, self)
        self._message = ""
        self._wrong = False

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """What there is, page by page."""
        return self._rows

    @Property(str, notify=said)
    def message(self) -> str:
        """What came of the last tap."""
        return self._message

    @Property(bool, notify=said)
    def wrong(self) -> bool:
        """Whether that was not kept."""
        return self._wrong

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self._message, self._wrong = words, wrong
        self.said.emit()
        self._draw()

    def _draw(self) -> None:
        raise NotImplementedError
