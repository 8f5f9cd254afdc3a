"""The bar that takes back what was done at the desk, for two minutes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.ports import Clock
from kiosk.actions.take_back import TakeBack
from kiosk.domain.acts import By, Why
from kiosk.domain.attending import UNDOABLE_FOR, AttendOutcome, Done
from kiosk.domain.staff import Permission
from kiosk.domain.values import frozen
from ui import desk_card_wording as wording
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SECOND_MS = 1_000


@frozen
class WayBack:
    """The way back from an act on no visit: ``words`` say what was done, ``back`` does the opposite, then ``after``."""

    words: str
    at: datetime
    permission: Permission
    back: Callable[[By], object]
    after: Callable[[], None]

    def can_be_taken_back(self, now: datetime) -> bool:
        """Whether the two minutes are not over."""
        return now - self.at < UNDOABLE_FOR


@QmlElement
@QmlUncreatable("built by composition")
class DeskUndoViewModel(QObject):
    """What was done, the newest shown; ``takenBack`` says what came of taking it back. A lock forgets all."""

    changed = Signal()
    takenBack = Signal(object)

    def __init__(
        self,
        take_back: TakeBack,
        staff: DeskStaffViewModel,
        clock: Clock,
        acting: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._take_back = take_back
        self._staff = staff
        self._clock = clock
        self._acting = acting
        self._done: list[Done | WayBack] = []
        self._trouble = ""
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.pass_time)
        staff.locked.connect(self.forget)

    def offer(self, done: Done | WayBack) -> None:
        """Show what was done, and offer to take it back; what was done before it can be reached behind it."""
        self._done.append(done)
        self._trouble = ""
        self._second.start()
        self.pass_time()

    def offer_back(
        self, words: str, permission: Permission, back: Callable[[By], object], after: Callable[[], None]
    ) -> None:
        """Show what was done just now to no visit, and offer the way back from it."""
        self.offer(WayBack(words, self._clock.now(), permission, back, after))

    @Slot()
    def pass_time(self) -> None:
        """What was done goes when its two minutes are over, and the bar with the last of it."""
        now = self._clock.now()
        self._done = [each for each in self._done if each.can_be_taken_back(now)]
        if self._done or self._trouble:
            self.changed.emit()
        else:
            self.forget()

    @Slot()
    def hide(self) -> None:
        """Let be what is shown, and show what was done before it."""
        if not self._trouble:
            del self._done[-1:]
        self._trouble = ""
        self.pass_time()

    @Slot()
    def forget(self) -> None:
        """Take the bar away."""
        self._second.stop()
        self._done, self._trouble = [], ""
        self.changed.emit()

    @Slot()
    def takeBack(self) -> None:
        """Take back what is shown."""
        self.pass_time()
        last = self._done[-1] if self._done else None
        by = self._staff.by(last.permission if isinstance(last, WayBack) else Permission.ADMIT, Why.MISTAKE)
        if last is None or by is None:
            return
        self._done.pop()
        self.changed.emit()
        if isinstance(last, WayBack):
            self._acting.run("take back", partial(last.back, by), lambda _: last.after(), self._failed)
        else:
            self._acting.run("take back", partial(self._take_back, last, by), self._answered, self._failed)

    @Property(str, notify=changed)
    def words(self) -> str:
        """What was done; empty while nothing was."""
        return self._trouble or (_words(self._done[-1]) if self._done else "")

    @Property(bool, notify=changed)
    def canTakeBack(self) -> bool:
        """Whether it can be taken back now."""
        return bool(self._done) and not self._trouble

    @Property(int, notify=changed)
    def more(self) -> int:
        """How much can be taken back besides."""
        return len(self._done) if self._trouble else max(len(self._done) - 1, 0)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """How long it can be taken back."""
        if not self._done:
            return 0
        return max(int((UNDOABLE_FOR - (self._clock.now() - self._done[-1].at)).total_seconds()), 0)

    def _answered(self, outcome: AttendOutcome) -> None:
        self.takenBack.emit(outcome)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._trouble = wording.not_done(error)
        self.changed.emit()


def _words(done: Done | WayBack) -> str:
    return done.words if isinstance(done, WayBack) else wording.was_done(done)
