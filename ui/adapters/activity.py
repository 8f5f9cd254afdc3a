"""Any touch or key: somebody is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow

_SIGNS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress)


class Activity(QObject):
    """Watches one window and lets everything through."""

    noticed = Signal()

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a press."""
        if event.type() in _SIGNS:
            self.noticed.emit()
        return False
