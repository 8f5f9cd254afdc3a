"""Calls to the desk, in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.calls import Call


class FakeCallStore:
    """The ``CallStore`` port; ``ended`` holds the calls that are over.

    ``refusal``, once set, is raised by each write.
    """

    def __init__(self) -> None:
        self.refusal: Exception | None = None
        self.ended: dict[UUID, datetime] = {}
        self._calls: dict[UUID, Call] = {}
        self._staff: dict[str, int] = {}

    def open_calls(self) -> tuple[Call, ...]:
        """Return the calls that have not ended, oldest first."""
        running = (call for call in self._calls.values() if call.id not in self.ended)
        return tuple(sorted(running, key=lambda call: (call.raised_at, call.id)))

    def raise_call(self, call: Call) -> None:
        """Keep a new call."""
        self._check()
        self._calls[call.id] = call

    def answer(self, call_id: UUID, at: datetime, by: UUID | None) -> None:
        """Keep who comes."""
        self._check()
        self._calls[call_id] = replace(self._calls[call_id], answered_at=at, answered_by=by)

    def staff_in_rooms(self) -> dict[str, int]:
        """Return how many staff are with young people, by room."""
        return {room_key: adults for room_key, adults in self._staff.items() if adults}

    def put_staff(self, room_key: str, adults: int) -> None:
        """Keep how many staff are with young people in a room."""
        self._check()
        self._staff[room_key] = adults

    def end(self, call_id: UUID, at: datetime) -> None:
        """End a call."""
        self._check()
        self.ended.setdefault(call_id, at)

    def _check(self) -> None:
        if self.refusal is not None:
            raise self.refusal
