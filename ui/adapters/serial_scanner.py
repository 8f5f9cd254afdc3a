"""A code scanner on a serial port, or over USB as if on one: what it sends up to a line end is a scan."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QIODeviceBase, QObject, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from kiosk.settings import AUTO

SILENCE_MS = 100
LOOK_MS = 3_000
MAX_LENGTH = 20_000
# USB vendors of scanners: Symbol and Zebra, Datalogic, Hand Held Products, Intermec, Denso, Opticon, Honeywell, Code,
# Newland. A maker space has boards and printers on other ports, which nobody else may open.
SCANNER_VENDORS = {0x05E0, 0x05F9, 0x0536, 0x067E, 0x076D, 0x065A, 0x0C2E, 0x11FA, 0x1EAB}
SCANNER_WORDS = ("scanner", "barcode", "bar code")
logger = logging.getLogger(__name__)


class SerialScanner(QObject):
    """``scanned`` carries one code; a scanner that is pulled out and plugged in again goes on.

    Qt has no signal for serial ports that come, so it looks every three seconds while it has none.
    """

    scanned = Signal(str)
    changed = Signal()

    def __init__(self, wanted: str, baud: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._received = bytearray()
        self._refused = ""
        self._port = QSerialPort(self)
        self._port.setBaudRate(baud)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._lost)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE_MS)
        self._silence.timeout.connect(self._hand_over)
        self._search = QTimer(self)
        self._search.setInterval(LOOK_MS)
        self._search.timeout.connect(self.look)

    @property
    def present(self) -> bool:
        """Whether a scanner is open."""
        return self._port.isOpen()

    def start(self) -> None:
        """Open the scanner, now or when it is plugged in."""
        self._search.start()
        self.look()

    def stop(self) -> None:
        """Let go of the port."""
        self._search.stop()
        self._silence.stop()
        self._port.close()

    @Slot()
    def look(self) -> None:
        """Open the wanted port if it is there."""
        if self._port.isOpen():
            return
        name = choose_port(QSerialPortInfo.availablePorts(), self._wanted)
        if not name:
            self._refused = ""
            return
        self._port.setPortName(name)
        if self._port.open(QIODeviceBase.OpenModeFlag.ReadOnly):
            self._refused = ""
            self.changed.emit()
        elif name != self._refused:
            self._refused = name
            logger.warning("The serial scanner cannot be opened: %s", self._port.error().name)

    @Slot()
    def _read(self) -> None:
        self._received += self._port.readAll().data()
        del self._received[MAX_LENGTH:]
        *lines, rest = bytes(self._received).replace(b"\n", b"\r").split(b"\r")
        self._received = bytearray(rest)
        for line in lines:
            self._deliver(line)
        if self._received:
            self._silence.start()
        else:
            self._silence.stop()

    @Slot()
    def _hand_over(self) -> None:
        """A scanner without a line end has fallen silent."""
        received, self._received = bytes(self._received), bytearray()
        self._deliver(received)

    def _deliver(self, line: bytes) -> None:
        text = _decoded(line)
        if text.strip():
            self.scanned.emit(text)

    @Slot()
    def _lost(self) -> None:
        if self._port.isOpen() and self._port.error() == QSerialPort.SerialPortError.ResourceError:
            self._port.close()
            self._received.clear()
            self.changed.emit()


def choose_port(ports: Sequence[QSerialPortInfo], wanted: str) -> str:
    """Return where to listen: the port of a name (it need not be listed), or for ``auto`` the first scanner, or ""."""
    if wanted != AUTO:
        return wanted
    return next((port.systemLocation() for port in ports if is_scanner(port)), "")


def is_scanner(port: QSerialPortInfo) -> bool:
    """Tell whether what is plugged in says that it is a scanner."""
    words = f"{port.description()} {port.manufacturer()}".casefold()
    vendor = port.vendorIdentifier() if port.hasVendorIdentifier() else 0
    return vendor in SCANNER_VENDORS or any(word in words for word in SCANNER_WORDS)


def _decoded(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("latin-1")  # what most scanners send unless they are told otherwise
