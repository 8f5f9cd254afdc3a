"""Badges at the desk: the queue, what each printer has, a badge again or ahead, and what it will look like."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.print_badges_at_desk import BadgeDesk
from kiosk.actions.printing_ports import BadgePreview
from kiosk.actions.see_queue import QueueLine, QueueView
from kiosk.actions.try_printers import TestBadge
from kiosk.domain.acts import By
from kiosk.domain.print_queue import AlreadyPrinted, JobState, Queued, QueueOutcome, printer_kind
from kiosk.domain.staff import Permission
from kiosk.errors import KioskError
from ui import printing_wording as wording
from ui.adapters.drawings import picture_address
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.listmodels.rows import RowModel
from ui.viewmodels.desk_badge_rows import JobRow, PrinterRow, job_row, printer_row
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class DeskBadgesViewModel(QObject):
    """The queue page by page, with one job chosen; ``queued`` says that something is to be printed now."""

    changed = Signal()
    queued = Signal()

    def __init__(
        self,
        desk: BadgeDesk,
        by: Callable[[], By | None],
        undo: DeskUndoViewModel,
        reading: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._undo = undo
        self._desk = desk
        self._by = by
        self._reading = reading
        self._rows = PagedRows(JobRow, self)
        self._printers = RowModel(PrinterRow, self)
        self._view: QueueView | None = None
        self._chosen: QueueLine | None = None
        self._preview, self._warns = "", ""
        self._says = ""
        self._asks: Callable[[], QueueOutcome] | None = None
        self._is_open = False
        self._guide = False

    def open(self) -> None:
        """Show the queue."""
        self._is_open = True
        self._rows.restart()
        self.read()

    def clear(self) -> None:
        """Forget every name and every picture."""
        self._is_open, self._guide = False, False
        self._view, self._asks, self._says = None, None, ""
        self._choose(None)
        self._rows.show([])
        self.changed.emit()

    def read(self) -> None:
        """Read the queue again."""
        if self._is_open:
            self._reading.run("queue", self._desk.see, self._show, self._failed)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look at one job and its badge."""
        lines = self._view.lines if self._view else ()
        self._asks, self._says = None, ""
        self._choose(next((line for line in lines if str(line.job.id) == key), None))
        if self._chosen is not None and self._chosen.visit is not None:
            job_id = self._chosen.job.id
            draw = partial(self._desk.preview, job_id)
            self._reading.run("preview", draw, partial(self._previewed, job_id), self._failed)

    @Slot()
    def retry(self) -> None:
        """Try the chosen job again now."""
        if self._chosen is not None:
            self._do(partial(self._desk.retry, self._chosen.job.id, self._by()), "Trying again now.")

    @Slot()
    def skip(self) -> None:
        """Let the chosen job be."""
        if self._chosen is not None:
            job_id, title = self._chosen.job.id, wording.line_title(self._chosen)
            self._says = wording.SKIPPED
            skip = partial(self._desk.skip, job_id, self._by())
            self._reading.run("queue", skip, partial(self._skipped, job_id, title), self._failed)

    @Slot()
    def reprint(self) -> None:
        """Print the chosen one's badge again; ask first, because it came out before."""
        if self._chosen is not None:
            self._wish(partial(self._desk.again, self._chosen.job.visit_id, self._by()))

    @Slot(str)
    def printAhead(self, code: str) -> None:
        """Print a booking's badge without admitting anybody."""
        if code.strip():
            self._wish(partial(self._desk.ahead, code.strip(), self._by()))

    @Slot()
    def confirm(self) -> None:
        """Yes, print it again."""
        sure, self._asks = self._asks, None
        if sure is not None:
            self._reading.run("badge wish", sure, self._said, self._failed)

    @Slot()
    def goOn(self) -> None:
        """Something was mended: try everything that waits now."""
        self._guide = False
        self._do(partial(self._desk.go_on, self._by()), "Trying everything again now.")

    @Slot()
    def test(self) -> None:
        """Print a test badge and read its code back."""
        self._says = "Printing a test badge."
        self.changed.emit()
        self._reading.run("test badge", partial(self._desk.test, self._by()), self._tested, self._failed)

    @Slot()
    def toggleGuide(self) -> None:
        """Show how a roll is changed, or the queue again."""
        self._guide = not self._guide
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The queue, page by page."""
        return self._rows

    @Property(QObject, constant=True)
    def printers(self) -> QObject:
        """The printers in their order."""
        return self._printers

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What waits."""
        return wording.queue_heading(self._view.figures) if self._view else ""

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The key of the job that is looked at, empty for none."""
        return str(self._chosen.job.id) if self._chosen else ""

    @Property(str, notify=changed)
    def chosenTitle(self) -> str:
        """Whose badge that is."""
        return wording.line_title(self._chosen) if self._chosen else ""

    @Property(str, notify=changed)
    def preview(self) -> str:
        """The chosen badge exactly as it prints (H11), as an address with the picture in it."""
        return self._preview

    @Property(str, notify=changed)
    def warns(self) -> str:
        """What of the chosen job's badges does not print as given, and what to do; empty where all does."""
        return self._warns

    @Property(bool, notify=changed)
    def canRetry(self) -> bool:
        """Whether the chosen job can be tried again."""
        return self._chosen is not None and self._chosen.job.state in (JobState.WAITING, JobState.FAILED)

    @Property(bool, notify=changed)
    def canReprint(self) -> bool:
        """Whether the chosen badge can come again."""
        return self._chosen is not None and self._chosen.job.state in (JobState.PRINTED, JobState.SKIPPED)

    @Property(str, notify=changed)
    def says(self) -> str:
        """What came of the last tap."""
        return self._says

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether what it says is a question that ``confirm`` answers."""
        return self._asks is not None

    @Property(bool, notify=changed)
    def guide(self) -> bool:
        """Whether the steps of a roll change are shown."""
        return self._guide

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """How the roll of the first printer is changed."""
        name = self._view.printers[0].name if self._view else ""
        return list(wording.ROLL_CHANGE.get(printer_kind(name), wording.ANY_ROLL_CHANGE))

    def _choose(self, line: QueueLine | None) -> None:
        self._chosen, self._preview, self._warns = line, "", ""
        self.changed.emit()

    def _show(self, view: QueueView) -> None:
        if not self._is_open:
            return
        self._view = view
        self._rows.show([job_row(line, view.catalogue.venue.time_zone) for line in view.lines])
        self._printers.show([printer_row(health) for health in view.printers])
        if self._chosen is not None:
            known = self._chosen.job.id
            self._chosen = next((line for line in view.lines if line.job.id == known), None)
        self.changed.emit()

    def _previewed(self, job_id: int, seen: BadgePreview) -> None:
        if self._chosen is not None and self._chosen.job.id == job_id and seen.png:
            self._preview = picture_address(seen.png)
            said = wording.warned(seen.warnings, seen.badges), wording.name_warned(seen.warnings)
            self._warns = " ".join(filter(None, said))
            self.changed.emit()

    def _wish(self, wish: Callable[..., QueueOutcome]) -> None:
        self._asks = partial(wish, is_sure=True)
        self._reading.run("badge wish", wish, self._said, self._failed)

    def _skipped(self, job_id: int, title: str, was_skipped: bool) -> None:
        if was_skipped:
            back = partial(self._desk.retry, job_id)
            self._undo.offer_back(wording.skipped(title), Permission.PRINT, back, self._after)
        self._after()

    def _said(self, outcome: QueueOutcome) -> None:
        if isinstance(outcome, Queued):
            back = partial(self._desk.stop, outcome.job_id)
            self._undo.offer_back(wording.ON_ITS_WAY, Permission.PRINT, back, self._after)
        if not isinstance(outcome, AlreadyPrinted):
            self._asks = None
        self._says = wording.asked(outcome, self._view.catalogue.venue.time_zone) if self._view else ""
        self._after()

    def _tested(self, came: TestBadge) -> None:
        self._says = wording.tried(came)
        self._after()

    def _do(self, job: Callable[[], object], says: str) -> None:
        self._asks, self._says = None, says
        self._reading.run("queue", job, lambda _: self._after(), self._failed)

    def _after(self) -> None:
        self.queued.emit()
        self.read()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._asks = None
        self._says = f"{error.what}. {error.fix}" if isinstance(error, KioskError) else "That did not work. Try again."
        self.changed.emit()
