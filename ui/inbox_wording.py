"""What staff read in the inbox: what happened, where and when, and what they can say to it."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.inbox import KeptAside, Matter, NotKnown, OverFull, Settlement
from kiosk.domain.merge import DoubleUse, JoinedAfterLeaving, LeftAlthoughUndone, MoreLeftThanCame, Place
from ui.desk_wording import local_time, people

ANSWERS = {
    Settlement.BOTH_ARE_RIGHT: "Both are right",
    Settlement.FIRST_HAS_LEFT: "First has left",
    Settlement.SECOND_HAS_LEFT: "Second has left",
    Settlement.THEY_HAVE_LEFT: "They have left",
    Settlement.SEEN: "Seen",
}
NOTHING_WAITS = "Nothing waits for you."


def title(matter: Matter) -> str:
    """Return what happened, in a line."""
    match matter:
        case DoubleUse(code=code):
            return f"Code used twice: {code.upper()}"
        case LeftAlthoughUndone():
            return "Left, although the check-in was undone"
        case JoinedAfterLeaving(people=number):
            return f"{people(number)} joined a party that had left"
        case MoreLeftThanCame(people=number):
            return f"{people(number)} more left than came"
        case KeptAside(sequence=sequence):
            return f"The hub cannot use entry {sequence}"
        case OverFull(name=name, people=number, capacity=capacity):
            return f"{name} is over full: {number} of {capacity}"
        case NotKnown(shown=shown):
            return f"Code not known: {shown}"
        case _:
            assert_never(matter)


def detail(matter: Matter, catalogue: Catalogue) -> str:
    """Return where and when, and what follows from it."""
    zone = catalogue.venue.time_zone
    match matter:
        case DoubleUse(first=first, second=second):
            return f"First: {_place(first, catalogue, zone)}. Second: {_place(second, catalogue, zone)}."
        case LeftAlthoughUndone():
            return "Two kiosks did not know of each other. The visit does not count."
        case JoinedAfterLeaving():
            return "They joined at one kiosk after the party had left at another. They count as inside."
        case MoreLeftThanCame():
            return "Two kiosks counted the same people out. Nobody of the party counts as inside."
        case KeptAside(reason=reason):
            return f"{reason[:1].upper()}{reason[1:]}. It stays here and at the hub; nothing is lost."
        case OverFull():
            return "Ask some to wait, or open another room."
        case NotKnown(at=at):
            return f"Held up here at {local_time(at, zone)}. Find the booking by name, or check them in without one."
        case _:
            assert_never(matter)


def settled(matter: Matter, said: Settlement) -> str:
    """Return what the bar says of an answer."""
    return f"{title(matter)}. {ANSWERS[said]}."


def _place(place: Place, catalogue: Catalogue, zone: ZoneInfo) -> str:
    session = catalogue.sessions.get(place.session_key or "")
    where = f"{catalogue.room_name(place.room_key)}{f', {session.title}' if session else ''}"
    return f"{local_time(place.at, zone)} at {place.kiosk_id}, {where}"
