"""A sheet of A4 paper: the first printer that has some, and where the file lies without one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.actions.print_sheet import SheetPrinted, print_sheet
from kiosk.actions.printing_ports import PrinterError
from kiosk.devices.printers import sheet_printers_of
from kiosk.domain.printer_faults import Fault, FaultKind
from ui.scanner_wording import sheet_printed

LABELS = Fault(FaultKind.WRONG_ROLL, found_mm=(62, 100), needed_mm=(210, 297))


@dataclass
class Paper:
    name: str
    fault: Fault | None = None
    printed: list[tuple[bytes, str]] = field(default_factory=list)

    def print_sheets(self, draw: Callable[[], bytes], title: str, within_s: float) -> None:
        if self.fault is not None:
            raise PrinterError(self.fault)
        self.printed.append((draw(), title))


def test_the_sheet_comes_out_of_the_first_printer_that_has_a4_paper() -> None:
    labels, laser, other = Paper("ipp://labels", LABELS), Paper("ipp://laser"), Paper("ipp://other")
    printed = print_sheet((labels, laser, other), lambda: b"%PDF", "Scanner test sheet", "/spool/sheet.pdf")
    assert printed == SheetPrinted("ipp://laser", (("ipp://labels", LABELS),), "/spool/sheet.pdf")
    assert (laser.printed, other.printed) == ([(b"%PDF", "Scanner test sheet")], [])
    assert sheet_printed(printed).endswith("The test sheet comes out of the network printer (laser).")


def test_without_a4_paper_staff_read_where_the_file_lies() -> None:
    printed = print_sheet((Paper("ipp://labels", LABELS),), lambda: b"", "Scanner test sheet", "/spool/sheet.pdf")
    assert sheet_printed(printed) == (
        "The network printer (labels): It has other paper. "
        "No printer has A4 paper. Print this file elsewhere, at its own size: /spool/sheet.pdf"
    )


def test_only_what_tells_its_paper_is_asked_for_a_sheet_and_none_twice() -> None:
    names = ("brother://label", "ipp://a4/ipp/print", "ipp://cups/printers/badges", "folder", "zebra://label")
    asked = [printer.name for printer in sheet_printers_of("ipp://a4/ipp/print", names)]
    assert asked == ["ipp://a4/ipp/print", "ipp://cups/printers/badges"]
