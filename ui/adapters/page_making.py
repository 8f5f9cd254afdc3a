"""What QML makes between frames, in slices that leave the frames alone."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtQml import QQmlIncubationController
from PySide6.QtQuick import QQuickWindow

SLICE_MS = 1  # what is begun in a slice is finished: a few milliseconds more
EVERY_MS = 4


class PageMaking(QQmlIncubationController):
    """Makes pages a little at a time, and nothing while a page slides; one that is awaited without a pause.

    A window's own controller takes 10 ms at a time where nothing moves.
    """

    def __init__(self) -> None:
        super().__init__()
        self._window: QQuickWindow | None = None
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self._make)

    def watch(self, window: QQuickWindow) -> None:
        """Wait from now on while this window is ``sliding``, and make haste while it is ``awaiting`` a page."""
        self._window = window

    def incubatingObjectCountChanged(self, count: int) -> None:
        """Begin with the first that is to be made, end with the last."""
        if not count:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _make(self) -> None:
        awaited = self._window is not None and bool(self._window.property("awaiting"))
        if awaited or self._window is None or not self._window.property("sliding"):
            self.incubateFor(SLICE_MS)
        self._timer.setInterval(0 if awaited else EVERY_MS)
