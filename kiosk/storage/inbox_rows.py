"""What the desk has to see, as rows of the inbox, and back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, assert_never
from uuid import UUID

from kiosk.domain.merge import Conflict, DoubleUse, JoinedAfterLeaving, LeftAlthoughUndone, MoreLeftThanCame, Place
from kiosk.storage import instants

DOUBLE_USE = "double_use"
KEPT_ASIDE = "kept_aside"
NOT_KNOWN = "not_known"
Row = tuple[str, bytes, dict[str, Any]]
"""A kind, the visit it is about (of two, the later), and the conflict's own words."""


def of_conflict(conflict: Conflict) -> tuple[str, Row]:
    """Return the key under which a conflict stands once, however often it is found, and its row."""
    match conflict:
        case DoubleUse(code=code, first=first, second=second):
            body = {"code": code, "first": _place_words(first), "second": _place_words(second)}
            return f"{DOUBLE_USE} {code} {second.visit_id}", (DOUBLE_USE, second.visit_id.bytes, body)
        case LeftAlthoughUndone(visit_id=visit_id):
            return f"left_although_undone {visit_id}", ("left_although_undone", visit_id.bytes, {})
        case JoinedAfterLeaving(visit_id=visit_id, people=people):
            return f"joined_after_leaving {visit_id}", ("joined_after_leaving", visit_id.bytes, {"people": people})
        case MoreLeftThanCame(visit_id=visit_id, people=people):
            return f"more_left_than_came {visit_id}", ("more_left_than_came", visit_id.bytes, {"people": people})
        case _:
            assert_never(conflict)


def conflict_of(kind: str, visit_id: bytes, body: str) -> Conflict:
    """Return the conflict of a row; raises ``ValueError`` for a kind that nobody knows."""
    said, visit = json.loads(body), UUID(bytes=visit_id)
    match kind:
        case "double_use":
            return DoubleUse(said["code"], _place(said["first"]), _place(said["second"]))
        case "left_although_undone":
            return LeftAlthoughUndone(visit)
        case "joined_after_leaving":
            return JoinedAfterLeaving(visit, said["people"])
        case "more_left_than_came":
            return MoreLeftThanCame(visit, said["people"])
        case _:
            raise ValueError(f"no such kind of conflict: {kind}")


def _place_words(place: Place) -> dict[str, Any]:
    return {
        "visit": str(place.visit_id),
        "kiosk": place.kiosk_id,
        "room": place.room_key,
        "session": place.session_key,
        "at": instants.to_row(place.at),
    }


def _place(said: dict[str, Any]) -> Place:
    at: datetime = instants.from_row(said["at"])
    return Place(UUID(said["visit"]), said["kiosk"], said["room"], said["session"], at)
