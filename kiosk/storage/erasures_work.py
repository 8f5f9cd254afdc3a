"""Erasures that wait for their two minutes, in the commit that asks for one or lets it be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ClauseElement, delete, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.erasures import ErasureAsked
from kiosk.domain.facts import ErasureReason
from kiosk.storage import instants
from kiosk.storage.desk_tables import erasures_asked as table
from kiosk.storage.statements import compiled_now


class SqlErasuresWork:
    """The ``ErasuresWork`` port, within the unit of work that lends it ``run``."""

    def __init__(self, run: Callable[[str, Sequence[Any]], Any]) -> None:
        self._run = run

    def ask(self, asked: ErasureAsked) -> None:
        """Keep that a name is to be erased; what was kept of that visit before holds no more."""
        values = {
            "code": asked.code,
            "reason": asked.reason.value,
            "staff_id": asked.staff_id.bytes,
            "asked_at": instants.to_row(asked.at),
        }
        row = insert(table).values(visit_id=asked.visit_id.bytes, **values)
        self._do(row.on_conflict_do_update(index_elements=[table.c.visit_id], set_=values))

    def drop(self, visit_id: UUID) -> bool:
        """Let a visit's name be; tell whether it was to be erased."""
        return bool(self._do(delete(table).where(table.c.visit_id == visit_id.bytes)).rowcount)

    def waiting(self) -> tuple[ErasureAsked, ...]:
        """Return what is to be erased, oldest first."""
        return tuple(
            ErasureAsked(UUID(bytes=id_), code, ErasureReason(reason), UUID(bytes=staff), instants.from_row(at))
            for id_, code, reason, staff, at in self._do(select(table).order_by(table.c.asked_at)).fetchall()
        )

    def _do(self, statement: ClauseElement) -> Any:
        return self._run(*compiled_now(statement))
