"""Bytes to a printer and back, over TCP: label printers listen on port 9100."""

from __future__ import annotations

import socket
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

from kiosk.actions.printing_ports import PrinterError
from kiosk.domain.printer_faults import Fault, FaultKind

RAW_PORT = 9100
CONNECT_S = 3.0
WRITE_S = 15.0  # a label's bytes at once: a printer that takes none for so long has stopped


class Wire(Protocol):
    """An open way to a printer; ``with`` closes it."""

    def __enter__(self) -> Wire:
        """Open it; raises ``PrinterError`` (unreachable)."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close it."""

    def write(self, data: bytes) -> None:
        """Send all of it; raises ``PrinterError`` (lost)."""

    def read(self, most: int, within_s: float) -> bytes:
        """Return what comes first, nothing if nothing comes in time; raises ``PrinterError`` (lost)."""


OpenWire = Callable[[], Wire]


class TcpWire:
    """The ``Wire`` over TCP."""

    def __init__(self, host: str, port: int = RAW_PORT) -> None:
        self._address = host, port

    def __enter__(self) -> TcpWire:
        """Connect; raises ``PrinterError``."""
        try:
            self._socket = socket.create_connection(self._address, timeout=CONNECT_S)
        except OSError as error:
            raise PrinterError(Fault(FaultKind.UNREACHABLE), where=self._where) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Disconnect."""
        self._socket.close()

    def write(self, data: bytes) -> None:
        """Send all of it; raises ``PrinterError``."""
        try:
            self._socket.settimeout(WRITE_S)
            self._socket.sendall(data)
        except OSError as error:
            raise PrinterError(Fault(FaultKind.LOST), where=self._where) from error

    def read(self, most: int, within_s: float) -> bytes:
        """Return what comes first; raises ``PrinterError`` when the printer hangs up."""
        try:
            self._socket.settimeout(within_s)
            came = self._socket.recv(most)
        except TimeoutError:
            return b""
        except OSError as error:
            raise PrinterError(Fault(FaultKind.LOST), where=self._where) from error
        if not came:
            raise PrinterError(Fault(FaultKind.LOST), where=self._where)
        return came

    @property
    def _where(self) -> str:
        return "{}:{}".format(*self._address)
