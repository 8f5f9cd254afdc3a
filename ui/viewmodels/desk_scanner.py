"""Learning a scanner from the codes of its test sheet (look.md H4, H7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.print_sheet import SheetPrinted
from kiosk.domain.passes import issue_pass
from kiosk.domain.scanner_learning import Layout, Learnt, learn
from kiosk.domain.staff import Permission
from kiosk.kiosk import Kiosk
from ui import scanner_wording as wording
from ui.adapters.scan_filter import Burst
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHEET_PASS = issue_pass(0)
SIZES = 3
TWICE_NS = 1_000_000_000


@QmlElement
@QmlUncreatable("built by composition")
class DeskScannerViewModel(QObject):
    """First the large code, which says how the scanner is set up, then the smaller ones: how well it reads."""

    changed = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        reading: JobRunner,
        papers: JobRunner,
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._staff = staff
        self._undo = undo
        self._reading = reading
        self._papers = papers
        self._learnt: Learnt | None = None
        self._lines: list[str] = []
        self._last = ("", 0)
        self._typed = ""
        self._began_ns = 0
        self._sizes = 0
        self._message = ""

    @Slot()
    def open(self) -> None:
        """Begin anew."""
        self._learnt, self._lines, self._sizes = None, [], 0
        self._last, self._typed, self._message = ("", 0), "", ""
        self.changed.emit()

    def arrived(self, text: str, burst: Burst) -> None:
        """Take a scan."""
        now_ns = self._kiosk.clock.monotonic_ns()
        is_again = text == self._last[0] and now_ns - self._last[1] < TWICE_NS
        self._last = text, now_ns
        if is_again:
            self._lines = [*(line for line in self._lines if line != wording.TWICE), wording.TWICE]
        elif SHEET_PASS in text.upper() and self._learnt is not None:
            self._sizes = min(SIZES, self._sizes + 1)
        else:
            self._take(learn(text), burst)
        self.changed.emit()

    @Slot(str)
    def typed(self, text: str) -> None:
        """Take what came so slowly that it looks like typing."""
        now_ns = self._kiosk.clock.monotonic_ns()
        if not self._typed:
            self._began_ns = now_ns
        self._typed = text
        learnt = learn(text)
        if learnt.layout is not Layout.UNKNOWN:
            gap_ms = (now_ns - self._began_ns) / 1e6 / max(1, len(text) - 1)
            self._take(learnt, Burst(gap_ms, "silence"))
            self._typed = ""
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Keep what the scanner adds, so that it is taken off again."""
        learnt, by = self._learnt, self._staff.by(Permission.SETTINGS)
        if learnt is not None and by is not None:
            keep = partial(self._kiosk.change_settings.keep_scanner, learnt.prefix, learnt.suffix, by)
            self._reading.run("scanner", keep, self._kept, self._failed)

    @Slot()
    def printSheet(self) -> None:
        """Print the test sheet, or say where it lies."""
        self._message = wording.PRINTING_SHEET
        self.changed.emit()
        self._papers.run("scanner sheet", self._kiosk.scanner_sheet.print, self._sheet_printed, self._failed)

    @Property(str, notify=changed)
    def asks(self) -> str:
        """What is to be scanned next."""
        if self._learnt is None or not self._learnt.is_usable:
            return wording.SCAN_LARGE
        return wording.sizes_read(self._sizes) if self._sizes else wording.SCAN_SIZES

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """What the scans say of the scanner."""
        return self._lines

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """Whether codes can be read as it is set up."""
        return self._learnt is not None and self._learnt.is_usable

    @Property(str, notify=changed)
    def entry(self) -> str:
        """What came slowly so far."""
        return self._typed

    @Property(bool, notify=changed)
    def differs(self) -> bool:
        """Whether the settings do not say what the scanner adds."""
        settings, learnt = self._kiosk.settings, self._learnt
        if learnt is None or not learnt.is_usable:
            return False
        return (settings.scanner_prefix, settings.scanner_suffix) != (learnt.prefix, learnt.suffix)

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        """Whether there is something to keep, and somebody who may."""
        return self.differs and self._staff.may(Permission.SETTINGS)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What came of keeping it, or who can."""
        if self._message or not self.good:
            return self._message
        if self.differs:
            return "" if self.canSave else wording.ASK_A_MANAGER
        return wording.FITS

    def _take(self, learnt: Learnt, burst: Burst) -> None:
        self._learnt, self._sizes, self._message = learnt, 0, ""
        self._lines = wording.learnt_lines(learnt, burst.gap_ms, burst.ended_by)

    def _kept(self, said: dict[str, str | None]) -> None:
        self._message = wording.KEPT
        back = partial(self._kiosk.change_settings.put_back, said)
        self._undo.offer_back(wording.SCANNER_KEPT, Permission.SETTINGS, back, self.open)
        self.changed.emit()

    def _sheet_printed(self, printed: SheetPrinted) -> None:
        self._message = wording.sheet_printed(printed)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._message = wording.not_kept(error)
        self.changed.emit()
