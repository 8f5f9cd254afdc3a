"""The roll call on paper: printed once when the alarm goes, and kept as a PDF that is never far behind."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.actions.print_roll_call import RollCallPrinted
from kiosk.kiosk import Kiosk
from ui import desk_wording as wording
from ui.jobs import JobRunner
from ui.printing_wording import roll_printed
from ui.viewmodels.desk_roll_call import DeskRollCallViewModel

KEPT_AFTER_MS = 5_000  # look.md E6: a burst of arrivals is one new list


class DeskRollPaper(QObject):
    """Draws and prints on ``papers``; the roll call's page says where the list is."""

    def __init__(
        self, kiosk: Kiosk, shown: DeskRollCallViewModel, papers: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._shown = shown
        self._papers = papers
        self._printed = ""
        self.due = QTimer(self)
        self.due.setSingleShot(True)
        self.due.setInterval(KEPT_AFTER_MS)
        self.due.timeout.connect(self.keep)

    def stop(self) -> None:
        """Finish what is running."""
        self.due.stop()
        self._papers.stop()

    def keep_soon(self) -> None:
        """Write the PDF anew a moment after the first of several changes."""
        if not self.due.isActive():
            self.due.start()

    @Slot()
    def keep(self) -> None:
        """Write the PDF anew."""
        self._papers.run("roll call paper", self._kiosk.keep_roll_call, self._was_kept, self._failed)

    def print(self) -> None:
        """Once a roll call: on the A4 printer, else as a strip; where there is none the PDF lies in the folder."""
        self._printed = ""
        if self._kiosk.print_roll_call.has_printers:
            self._printed = "Printing the list."
            self._shown.say_paper(self._printed)
            job = self._kiosk.print_roll_call
            self._papers.run("print roll call", job, self._was_printed, self._failed)

    def _was_printed(self, printed: RollCallPrinted) -> None:
        self._printed = roll_printed(printed)
        self._shown.say_paper(self._printed)

    def _was_kept(self, file: str) -> None:
        zone = self._kiosk.pack.venue.time_zone
        lies = wording.paper_lies(file, self._kiosk.clock.now(), zone)
        self._shown.say_paper(f"{self._printed} {lies}".strip())

    def _failed(self, error: Exception) -> None:
        self._shown.say_paper(wording.paper_failed(error))
