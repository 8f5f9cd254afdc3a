"""A Brother QL at a USB port, through the brother_ql library and pyusb."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Any

from kiosk.actions.printing_ports import PrinterError
from kiosk.domain.printer_faults import Fault, FaultKind

WHERE = "USB"
_PAUSE_S = 0.05


class UsbWire:
    """The ``Wire`` to the first Brother printer that is plugged in. The printer's "Editor Lite" must be off."""

    def __enter__(self) -> UsbWire:
        """Open it; raises ``PrinterError`` where there is none, or another program has it."""
        from brother_ql.backends.pyusb import BrotherQLBackendPyUSB, list_available_devices

        try:
            found = list_available_devices()
            if not found:
                raise PrinterError(Fault(FaultKind.UNREACHABLE), where=WHERE)
            self._printer: Any = BrotherQLBackendPyUSB(found[0]["instance"])
        except PrinterError:
            raise
        except Exception as error:  # pyusb has no libusb here, or no permission: each raises its own kind
            raise PrinterError(Fault(FaultKind.UNREACHABLE), where=WHERE) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Let go of it."""
        self._printer.dispose()

    def write(self, data: bytes) -> None:
        """Send all of it; raises ``PrinterError``."""
        try:
            self._printer.write(data)
        except Exception as error:
            raise PrinterError(Fault(FaultKind.LOST), where=WHERE) from error

    def read(self, most: int, within_s: float) -> bytes:
        """Return what comes first; USB answers at once with nothing, so it is asked again and again."""
        ends_at = time.monotonic() + within_s
        while True:
            try:
                came = bytes(self._printer.read(most))
            except Exception as error:
                raise PrinterError(Fault(FaultKind.LOST), where=WHERE) from error
            if came or time.monotonic() >= ends_at:
                return came
            time.sleep(_PAUSE_S)
