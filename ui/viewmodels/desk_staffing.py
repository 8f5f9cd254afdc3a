"""The staff page, for managers: who works here, and what is done with them. PINs are typed twice and never shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.manage_staff import StaffChange
from kiosk.domain.acts import By, Why
from kiosk.domain.staff import PIN_DIGITS, Permission, Role, Standing
from kiosk.kiosk import Kiosk
from ui import staff_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_choices import ChoiceRow, PickRow
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel
from ui.viewmodels.pin_digits import PinDigits

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class DeskStaffingViewModel(QObject):
    """``step`` is what is asked: ``why`` and ``role`` from ``choices``, ``add`` a name with them, ``pin`` and ``again``
    six digits; ``card`` shows somebody, and empty is the list alone."""

    changed = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        reading: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._undo = undo
        self._reading = reading
        self._rows = PagedRows(PickRow, self)
        self._choices = PagedRows(ChoiceRow, self)
        self._everybody: tuple[Standing, ...] = ()
        self._chosen: Standing | None = None
        self._step = ""
        self._act = ""
        self._reason: Why = Why.STARTED
        self._role = Role.RECEPTION
        self._name = ""
        self._message = ""
        self._typed, self._first = PinDigits(), PinDigits()

    def open(self) -> None:
        """Show who works here."""
        self._rows.restart()
        self._go("")
        self.read()

    def clear(self) -> None:
        """Forget every name and digit."""
        self._everybody, self._chosen = (), None
        self._message = ""
        self._go("")

    def read(self) -> None:
        """Read the list again."""
        if self._staff.may(Permission.STAFF):
            self._reading.run("staffing", self._kiosk.manage_staff.standing, self._show, self._failed)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show somebody, or take a reason or a role."""
        if self._step == "why":
            self._reason = Why(key)
            self._go_on()
        elif self._step == "role":
            self._do(partial(self._kiosk.manage_staff.change_role, self.name, Role(key)))
        elif self._step == "add" and self._name.strip():
            self._role = Role(key)
            self._go("pin")
        elif self._step == "add":
            self._say(wording.NO_NAME)

    @Slot(str)
    def pick(self, key: str) -> None:
        """Show somebody of the list."""
        self._chosen = next((each for each in self._everybody if str(each.staff.id) == key), None)
        self._message = ""
        self._go("card" if self._chosen else "")

    @Slot(str)
    def begin(self, act: str) -> None:
        """Begin to do something with whoever is shown, or to ``add`` somebody."""
        self._act, self._message = act, ""
        if act == "add":
            self._chosen, self._name = None, ""
            self._reason = Why.STARTED
            self._go("add", wording.ROLES)
        elif self._chosen is not None:
            self._go("why", wording.WHYS[act])

    @Slot()
    def leave(self) -> None:
        """Do nothing."""
        self._message = ""
        self._go("card" if self._chosen and self._step != "card" else "")

    @Slot(str)
    def call(self, name: str) -> None:
        """Take the name of who is new."""
        self._name, self._message = name, ""
        self.changed.emit()

    @Slot(str)
    def digit(self, text: str) -> None:
        """Take a digit of a new PIN."""
        if self._step in ("pin", "again") and self._typed.take(text):
            self._message = ""
            if len(self._typed) == PIN_DIGITS:
                self._typed_pin()
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._typed.take_back():
            self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Who works here, page by page."""
        return self._rows

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """Reasons or roles, page by page."""
        return self._choices

    @Property(str, notify=changed)
    def heading(self) -> str:
        """How many there are."""
        return wording.heading(len(self._everybody)) if self._everybody else ""

    @Property(str, notify=changed)
    def step(self) -> str:
        """What is asked."""
        return self._step

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The same in words."""
        words = {"why": wording.ASKS.get(self._act, ""), "role": wording.NEW_ROLE, "add": wording.NAME}
        return (words | {"pin": wording.FIRST_PIN, "again": wording.SAME_PIN}).get(self._step, "")

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who is shown, or who is new."""
        return self._chosen.staff.name if self._chosen else self._name

    @Property(str, notify=changed)
    def detail(self) -> str:
        """How whoever is shown can sign in."""
        return self._detail(self._chosen) if self._chosen else ""

    @Property(bool, notify=changed)
    def hasPass(self) -> bool:
        """Whether whoever is shown has a pass."""
        return self._chosen is not None and self._chosen.has_pass

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        """Whether nothing signs in whoever is shown."""
        return self._chosen is not None and self._chosen.is_blocked

    @Property(bool, notify=changed)
    def isOneself(self) -> bool:
        """Whether managers see their own card: nobody blocks themselves."""
        return self._chosen is not None and self._chosen.staff.id == self._staff.staff_id

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits stand there."""
        return len(self._typed)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What was done, or is wrong."""
        return self._message

    @property
    def _id(self) -> UUID | None:
        return self._chosen.staff.id if self._chosen else None

    def _show(self, everybody: tuple[Standing, ...]) -> None:
        self._everybody = everybody if self._staff.may(Permission.STAFF) else ()
        if self._chosen is not None:
            known = self._chosen.staff.id
            self._chosen = next((each for each in self._everybody if each.staff.id == known), None)
            self._step = self._step if self._chosen else ""
        self._redraw()

    def _go(self, step: str, choices: Mapping[Why, str] | Mapping[Role, str] | None = None) -> None:
        self._step = step
        self._typed.wipe()
        if step != "again":
            self._first.wipe()
        self._choices.restart()
        self._choices.show([ChoiceRow(key.value, words) for key, words in (choices or {}).items()])
        self._redraw()

    def _go_on(self) -> None:
        manage, name = self._kiosk.manage_staff, self.name
        match self._act:
            case "pin":
                self._go("pin")
            case "role":
                self._go("role", wording.ROLES)
            case "pass":
                self._do(partial(self._kiosk.print_staff_pass, name))
            case "revoke":
                self._do(partial(manage.revoke_pass, name))
            case "block":
                self._do(partial(manage.block, name))
            case "remove":
                self._do(partial(manage.remove, name))

    def _typed_pin(self) -> None:
        manage = self._kiosk.manage_staff
        if self._step == "pin" and not self._typed.are_usable():
            self._again(wording.NOT_USABLE)
        elif self._step == "pin":
            self._first.become(self._typed)
            self._go("again")
        elif not self._typed.are_as(self._first):
            self._again(wording.NOT_THE_SAME)
        elif self._act == "add":
            name, role = self._name, self._role
            self._do(self._typed.lent_to(lambda pin, by: manage.add(name, role, pin, by)))
        else:
            self._do(self._typed.lent_to(partial(manage.change_pin, self.name)))

    def _again(self, words: str) -> None:
        self._message = words
        self._go("pin")

    def _do(self, act: Callable[[By], object]) -> None:
        by, what, name = self._staff.by(Permission.STAFF, self._reason), self._act, self.name
        if by is not None:
            change = partial(self._kiosk.manage_staff.changed, self._id, partial(act, by))
            self._reading.run("staff act", change, partial(self._done, what, name), self._failed)
        self._go("card" if self._chosen else "")

    def _done(self, what: str, name: str, done: tuple[object, StaffChange]) -> None:
        came, change = done
        self._message = wording.pass_printed(name, str(came)) if what == "pass" else wording.done(what, name)
        back = partial(self._kiosk.manage_staff.put_back, change)
        self._undo.offer_back(self._message, Permission.STAFF, back, self._is_back)
        self.read()
        self.changed.emit()

    def _is_back(self) -> None:
        self._message = wording.AS_BEFORE
        self.read()

    def _failed(self, error: Exception) -> None:
        self._say(wording.failed(error))

    def _say(self, words: str) -> None:
        self._message = words
        self.changed.emit()

    def _detail(self, standing: Standing) -> str:
        return wording.detail(standing, self._kiosk.clock.now(), self._kiosk.pack.venue.time_zone)

    def _redraw(self) -> None:
        now, shown = self._kiosk.clock.now(), self._chosen
        self._rows.show(
            [
                PickRow(
                    str(each.staff.id),
                    each.staff.name,
                    self._detail(each),
                    shown is not None and each.staff.id == shown.staff.id,
                    each.is_blocked or each.waits(now),
                )
                for each in self._everybody
            ]
        )
        self.changed.emit()
