"""Badges on a printer of the operating system, through Qt: Windows and macOS have drivers for label printers.

Qt says that a job was handed over, not that it came out: where a printer speaks IPP, its own address tells more.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.actions.printing_ports import BadgePages, PrinterError
from kiosk.domain.printer_faults import Fault, FaultKind

_MM_PER_DOT = 25.4 / 300
_FAILED = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)


class SystemPrinter:
    """The ``BadgePrinter`` port over a queue of the system, its default one without a name."""

    def __init__(self, name: str, queue: str, make: Callable[[str], QPrinter] | None = None) -> None:
        self.name = name
        self._queue = queue
        self._make = make or _of_system

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Hand each badge from number ``first`` on to the system; raises ``PrinterError``."""
        for number in range(first, pages.count):
            picture = QImage.fromData(pages.png(number))
            printer = self._make(self._queue)
            _set_up(printer, picture)
            painter = QPainter()
            if not painter.begin(printer):
                raise PrinterError(Fault(FaultKind.UNREACHABLE), where=self.name)
            painter.drawImage(painter.viewport(), picture)
            painter.end()
            if printer.printerState() in _FAILED:
                raise PrinterError(Fault(FaultKind.DEFECT), where=self.name)
            came_out(number + 1)

    def look(self) -> str:
        """Say which queue it is; raises ``PrinterError`` where the system has none of that name."""
        return self._make(self._queue).printerName()


def _set_up(printer: QPrinter, picture: QImage) -> None:
    """A page as large as the badge, on its side where the badge lies, without the system's own margins."""
    width, height = picture.width() * _MM_PER_DOT, picture.height() * _MM_PER_DOT
    size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Millimeter)
    lies = width > height
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
    printer.setDocName("Badge")


def _of_system(queue: str) -> QPrinter:
    info = QPrinterInfo.printerInfo(queue) if queue else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise PrinterError(Fault(FaultKind.UNREACHABLE), where=queue)
    if info.state() in _FAILED:
        raise PrinterError(Fault(FaultKind.DEFECT), where=queue)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)
