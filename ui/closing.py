"""Closes days by itself, off the GUI thread: the pack's hour comes whether or not anybody is there.

Names that were to be erased when a program ended go by it too, where no desk is open.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kiosk.kiosk import Kiosk
from ui.jobs import JobRunner

LOOK_MS = 60_000


class DayCloser(QObject):
    """Looks each minute whether a day is due; a job that is on its way is not asked for twice."""

    def __init__(self, kiosk: Kiosk, jobs: JobRunner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._jobs = jobs or JobRunner()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from the first minute on: a start must not wait for yesterday's report."""
        self._timer.start()

    def look(self) -> None:
        """Close what is due; what fails is in the log and in the checklist, and is tried again."""
        if not self._jobs.is_busy:
            self._jobs.run("close days", self._kiosk.close_due_days, _nothing, _nothing)
            if self._kiosk.erase_soon.is_due():
                self._jobs.run("erase", self._kiosk.erase_soon.carry_out, _nothing, _nothing)

    def stop(self) -> None:
        """Finish what is on its way."""
        self._timer.stop()
        self._jobs.stop()


def _nothing(_: object) -> None:
    """The checklist has what came of it."""
