"""Time running out on a page, with a way to have more of it (A40-A43)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

IDLE_S = 60
IDLE_ASSIST_S = 180
WARN_S = 40
DONE_S = 20
DONE_ASSIST_S = 60
THANKS_S = 2


@QmlElement
@QmlUncreatable("built by composition")
class IdleViewModel(QObject):
    """Counts seconds since the last touch or key. ``expired`` means: forget, and go Home."""

    changed = Signal()
    expired = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit_s = 0
        self._warns = False
        self._idle_s = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def watch(self, limit_s: int, *, warns: bool) -> None:
        """Start over with a page's limit in seconds; 0 watches nothing. ``warns`` adds the question and its 40 s."""
        self._limit_s, self._warns, self._idle_s = limit_s, warns, 0
        if limit_s:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Any touch or key: yes, more time."""
        if self._idle_s:
            self._idle_s = 0
            self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """One second has passed."""
        self._idle_s += 1
        if self._idle_s >= self._limit_s + (WARN_S if self._warns else 0):
            self.watch(0, warns=False)
            self.expired.emit()
        elif self.warning:
            self.changed.emit()

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether the screen asks "Do you need more time?"."""
        return self._warns and 0 < self._limit_s <= self._idle_s

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the page is cleared, while the screen asks."""
        return self._limit_s + WARN_S - self._idle_s if self.warning else WARN_S
