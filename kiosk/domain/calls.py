"""Calls to the desk: who needs a person there, where they are, since when, and who comes. None holds a name."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kiosk.domain.values import frozen

STALE_AFTER = timedelta(hours=12)  # a call that a program finds at its start: whoever made it yesterday has gone


class CallKind(StrEnum):
    """Why a person is needed."""

    HELP = "help"
    YOUNG_MAKER = "young_maker"
    COLLECTOR = "collector"
    TWO_ADULTS = "two_adults"


@frozen
class Call:
    """A call that has not ended. ``kiosk_id`` and ``screen`` say where the visitor stands, ``room_key`` where young
    people are; ``visit_id`` is the visit that it is about. ``answered_by`` is the id of who comes, ``None`` with
    ``answered_at`` for somebody who did not say who."""

    id: UUID
    kind: CallKind
    kiosk_id: str
    raised_at: datetime
    screen: str = ""
    room_key: str | None = None
    visit_id: UUID | None = None
    answered_at: datetime | None = None
    answered_by: UUID | None = None

    @property
    def is_answered(self) -> bool:
        """Whether somebody has said that they come."""
        return self.answered_at is not None

    def is_like(self, other: Call) -> bool:
        """Whether two calls are about the same thing: raising the second would ring twice for one need."""
        return (self.kind, self.kiosk_id, self.room_key, self.visit_id) == (
            other.kind,
            other.kiosk_id,
            other.room_key,
            other.visit_id,
        )


@frozen
class Written:
    """One text of a write pad: what a visitor or staff wrote. In memory only."""

    by_staff: bool
    text: str
