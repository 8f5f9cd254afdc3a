"""The sheet that a scanner is tried and learnt with: as a file, and on paper where there is a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.actions.print_sheet import SheetPrinted, print_sheet
from kiosk.devices.printers import sheet_printers_of
from kiosk.resources import RESOURCES
from kiosk.settings import Settings


class ScannerSheet:
    """The verb, by the settings that hold when it is called."""

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings

    def keep(self) -> Path:
        """Write the sheet into the spool, and return it."""
        from kiosk.documents.scanner_sheet import draw_scanner_sheet
        from kiosk.durable import write_whole

        file = self._settings().spool_dir / "scanner-sheet.pdf"
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(file, draw_scanner_sheet(RESOURCES))
        return file

    def print(self) -> SheetPrinted:
        """Write the sheet into the spool, and print it where there is A4 paper."""
        file, settings = self.keep(), self._settings()
        printers = sheet_printers_of(settings.roll_call_printer, settings.printers)
        return print_sheet(printers, file.read_bytes, "Scanner test sheet", str(file))
