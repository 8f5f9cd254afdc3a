"""What staff want printed: a badge again, or a booking's badge before its people come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from kiosk.actions.acting import note_act
from kiosk.actions.codes import new_pass
from kiosk.actions.ports import Clock, Ids, UnitOfWork, VisitStore
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.printing_ports import PrintQueue
from kiosk.domain.acts import Act, By
from kiosk.domain.badges_ahead import for_visit, stands
from kiosk.domain.bookings import BookingStatus
from kiosk.domain.print_queue import (
    IsIn,
    JobState,
    NoSuchVisit,
    PrintJob,
    PrintsElsewhere,
    Queued,
    QueueOutcome,
    SkipReason,
    decide_again,
)


class QueueBadge:
    """The verb; each call is one transaction, with who of the staff asked for it."""

    def __init__(self, store: VisitStore, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    def again(self, visit_id: UUID, *, is_sure: bool = False, by: By | None = None) -> QueueOutcome:
        """Print a visit's badges once more, with the same pass; ``is_sure`` answers that they came out before."""
        with self._store.write() as work:
            visit = work.visit(visit_id)
            if visit is None:
                return NoSuchVisit()
            if visit.elsewhere:
                return PrintsElsewhere(visit.elsewhere)
            jobs = work.print_jobs_of(visit_id)
            stop = decide_again(jobs, is_sure=is_sure)
            if stop is not None:
                return stop
            queued = Queued(work.queue_badge(PrintJob(0, visit_id, self._clock.now(), is_again=bool(jobs))))
            note_act(work, by, Act.PRINTED, visit_id)
            work.commit()
            return queued

    def ahead(self, code: str, *, is_sure: bool = False, by: By | None = None) -> QueueOutcome:
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
            note_act(work, by, Act.PRINTED, about="ahead")
            work.commit()
            return queued


class TendQueue:
    """The verbs of whoever stands at the printer: try again, let be, go on after a roll change; who did it with it."""

    def __init__(self, store: VisitStore, queue: PrintQueue, printers: PrinterChain, clock: Clock) -> None:
        self._store = store
        self._queue = queue
        self._printers = printers
        self._clock = clock

    def retry(self, job_id: int, by: By | None = None) -> bool:
        """Try a job again now, and every printer with it; tell whether there was such a job.

        What is tried again was asked for before: it is not taken back, but skipped.
        """
        self._printers.wake()
        return self._do(by, Act.RETRIED_BADGE, lambda work: work.retry_job(job_id))

    def skip(self, job_id: int, by: By | None = None) -> bool:
        """Let a job be; tell whether it still waited."""
        return self._do(by, Act.SKIPPED_BADGE, lambda work: work.skip_job(job_id))

    def not_wanted(self, visit_id: UUID) -> None:
        """Let the badges be that a visit would get."""
        for job in self._queue.jobs_of(visit_id):
            self._queue.skip(job.id, SkipReason.NOT_WANTED, self._clock.now())

    def go_on(self, by: By | None = None) -> int:
        """Try everything that waits or failed again now, and return how many jobs that are.

        It is noted also where nothing waited, for the printers were woken.
        """
        self._printers.wake()
        with self._store.write() as work:
            due = self._queue.jobs((JobState.WAITING, JobState.FAILED), _EVERYTHING)
            tried = sum(work.retry_job(job.id) for job in due)
            note_act(work, by, Act.TRIED_ALL_BADGES)
            work.commit()
        return tried

    def _do(self, by: By | None, act: Act, change: Callable[[UnitOfWork], bool]) -> bool:
        with self._store.write() as work:
            if not change(work):
                return False
            note_act(work, by, act)
            work.commit()
        return True


_EVERYTHING = 10_000
