"""Bring a sheet of A4 paper out of the first printer that has some."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.actions.printing_ports import PrinterError, SheetPrinter
from kiosk.domain.printer_faults import Fault
from kiosk.domain.values import frozen

WITHIN_S = 5.0


@frozen
class SheetPrinted:
    """Which printer has it, empty for none, what those before it said, and the file that it is in any case."""

    printer: str
    tried: tuple[tuple[str, Fault], ...]
    file: str


def print_sheet(printers: Sequence[SheetPrinter], draw: Callable[[], bytes], title: str, file: str) -> SheetPrinted:
    """Print a PDF on the first printer that begins in time; ``draw`` is called when one is ready."""
    tried: list[tuple[str, Fault]] = []
    for printer in printers:
        try:
            printer.print_sheets(draw, title, WITHIN_S)
        except PrinterError as error:
            tried.append((printer.name, error.fault))
        else:
            return SheetPrinted(printer.name, tuple(tried), file)
    return SheetPrinted("", tuple(tried), file)
