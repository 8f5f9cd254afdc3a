"""What somebody at the desk has to see, and what they can say to it: nothing that cannot be handled is dropped."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import assert_never
from uuid import UUID

from kiosk.domain.merge import Conflict, DoubleUse, JoinedAfterLeaving, LeftAlthoughUndone, MoreLeftThanCame
from kiosk.domain.today import Today
from kiosk.domain.values import frozen


@frozen
class KeptAside:
    """A fact of this kiosk that the hub cannot use; it stays on both sides."""

    sequence: int
    reason: str


@frozen
class OverFull:
    """A room or a session with more people than it has places for."""

    name: str
    people: int
    capacity: int


@frozen
class NotKnown:
    """A code was held up here, last at ``at``, that nobody knows; ``shown`` is at most 24 harmless characters of it."""

    shown: str
    at: datetime


Matter = Conflict | KeptAside | OverFull | NotKnown


@frozen
class InboxItem:
    """One thing to see; ``key`` is its own, however often it is found."""

    key: str
    matter: Matter
    noticed_at: datetime | None = None


class Settlement(StrEnum):
    """What staff say to an item with one tap."""

    BOTH_ARE_RIGHT = "both_are_right"
    FIRST_HAS_LEFT = "first_has_left"
    SECOND_HAS_LEFT = "second_has_left"
    THEY_HAVE_LEFT = "they_have_left"
    SEEN = "seen"


def settlements(matter: Matter) -> tuple[Settlement, ...]:
    """Return what can be said to a matter; a place that is too full is settled by who leaves it."""
    match matter:
        case DoubleUse():
            return Settlement.BOTH_ARE_RIGHT, Settlement.FIRST_HAS_LEFT, Settlement.SECOND_HAS_LEFT
        case JoinedAfterLeaving():
            return Settlement.THEY_HAVE_LEFT, Settlement.SEEN
        case LeftAlthoughUndone() | MoreLeftThanCame() | KeptAside() | NotKnown():
            return (Settlement.SEEN,)
        case OverFull():
            return ()
        case _:
            assert_never(matter)


def leaves(matter: Matter, settlement: Settlement) -> UUID | None:
    """Return the visit that ends with a settlement, if one does."""
    match matter, settlement:
        case DoubleUse(first=first), Settlement.FIRST_HAS_LEFT:
            return first.visit_id
        case DoubleUse(second=second), Settlement.SECOND_HAS_LEFT:
            return second.visit_id
        case JoinedAfterLeaving(visit_id=visit_id), Settlement.THEY_HAVE_LEFT:
            return visit_id
        case _:
            return None


def over_full(today: Today) -> tuple[OverFull, ...]:
    """Return the rooms and sessions of today that hold more people than they have places."""
    rooms = [(room.name, room.people, room.capacity) for room in today.rooms]
    sessions = [(each.session.title, each.people, each.session.capacity) for each in today.sessions]
    return tuple(
        OverFull(name, people, capacity)
        for name, people, capacity in (*rooms, *sessions)
        if capacity is not None and people > capacity
    )
