"""The devices and everything else that must be well, as ``kiosk doctor`` says it (look.md S6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.try_printers import TestBadge
from kiosk.domain.staff import Permission
from kiosk.kiosk import Kiosk
from kiosk.self_check import Check, State, examine_open
from ui import closing_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.printing_wording import tried
from ui.viewmodels.desk_close import CheckRow
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WORST_FIRST = (State.RED, State.AMBER, State.GREEN)


@QmlElement
@QmlUncreatable("built by composition")
class DeskDevicesViewModel(QObject):
    """The checks, what is not well first."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, staff: DeskStaffViewModel, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._jobs = jobs
        self._rows = PagedRows(CheckRow, self)
        self._heading = ""
        self._looking = False
        self._says = ""

    @Slot()
    def open(self) -> None:
        """Look at everything anew."""
        if not self._looking:
            self._looking = True
            self._heading = wording.LOOKING
            self.changed.emit()
            self._jobs.run("devices", partial(examine_open, self._kiosk), self._show, self._failed)

    @Slot()
    def test(self) -> None:
        """Begin the day: print one badge and read its code back, first from its picture, then by the scanner."""
        by = self._staff.by(Permission.PRINT)
        if by is not None:
            self._says = wording.PRINTING_TEST
            self.changed.emit()
            self._jobs.run("test badge", partial(self._kiosk.badge_desk.test, by), self._tested, self._say_failed)

    def test_was_read(self) -> None:
        """The scanner has read the test badge: everything from the printer to the scanner works."""
        self._say(wording.TEST_WAS_READ)

    @Property(bool, notify=changed)
    def mayTest(self) -> bool:
        """Whether whoever is there may print."""
        return self._staff.may(Permission.PRINT)

    @Property(str, notify=changed)
    def says(self) -> str:
        """What came of the test badge."""
        return self._says

    @Property(QObject, constant=True)
    def checks(self) -> QObject:
        """The checks, page by page."""
        return self._rows

    @Property(str, notify=changed)
    def heading(self) -> str:
        """How many are not well."""
        return self._heading

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether everything is being looked at."""
        return self._looking

    def _show(self, checks: list[Check]) -> None:
        self._looking = False
        ordered = sorted(checks, key=lambda check: _WORST_FIRST.index(check.state))
        self._rows.show([_row(check) for check in ordered])
        self._heading = wording.devices_heading([check.state for check in checks])
        self.changed.emit()

    def _tested(self, came: TestBadge) -> None:
        self._say(tried(came))

    def _say(self, words: str) -> None:
        self._says = words
        self.changed.emit()

    def _say_failed(self, error: Exception) -> None:
        self._say(wording.closing_failed(error))

    def _failed(self, error: Exception) -> None:
        self._looking = False
        self._heading = wording.closing_failed(error)
        self.changed.emit()


def _row(check: Check) -> CheckRow:
    title = wording.CHECKS.get(check.check, check.check.replace("_", " ").capitalize())
    return CheckRow(title, check.says, check.fix, check.state.value, wording.CHECK_STATES[check.state])
