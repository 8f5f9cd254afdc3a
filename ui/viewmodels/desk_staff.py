"""Who sits at the desk: a name, six digits, and the lock after two minutes."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.ports import Clock
from kiosk.actions.sign_in import SignIn
from kiosk.domain.acts import By
from kiosk.domain.staff import PIN_DIGITS, MustWait, Permission, SignedIn, SignInOutcome, Staff, WrongPin
from kiosk.domain.values import frozen
from ui import desk_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.pin_digits import PinDigits

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOCK_AFTER_MS = 120_000


@frozen
class StaffRow:
    """Somebody who can sign in."""

    key: str
    title: str
    chosen: bool


@QmlElement
@QmlUncreatable("built by composition")
class DeskStaffViewModel(QObject):
    """Signing in and out. Digits are kept as bytes that are overwritten, and never as a property."""

    changed = Signal()
    signedIn = Signal()
    locked = Signal()

    def __init__(self, sign_in: SignIn, clock: Clock, reading: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sign_in = sign_in
        self._clock = clock
        self._reading = reading
        self._rows = PagedRows(StaffRow, self)
        self._everybody: tuple[Staff, ...] = ()
        self._chosen: Staff | None = None
        self._staff: Staff | None = None
        self._typed = PinDigits()
        self._message = ""
        self._is_comparing = False
        self._lock_due = QTimer(self)
        self._lock_due.setSingleShot(True)
        self._lock_due.setInterval(LOCK_AFTER_MS)
        self._lock_due.timeout.connect(self.lock)

    @property
    def lock_due(self) -> QTimer:
        """The two minutes."""
        return self._lock_due

    def read(self) -> None:
        """Read who works here."""
        self._reading.run("staff", self._sign_in.everybody, self._show, self._failed)

    @Slot()
    def touched(self) -> None:
        """Somebody is there: the two minutes begin anew."""
        if self._staff is not None:
            self._lock_due.start()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take who wants to sign in."""
        self._chosen = next((staff for staff in self._everybody if str(staff.id) == key), None)
        self._message = ""
        self._typed.wipe()
        self._redraw()

    @Slot(str)
    def digit(self, text: str) -> None:
        """Take a digit; the sixth compares the PIN."""
        if self._chosen is None or self._is_comparing or not self._typed.take(text):
            return
        self._message = ""
        if len(self._typed) == PIN_DIGITS:
            self._compare(self._chosen)
        self.changed.emit()

    def sign_in_by_pass(self, code: str) -> None:
        """Sign in whose staff pass was scanned; any other code changes nothing and tells nothing."""
        if self._staff is None:
            self._reading.run("staff pass", partial(self._sign_in.by_pass, code), self._passed, self._failed)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if not self._is_comparing and self._typed.take_back():
            self.changed.emit()

    @Slot()
    def lock(self) -> None:
        """End the turn of whoever is signed in; names are off the screen at once."""
        self._lock_due.stop()
        self._typed.wipe()
        self._chosen, self._message = None, ""
        was_in, self._staff = self._staff is not None, None
        self._redraw()
        if was_in:
            self.locked.emit()

    def who(self) -> Staff | None:
        """Return who is signed in."""
        return self._staff

    def may(self, permission: Permission) -> bool:
        """Whether somebody is signed in who may do this."""
        return self._staff is not None and self._staff.may(permission)

    def by(self, permission: Permission, reason: str = "") -> By | None:
        """Return who acts, for an action that needs this permission; ``None`` while nobody who may is signed in."""
        return By(self._staff.id, reason) if self._staff is not None and self._staff.may(permission) else None

    @Property(QObject, constant=True)
    def everybody(self) -> QObject:
        """Who can sign in, by name."""
        return self._rows

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who is signed in; empty while locked."""
        return self._staff.name if self._staff else ""

    @Property(str, notify=changed)
    def chosenName(self) -> str:
        """Whose PIN is asked for."""
        return self._chosen.name if self._chosen else ""

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits stand there."""
        return len(self._typed)

    @Property(int, constant=True)
    def digits(self) -> int:
        """How many digits a PIN has."""
        return PIN_DIGITS

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is wrong, and what to do."""
        return self._message

    def _compare(self, staff: Staff) -> None:
        self._is_comparing = True
        compare = self._typed.lent_to(partial(self._sign_in, staff))
        self._reading.run("sign in", compare, self._answered, self._failed)

    def _answered(self, outcome: SignInOutcome) -> None:
        self._typed.wipe()
        self._is_comparing = False
        match outcome:
            case SignedIn(staff=staff):
                self._staff, self._chosen, self._message = staff, None, ""
                self._lock_due.start()
                self._redraw()
                self.signedIn.emit()
            case WrongPin(next_try_at=at):
                self._say(wording.wrong_pin(at - self._clock.now()))
            case MustWait(until=until):
                self._say(wording.must_wait(until - self._clock.now()))

    def _passed(self, staff: Staff | None) -> None:
        if staff is None:
            self._say(wording.NO_STAFF_PASS)
        else:
            self._answered(SignedIn(staff))

    @property
    def staff_id(self) -> UUID | None:
        """Who is signed in, as what they do is noted."""
        return self._staff.id if self._staff else None

    def _show(self, everybody: tuple[Staff, ...]) -> None:
        self._everybody = everybody
        self._redraw()

    def _failed(self, error: Exception) -> None:
        self._typed.wipe()
        self._is_comparing = False
        self._say(wording.no_sign_in(error))

    def _say(self, words: str) -> None:
        self._message = words
        self.changed.emit()

    def _redraw(self) -> None:
        chosen = self._chosen
        self._rows.show([StaffRow(str(staff.id), staff.name, staff == chosen) for staff in self._everybody])
        self.changed.emit()
