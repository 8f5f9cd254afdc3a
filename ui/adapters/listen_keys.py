"""The tactile keys of Listen mode, whatever has the focus; and what a visitor does, because speech stops at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

_BEGINS = (QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_ENDS = (QEvent.Type.KeyPress, QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease)


class ListenKeys(QObject):
    """An event filter on one window, before all others: ``acted`` comes with every key and touch (A50, A52, A53)."""

    acted = Signal()

    def __init__(self, window: QWindow, does: Mapping[str, Callable[[], None]], parent: QObject | None = None) -> None:
        """Watch for keys by Qt's names without ``Key_``; an empty name is no key."""
        super().__init__(parent)
        self.watch_for(does)
        window.installEventFilter(self)

    def watch_for(self, does: Mapping[str, Callable[[], None]]) -> None:
        """Watch for these keys, and no others."""
        self._does = {Qt.Key[f"Key_{name}"]: act for name, act in does.items() if name}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take our own keys; let everything else pass."""
        if event.type() in _BEGINS:
            self.acted.emit()
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        act = self._does.get(Qt.Key(event.key()))
        if act is None:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            act()
        return True


class Effects(QObject):
    """An event filter behind the others: ``came`` where a key is no scan, or a finger is lifted."""

    came = Signal()

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what takes effect now."""
        if event.type() in _ENDS:
            self.came.emit()
        return False
