"""Badges on a Brother QL, over the network or USB: the raster by the brother_ql library, the replies read by us.

The library sends and takes what was sent for printed; the printer's replies tell a wrong roll from an open cover. Over
the network some models answer nothing: what was sent then counts as printed, as nobody can know better.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable

from brother_ql.conversion import convert
from brother_ql.raster import BrotherQLRaster
from PIL import Image

from kiosk.actions.printing_ports import BadgePages, PrinterError, RollPages
from kiosk.devices.brother_status import LENGTH, REQUEST, BrotherStatus, StatusType, read_status
from kiosk.devices.wires import OpenWire, Wire
from kiosk.domain.printer_faults import Fault, FaultKind

ROLLS = {"62x100": (62, 100), "62": (62, 0), "62red": (62, 0), "102x152": (102, 153), "102": (102, 0)}
_PRINTABLE = {"62x100": (696, 1109), "62": (696, 0), "62red": (696, 0), "102x152": (1164, 1660), "102": (1164, 0)}
_DOTS_PER_MM = 300 / 25.4
_INVALIDATE = bytes(400)  # ends whatever was begun and not finished; older models need 200
_INITIALISE = b"\x1b@"
STATUS_WITHIN_S = 2.0
PRINTED_WITHIN_S = 15.0
_GREY_PERCENT = 70  # darker than this is black: letters stay sharp, edges do not grow


class BrotherPrinter:
    """The ``BadgePrinter`` port. ``roll`` is what is in, where the printer does not say it: one of ``ROLLS``."""

    def __init__(self, name: str, wire: OpenWire, *, model: str = "QL-820NWB", roll: str = "62x100") -> None:
        self.name = name
        self._wire = wire
        self._model = model
        self._roll = roll

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Print from badge number ``first`` on, each until the printer says it is out; raises ``PrinterError``."""
        with self._wire() as wire:
            for number in range(first, pages.count):
                picture = Image.open(io.BytesIO(pages.png(number))).convert("L")
                self._print(wire, picture.rotate(90, expand=True))
                came_out(number + 1)

    def print_roll(self, pages: RollPages, within_s: float) -> None:
        """Print the roll call as a strip of endless tape; raises ``PrinterError``.

        The tape may run for longer: what was taken without a fault in time is coming out.
        """
        with self._wire() as wire:
            strip = Image.open(io.BytesIO(pages.strip())).convert("L")
            try:
                self._print(wire, strip, endless=True, within_s=within_s)
            except PrinterError as error:
                if error.fault.kind is not FaultKind.SILENT:
                    raise

    def look(self) -> str:
        """Say which roll is in; raises ``PrinterError`` for a printer that cannot print now."""
        with self._wire() as wire:
            status = self._status(wire)
        if status is None:
            return f"does not say which roll is in; set to {self._roll}"
        return (
            f"{status.roll_mm[0]} x {status.roll_mm[1]} mm" if status.roll_mm[1] else f"{status.roll_mm[0]} mm endless"
        )

    def _print(self, wire: Wire, picture: Image.Image, *, endless: bool = False, within_s: float | None = None) -> None:
        needed = _mm(picture) if not endless else (_mm(picture)[0], 0)
        status = self._status(wire, needed)
        roll = self._roll_for(status, needed)
        wire.write(self._instructions(picture, roll))
        if status is not None:
            self._until_printed(wire, needed, within_s or PRINTED_WITHIN_S)

    def _status(self, wire: Wire, needed: tuple[int, int] = (0, 0)) -> BrotherStatus | None:
        """How the printer is before anything is sent; ``None`` for one that does not answer."""
        wire.write(_INVALIDATE + _INITIALISE + REQUEST)
        status = _read(wire, STATUS_WITHIN_S, needed)
        if status is None:
            return None
        if status.fault is None and not status.has_roll:
            raise PrinterError(Fault(FaultKind.NO_MEDIA), where=self.name)
        if status.fault is not None:
            raise PrinterError(status.fault, where=self.name)
        return status

    def _roll_for(self, status: BrotherStatus | None, needed: tuple[int, int]) -> str:
        """The library's name of the roll that is in; raises ``PrinterError`` where this badge does not fit it."""
        found = status.roll_mm if status else ROLLS[self._roll]
        if found == ROLLS[self._roll] and _fits(found, needed):
            return self._roll  # black and red tape tells itself from black by the setting alone
        known = next((roll for roll, size in ROLLS.items() if size == found), None)
        if known is None or not _fits(found, needed):
            raise PrinterError(Fault(FaultKind.WRONG_ROLL, found_mm=found, needed_mm=needed), where=self.name)
        return known

    def _instructions(self, picture: Image.Image, roll: str) -> bytes:
        width, length = _PRINTABLE[roll]
        raster = BrotherQLRaster(self._model)
        cut = _centred(picture, width, length or picture.height)
        sent: bytes = convert(
            raster, [cut], roll, rotate="0", threshold=_GREY_PERCENT, red=roll.endswith("red"), cut=True
        )
        return sent

    def _until_printed(self, wire: Wire, needed: tuple[int, int], within_s: float) -> None:
        ends_at = time.monotonic() + within_s
        while (left := ends_at - time.monotonic()) > 0:
            status = _read(wire, left, needed)
            if status is not None and status.fault is not None:
                raise PrinterError(status.fault, where=self.name)
            if status is not None and status.kind == StatusType.COMPLETED:
                return
        raise PrinterError(Fault(FaultKind.SILENT), where=self.name)


def _read(wire: Wire, within_s: float, needed: tuple[int, int]) -> BrotherStatus | None:
    """The next status, put together from its pieces; ``None`` if none comes whole."""
    data, ends_at = b"", time.monotonic() + within_s
    while len(data) < LENGTH and (left := ends_at - time.monotonic()) > 0:
        piece = wire.read(LENGTH - len(data), left)
        if not piece:
            break
        data += piece
    return read_status(data, needed)


def _mm(picture: Image.Image) -> tuple[int, int]:
    return round(picture.width / _DOTS_PER_MM), round(picture.height / _DOTS_PER_MM)


def _fits(roll: tuple[int, int], needed: tuple[int, int]) -> bool:
    """Whether a badge, or with a length of 0 a strip of any length, comes out whole of a roll."""
    return abs(roll[0] - needed[0]) <= 1 and (roll[1] == 0 or abs(roll[1] - needed[1]) <= 1)


def _centred(picture: Image.Image, width: int, length: int) -> Image.Image:
    """The middle of a picture, as much of it as the printer reaches; white around one that is smaller."""
    paper = Image.new("L", (width, length), 255)
    paper.paste(picture, ((width - picture.width) // 2, (length - picture.height) // 2))
    return paper
