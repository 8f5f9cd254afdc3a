"""What can be wrong with a printer, and the one sentence with the next step that staff read."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from kiosk.domain.values import frozen


class FaultKind(StrEnum):
    """What stands between a badge and its paper."""

    UNREACHABLE = "unreachable"
    LOST = "lost"
    SILENT = "silent"
    BUSY = "busy"
    STOPPED = "stopped"
    NO_MEDIA = "no_media"
    WRONG_ROLL = "wrong_roll"
    COVER_OPEN = "cover_open"
    JAM = "jam"
    CUTTER_JAM = "cutter_jam"
    NO_RIBBON = "no_ribbon"
    TOO_HOT = "too_hot"
    REFUSED = "refused"
    NO_ROOM = "no_room"
    NO_ACCESS = "no_access"
    EDITOR_LITE = "editor_lite"
    NOT_LET = "not_let"
    DEFECT = "defect"


@frozen
class Fault:
    """One fault. ``found_mm`` and ``needed_mm`` are a roll's width and a label's length, 0 for endless or not known.

    ``detail`` is what the printer itself calls it; never anything of a visitor.
    """

    kind: FaultKind
    detail: str = ""
    found_mm: tuple[int, int] = (0, 0)
    needed_mm: tuple[int, int] = (0, 0)


@frozen
class Said:
    """A fault in words: what is wrong, and what to do."""

    what: str
    fix: str


def in_words(fault: Fault) -> Said:
    """Return what staff read."""
    match fault.kind:
        case FaultKind.WRONG_ROLL:
            return _wrong_roll(fault)
        case FaultKind.REFUSED:
            return Said(
                f"The printer does not take this badge{_in_brackets(fault.detail)}.",
                "Check which paper the printer is set to, then print it again.",
            )
        case FaultKind.NO_ACCESS:
            return Said(
                f"The folder for badges cannot be written{_in_brackets(fault.detail)}.",
                "Check the folder’s permissions. Printing then goes on.",
            )
        case FaultKind.NOT_LET:
            return Said(
                f"This computer does not let the kiosk use the printer’s USB port{_in_brackets(fault.detail)}.",
                "Ask whoever looks after the computer: README, Printers. Printing then goes on.",
            )
        case FaultKind.DEFECT:
            return Said(
                f"The printer reports a fault{_in_brackets(fault.detail)}.",
                "Switch it off and on. Printing then goes on.",
            )
        case _:
            return _PLAIN[fault.kind]


def _wrong_roll(fault: Fault) -> Said:
    (found, found_length), (needed, needed_length) = fault.found_mm, fault.needed_mm
    if not found:
        return Said(
            f"The printer has another roll than this badge needs: {_roll(needed, needed_length)}.",
            f"Put in a roll of {_roll(needed, needed_length)}. Printing then goes on.",
        )
    if found != needed:
        return Said(
            f"The roll is {found} mm wide, this badge needs {needed} mm.",
            f"Put in a roll of {_roll(needed, needed_length)}. Printing then goes on.",
        )
    return Said(
        f"The labels on the roll are {found_length} mm long, this badge needs {needed_length} mm.",
        f"Put in a roll of {_roll(needed, needed_length)}. Printing then goes on.",
    )


def _roll(width: int, length: int) -> str:
    return f"{width} x {length} mm labels" if length else f"{width} mm endless tape"


def _in_brackets(detail: str) -> str:
    return f" ({detail})" if detail else ""


_PLAIN = {
    FaultKind.UNREACHABLE: Said(
        "The printer does not answer.",
        "Check that it is switched on and its cable is in at both ends. Printing then goes on.",
    ),
    FaultKind.LOST: Said(
        "The printer went away while it was printing.",
        "Check its cable and that it is on. The badge is printed again by itself.",
    ),
    FaultKind.SILENT: Said(
        "The printer took the badge and does not say that it came out.",
        "Look whether it came out. If not, switch the printer off and on.",
    ),
    FaultKind.BUSY: Said("The printer is busy with something else.", "Wait until it is done. Printing then goes on."),
    FaultKind.STOPPED: Said(
        "The printer is paused.", "Press its pause or start button, or resume its queue. Printing then goes on."
    ),
    FaultKind.NO_MEDIA: Said("The roll is empty.", "Put in a new roll. Printing then goes on where it stopped."),
    FaultKind.COVER_OPEN: Said("The printer’s cover is open.", "Close it until it clicks. Printing then goes on."),
    FaultKind.JAM: Said(
        "A label is stuck in the printer.",
        "Open the cover, take the label out, put the roll back and close it. Printing then goes on.",
    ),
    FaultKind.CUTTER_JAM: Said(
        "The printer’s cutter is jammed.",
        "Switch the printer off, take out what is stuck at the cutter, switch it on. Printing then goes on.",
    ),
    FaultKind.NO_RIBBON: Said("The printer’s ribbon is used up.", "Put in a new ribbon. Printing then goes on."),
    FaultKind.TOO_HOT: Said("The printer is too hot.", "Let it cool for some minutes. Printing then goes on."),
    FaultKind.EDITOR_LITE: Said(
        "The printer is set to Editor Lite, and takes no badges.",
        "Hold its Editor Lite button until the light beside it is out. Printing then goes on.",
    ),
    FaultKind.NO_ROOM: Said(
        "There is no room on the disk for the badge.", "Make room on the disk. Printing then goes on."
    ),
}


def is_of_the_badge(kind: FaultKind) -> bool:
    """Whether another badge might come out of the same printer all the same."""
    match kind:
        case FaultKind.WRONG_ROLL | FaultKind.REFUSED:
            return True
        case (
            FaultKind.UNREACHABLE
            | FaultKind.LOST
            | FaultKind.SILENT
            | FaultKind.BUSY
            | FaultKind.STOPPED
            | FaultKind.NO_MEDIA
            | FaultKind.COVER_OPEN
            | FaultKind.JAM
            | FaultKind.CUTTER_JAM
            | FaultKind.NO_RIBBON
            | FaultKind.TOO_HOT
            | FaultKind.NO_ROOM
            | FaultKind.NO_ACCESS
            | FaultKind.EDITOR_LITE
            | FaultKind.NOT_LET
            | FaultKind.DEFECT
        ):
            return False
        case _:
            assert_never(kind)
