"""The roll call on paper: each printer is tried in turn, and what each had is said."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from kiosk.actions.print_roll_call import WITHIN_S, PrintRollCall, RollCallPrinted
from kiosk.actions.printing_ports import PrinterError, RollPages
from kiosk.domain.printer_faults import Fault, FaultKind
from ui.printing_wording import roll_printed

OFF, EMPTY = Fault(FaultKind.UNREACHABLE), Fault(FaultKind.NO_MEDIA)


class Paper:
    """A printer for the roll call."""

    def __init__(self, name: str, fault: Fault | None = None) -> None:
        self.name = name
        self._fault = fault
        self.given: list[float] = []

    def print_roll(self, pages: RollPages, within_s: float) -> None:
        self.given.append(within_s)
        if self._fault is not None:
            raise PrinterError(self._fault)
        pages.strip()


def verb(*printers: Paper) -> tuple[PrintRollCall, list[object]]:
    drawn: list[object] = []
    pages: Any = SimpleNamespace(strip=lambda: drawn.append("strip"))
    called: Any = lambda: SimpleNamespace(roll=None, catalogue=None, run=None)  # noqa: E731
    draw: Callable[..., Any] = lambda *_: pages  # noqa: E731
    return PrintRollCall(called, draw, printers), drawn


def test_the_strip_takes_over_where_the_a4_printer_is_off_and_the_screen_says_which() -> None:
    laser, label, other = Paper("ipp://laser", OFF), Paper("brother://label"), Paper("brother:usb")
    print_roll_call, drawn = verb(laser, label, other)
    printed = print_roll_call()
    assert printed == RollCallPrinted("brother://label", (("ipp://laser", OFF),))
    assert (laser.given, label.given, other.given, drawn) == ([WITHIN_S], [WITHIN_S], [], ["strip"])
    assert roll_printed(printed) == (
        "The network printer (laser): The printer does not answer. Printed on the label printer (label)."
    )


def test_without_a_printer_that_can_the_folder_is_what_is_left() -> None:
    print_roll_call, _ = verb(Paper("brother:usb", EMPTY))
    printed = print_roll_call()
    assert (printed.printer, print_roll_call.has_printers) == ("", True)
    assert roll_printed(printed).endswith("The roll is empty. No printer has printed it.")
    assert not verb()[0].has_printers
