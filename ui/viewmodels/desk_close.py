"""Closing a day at the desk: seven steps, one after another, each told as it is done."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.acts import Act, By
from kiosk.domain.day_close import OF_THE_FACTS, DayClose, Step, StepDone, StepState
from kiosk.domain.staff import Permission
from kiosk.domain.values import frozen
from kiosk.kiosk import Kiosk
from ui import closing_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@frozen
class CheckRow:
    """Something that was looked at or done; ``standing`` is ``todo``, ``running``, or how it came out."""

    title: str
    says: str
    fix: str
    standing: str
    word: str


@frozen
class _Run:
    """A closing that is going on: what is still to be done, and who began it."""

    day: date
    steps: tuple[Step, ...]
    everybody_left: bool
    by: By | None


@QmlElement
@QmlUncreatable("built by composition")
class DeskCloseViewModel(QObject):
    """The checklist of today, or of yesterday. It goes on behind a lock, and can be left and gone on with."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, staff: DeskStaffViewModel, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._jobs = jobs
        self._rows = PagedRows(CheckRow, self)
        self._back = 0
        self._kept: DayClose | None = None
        self._run: _Run | None = None
        self._advice = ""

    @property
    def day(self) -> date:
        """The day that is shown."""
        today = self._kiosk.pack.venue.day_of(self._kiosk.clock.now())
        return today - timedelta(days=self._back)

    def open(self) -> None:
        """Show how far today's closing has come."""
        self._rows.restart()
        self.read()

    def read(self) -> None:
        """Read the checklist; while a closing goes on it tells itself."""
        if self._run is None:
            self._jobs.run("day close", partial(self._kiosk.close_day.checklist, self.day), self._show, self._failed)

    @Slot()
    def chooseOtherDay(self) -> None:
        """Turn to yesterday, or back to today."""
        if self._run is None:
            self._back = 1 - self._back
            self._kept = None
            self._redraw()
            self.read()

    @Slot()
    def begin(self) -> None:
        """Do what is to be done; all of it again once everything is done."""
        unfinished = self._kept.unfinished if self._kept is not None else ()
        self._start(unfinished or tuple(Step))

    @Slot()
    def everybodyLeft(self) -> None:
        """Somebody looked, and nobody is inside: who is in leaves now, and the figures are made anew."""
        self._start(OF_THE_FACTS, everybody_left=True)

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        """The steps, page by page."""
        return self._rows

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Which day."""
        return wording.closing_heading(self.day, self._kept, busy=self._run is not None)

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to know before it, and what is wrong."""
        return self._advice or (wording.BEFORE if self._run is None and self.isToDo else "")

    @Property(bool, notify=changed)
    def isToDo(self) -> bool:
        """Whether something of the day is left; doing all of it again is nobody's next step."""
        return self._kept is None or not self._kept.is_complete

    @Property(str, notify=changed)
    def verb(self) -> str:
        """What the button does."""
        return wording.closing_verb(self._kept, busy=self._run is not None)

    @Property(str, notify=changed)
    def otherDay(self) -> str:
        """What the button to the other day says."""
        return "Yesterday" if self._back == 0 else "Today"

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a closing goes on."""
        return self._run is not None

    @Property(bool, notify=changed)
    def someAreIn(self) -> bool:
        """Whether the last look found somebody inside."""
        left = self._kept.steps.get(Step.CHECK_OUT) if self._kept is not None else None
        return left is not None and left.state is StepState.LOOK

    def _start(self, steps: tuple[Step, ...], *, everybody_left: bool = False) -> None:
        by = self._staff.by(Permission.CLOSE_DAY)
        if self._run is None and by is not None:
            self._run = _Run(self.day, steps, everybody_left, by)
            self._advice = ""
            self._next()

    def _next(self) -> None:
        run = self._run
        if run is None:
            return
        self._redraw()
        if not run.steps:
            self._jobs.run("day closed", partial(self._ended, run), self._show_end, self._failed)
            return
        verb = partial(self._kiosk.close_day.do, run.day, run.steps[0], everybody_left=run.everybody_left)
        self._jobs.run("close day", verb, self._done, self._failed)

    def _done(self, done: StepDone) -> None:
        run = self._run
        if run is not None:
            kept = self._kept or DayClose(run.day)
            self._kept = DayClose(run.day, {**kept.steps, done.step: done}, kept.facts)
            self._run = _Run(run.day, run.steps[1:], run.everybody_left, run.by)
            self._next()

    def _ended(self, run: _Run) -> DayClose:
        if run.by is not None:
            self._kiosk.note_act(run.by, Act.CLOSED_DAY, about=run.day.isoformat())
        return self._kiosk.close_day.checklist(run.day)

    def _show_end(self, kept: DayClose) -> None:
        self._run = None
        self._show(kept)

    def _show(self, kept: DayClose) -> None:
        if kept.day == self.day and self._run is None:
            self._kept = kept
            self._redraw()

    def _failed(self, error: Exception) -> None:
        self._run = None
        self._advice = wording.closing_failed(error)
        self._redraw()

    def _redraw(self) -> None:
        waiting = self._run.steps if self._run is not None else ()
        kept = self._kept.steps if self._kept is not None else {}
        self._rows.show([_row(step, kept.get(step), waiting) for step in Step])
        self.changed.emit()


def _row(step: Step, done: StepDone | None, waiting: tuple[Step, ...]) -> CheckRow:
    title, what = wording.STEPS[step]
    if waiting and step is waiting[0]:
        return CheckRow(title, what, "", "running", "being done")
    if done is None or step in waiting:
        return CheckRow(title, what, "", "todo", "to do")
    return CheckRow(title, done.says, done.fix, done.state.value, wording.STEP_STATES[done.state])
