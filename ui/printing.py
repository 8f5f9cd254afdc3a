"""Printing beside the screens: after each check-in, and again and again while something waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.print_queue import PrintJob
from ui.jobs import JobRunner

SHOWN_MS = 40  # an answer is on the screen by then; what runs beside its first frame would hold it up
FIGURES_MS = 2 * SHOWN_MS  # Home's figures, too: a badge drawn beside their showing made that take twice as long
LOOK_EVERY_MS = 5_000  # whether a printer that could not print can now; with an empty queue it is one read


class Printing(QObject):
    """Runs ``print_next`` on ``jobs``, one after another, off the GUI thread. What failed is in the queue.

    ``changed`` says that a badge came out, or could not.
    """

    changed = Signal()

    def __init__(
        self, print_next: Callable[[], PrintJob | None], jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._print_next = print_next
        self._jobs = jobs
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._goes_on = True

    def start(self) -> None:
        """Print what waits from earlier, then look again and again."""
        self._timer.start()
        self.soon()

    def stop(self) -> None:
        """Begin no more; what waits is in the store, and comes out at the next start."""
        self._goes_on = False
        self._timer.stop()

    def end(self) -> None:
        """Begin no more, and wait for the badge that is being printed."""
        self.stop()
        self._jobs.stop()

    def soon(self) -> None:
        """Print what a check-in queued, once its answer and the new figures are shown."""
        self._run(after_ms=FIGURES_MS)

    @Slot()
    def look(self) -> None:
        """See whether anything can come out now."""
        if not self._jobs.is_busy:
            self._run()

    def _run(self, *, after_ms: int = 0) -> None:
        self._jobs.run("badge", self._print_next, self._printed, self._failed, after_ms=after_ms)

    def _printed(self, job: PrintJob | None) -> None:
        if job is not None:
            self.changed.emit()
            if self._goes_on:
                self._run()

    def _failed(self, _: Exception) -> None:
        self.changed.emit()
