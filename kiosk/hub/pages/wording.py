"""The sentences of the organiser's pages that depend on a value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import assert_never

from kiosk.domain.catalogue import Room
from kiosk.domain.merge import Conflict, DoubleUse, JoinedAfterLeaving, LeftAlthoughUndone, MoreLeftThanCame, Place
from kiosk.hub.overview import KioskOverview
from kiosk.hub.reports import CallHeard

_CALLS = {
    "help": "Somebody needs help",
    "young_maker": "A young maker waits to be confirmed",
    "collector": "A young person is being collected",
    "two_adults": "Under-18s with fewer than two adults",
}
_SCREENS = {
    "home": "the first screen",
    "form": "the form",
    "party": "who came",
    "answer": "the answer",
    "leaving": "the leaving screen",
    "feedback": "the questions",
}

NOTICE_LABELS = {
    "assembly_point": "Where people meet at an alarm",
    "wifi": "About the Wi-Fi",
}


def ago(then: datetime | None, now: datetime) -> str:
    """Return how long ago something was."""
    if then is None:
        return "never"
    seconds = (now - then).total_seconds()
    return "just now" if seconds < 5 else f"{span(seconds)} ago"


def span(seconds: float) -> str:
    """Return a length of time in its largest whole unit."""
    whole = max(round(seconds), 0)
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if whole >= length:
            count = whole // length
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return f"{whole} second{'' if whole == 1 else 's'}"


def clock(offset_s: float | None) -> tuple[str, bool]:
    """Return how a kiosk's clock goes, and whether somebody should set it."""
    if offset_s is None:
        return "not known", False
    if abs(offset_s) < 1:
        return "right", False
    # What is added to the kiosk's time to get the hub's is what its clock is behind by.
    return f"{span(abs(offset_s))} {'behind' if offset_s > 0 else 'ahead'}", abs(offset_s) >= 60


def call_words(kiosk: KioskOverview, call: CallHeard, rooms: Mapping[str, Room], zone: tzinfo) -> str:
    """Return a call to the desk as a sentence."""
    room = rooms.get(call.room)
    where = f"in {room.name if room else call.room}" if call.room else _SCREENS.get(call.screen, "")
    place = ", ".join(filter(None, (f"at {kiosk.kiosk_id}", where)))
    comes = "Somebody comes." if call.is_answered else "Nobody comes yet."
    what, at = _CALLS.get(call.kind, "Somebody is needed"), call.raised_at.astimezone(zone)
    return f"{what}, {place}, since {at:%H:%M}. {comes}"


def conflict_words(conflict: Conflict, zone: tzinfo) -> str:
    """Return a conflict as a sentence; the desk of one of its kiosks settles it."""
    match conflict:
        case DoubleUse(code=code, first=first, second=second):
            return f"Code {code} came in twice: {_place(first, zone)}, and {_place(second, zone)}."
        case LeftAlthoughUndone(visit_id=visit_id):
            return f"A party was seen to leave whose check-in was undone (visit {str(visit_id)[:8]})."
        case JoinedAfterLeaving(visit_id=visit_id, people=people):
            return f"{people} joined a party that had left elsewhere (visit {str(visit_id)[:8]})."
        case MoreLeftThanCame(visit_id=visit_id, people=people):
            return f"{people} more left than came (visit {str(visit_id)[:8]})."
        case _:
            assert_never(conflict)


def _place(place: Place, zone: tzinfo) -> str:
    return f"at {place.kiosk_id} at {place.at.astimezone(zone):%H:%M}"
