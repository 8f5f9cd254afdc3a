"""Badges on a Zebra over TCP 9100: a picture in ZPL, and its state by ``~HS`` and ``~HQES`` (ZPL II guide)."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable

from PIL import Image, ImageOps

from kiosk.actions.printing_ports import BadgePages, PrinterError
from kiosk.devices.wires import OpenWire, Wire
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.values import frozen

ANSWER_S = 3.0
PRINTED_WITHIN_S = 15.0
LOOK_EVERY_S = 0.2
TRACKING = {"": "", "gap": "^MNW", "mark": "^MNM", "endless": "^MNN"}
"""By what a printer finds where a label begins; without one it goes by how it was calibrated at its own button."""
_MM_PER_INCH = 25.4
_HOST_STATUS = re.compile(rb"\x02([^\x02\x03]*)\x03")
_ERRORS = re.compile(rb"ERRORS:\s+[01]\s+[0-9A-F]{8}\s+([0-9A-F]{8})")
# ~HQES, error flags of group 1, nibble by nibble from the right; the first that applies is said.
_FLAGS = (
    (0x004, Fault(FaultKind.COVER_OPEN)),
    (0x008, Fault(FaultKind.CUTTER_JAM)),
    (0x001, Fault(FaultKind.NO_MEDIA)),
    (0x002, Fault(FaultKind.NO_RIBBON)),
    (0x010, Fault(FaultKind.TOO_HOT)),
    (0x020, Fault(FaultKind.TOO_HOT)),
    (0x040, Fault(FaultKind.DEFECT, "print head")),
    (0x080, Fault(FaultKind.DEFECT, "print head")),
    (0x100, Fault(FaultKind.DEFECT, "firmware")),
    (0x200, Fault(FaultKind.DEFECT, "print head")),
)


@frozen
class ZebraState:
    """What a Zebra says: a fault, how many labels are still in its memory, and its set label length in dots."""

    fault: Fault | None
    labels_left: int
    label_dots: int


class ZebraPrinter:
    """The ``BadgePrinter`` port; ``dpi`` is the print head's, ``media`` a key of ``TRACKING``."""

    def __init__(
        self,
        name: str,
        wire: OpenWire,
        *,
        dpi: int = 203,
        media: str = "",
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self.name = name
        self._wire = wire
        self._dpi = dpi
        self._media = media
        self._pause = pause

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Print from badge number ``first`` on, each until the printer has none left; raises ``PrinterError``."""
        with self._wire() as wire:
            for number in range(first, pages.count):
                self._check(wire)
                wire.write(label(pages.png(number, self._dpi), self._media))
                self._until_printed(wire)
                came_out(number + 1)

    def look(self) -> str:
        """Say how long the labels are that it is set to; raises ``PrinterError`` if it cannot print now."""
        with self._wire() as wire:
            dots = self._check(wire).label_dots
        return f"labels of {round(dots / self._dpi * _MM_PER_INCH)} mm" if dots else "labels of unknown length"

    def _check(self, wire: Wire) -> ZebraState:
        state = self._state(wire)
        if state.fault is not None:
            raise PrinterError(state.fault, where=self.name)
        return state

    def _until_printed(self, wire: Wire) -> None:
        ends_at = time.monotonic() + PRINTED_WITHIN_S
        while self._left(wire):
            if time.monotonic() > ends_at:
                self._forget(wire)
                raise PrinterError(Fault(FaultKind.SILENT), where=self.name)
            self._pause(LOOK_EVERY_S)

    def _left(self, wire: Wire) -> int:
        state = self._state(wire)
        if state.fault is not None and state.labels_left:
            self._forget(wire)
            raise PrinterError(state.fault, where=self.name)
        return state.labels_left

    def _forget(self, wire: Wire) -> None:
        """Our queue is the one queue: a label in the printer's memory would come out a second time."""
        wire.write(b"~JA")

    def _state(self, wire: Wire) -> ZebraState:
        wire.write(b"~HS")
        host = _answer(wire, lambda data: len(_HOST_STATUS.findall(data)) >= 3)
        wire.write(b"~HQES")
        errors = _answer(wire, lambda data: _ERRORS.search(data) is not None and b"WARNINGS" in data)
        state = read_state(host, errors)
        if state is None:
            raise PrinterError(Fault(FaultKind.UNREACHABLE), where=self.name)
        return state


def read_state(host: bytes, errors: bytes) -> ZebraState | None:
    """Return what the answers to ``~HS`` and ``~HQES`` say; ``None`` for something else than a Zebra."""
    lines = [line.decode("ascii", "replace").split(",") for line in _HOST_STATUS.findall(host)]
    flags = _ERRORS.search(errors)
    if len(lines) < 2 or len(lines[0]) < 12 or len(lines[1]) < 9 or flags is None:
        return None
    one, two = lines[0], lines[1]
    is_out, is_paused, formats, left = one[1] == "1", one[2] == "1", _number(one[4]), _number(two[8])
    fault = next((fault for bit, fault in _FLAGS if int(flags[1], 16) & bit), None)
    if fault is None and two[2] == "1":
        fault = Fault(FaultKind.COVER_OPEN)
    if fault is None and is_out:
        fault = Fault(FaultKind.NO_MEDIA)
    if fault is None and two[3] == "1":
        fault = Fault(FaultKind.NO_RIBBON)
    if fault is None and one[11] == "1":
        fault = Fault(FaultKind.TOO_HOT)
    if fault is None and is_paused:
        fault = Fault(FaultKind.STOPPED)
    return ZebraState(fault, formats + left, _number(one[3]))


def label(png: bytes, media: str = "") -> bytes:
    """Return a picture as one label in ZPL, turned as labels lie on a roll.

    Where a label begins is the printer's own matter, as are the shifts that staff set at its panel: of ``^MN`` nothing
    is said unless the settings name the ``media``, and nothing at all of ``^LT`` and ``^LS``.
    """
    picture = Image.open(io.BytesIO(png)).convert("L")
    if picture.width > picture.height:
        picture = picture.rotate(90, expand=True)
    bits = ImageOps.invert(picture).point(lambda grey: 255 if grey >= 128 else 0, mode="1")
    row, total = (bits.width + 7) // 8, (bits.width + 7) // 8 * bits.height
    field = f"^GFA,{total},{total},{row},{bits.tobytes().hex().upper()}"
    return f"^XA{TRACKING[media]}^PW{bits.width}^LL{bits.height}^LH0,0^FO0,0{field}^FS^PQ1^XZ".encode()


def _answer(wire: Wire, is_whole: Callable[[bytes], bool]) -> bytes:
    data, ends_at = b"", time.monotonic() + ANSWER_S
    while not is_whole(data) and (left := ends_at - time.monotonic()) > 0:
        piece = wire.read(4096, left)
        if not piece:
            break
        data += piece
    return data


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
