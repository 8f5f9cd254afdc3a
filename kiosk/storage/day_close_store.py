"""How far the closing of each day has come."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.day_close import DayClose, Step, StepDone, StepState
from kiosk.storage import instants
from kiosk.storage.closing_tables import day_close_steps as table
from kiosk.storage.connections import Engines


class SqlDayCloseStore:
    """The ``DayCloseStore`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def day_close(self, day: date) -> DayClose:
        """Return a day's checklist, one without a step where it was never begun."""
        with self._engines.readers.begin() as connection:
            rows = connection.execute(select(*table.c).where(table.c.day == day.isoformat())).all()
        done = {
            Step(row.step): StepDone(
                Step(row.step), StepState(row.state), instants.from_row(row.done_at), row.says, row.fix
            )
            for row in rows
        }
        return DayClose(day, done, min((row.facts for row in rows if row.facts is not None), default=None))

    def newest_closed(self) -> date | None:
        """Return the newest day whose closing was begun; ``None`` without one."""
        with self._engines.readers.begin() as connection:
            newest = connection.scalar(select(func.max(table.c.day)))
        return date.fromisoformat(newest) if newest else None

    def note(self, day: date, done: StepDone, facts: int | None) -> None:
        """Keep what came of a step, in place of what came of it before; durable when it returns."""
        said = {
            "state": done.state.value,
            "done_at": instants.to_row(done.at),
            "says": done.says,
            "fix": done.fix,
            "facts": facts,
        }
        row = insert(table).values(day=day.isoformat(), step=done.step.value, **said)
        with self._engines.writer.begin() as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["day", "step"], set_=said))
