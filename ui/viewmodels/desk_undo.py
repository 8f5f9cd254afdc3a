"""The bar that takes back what was done at the desk, for two minutes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.attend_person import AttendPerson
from kiosk.actions.ports import Clock
from kiosk.domain.attending import UNDOABLE_FOR, AttendOutcome, Done
from kiosk.domain.staff import Permission
from ui import desk_card_wording as wording
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SECOND_MS = 1_000


@QmlElement
@QmlUncreatable("built by composition")
class DeskUndoViewModel(QObject):
    """What was done last. ``takenBack`` says what came of taking it back; a lock forgets it: it holds a name."""

    changed = Signal()
    takenBack = Signal(object)

    def __init__(
        self,
        attend: AttendPerson,
        staff: DeskStaffViewModel,
        clock: Clock,
        acting: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._attend = attend
        self._staff = staff
        self._clock = clock
        self._acting = acting
        self._done: Done | None = None
        self._words = ""
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.pass_time)
        staff.locked.connect(self.forget)

    def offer(self, done: Done) -> None:
        """Show what was done, and offer to take it back where it can be."""
        self._done = done if done.can_be_taken_back(self._clock.now()) else None
        self._words = wording.was_done(done)
        self._second.start()
        self.changed.emit()

    @Slot()
    def pass_time(self) -> None:
        """The bar goes when the two minutes are over."""
        if self._done is None or not self._done.can_be_taken_back(self._clock.now()):
            self.forget()
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Take the bar away."""
        self._second.stop()
        self._done, self._words = None, ""
        self.changed.emit()

    @Slot()
    def takeBack(self) -> None:
        """Take back what was done last."""
        by = self._staff.by(Permission.ADMIT)
        done, self._done = self._done, None
        if done is not None and by is not None:
            self.changed.emit()
            self._acting.run("take back", partial(self._attend.take_back, done, by), self._answered, self._failed)

    @Property(str, notify=changed)
    def words(self) -> str:
        """What was done; empty while nothing was."""
        return self._words

    @Property(bool, notify=changed)
    def canTakeBack(self) -> bool:
        """Whether it can be taken back now."""
        return self._done is not None

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """How long it can be taken back."""
        if self._done is None:
            return 0
        return max(int((UNDOABLE_FOR - (self._clock.now() - self._done.at)).total_seconds()), 0)

    def _answered(self, outcome: AttendOutcome) -> None:
        self.forget()
        self.takenBack.emit(outcome)

    def _failed(self, error: Exception) -> None:
        self._words = wording.not_done(error)
        self.changed.emit()
