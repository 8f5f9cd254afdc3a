"""The print queue in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from kiosk.domain.print_queue import JobState, PrintJob, QueueFigures, SkipReason
from kiosk.domain.printer_faults import Fault


class FakePrintQueue:
    """The ``PrintQueue`` port. ``by_id`` holds the jobs, ``not_before`` when each may be tried."""

    def __init__(self) -> None:
        self.by_id: dict[int, PrintJob] = {}
        self.not_before: dict[int, datetime] = {}

    def take_next(self, now: datetime) -> PrintJob | None:
        """Take the oldest job that waits and may be tried now."""
        for job in self._all():
            if job.state is JobState.WAITING and self.not_before.get(job.id, now) <= now:
                return self._put(replace(job, state=JobState.PRINTING, tries=job.tries + 1, changed_at=now))
        return None

    def came_out(self, job_id: int, badges_done: int) -> None:
        """Note how many of its badges are out."""
        self._put(replace(self.by_id[job_id], badges_done=badges_done))

    def put_back(self, job_id: int, trouble: Fault | None, now: datetime, not_before: datetime) -> None:
        """Let a job wait again, and not be tried before a time."""
        if self.by_id[job_id].state is JobState.PRINTING:
            self._put(replace(self.by_id[job_id], state=JobState.WAITING, trouble=trouble, changed_at=now))
            self.not_before[job_id] = not_before

    def put_back_interrupted(self, now: datetime) -> int:
        """Let wait again what was printing when the program ended."""
        hanging = [job for job in self._all() if job.state is JobState.PRINTING]
        for job in hanging:
            self._put(replace(job, state=JobState.WAITING, changed_at=now))
            self.not_before[job.id] = now
        return len(hanging)

    def fail(self, job_id: int, why: str, now: datetime) -> None:
        """Take a job out of the way."""
        self._put(replace(self.by_id[job_id], state=JobState.FAILED, broken=why, changed_at=now))

    def skip(self, job_id: int, reason: SkipReason, now: datetime) -> bool:
        """Let a job be that waits or failed."""
        job = self.by_id.get(job_id)
        if job is None or job.state not in (JobState.WAITING, JobState.FAILED, JobState.PRINTING):
            return False
        self._put(replace(job, state=JobState.SKIPPED, skipped=reason, broken="", changed_at=now))
        return True

    def job(self, job_id: int) -> PrintJob | None:
        """Return one job."""
        return self.by_id.get(job_id)

    def jobs(self, states: Sequence[JobState], limit: int) -> tuple[PrintJob, ...]:
        """Return jobs in these states: what is due in its order, what is over the newest first."""
        chosen = [job for job in self._all() if job.state in states]
        if not set(states) <= {JobState.WAITING, JobState.PRINTING}:
            chosen.sort(key=lambda job: (job.changed_at or job.queued_at, job.id), reverse=True)
        return tuple(chosen[:limit])

    def jobs_of(self, visit_id: UUID) -> tuple[PrintJob, ...]:
        """Return the jobs of a visit, oldest first."""
        return tuple(job for job in self._all() if job.visit_id == visit_id)

    def figures(self) -> QueueFigures:
        """Return how many jobs stand where."""
        count: Callable[[JobState], int] = lambda state: sum(job.state is state for job in self.by_id.values())  # noqa: E731
        return QueueFigures(**{state.value: count(state) for state in JobState})

    def stuck(self) -> int:
        """Return how many jobs do not come out by themselves."""
        waiting = [job for job in self.by_id.values() if job.state is JobState.WAITING]
        failed = sum(job.state is JobState.FAILED for job in self.by_id.values())
        return failed + (len(waiting) if any(job.trouble for job in waiting) else 0)

    def tidy(self, before: datetime) -> int:
        """Forget the finished jobs of before a time."""
        over = (JobState.PRINTED, JobState.SKIPPED)
        old = [job.id for job in self._all() if job.state in over and job.changed_at and job.changed_at < before]
        for job_id in old:
            del self.by_id[job_id]
        return len(old)

    def _put(self, job: PrintJob) -> PrintJob:
        self.by_id[job.id] = job
        return job

    def _all(self) -> list[PrintJob]:
        return [self.by_id[job_id] for job_id in sorted(self.by_id)]


class FakePrintWork:
    """What a unit of work does to the queue, over a copy of its jobs."""

    def __init__(self, queue: FakePrintQueue) -> None:
        self.jobs = dict(queue.by_id)
        self.not_before = dict(queue.not_before)

    def add(self, job: PrintJob, now: datetime) -> int:
        """Queue a job and return its id."""
        job_id = max(self.jobs, default=0) + 1
        self.jobs[job_id] = replace(job, id=job_id, ahead_code=job.ahead_code.casefold(), changed_at=now)
        return job_id

    def of(self, visit_id: UUID) -> tuple[PrintJob, ...]:
        """Return the jobs of a visit, oldest first."""
        return tuple(job for job in self.jobs.values() if job.visit_id == visit_id)

    def ahead(self, *, code: str = "", pass_code: str = "") -> tuple[PrintJob, ...]:
        """Return the jobs that print a booking's badge, or a pass, ahead; newest first."""
        found = [job for job in self.jobs.values() if job.ahead_code]
        if not pass_code:
            found = [job for job in found if job.ahead_code == code.casefold()]
        if pass_code:
            found = [job for job in found if job.pass_code == pass_code.upper()]
        return tuple(reversed(found))

    def printed(self, job_id: int, printer: str, trouble: Fault | None, now: datetime) -> None:
        """Note that a job's badges are out."""
        job = self.jobs[job_id]
        self.jobs[job_id] = replace(job, state=JobState.PRINTED, printer=printer, trouble=trouble, changed_at=now)

    def change(self, job_id: int, states: Sequence[JobState], state: JobState, now: datetime) -> bool:
        """Let a job wait, or be, that stands in one of some states."""
        job = self.jobs.get(job_id)
        if job is None or job.state not in states:
            return False
        skipped = SkipReason.STAFF if state is JobState.SKIPPED else None
        self.jobs[job_id] = replace(job, state=state, skipped=skipped, broken="", changed_at=now)
        self.not_before[job_id] = now
        return True

    def skip(self, reason: SkipReason, *, visit_id: UUID | None = None, code: str = "") -> None:
        """Let be what is due of a visit, or of a booking's badge."""
        for job in self.jobs.values():
            its_own = job.visit_id == visit_id or (code != "" and job.ahead_code == code.casefold())
            if its_own and job.state in (JobState.WAITING, JobState.PRINTING, JobState.FAILED):
                self.jobs[job.id] = replace(job, state=JobState.SKIPPED, skipped=reason)


class FakePrintingWork:
    """The part of the ``UnitOfWork`` port that is about badges; the rest provides ``_check`` and the time."""

    _printing: FakePrintWork
    _store: Any

    def _check(self) -> None:
        raise NotImplementedError

    def _now(self) -> datetime:
        now: datetime = self._store.clock.now()
        return now

    def queue_badge(self, job: PrintJob) -> int:
        """Let badges come out once this is committed."""
        self._check()
        return self._printing.add(job, self._now())

    def print_jobs_of(self, visit_id: UUID) -> tuple[PrintJob, ...]:
        """Return the print jobs of a visit, oldest first."""
        self._check()
        return self._printing.of(visit_id)

    def printed_ahead(self, code: str) -> tuple[PrintJob, ...]:
        """Return the jobs that print a booking's badge before its people come, newest first."""
        self._check()
        return self._printing.ahead(code=code)

    def ahead_of_pass(self, pass_code: str) -> PrintJob | None:
        """Return the newest job that printed this pass before its people came."""
        self._check()
        return next(iter(self._printing.ahead(pass_code=pass_code)), None)

    def note_printed(self, job_id: int, printer: str, trouble: Fault | None = None) -> None:
        """Note that a job's badges are out."""
        self._check()
        self._printing.printed(job_id, printer, trouble, self._now())

    def retry_job(self, job_id: int) -> bool:
        """Try a job now that waits, failed or was let be."""
        self._check()
        states = (JobState.WAITING, JobState.FAILED, JobState.SKIPPED)
        return self._printing.change(job_id, states, JobState.WAITING, self._now())

    def skip_job(self, job_id: int) -> bool:
        """Let a job be that waits or failed."""
        self._check()
        return self._printing.change(job_id, (JobState.WAITING, JobState.FAILED), JobState.SKIPPED, self._now())
