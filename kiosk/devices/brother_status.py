"""The 32 bytes in which a Brother QL says how it is (Raster Command Reference, "Status information request")."""

from __future__ import annotations

from enum import IntEnum

from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.values import frozen

LENGTH = 32
REQUEST = b"\x1bi\x53"
_HEAD = b"\x80\x20"
_ERRORS_1, _ERRORS_2, _WIDTH, _MEDIA, _TAPE_LENGTH, _TYPE, _PHASE = 8, 9, 10, 11, 17, 18, 19
# By byte and bit; the first that applies is said: an open cover is why there is no roll.
_FAULTS = (
    (_ERRORS_2, 0x10, Fault(FaultKind.COVER_OPEN)),
    (_ERRORS_1, 0x04, Fault(FaultKind.CUTTER_JAM)),
    (_ERRORS_1, 0x01, Fault(FaultKind.NO_MEDIA)),
    (_ERRORS_1, 0x02, Fault(FaultKind.NO_MEDIA)),
    (_ERRORS_2, 0x01, Fault(FaultKind.WRONG_ROLL)),
    (_ERRORS_2, 0x40, Fault(FaultKind.JAM)),
    (_ERRORS_1, 0x10, Fault(FaultKind.BUSY)),
    (_ERRORS_1, 0x20, Fault(FaultKind.UNREACHABLE)),
    (_ERRORS_1, 0x80, Fault(FaultKind.DEFECT, "fan")),
    (_ERRORS_2, 0x20, Fault(FaultKind.TOO_HOT)),
    (_ERRORS_2, 0x04, Fault(FaultKind.DEFECT, "communication")),
    (_ERRORS_2, 0x02, Fault(FaultKind.DEFECT, "buffer full")),
    (_ERRORS_2, 0x08, Fault(FaultKind.DEFECT, "buffer full")),
    (_ERRORS_2, 0x80, Fault(FaultKind.DEFECT, "system error")),
)
NO_MEDIA_IN, INCOMPATIBLE = 0x00, 0xFF


class StatusType(IntEnum):
    """Why the printer says something."""

    REPLY, COMPLETED, ERROR, OFF, NOTIFICATION, PHASE = 0x00, 0x01, 0x02, 0x04, 0x05, 0x06


@frozen
class BrotherStatus:
    """One status. ``roll_mm`` is what is in: its width, and a label's length, 0 for endless tape."""

    kind: int
    roll_mm: tuple[int, int]
    media_type: int
    fault: Fault | None
    is_waiting: bool

    @property
    def has_roll(self) -> bool:
        """Whether a roll is in."""
        return self.media_type not in (NO_MEDIA_IN, INCOMPATIBLE) and self.roll_mm[0] > 0


def read_status(data: bytes, needed_mm: tuple[int, int] = (0, 0)) -> BrotherStatus | None:
    """Return what 32 bytes say, ``None`` for bytes that are no status; ``needed_mm`` is the label that was sent."""
    if len(data) != LENGTH or not data.startswith(_HEAD):
        return None
    roll = data[_WIDTH], data[_TAPE_LENGTH]
    fault = next((fault for place, bit, fault in _FAULTS if data[place] & bit), None)
    if fault is not None and fault.kind is FaultKind.WRONG_ROLL:
        fault = Fault(FaultKind.WRONG_ROLL, found_mm=roll, needed_mm=needed_mm)
    if fault is None and data[_TYPE] == StatusType.ERROR:
        fault = Fault(FaultKind.DEFECT)
    if fault is None and data[_TYPE] == StatusType.OFF:
        fault = Fault(FaultKind.UNREACHABLE)
    is_waiting = data[_TYPE] == StatusType.PHASE and data[_PHASE] == 0
    return BrotherStatus(data[_TYPE], roll, data[_MEDIA], fault, is_waiting)
