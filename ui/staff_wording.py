"""What managers read on the staff page, in English like everything for staff."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.acts import Why
from kiosk.domain.staff import Role, Standing
from kiosk.errors import KioskError
from ui.desk_wording import local_time
from ui.printing_wording import printer as named

ROLES = {
    Role.STEWARD: "Steward: scans, sees who is in",
    Role.RECEPTION: "Reception: everything of the day",
    Role.MANAGER: "Manager: everything",
}
WHYS: dict[str, dict[Why, str]] = {
    "pin": {
        Why.FORGOT: "They forgot it",
        Why.LOST: "Somebody else may know it",
        Why.CAME_BACK: "They were blocked and may come in again",
    },
    "role": {Why.ASKED: "They do another job now", Why.MISTAKE: "It was a mistake", Why.OTHER: "Another reason"},
    "pass": {Why.STARTED: "It is their first", Why.LOST: "The old one is lost", Why.OTHER: "Another reason"},
    "revoke": {Why.LOST: "It is lost", Why.LEFT: "They do not need it", Why.OTHER: "Another reason"},
    "block": {
        Why.LOST: "A PIN or a pass may be in wrong hands",
        Why.LEFT: "They are away for some time",
        Why.OTHER: "Another reason",
    },
    "remove": {Why.LEFT: "They have left", Why.MISTAKE: "It was a mistake", Why.OTHER: "Another reason"},
}
ASKS = {
    "pin": "A new PIN. Say why.",
    "role": "Another role. Say why.",
    "pass": "A new pass, and the old one ends. Say why.",
    "revoke": "Their pass ends. Say why.",
    "block": "Nothing signs them in any more. Say why.",
    "remove": "They go from the list. Say why.",
}
NAME = "Name, then role"
NEW_ROLE = "Which role?"
FIRST_PIN = "Six digits, typed by them"
SAME_PIN = "The same six digits again"
NO_NAME = "Type the name first."
NOT_THE_SAME = "The two were not the same. Type a PIN again."
NOT_USABLE = "Not six alike, and not counted up or down. Type another one."
AS_BEFORE = "It is as it was before."
_DONE = {
    "add": "{name} can sign in.",
    "pin": "{name} has a new PIN.",
    "role": "{name} has another role.",
    "revoke": "{name}'s pass ends here.",
    "block": "{name} is blocked. A new PIN lets them in again.",
    "remove": "{name} is off the list.",
}


def heading(number: int) -> str:
    """Return how many people work here."""
    return f"{number} {'person works' if number == 1 else 'people work'} here"


def detail(standing: Standing, now: datetime, zone: ZoneInfo) -> str:
    """Return somebody's role, and how they can sign in."""
    role = standing.staff.role.value.capitalize()
    if standing.is_blocked:
        return f"{role} · blocked"
    if standing.waits(now) and standing.next_try_at is not None:
        return f"{role} · wrong PINs, locked until {local_time(standing.next_try_at, zone)}"
    ways = [way for way, there in (("PIN", standing.has_pin), ("pass", standing.has_pass)) if there]
    return f"{role} · {' and '.join(ways)}"


def done(what: str, name: str) -> str:
    """Return what was done."""
    return _DONE[what].format(name=name)


def pass_printed(name: str, printer: str) -> str:
    """Return where somebody's new pass is."""
    where = "lies in the folder for badges" if printer == "folder" else f"came out of {named(printer).lower()}"
    return f"{name}’s new pass {where}. An old one works no more."


def failed(error: Exception) -> str:
    """Return why nothing was done."""
    what = f"{error.what}. {error.fix}" if isinstance(error, KioskError) else "Try again."
    return f"Nothing was changed. {what}"
