"""What a kiosk tells the hub of itself, for whoever looks after all of them: its printers, and who is waited for."""

from __future__ import annotations

from kiosk.domain.calls import Call
from kiosk.domain.printer_faults import Fault
from kiosk.domain.values import frozen


@frozen
class PrinterState:
    """A printer and what it said when it was last tried; no fault if it printed or was not tried."""

    name: str
    fault: Fault | None = None


@frozen
class KioskState:
    """The printers in their order, and the calls that have not ended."""

    printers: tuple[PrinterState, ...] = ()
    calls: tuple[Call, ...] = ()
