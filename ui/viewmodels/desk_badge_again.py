"""A badge, asked for on a person's card: once more, or before they come; one that came out is asked about first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.domain.print_queue import QueueOutcome
from kiosk.domain.staff import Permission
from kiosk.domain.visits import Visit
from kiosk.kiosk import Kiosk
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel


class BadgeAgain:
    """Puts badges into the queue with ``acting``, and brings them out with ``papers``, which may take long."""

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        acting: JobRunner,
        papers: JobRunner,
        failed: Callable[[Exception], None],
    ) -> None:
        self._kiosk = kiosk
        self._staff = staff
        self._acting = acting
        self._papers = papers
        self._failed = failed

    def __call__(
        self, visit: Visit | None, queued: Callable[[Visit, QueueOutcome], None], *, is_sure: bool = False
    ) -> None:
        """Ask for a visit's badge, or for a booking's, whose visit has no pass yet: nobody is checked in by that."""
        by, queue = self._staff.by(Permission.PRINT), self._kiosk.queue_badge
        if visit is not None and by is not None:
            of = partial(queue.again, visit.id) if visit.pass_code else partial(queue.ahead, visit.code or "")
            job = partial(of, is_sure=is_sure, by=by)
            self._acting.run("queue badge", job, partial(queued, visit), self._failed)

    def print_soon(self) -> None:
        """Bring out what waits; what cannot come out stays in the queue, with its reason."""
        self._papers.run("badge", self._kiosk.print_next, lambda _: None, self._failed)
