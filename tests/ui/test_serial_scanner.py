"""A scanner on a serial port: over a pseudo terminal, which is as much of a port as this needs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.adapters.serial_scanner import SerialScanner, choose_port

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")
CODE = "kpp4jn8g2ynzonp6"


class Cable:
    """Both ends of a pseudo terminal."""

    def __init__(self) -> None:
        import tty

        self.scanner, self.kiosk = os.openpty()
        tty.setraw(self.kiosk)
        self.port = os.ttyname(self.kiosk)

    def send(self, content: bytes) -> None:
        os.write(self.scanner, content)

    def pull_out(self) -> None:
        os.close(self.scanner)
        self.scanner = -1

    def cut(self) -> None:
        for end in (self.scanner, self.kiosk):
            if end >= 0:
                os.close(end)


@pytest.fixture
def cable() -> Iterator[Cable]:
    cable = Cable()
    yield cable
    cable.cut()


@pytest.fixture
def scanner(cable: Cable, qtbot: QtBot) -> Iterator[SerialScanner]:
    scanner = SerialScanner(cable.port, 9600)
    scanner.start()
    yield scanner
    scanner.stop()


@pytest.fixture
def scans(scanner: SerialScanner) -> list[str]:
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    return scans


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b""])
def test_a_code_is_a_scan_whatever_ends_it(
    cable: Cable, scanner: SerialScanner, scans: list[str], qtbot: QtBot, end: bytes
) -> None:
    assert scanner.present
    cable.send(CODE.encode() + end)
    qtbot.waitUntil(lambda: bool(scans), timeout=2_000)
    assert scans == [CODE]


def test_a_code_that_comes_in_two_pieces_is_one_and_two_codes_are_two(
    cable: Cable, scans: list[str], qtbot: QtBot
) -> None:
    cable.send(CODE[:5].encode())
    cable.send(CODE[5:].encode() + b"\rSECOND-2\r")
    qtbot.waitUntil(lambda: len(scans) == 2, timeout=2_000)
    assert scans == [CODE, "SECOND-2"]


def test_letters_that_are_no_utf_8_are_read_as_latin_1(cable: Cable, scans: list[str], qtbot: QtBot) -> None:
    cable.send("Zoë-1".encode("latin-1") + b"\r" + "Zoë-2".encode() + b"\r")
    qtbot.waitUntil(lambda: len(scans) == 2, timeout=2_000)
    assert scans == ["Zoë-1", "Zoë-2"]


def test_a_scanner_that_is_pulled_out_is_gone(cable: Cable, scanner: SerialScanner, qtbot: QtBot) -> None:
    cable.pull_out()
    qtbot.waitUntil(lambda: not scanner.present, timeout=2_000)


def test_a_scanner_that_is_not_there_yet_is_opened_when_it_comes(
    cable: Cable, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("serial scanner cannot be opened")
    scanner = SerialScanner("/dev/pts/does-not-exist", 9600)
    scanner.start()
    scanner.look()
    assert not scanner.present
    scanner._wanted = cable.port  # plugging in gives a name its device; here the name moves to the device
    scanner.look()
    assert scanner.present
    scanner.stop()


@dataclass(frozen=True)
class Port:
    """What is plugged in."""

    place: str
    vendor: int = 0
    words: str = ""

    def systemLocation(self) -> str:  # noqa: N802
        return self.place

    def description(self) -> str:
        return self.words

    def manufacturer(self) -> str:
        return ""

    def hasVendorIdentifier(self) -> bool:  # noqa: N802
        return self.vendor > 0

    def vendorIdentifier(self) -> int:  # noqa: N802
        return self.vendor


ARDUINO, PRINTER = Port("/dev/ttyACM0", 0x2341, "Arduino Uno"), Port("/dev/ttyUSB0", 0x1A86, "USB Serial")
HONEYWELL, NAMED = Port("/dev/ttyACM1", 0x0C2E), Port("COM7", 0x1234, "USB Barcode Scanner")


@pytest.mark.parametrize(
    ("ports", "wanted", "chosen"),
    [
        ([ARDUINO, PRINTER], "auto", ""),
        ([ARDUINO, HONEYWELL], "auto", "/dev/ttyACM1"),
        ([ARDUINO, NAMED], "auto", "COM7"),
        ([ARDUINO, HONEYWELL], "/dev/ttyUSB0", "/dev/ttyUSB0"),
        ([], "auto", ""),
    ],
)
def test_auto_opens_what_says_that_it_is_a_scanner_and_nobody_elses_board(
    ports: list[Any], wanted: str, chosen: str
) -> None:
    assert choose_port(ports, wanted) == chosen
