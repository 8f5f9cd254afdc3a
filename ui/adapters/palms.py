"""Sleeves and the heel of a hand on the screen: contacts wider than any fingertip count for nothing (look.md A29)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTouchEvent, QWindow

WIDEST_MM = 25.0
_ENDS = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, *_ENDS)


class Palms(QObject):
    """Takes a touch that begins too wide out of the window's events, until it is lifted.

    A panel that reports no size gives every contact none, and all of them count.
    """

    def __init__(self, window: QWindow, px_per_mm: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.measure(px_per_mm)
        self._resting = False
        window.installEventFilter(self)

    def measure(self, px_per_mm: float) -> None:
        """Take how many pixels a millimetre has."""
        self._widest_px = WIDEST_MM * px_per_mm

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what belongs to a contact that is too wide."""
        kind = event.type()
        if kind not in _TOUCHES or not isinstance(event, QTouchEvent):
            return False
        if kind == QEvent.Type.TouchBegin:
            self._resting = contact_px(event) > self._widest_px
        if not self._resting:
            return False
        event.accept()
        if kind in _ENDS:
            self._resting = False
        return True


def contact_px(event: QTouchEvent) -> float:
    """Return how wide the first contact of a touch is, 0 where the panel does not say."""
    size = event.points()[0].ellipseDiameters()
    return max(size.width(), size.height())
