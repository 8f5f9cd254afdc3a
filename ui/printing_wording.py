"""What staff read about printing, in plain English."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from kiosk.actions.print_roll_call import RollCallPrinted
from kiosk.actions.see_queue import QueueLine
from kiosk.actions.try_printers import NotPrinted, ReadsBack, TestBadge, Unreadable
from kiosk.domain.badge_warnings import BadgeWarning, CharactersMissing, TextShortened
from kiosk.domain.print_queue import (
    AlreadyPrinted,
    AlreadyQueued,
    IsIn,
    JobState,
    NoSuchVisit,
    PrintsElsewhere,
    Queued,
    QueueFigures,
    QueueOutcome,
    SkipReason,
    printer_kind,
)
from kiosk.domain.printer_faults import in_words
from ui.desk_wording import local_time

KINDS = {
    "folder": "The folder",
    "ipp": "The network printer",
    "ipps": "The network printer",
    "brother": "The label printer",
    "zebra": "The label printer",
    "system": "The computer’s printer",
}
ROLL_CHANGE = {
    "brother": (
        "Open the cover: press both sides and lift.",
        "Lift the old roll out with its holder.",
        "Put the new roll in, the labels’ side up, both arms in their notches.",
        "Pull the end under the guides until it shows outside.",
        "Close the cover until it clicks. The light turns green.",
    ),
    "zebra": (
        "Pull both latches and lift the lid.",
        "Press the guides apart and take the old roll out.",
        "Put the new roll between the guides, the labels’ side up.",
        "Pull the end over the roller, close the lid until it clicks.",
        "Press the button once: it feeds one label.",
    ),
}
ANY_ROLL_CHANGE = (
    "Open the printer’s cover or tray.",
    "Take the old roll or paper out.",
    "Put in the new one: the same size as before.",
    "Close it until it clicks.",
)
_SKIPPED = {
    SkipReason.STAFF: "Skipped at the desk",
    SkipReason.LEFT: "Not printed: they had left",
    SkipReason.ERASED: "Not printed: the name was erased",
    SkipReason.UNDONE: "Not printed: the check-in was undone",
    SkipReason.NOT_WANTED: "Not wanted",
}


BADGE_FIELDS = {
    "name": "The name",
    "role": "The role",
    "programme": "The programme’s name",
    "session": "The session’s title",
    "date_text": "The date",
    "place": "The place’s name",
    "footer": "The notice at the foot",
    "scan_hint": "The hint beside the code",
}
SKIPPED = "That badge is skipped."
ON_ITS_WAY = "A badge is on its way. Undo stops it until it is out."


def skipped(title: str) -> str:
    """Return what the bar says of a badge that is let be."""
    return f"{title}: the badge is skipped."


def printer(name: str) -> str:
    """Return what staff call a printer: its kind, and its queue or place."""
    words = KINDS.get(printer_kind(name), "The printer")
    place = name.partition(":")[2].removeprefix("//").partition("?")[0]
    return f"{words} ({place})" if place else words


def warned(warnings: Sequence[BadgeWarning], badges: int = 1) -> str:
    """Return what of badges that come together does not print as it was given; empty where all does."""
    said = [_warned(each) for each in warnings]
    if said and badges > 1:
        said.insert(0, f"Not all of the {badges} badges print as given.")
    return " ".join(said)


def name_warned(warnings: Sequence[BadgeWarning]) -> str:
    """Return what to do about a name that does not print as given; empty where it does."""
    wrong = any(each.field == "name" for each in warnings)
    return "Write it on the badge by hand, or correct the name and print again." if wrong else ""


def _warned(warning: BadgeWarning) -> str:
    what = BADGE_FIELDS.get(warning.field, "A text")
    match warning:
        case TextShortened():
            return f"{what} is too long: it ends in “…”."
        case CharactersMissing(characters=(_,)):
            return f"{what} lacks a character that no font here has."
        case CharactersMissing(characters=characters):
            return f"{what} lacks {len(characters)} characters that no font here has."


def queue_heading(figures: QueueFigures) -> str:
    """Return what waits, in one line."""
    waiting = figures.waiting + figures.printing
    parts = ["No badge waits" if not waiting else "1 badge waits" if waiting == 1 else f"{waiting} badges wait"]
    if figures.failed:
        parts.append("1 needs you" if figures.failed == 1 else f"{figures.failed} need you")
    return ". ".join(parts)


def line_title(line: QueueLine) -> str:
    """Return whose badge it is."""
    name = (line.visit.name or line.visit.badge_name) if line.visit else ""
    return name or "No name"


def line_detail(line: QueueLine, zone: ZoneInfo) -> str:
    """Return how far it is, and what stands in its way."""
    job = line.job
    at = local_time(job.changed_at or job.queued_at, zone)
    trouble = in_words(job.trouble) if job.trouble else None
    match job.state:
        case JobState.WAITING:
            some = f"{job.badges_done} are out. " if job.badges_done else ""
            return (
                f"{some}{trouble.what} {trouble.fix}" if trouble else f"Waits since {local_time(job.queued_at, zone)}"
            )
        case JobState.PRINTING:
            return "Printing now"
        case JobState.PRINTED:
            instead = f", because: {trouble.what}" if trouble else ""
            return f"Printed at {at} by {printer(job.printer).lower()}{instead}"
        case JobState.FAILED:
            return f"It cannot be drawn: {job.broken or 'a fault in the program'}. Mend the template, then try again."
        case JobState.SKIPPED:
            return f"{_SKIPPED.get(job.skipped or SkipReason.STAFF)} at {at}"


def asked(outcome: QueueOutcome, zone: ZoneInfo) -> str:
    """Return what came of a wish for a badge; a question for one that came out before."""
    match outcome:
        case Queued():
            return "The badge is on its way."
        case AlreadyQueued():
            return "That badge is still to come. One is enough."
        case AlreadyPrinted(at=at, times=times):
            often = "" if times == 1 else f" ({times} times already)"
            return f"That badge was printed at {local_time(at, zone)}{often}. Print it again?"
        case IsIn(visit=visit):
            return f"They are in since {local_time(visit.checked_in_at, zone)}. Print their badge from the list."
        case NoSuchVisit():
            return "Nobody is booked under that code."
        case PrintsElsewhere(kiosk_id=kiosk_id):
            return f"They came in at {kiosk_id}. Print their badge at the desk there."


def tried(came: TestBadge) -> str:
    """Return where the test badge is, and what to do with it; or why there is none."""
    match came:
        case ReadsBack(printer=name, folder=folder):
            way = f"lies in {folder}, the newest file there" if folder else f"came out of {printer(name).lower()}"
            then = "Print it, then hold" if folder else "Now hold"
            return f"The test badge {way}, and its code reads back. {then} it to the scanner."
        case Unreadable():
            return "The code on the badge cannot be read back from its picture. Use another template."
        case NotPrinted(fault=fault):
            return f"{in_words(fault).what} {in_words(fault).fix}"


def roll_printed(printed: RollCallPrinted) -> str:
    """Return where the roll call came out, and which printers could not."""
    failed = [f"{printer(name)}: {in_words(fault).what}" for name, fault in printed.tried]
    came = f"Printed on {printer(printed.printer).lower()}." if printed.printer else "No printer has printed it."
    return " ".join((*failed, came))
