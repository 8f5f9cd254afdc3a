"""What calls to the desk need of the world."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.calls import Call


class CallStore(Protocol):
    """Where calls are kept until they end, so that they outlive a restart."""

    def open_calls(self) -> tuple[Call, ...]:
        """Return the calls that have not ended, oldest first."""

    def raise_call(self, call: Call) -> None:
        """Keep a new call."""

    def answer(self, call_id: UUID, at: datetime, by: UUID | None) -> None:
        """Keep who comes, and since when that is known; a later answer takes the place of an earlier one."""

    def staff_in_rooms(self) -> dict[str, int]:
        """Return how many staff the desk said are with young people, by room; rooms with nobody are missing."""

    def put_staff(self, room_key: str, adults: int) -> None:
        """Keep how many staff are with young people in a room."""

    def end(self, call_id: UUID, at: datetime) -> None:
        """End a call; one that has ended stays as it ended."""
