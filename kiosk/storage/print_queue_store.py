"""The print queue, so that no badge is forgotten when the program ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select, update

from kiosk.domain.print_queue import JobState, PrintJob, QueueFigures, SkipReason
from kiosk.domain.printer_faults import Fault
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.print_job_rows import fault_text, job_of
from kiosk.storage.print_tables import print_jobs

_WAITING, _PRINTING = JobState.WAITING.value, JobState.PRINTING.value
_FAILED, _SKIPPED = JobState.FAILED.value, JobState.SKIPPED.value
_DUE = (_WAITING, _PRINTING)
# The state is said as the index of what is due says it; "+ 0" keeps the order from reading the whole table.
_OLDEST_DUE = (
    select(print_jobs.c.id)
    .where(print_jobs.c.state.in_(_DUE), print_jobs.c.state == _WAITING, print_jobs.c.not_before <= bindparam("at"))
    .order_by(print_jobs.c.id + 0)
    .limit(1)
)


class SqlPrintQueue:
    """The ``PrintQueue`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def take_next(self, now: datetime) -> PrintJob | None:
        """Take the oldest job that waits and may be tried now."""
        at = instants.to_row(now)
        with self._engines.readers.begin() as reading:
            if reading.scalar(_OLDEST_DUE, {"at": at}) is None:
                return None  # the writer is not taken for nothing, several times a minute
        with self._engines.writer.begin() as connection:
            job_id = connection.scalar(_OLDEST_DUE, {"at": at})
            if job_id is None:
                return None
            taken = {"state": _PRINTING, "tries": print_jobs.c.tries + 1, "changed_at": at}
            connection.execute(update(print_jobs).where(print_jobs.c.id == job_id).values(**taken))
            row = connection.execute(select(print_jobs).where(print_jobs.c.id == job_id)).one()
        return job_of(row)

    def came_out(self, job_id: int, badges_done: int) -> None:
        """Note how many of its badges are out."""
        self._change((print_jobs.c.id == job_id,), badges_done=badges_done)

    def put_back(self, job_id: int, trouble: Fault | None, now: datetime, not_before: datetime) -> None:
        """Let a job wait again, and not be tried before a time."""
        this = print_jobs.c.id == job_id, print_jobs.c.state == _PRINTING
        times = {"changed_at": instants.to_row(now), "not_before": instants.to_row(not_before)}
        self._change(this, state=_WAITING, trouble=fault_text(trouble), **times)

    def put_back_interrupted(self, now: datetime) -> int:
        """Let wait again what was printing when the program ended."""
        at = instants.to_row(now)
        this = print_jobs.c.state.in_(_DUE), print_jobs.c.state == _PRINTING
        return self._change(this, state=_WAITING, changed_at=at, not_before=at)

    def fail(self, job_id: int, why: str, now: datetime) -> None:
        """Take a job out of the way."""
        self._change((print_jobs.c.id == job_id,), state=_FAILED, reason=why, changed_at=instants.to_row(now))

    def skip(self, job_id: int, reason: SkipReason, now: datetime) -> bool:
        """Let a job be that waits or failed, or that its worker prints."""
        this = print_jobs.c.id == job_id, print_jobs.c.state.in_((_WAITING, _FAILED, _PRINTING))
        return self._change(this, state=_SKIPPED, reason=reason.value, changed_at=instants.to_row(now)) > 0

    def job(self, job_id: int) -> PrintJob | None:
        """Return one job."""
        return next(iter(self._read(select(print_jobs).where(print_jobs.c.id == job_id))), None)

    def jobs(self, states: Sequence[JobState], limit: int) -> tuple[PrintJob, ...]:
        """Return jobs in these states: what is due in its order, what is over the newest first."""
        chosen = select(print_jobs).where(print_jobs.c.state.in_([state.value for state in states]))
        if set(states) <= {JobState.WAITING, JobState.PRINTING}:
            return self._read(chosen.order_by(print_jobs.c.id).limit(limit))
        return self._read(chosen.order_by(print_jobs.c.changed_at.desc(), print_jobs.c.id.desc()).limit(limit))

    def jobs_of(self, visit_id: UUID) -> tuple[PrintJob, ...]:
        """Return the jobs of a visit, oldest first."""
        return self._read(select(print_jobs).where(print_jobs.c.visit_id == visit_id.bytes).order_by(print_jobs.c.id))

    def figures(self) -> QueueFigures:
        """Return how many jobs stand where."""
        counted = select(print_jobs.c.state, func.count()).group_by(print_jobs.c.state)
        with self._engines.readers.begin() as connection:
            return QueueFigures(**{str(state): int(number) for state, number in connection.execute(counted)})

    def stuck(self) -> int:
        """Return how many jobs do not come out by themselves: those that failed, and all that wait behind a fault."""
        failed, waiting = print_jobs.c.state == JobState.FAILED.value, print_jobs.c.state == JobState.WAITING.value
        faulty = select(print_jobs.c.id).where(waiting, print_jobs.c.trouble != "").exists()
        counted = select(func.count()).select_from(print_jobs).where(failed | (waiting & faulty))
        with self._engines.readers.begin() as connection:
            return int(connection.scalar(counted) or 0)

    def tidy(self, before: datetime) -> int:
        """Forget the finished jobs of before a time."""
        finished = print_jobs.c.state.in_((JobState.PRINTED.value, _SKIPPED))
        with self._engines.writer.begin() as connection:
            old = print_jobs.c.changed_at < instants.to_row(before)
            return int(connection.execute(delete(print_jobs).where(finished, old)).rowcount)

    def _change(self, where: Sequence[Any], **values: Any) -> int:
        with self._engines.writer.begin() as connection:
            return int(connection.execute(update(print_jobs).where(*where).values(**values)).rowcount)

    def _read(self, statement: Any) -> tuple[PrintJob, ...]:
        with self._engines.readers.begin() as connection:
            return tuple(job_of(row) for row in connection.execute(statement))
