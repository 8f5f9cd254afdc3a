"""What staff want printed: a badge again, or a booking's badge before its people come."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kiosk.actions.codes import new_pass
from kiosk.actions.ports import Clock, Ids, VisitStore
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.printing_ports import PrintQueue
from kiosk.domain.badges_ahead import for_visit, stands
from kiosk.domain.bookings import BookingStatus
from kiosk.domain.print_queue import (
    IsIn,
    JobState,
    NoSuchVisit,
    PrintJob,
    Queued,
    QueueOutcome,
    SkipReason,
    decide_again,
)


class QueueBadge:
    """The verb; each call is one transaction."""

    def __init__(self, store: VisitStore, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    def again(self, visit_id: UUID, *, is_sure: bool = False) -> QueueOutcome:
        """Print a visit's badges once more, with the same pass; ``is_sure`` answers that they came out before."""
        with self._store.write() as work:
            if work.visit(visit_id) is None:
                return NoSuchVisit()
            jobs = work.print_jobs_of(visit_id)
            stop = decide_again(jobs, is_sure=is_sure)
            if stop is not None:
                return stop
            queued = Queued(work.queue_badge(PrintJob(0, visit_id, self._clock.now(), is_again=bool(jobs))))
            work.commit()
            return queued

    def ahead(self, code: str, *, is_sure: bool = False) -> QueueOutcome:
        """Print the badge of a booking without admitting anybody: its pass then checks in at the door."""
        with self._store.write() as work:
            booking = work.booking((code,))
            if booking is None or booking.status is not BookingStatus.ACTIVE:
                return NoSuchVisit()
            inside = work.open_visits((booking.code,))
            if inside:
                return IsIn(inside[0])
            known = [job for job in work.printed_ahead(booking.code) if stands(job) and not work.visit(job.visit_id)]
            stop = decide_again(known, is_sure=is_sure)
            if stop is not None:
                return stop
            now = self._clock.now()
            if known:
                job = replace(for_visit(known[0]), queued_at=now, is_again=True)
            else:
                job = PrintJob(0, self._ids.new_id(), now, ahead_code=booking.code, pass_code=new_pass(work, self._ids))
            queued = Queued(work.queue_badge(job))
            work.commit()
            return queued


class TendQueue:
    """The verbs of whoever stands at the printer: try again, let be, go on after a roll change."""

    def __init__(self, queue: PrintQueue, printers: PrinterChain, clock: Clock) -> None:
        self._queue = queue
        self._printers = printers
        self._clock = clock

    def retry(self, job_id: int) -> bool:
        """Try a job again now, and every printer with it; tell whether there was such a job."""
        self._printers.wake()
        return self._queue.retry(job_id, self._clock.now())

    def skip(self, job_id: int) -> bool:
        """Let a job be; tell whether it still waited."""
        return self._queue.skip(job_id, SkipReason.STAFF, self._clock.now())

    def not_wanted(self, visit_id: UUID) -> None:
        """Let the badges be that a visit would get."""
        for job in self._queue.jobs_of(visit_id):
            self._queue.skip(job.id, SkipReason.NOT_WANTED, self._clock.now())

    def go_on(self) -> int:
        """Try everything that waits or failed again now, and return how many jobs that are."""
        self._printers.wake()
        states = (JobState.WAITING, JobState.FAILED)
        now = self._clock.now()
        return sum(self._queue.retry(job.id, now) for job in self._queue.jobs(states, _EVERYTHING))


_EVERYTHING = 10_000
