"""Bring out the badges of the next print job; what fails waits, and nothing of it ever undoes a check-in."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import PurePath
from threading import Lock

from kiosk.actions.ports import Clock, UnitOfWork, VisitStore
from kiosk.actions.printer_chain import CameOut, PrinterChain
from kiosk.actions.printing_ports import NO_BADGE, BadgePreview, DrawBadges, PrinterError, PrintQueue
from kiosk.domain.badges import BadgeBatch, Latecomers, badges_of
from kiosk.domain.badges_ahead import visit_ahead
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import BadgePrinted
from kiosk.domain.print_queue import FINISHED_KEPT, TRY_AGAIN, PrintJob, SkipReason, needless, printer_kind
from kiosk.domain.visits import Visit
from kiosk.errors import KioskError

logger = logging.getLogger(__name__)
TIDY_EVERY = timedelta(hours=1)


class PrintNext:
    """The verb; one at a time, however many threads call it."""

    def __init__(
        self,
        store: VisitStore,
        queue: PrintQueue,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        printers: PrinterChain,
        draw: DrawBadges,
    ) -> None:
        self._store = store
        self._queue = queue
        self._catalogue = catalogue
        self._clock = clock
        self._printers = printers
        self._draw = draw
        self._one_at_a_time = Lock()
        self._may_hang = True  # jobs that were printing when a program ended, or a disk was full
        self._tidied_at = clock.now() - TIDY_EVERY

    def __call__(self) -> PrintJob | None:
        """Bring out the next job and return it as it is then; ``None`` if there is nothing to try now."""
        if not self._one_at_a_time.acquire(blocking=False):
            return None
        try:
            self._clear_up()
            job = self._queue.take_next(self._clock.now()) if self._printers.is_ready() else None
            if job is None:
                return None
            self._may_hang = True
            self._bring_out(job)
            self._may_hang = False
            return self._queue.job(job.id)
        finally:
            self._one_at_a_time.release()

    def all(self) -> None:
        """Bring out what can come out now, one job after another."""
        while self() is not None:
            pass

    def preview(self, job_id: int) -> BadgePreview:
        """Return the first badge of a job as the picture that is printed (H11), ``NO_BADGE`` for one that has none."""
        job, catalogue = self._queue.job(job_id), self._catalogue()
        if job is None:
            return NO_BADGE
        batch, _ = self._batch(replace(job, is_again=True), catalogue)
        return self._draw(batch, catalogue).preview() if batch and batch.badges else NO_BADGE

    def _clear_up(self) -> None:
        now = self._clock.now()
        if self._may_hang:
            self._queue.put_back_interrupted(now)
            self._may_hang = False
        if abs(now - self._tidied_at) >= TIDY_EVERY:
            self._tidied_at = now
            self._queue.tidy(now - FINISHED_KEPT)

    def _bring_out(self, job: PrintJob) -> None:
        catalogue = self._catalogue()
        batch, reason = self._batch(job, catalogue)
        if batch is None:
            self._queue.skip(job.id, reason or SkipReason.UNDONE, self._clock.now())
            return
        try:
            came = self._printers.bring_out(
                self._draw(batch, catalogue), job.badges_done, lambda out: self._note(job, out)
            )
        except PrinterError as error:
            now = self._clock.now()
            self._queue.put_back(job.id, error.fault, now, now + TRY_AGAIN)
        except KioskError as error:
            logger.exception("A badge cannot be drawn.", extra={"visit": str(job.visit_id)})
            place = PurePath(error.where).name  # the template, of which staff may have several
            self._queue.fail(job.id, f"{error.what} ({place})" if place else error.what, self._clock.now())
        except Exception:
            self._queue.fail(job.id, "", self._clock.now())
            raise
        else:
            self._finish(job, came, len(batch.badges))

    def _batch(self, job: PrintJob, catalogue: Catalogue) -> tuple[BadgeBatch | None, SkipReason | None]:
        """The badges as the store knows them now, or why there is none to be."""
        with self._store.write() as work:
            visit = work.visit(job.visit_id)
            reason = needless(job, visit)
            if reason is SkipReason.LEFT and visit is not None and work.went_on_to(visit):
                reason = None  # who went on to another session keeps this badge, and is still to get it
            if visit is None and job.ahead_code:
                booking = work.booking((job.ahead_code,))
                visit = visit_ahead(job, booking, catalogue, self._clock.now()) if booking else None
            if visit is None or reason is not None:
                return None, reason
            badges_for = catalogue.programmes.get(visit.programme_key, catalogue.open_programme).badges_for
            booked = _booked(work, visit, job.late)
        badges = badges_of(visit, badges_for, late=job.late, booked=booked)
        return BadgeBatch(visit, badges, job.late.before if job.late else 0), None

    def _note(self, job: PrintJob, badges_out: int) -> None:
        with suppress(KioskError):  # a full disk: the badge is out all the same, and may come twice
            self._queue.came_out(job.id, badges_out)

    def _finish(self, job: PrintJob, came: CameOut, badges: int) -> None:
        with self._store.write() as work:
            if work.visit(job.visit_id) is not None:
                work.append(BadgePrinted(job.visit_id, printer_kind(came.printer), badges))
            work.note_printed(job.id, came.printer, came.trouble)
            work.commit()


def _booked(work: UnitOfWork, visit: Visit, late: Latecomers | None) -> Sequence[Booking]:
    """The booked places of those who get badges: the visit holds but one name, and neither roles nor teams."""
    codes = late.codes if late else work.party_codes(visit)
    found = [work.booking((code,)) for code in codes]
    return [booking for booking in found if booking is not None]
