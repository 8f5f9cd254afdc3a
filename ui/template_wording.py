"""What staff read of badge templates, in English like everything for staff."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.actions.edit_badges import Template
from kiosk.actions.printing_ports import BroughtFile
from kiosk.errors import KioskError

SAMPLES = {
    "ordinary": "An ordinary name",
    "longest": "The longest name",
    "shortest": "The shortest name",
    "by_hand": "No name: written by hand",
    "group": "A group’s leader",
    "under_18": "Under 18, with nobody’s leave to be photographed",
    "number": "A number of a strip",
    "arabic": "Arabic",
    "bengali": "Bengali",
    "chinese": "Chinese",
    "ethiopic": "Ethiopic",
    "cyrillic": "Cyrillic",
    "vietnamese": "Vietnamese",
}
HOW_TO_USE = 'To use it: badge_template = "{name}" in the venue pack, under [place] or a programme.'
LOOKING = "Looking on sticks, in Downloads and on the desktop."
NO_FILES = "No Typst file there (its name ends in .typ). Plug the stick in, then look again."
TRYING = "Trying it with every kind of badge."


def detail(template: Template) -> str:
    """Return where a template is from, and what it draws now."""
    origin = "came along" if template.came_along else "imported here"
    uses = [each or "every badge" for each in template.used_by]
    return f"{origin} · draws {', '.join(uses)}" if uses else origin


def brought(file: BroughtFile, zone: ZoneInfo) -> str:
    """Return where a file lies, and how old it is."""
    changed = datetime.fromtimestamp(file.changed_s, zone)
    return f"{file.place} · changed {changed.day} {changed:%B %Y, %H:%M}"


def sample(number: int, of: int, key: str) -> str:
    """Return which sample is looked at."""
    return f"{number} of {of}: {SAMPLES[key]}"


def taken_in(name: str) -> str:
    """Return what came of an import, and how the template is used."""
    return f"Every kind of badge came out well. {HOW_TO_USE.format(name=name)}"


def is_in(name: str) -> str:
    """Return what the bar says of an import."""
    return f"{name} is imported."


def wrong(error: Exception) -> str:
    """Return why a template cannot be used."""
    return f"{error.what}. {error.fix}".strip() if isinstance(error, KioskError) else "That did not work. Try again."
