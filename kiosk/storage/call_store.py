"""Calls to the desk."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from kiosk.domain.calls import Call, CallKind
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.safety_tables import calls, room_staff


class SqlCallStore:
    """The ``CallStore`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def open_calls(self) -> tuple[Call, ...]:
        """Return the calls that have not ended, oldest first."""
        sought = select(calls).where(calls.c.ended_at.is_(None)).order_by(calls.c.raised_at, calls.c.id)
        with self._engines.readers.begin() as connection:
            return tuple(_call(row) for row in connection.execute(sought))

    def raise_call(self, call: Call) -> None:
        """Keep a new call; raises ``DiskFull``, ``ReadOnly``."""
        values = {
            "id": call.id.bytes,
            "kind": call.kind.value,
            "kiosk_id": call.kiosk_id,
            "screen": call.screen,
            "room_key": call.room_key,
            "visit_id": call.visit_id.bytes if call.visit_id else None,
            "raised_at": instants.to_row(call.raised_at),
        }
        with self._engines.writer.begin() as connection:
            connection.execute(insert(calls).values(**values))

    def answer(self, call_id: UUID, at: datetime, by: UUID | None) -> None:
        """Keep who comes, and since when that is known."""
        answered = {"answered_at": instants.to_row(at), "answered_by": by.bytes if by else None}
        with self._engines.writer.begin() as connection:
            connection.execute(update(calls).where(calls.c.id == call_id.bytes).values(**answered))

    def staff_in_rooms(self) -> dict[str, int]:
        """Return how many staff the desk said are with young people, by room; rooms with nobody are missing."""
        with self._engines.readers.begin() as connection:
            return {room_key: adults for room_key, adults in connection.execute(select(room_staff)) if adults}

    def put_staff(self, room_key: str, adults: int) -> None:
        """Keep how many staff are with young people in a room."""
        put = insert_or(room_staff).values(room_key=room_key, adults=adults)
        put = put.on_conflict_do_update(index_elements=[room_staff.c.room_key], set_={"adults": adults})
        with self._engines.writer.begin() as connection:
            connection.execute(put)

    def end(self, call_id: UUID, at: datetime) -> None:
        """End a call; one that has ended stays as it ended."""
        this = calls.c.id == call_id.bytes, calls.c.ended_at.is_(None)
        with self._engines.writer.begin() as connection:
            connection.execute(update(calls).where(*this).values(ended_at=instants.to_row(at)))


def _call(row: Any) -> Call:
    return Call(
        id=UUID(bytes=row.id),
        kind=CallKind(row.kind),
        kiosk_id=row.kiosk_id,
        raised_at=instants.from_row(row.raised_at),
        screen=row.screen,
        room_key=row.room_key,
        visit_id=UUID(bytes=row.visit_id) if row.visit_id else None,
        answered_at=instants.maybe_from_row(row.answered_at),
        answered_by=UUID(bytes=row.answered_by) if row.answered_by else None,
    )
