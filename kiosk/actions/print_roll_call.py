"""Bring the roll call onto paper: A4, else a strip of tape; each printer has five seconds, then the next one tries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.actions.call_roll import CallRoll
from kiosk.actions.printing_ports import PrinterError, RollPages, RollPrinter
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.printer_faults import Fault
from kiosk.domain.roll_call import RollCall
from kiosk.domain.values import frozen

WITHIN_S = 5.0  # look.md E6b


@frozen
class RollCallPrinted:
    """Which printer has it, empty for none, and what those before it said."""

    printer: str
    tried: tuple[tuple[str, Fault], ...] = ()


DrawRoll = Callable[[RollCall, Catalogue, bool], RollPages]


class PrintRollCall:
    """The verb. It asks nothing of a hub, and of the network only what the printers' own addresses need."""

    def __init__(self, call_roll: CallRoll, draw: DrawRoll, printers: Sequence[RollPrinter]) -> None:
        self._call_roll = call_roll
        self._draw = draw
        self._printers = tuple(printers)

    def use(self, printers: Sequence[RollPrinter]) -> None:
        """Try other printers from the next list on."""
        self._printers = tuple(printers)

    @property
    def has_printers(self) -> bool:
        """Whether there is any; without one the list lies in the folder alone."""
        return bool(self._printers)

    def __call__(self) -> RollCallPrinted:
        """Print the list as it is now; raises ``DocumentError`` for a broken template."""
        called = self._call_roll()
        pages = self._draw(called.roll, called.catalogue, called.run is not None and called.run.drill)
        tried: list[tuple[str, Fault]] = []
        for printer in self._printers:
            try:
                printer.print_roll(pages, WITHIN_S)
            except PrinterError as error:
                tried.append((printer.name, error.fault))
            else:
                return RollCallPrinted(printer.name, tuple(tried))
        return RollCallPrinted("", tuple(tried))
