"""What staff read of closing a day and of the devices, in English like everything for staff."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.domain.day_close import DayClose, Step, StepState
from kiosk.errors import KioskError
from kiosk.self_check import State

STEPS = {
    Step.CHECK_OUT: ("Who is left", "Whoever was not seen leaving counts as gone when their place closed."),
    Step.RECONCILE: ("The sum", "Who was in at the start, plus who came, less who went, is who is inside."),
    Step.REPORT: ("Report", "One page to pin up, and a workbook with charts."),
    Step.EXPORT: ("Export", "The day’s files for whoever counts. No names are in them."),
    Step.PURGE: ("What is due goes", "Names and other personal data whose day has come."),
    Step.BACK_UP: ("Backup", "A copy that is opened and counted before it is called one."),
    Step.SYNC: ("Hub", "What has not reached the hub yet."),
}
STEP_STATES = {StepState.DONE: "done", StepState.LOOK: "have a look", StepState.FAILED: "not done"}


BEFORE = (
    "Closing is not taken back: names that are due go for good. Whoever is still here after it is put in again on "
    "their card, under People."
)


def closing_heading(day: date, kept: DayClose | None, *, busy: bool) -> str:
    """Return which day is closed, and how far that has come."""
    name = f"{day:%A} {day.day} {day:%B}"
    if busy:
        return f"{name} is being closed"
    if kept is not None and kept.is_complete:
        looks = sum(done.state is StepState.LOOK for done in kept.steps.values())
        return f"{name} is closed: {looks} of {len(Step)} steps to look at" if looks else f"{name} is closed"
    if kept is not None and kept.steps:
        return f"{name}: {len(kept.unfinished)} of {len(Step)} steps to do"
    return f"Close {name}"


def closing_verb(kept: DayClose | None, *, busy: bool) -> str:
    """Return what the button does."""
    if busy:
        return "Closing ..."
    if kept is None or not kept.steps:
        return "Close the day"
    return "Do all again" if kept.is_complete else "Go on"


def closing_failed(error: Exception) -> str:
    """Return what to do when a step could not even be tried."""
    if isinstance(error, KioskError):
        return f"{error.what}. {error.fix}"
    return "That did not work. Try once more. What is done is kept."


PRINTING_TEST = "Printing a test badge."
TEST_WAS_READ = "The scanner read the test badge: printing and scanning work. Throw that badge away."
LOOKING = "Looking at everything ..."
CHECKS = {
    "settings": "Settings",
    "venue_pack": "Venue pack",
    "languages": "Translations",
    "fonts": "Fonts",
    "disk_space": "Room on the disk",
    "disk_write": "Speed of the disk",
    "store": "The store",
    "key": "The store’s key",
    "backup": "Backups",
    "day_close": "Closing the day",
    "clock": "Clock",
    "outbox": "Hub",
    "sessions": "Today’s sessions",
    "bookings": "Bookings",
    "templates": "Badge templates",
    "speech": "Speech",
    "equality": "Equality questions",
    "scans": "Scanner",
    "printer": "Badge printer",
    "roll_call_printer": "Printer for the roll call",
    "screen": "Size of the screen",
    "camera": "Camera",
    "serial_port": "Serial scanner",
}
CHECK_STATES = {State.GREEN: "well", State.AMBER: "soon", State.RED: "now"}


def devices_heading(states: Sequence[State]) -> str:
    """Return how many things are not well."""
    red, amber = (sum(state is wanted for state in states) for wanted in (State.RED, State.AMBER))
    if red:
        return f"{red} to mend now, {amber} to look at soon"
    return f"{amber} to look at soon" if amber else "Everything is well"
