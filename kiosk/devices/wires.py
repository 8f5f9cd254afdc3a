"""Bytes to a printer and back, over TCP: label printers listen on port 9100."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Protocol

from filelock import FileLock, Timeout

from kiosk.actions.printing_ports import PrinterError
from kiosk.domain.printer_faults import Fault, FaultKind

logger = logging.getLogger(__name__)
RAW_PORT = 9100
CONNECT_S = 3.0
WRITE_S = 15.0  # a label's bytes at once: a printer that takes none for so long has stopped


class PrintsNow(PrinterError):  # noqa: N818 - it says what is the case
    """Another conversation with the printer goes on."""


class Wire(Protocol):
    """An open way to a printer."""

    def write(self, data: bytes) -> None:
        """Send all of it; raises ``PrinterError`` (lost)."""

    def read(self, most: int, within_s: float) -> bytes:
        """Return what comes first, nothing if nothing comes in time; raises ``PrinterError`` (lost)."""


OpenWire = Callable[[], AbstractContextManager[Wire]]
"""``with`` opens and closes it; raises ``PrinterError`` (unreachable)."""


@contextmanager
def one_at_a_time(open_wire: OpenWire, lock: Path, wait_s: float) -> Iterator[Wire]:
    """Open a wire that no other thread or process has; raises ``PrintsNow`` where that takes too long.

    A label printer takes what a second one sends for a part of the first one's picture: a question about its roll, by
    ``kiosk doctor`` or before the roll call, would break into the badge that the running kiosk prints.
    """
    with ExitStack() as held:
        try:
            for folder in (lock.parent.parent, lock.parent):
                folder.mkdir(mode=0o700, exist_ok=True)
            held.enter_context(FileLock(lock, timeout=wait_s, mode=0o600))
        except Timeout as error:
            raise PrintsNow(Fault(FaultKind.BUSY), where=lock.stem) from error
        except OSError:
            logger.debug("A printer cannot be locked.", exc_info=True)  # no kiosk prints from such a folder either
        yield held.enter_context(open_wire())


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
