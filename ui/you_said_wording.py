"""What the desk says of the "You said, we did" cards. Staff read English."""

from __future__ import annotations

from datetime import date

from kiosk.domain.catalogue import CARDS_AT_MOST, DID_AT_MOST, SAID_AT_MOST, YouSaid

SAID_LABEL = f"Visitors said (at most {SAID_AT_MOST} characters)"
DID_LABEL = f"We did (at most {DID_AT_MOST} characters)"
SINCE_LABEL = "Since, such as 2026-09; may stay empty"
NEW = "A new card"
NAMES = "Write no names: everybody reads it. In other languages it is read in English."
OF_HUB = "The organisers set these cards at the hub, for every kiosk. They are changed there, on the page Settings."
SAVED = "Saved. Home shows it from now on."
REMOVED = "Removed. Home shows it no more."
FULL = f"There are {CARDS_AT_MOST} cards already. Remove one first."
SAID_MISSING = "Write what visitors said."
DID_MISSING = "Write what was done about it."
NO_MONTH = "Write year and month, such as 2026-09, or nothing."


def heading(cards: int) -> str:
    """Say how many there are."""
    if not cards:
        return "No card yet. Home shows its board alone."
    return "1 card on Home" if cards == 1 else f"{cards} cards on Home, in turn"


def month(since: date | None) -> str:
    """Return a month as it is typed."""
    return f"{since:%Y-%m}" if since else ""


def listed(card: YouSaid) -> str:
    """Return a card's second line in the list."""
    return f"{month(card.since)} · {card.did}" if card.since else card.did


def too_long(what: str, most: int) -> str:
    """Say by how much a text is longer than a card has room for."""
    over = len(what) - most
    return f"That is {over} character{'s' * (over != 1)} too long: it is read from two metres."
