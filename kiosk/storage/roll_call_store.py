"""The roll call that is going on, with its ticks."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from kiosk.domain.roll_call import RollRun
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.tables import roll_calls, roll_ticks


class SqlRollCallStore:
    """The ``RollCallStore`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def running(self) -> RollRun | None:
        """Return the roll call that has begun and not ended, with what was ticked."""
        with self._engines.readers.begin() as connection:
            row = connection.execute(select(roll_calls).where(roll_calls.c.ended_at.is_(None))).first()
            if row is None:
                return None
            ticks = connection.scalars(select(roll_ticks.c.visit_id).where(roll_ticks.c.roll_call_id == row.id)).all()
        ticked = frozenset(UUID(bytes=each) for each in ticks)
        return RollRun(UUID(bytes=row.id), instants.from_row(row.started_at), bool(row.drill), ticked)

    def begin(self, run: RollRun) -> None:
        """Keep a new roll call; raises ``LookupError`` while another is going on, ``DiskFull``, ``ReadOnly``."""
        values = {"id": run.id.bytes, "started_at": instants.to_row(run.started_at), "drill": run.drill}
        with self._engines.writer.begin() as connection:
            if connection.scalar(select(roll_calls.c.id).where(roll_calls.c.ended_at.is_(None))) is not None:
                raise LookupError("a roll call is going on")
            connection.execute(insert(roll_calls).values(**values))

    def tick(self, run_id: UUID, visit_id: UUID, *, ticked: bool) -> None:
        """Tick a visit, or take its tick back; either may be said twice."""
        row = {"roll_call_id": run_id.bytes, "visit_id": visit_id.bytes}
        with self._engines.writer.begin() as connection:
            if ticked:
                connection.execute(insert_or(roll_ticks).values(**row).on_conflict_do_nothing())
            else:
                this = roll_ticks.c.roll_call_id == run_id.bytes, roll_ticks.c.visit_id == visit_id.bytes
                connection.execute(delete(roll_ticks).where(*this))

    def end(self, run_id: UUID, at: datetime, people: int, people_ticked: int) -> None:
        """End a roll call: its ticks go, when it was and how many people it counted stay."""
        counted = {"ended_at": instants.to_row(at), "people": people, "people_ticked": people_ticked}
        with self._engines.writer.begin() as connection:
            connection.execute(update(roll_calls).where(roll_calls.c.id == run_id.bytes).values(**counted))
            connection.execute(delete(roll_ticks).where(roll_ticks.c.roll_call_id == run_id.bytes))
