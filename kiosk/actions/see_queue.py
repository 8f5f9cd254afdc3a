"""What staff see of printing: what is still to come, what failed, what came out, and how the printers are."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.ports import Clock, UnitOfWork, VisitStore
from kiosk.actions.printer_chain import PrinterChain, PrinterHealth
from kiosk.actions.printing_ports import PrintQueue
from kiosk.domain.badges_ahead import visit_ahead
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.print_queue import JobState, PrintJob, QueueFigures
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

LISTED = 60  # more than fill some pages are not looked through by eye


@frozen
class QueueLine:
    """A job with the visit it is for; ``None`` once that was undone or its booking went."""

    job: PrintJob
    visit: Visit | None


@frozen
class QueueView:
    """The queue: what failed first, then what is due in its order, then what is over, the newest first."""

    lines: tuple[QueueLine, ...]
    figures: QueueFigures
    printers: tuple[PrinterHealth, ...]
    catalogue: Catalogue


class SeeQueue:
    """The read."""

    def __init__(
        self,
        store: VisitStore,
        queue: PrintQueue,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        printers: PrinterChain,
    ) -> None:
        self._store = store
        self._queue = queue
        self._catalogue = catalogue
        self._clock = clock
        self._printers = printers

    def __call__(self) -> QueueView:
        """Return the queue as it is now."""
        groups = ((JobState.FAILED,), (JobState.PRINTING, JobState.WAITING), (JobState.PRINTED, JobState.SKIPPED))
        jobs = [job for states in groups for job in self._queue.jobs(states, LISTED)][:LISTED]
        catalogue = self._catalogue()
        with self._store.write() as work:
            lines = tuple(QueueLine(job, self._visit(work, job, catalogue)) for job in jobs)
        return QueueView(lines, self._queue.figures(), self._printers.health, catalogue)

    def _visit(self, work: UnitOfWork, job: PrintJob, catalogue: Catalogue) -> Visit | None:
        visit = work.visit(job.visit_id)
        if visit is None and job.ahead_code:
            booking = work.booking((job.ahead_code,))
            return visit_ahead(job, booking, catalogue, self._clock.now()) if booking else None
        return visit
