"""What staff do with badges, in one commit with who did it: again, ahead, skip, retry, a test and a look at one."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from kiosk.actions.acting import NoteAct
from kiosk.actions.print_next import PrintNext
from kiosk.actions.printing_ports import BadgePreview
from kiosk.actions.queue_badge import QueueBadge, TendQueue
from kiosk.actions.see_queue import QueueView, SeeQueue
from kiosk.actions.try_printers import PrintTestBadge, TestBadge
from kiosk.domain.acts import Act, By
from kiosk.domain.print_queue import QueueOutcome
from kiosk.errors import KioskError


class BadgeIsOut(KioskError):  # noqa: N818 - it says what is the case
    """It is too late to stop a badge."""


class BadgeDesk:
    """The verbs of the desk's page; without somebody who may, ``by`` is ``None`` and nothing is noted."""

    def __init__(
        self,
        queue_badge: QueueBadge,
        tend: TendQueue,
        see: SeeQueue,
        print_next: PrintNext,
        test: PrintTestBadge,
        note: NoteAct,
    ) -> None:
        self._queue_badge = queue_badge
        self._tend = tend
        self._print_next = print_next
        self._test = test
        self.is_test: Callable[[str], bool] = test.is_test
        self._note = note
        self.see: Callable[[], QueueView] = see

    def again(self, visit_id: UUID, by: By | None, *, is_sure: bool = False) -> QueueOutcome:
        """Print a visit's badge again."""
        return self._queue_badge.again(visit_id, is_sure=is_sure, by=by)

    def ahead(self, code: str, by: By | None, *, is_sure: bool = False) -> QueueOutcome:
        """Print a booking's badge before its people come."""
        return self._queue_badge.ahead(code, is_sure=is_sure, by=by)

    def retry(self, job_id: int, by: By | None) -> bool:
        """Try a job again now."""
        return self._tend.retry(job_id, by)

    def skip(self, job_id: int, by: By | None) -> bool:
        """Let a job be."""
        return self._tend.skip(job_id, by)

    def stop(self, job_id: int, by: By) -> None:
        """Let a job be that was wished for just now; raises ``BadgeIsOut`` for one that is out or coming out."""
        if not self._tend.skip(job_id, by):
            raise BadgeIsOut("The badge is out, or coming out", fix="Put it away: it has the same pass as before.")

    def go_on(self, by: By | None) -> int:
        """Try everything that waits now."""
        return self._tend.go_on(by)

    def preview(self, job_id: int) -> BadgePreview:
        """Return a job's first badge as the picture that is printed, ``NO_BADGE`` for one that has none."""
        return self._print_next.preview(job_id)

    def test(self, by: By | None, template: str = "") -> TestBadge:
        """Print a test badge, read its code back, and return what came of it."""
        came = self._test(template)
        if by is not None:
            self._note(by, Act.PRINTED, about="test")
        return came
