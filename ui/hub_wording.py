"""What staff read of the hub that this kiosk belongs to, and while a manager joins one: English, like all for staff."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.actions.hub_ports import HubLink, Refusal
from kiosk.errors import KioskError

NO_HUB = "This kiosk belongs to no hub."
LOOKING = "Looking ..."
NOT_READ = "What is known of the hub cannot be read. Devices says what is wrong."
JOIN, JOIN_ANOTHER, JOIN_AGAIN = "Join a hub", "Join another hub", "Join the hub again"
NOT_KNOWN = (
    "The hub does not know this kiosk any more: it let it go, or was restored from a backup. Join it again, and tick "
    "on the hub’s page Kiosks that it is known there. Nothing is lost, and nothing is there twice."
)
OTHER_VERSION = "The hub’s program is another, and takes nothing from this kiosk. Install the hub’s version here."
_REFUSALS = {Refusal.NOT_KNOWN: NOT_KNOWN, Refusal.OTHER_VERSION: OTHER_VERSION}
HOLD = "Hold the hub’s invitation under the scanner, or type or paste it."
HOLD_UP = "Hold the hub’s invitation under the scanner or before the camera, or type or paste it."
WHERE_IT_IS = (
    "The hub shows it on its page Kiosks, or kiosk hub enrol prints it. It is good for ten minutes and for one kiosk."
)
TO_ANOTHER = "All that happened here, and is not there yet, goes to the new hub then."
FOR_GOOD = "Joining is not taken back here: what has gone to a hub stays there."
JOINING = "Joining the hub ..."
A_MANAGER_JOINS = "A manager can join a hub."
IF_AWAY = "Check the network, and that the hub runs. Then show the invitation again, or a new one after ten minutes."
IF_NONE = "If it is one, learn the scanner first: Devices, Learn my scanner."
NOT_AN_INVITATION = "this is no invitation of a hub"


def belongs(link: HubLink | None) -> str:
    """Return which hub it is."""
    return NO_HUB if link is None else f"This kiosk belongs to the hub {link.url}."


def standing(link: HubLink | None, waiting: int, zone: ZoneInfo) -> str:
    """Return when the hub was last reached, and what waits for it."""
    entries = f"{waiting} {'entry' if waiting == 1 else 'entries'} of the journal"
    if link is None:
        return f"{entries} {'waits' if waiting == 1 else 'wait'} for one."
    waits = f"{entries} {'waits' if waiting == 1 else 'wait'} to go there." if waiting else "Nothing waits to go there."
    return f"{_met(link.met_at, zone)} {waits}"


def refusal(link: HubLink | None) -> str:
    """Return why the hub takes nothing, and what to do; empty where it takes what comes."""
    return _REFUSALS[link.refusal] if link is not None and link.refusal is not None else ""


def joined(link: HubLink) -> str:
    """Return that it worked."""
    return f"Joined: {link.url}. What happens here goes there from now on."


def not_joined(error: Exception) -> str:
    """Return why nothing came of it, and what to do next."""
    if not isinstance(error, KioskError):
        return "This kiosk has joined no hub. Try once more."
    said = f"{error.what[:1].upper()}{error.what[1:]}. {_closed(error.fix or IF_AWAY)}"
    return f"{said} {IF_NONE}" if error.what == NOT_AN_INVITATION else said


def _closed(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."


def _met(at: datetime | None, zone: ZoneInfo) -> str:
    if at is None:
        return "It was not reached yet."
    local = at.astimezone(zone)
    return f"It was last reached on {local.day} {local:%B} at {local:%H:%M}."
