"""Touch in Listen mode: a first tap says what lies under the finger, a second one there presses it (A58).

Outside of it, three taps in a top corner of Home, where nothing is to be pressed, start it.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.adapters.screen_reader import ScreenReader

CORNER_MM = 25
CORNER_TAPS = 3
CORNER_S = 5.0
INVITES_AGAIN_S = 60.0
_BEGINS = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_ENDS = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease)
_GOES_ON = (QEvent.Type.TouchUpdate, QEvent.Type.MouseMove, QEvent.Type.MouseButtonDblClick)


class TouchExplorer(QObject):
    """An event filter on one window. ``explored`` carries a control or nothing, and where the finger was."""

    explored = Signal(object, QPointF)
    invited = Signal()
    started = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        reader: ScreenReader,
        is_listening: Callable[[], bool],
        is_at_home: Callable[[], bool],
        *,
        px_per_mm: float,
        now_s: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._reader = reader
        self._is_listening = is_listening
        self._is_at_home = is_at_home
        self.measure(px_per_mm)
        self._now_s = now_s
        self._taken = False
        self._found: QQuickItem | None = None
        self._corner_taps: list[float] = []
        self._invited_s = -INVITES_AGAIN_S
        window.installEventFilter(self)

    def measure(self, px_per_mm: float) -> None:
        """Take how many pixels a millimetre has."""
        self._corner_px = CORNER_MM * px_per_mm

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a first tap while listening; count taps in the corners otherwise."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
            return self._is_listening()  # the same finger once more
        if kind in _BEGINS and isinstance(event, QMouseEvent | QTouchEvent):
            self._taken = self._began(_place(event))
        if not self._taken or kind not in (*_BEGINS, *_GOES_ON, *_ENDS):
            return False
        event.accept()
        if kind in _ENDS:
            self._taken = False
        return True

    def _began(self, point: QPointF) -> bool:
        if not self._is_listening():
            if self._is_at_home() and self._reader.control_at(point) is None:
                self._missed(point)
            return False
        control = self._reader.control_at(point)
        if control is not None and control is self._found and control is self._window.activeFocusItem():
            return False
        self._found = control  # what a page or a key gave the focus has not been touched yet
        self.explored.emit(control, point)
        return True

    def _missed(self, point: QPointF) -> None:
        """A touch beside every control: in a corner it counts, and elsewhere somebody may be looking for one."""
        beside = min(point.x(), self._window.width() - point.x())
        now_s = self._now_s()
        if max(beside, point.y()) > self._corner_px:
            self._corner_taps = []
            self._invite(now_s)
            return
        self._corner_taps = [*(at for at in self._corner_taps if now_s - at <= CORNER_S), now_s]
        if len(self._corner_taps) >= CORNER_TAPS:
            self._corner_taps = []
            self.started.emit()
        elif len(self._corner_taps) == 1:
            self._invite(now_s)

    def _invite(self, now_s: float) -> None:
        """Not at every touch: children like the board."""
        if now_s - self._invited_s >= INVITES_AGAIN_S:
            self._invited_s = now_s
            self.invited.emit()


def _place(event: QMouseEvent | QTouchEvent) -> QPointF:
    points: list[QEventPoint] = event.points()
    return points[0].position()
