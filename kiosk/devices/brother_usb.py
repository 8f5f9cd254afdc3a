"""A Brother QL at a USB port, through the brother_ql library and pyusb."""

from __future__ import annotations

import errno
import time
from types import TracebackType
from typing import Any

from kiosk.actions.printing_ports import PrinterError
from kiosk.domain.printer_faults import Fault, FaultKind

WHERE = "USB"
_BROTHER = 0x04F9
_PAUSE_S = 0.05
_NOT_LET = {errno.EACCES, errno.EPERM}


class UsbWire:
    """The ``Wire`` to the first Brother printer that is plugged in."""

    def __enter__(self) -> UsbWire:
        """Open it; raises ``PrinterError`` where there is none, it is no printer now, or it may not be used."""
        from brother_ql.backends.pyusb import BrotherQLBackendPyUSB, list_available_devices

        try:
            found = list_available_devices()
            if not found:
                raise PrinterError(Fault(_why_none()), where=WHERE)
            self._printer: Any = BrotherQLBackendPyUSB(found[0]["instance"])
        except PrinterError:
            raise
        except Exception as error:  # the library asserts, pyusb has no libusb here, or USB itself refuses
            raise PrinterError(_refused(error), where=WHERE) from error
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
        """Return what comes first. Some answer at once with nothing, some let the question time out: ask again."""
        from usb.core import USBTimeoutError

        ends_at = time.monotonic() + within_s
        while True:
            try:
                came = bytes(self._printer.read(most))
            except USBTimeoutError:
                came = b""
            except Exception as error:
                raise PrinterError(Fault(FaultKind.LOST), where=WHERE) from error
            if came or time.monotonic() >= ends_at:
                return came
            time.sleep(_PAUSE_S)


def _why_none() -> FaultKind:
    """With "Editor Lite" on, the printer says that it is a disk with a program on it."""
    import usb.core

    is_there = usb.core.find(idVendor=_BROTHER) is not None
    return FaultKind.EDITOR_LITE if is_there else FaultKind.UNREACHABLE


def _refused(error: Exception) -> Fault:
    from usb.core import NoBackendError, USBError

    if isinstance(error, NoBackendError):
        return Fault(FaultKind.NOT_LET, "libusb is missing")
    number = error.errno if isinstance(error, USBError) else None
    if number in _NOT_LET:
        return Fault(FaultKind.NOT_LET, "no permission")
    return Fault(FaultKind.BUSY if number == errno.EBUSY else FaultKind.UNREACHABLE)
