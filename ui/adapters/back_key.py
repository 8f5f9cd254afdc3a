"""Esc goes back, wherever the focus is (A57)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from ui.adapters.arrow_keys import focusable_items

_BACK = ("countBack", "back", "backBelow")


class BackKey(QObject):
    """An event filter on one window: Esc presses the page's own Back; ``unanswered`` comes where there is none.

    It lies behind the scan filter, so that an Esc or a Tab inside a code stays with the code.
    """

    unanswered = Signal()
    used = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press Back on Esc; note that Tab moves the focus, too."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.used.emit()
        if event.key() != Qt.Key.Key_Escape:
            return False
        if not event.isAutoRepeat():
            backs = {item.objectName(): item for item in focusable_items(self._window.contentItem())}
            back = next((backs[name] for name in _BACK if name in backs), None)
            if back is None:
                self.unanswered.emit()
            else:
                QMetaObject.invokeMethod(back, "press")
        return True
