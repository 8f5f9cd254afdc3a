"""Any touch or key: somebody is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Escape)


class Activity(QObject):
    """Watches one window. While the screen asks whether somebody is there, the answer is not also a press elsewhere.

    A touch then belongs to the question, which covers the window; a key that presses or moves is taken, and letters,
    which may be a scan, go on.
    """

    noticed = Signal()

    def __init__(self, window: QWindow, is_asking: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_asking = is_asking
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a press."""
        asking = self._is_asking()
        if event.type() in _TOUCHES and not asking:
            self.noticed.emit()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.noticed.emit()
            return asking and (event.key() in _PRESSING or not event.text())
        return False
