"""What staff do with badges, each act noted with who did it: again, ahead, skip, retry, a test and a look at one."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from kiosk.actions.acting import NoteAct
from kiosk.actions.print_next import PrintNext
from kiosk.actions.queue_badge import QueueBadge, TendQueue
from kiosk.actions.see_queue import QueueView, SeeQueue
from kiosk.actions.try_printers import PrintTestBadge
from kiosk.domain.acts import Act, By
from kiosk.domain.print_queue import Queued, QueueOutcome


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
        outcome = self._queue_badge.again(visit_id, is_sure=is_sure)
        if isinstance(outcome, Queued):
            self._noted(by, Act.PRINTED, visit_id)
        return outcome

    def ahead(self, code: str, by: By | None, *, is_sure: bool = False) -> QueueOutcome:
        """Print a booking's badge before its people come."""
        outcome = self._queue_badge.ahead(code, is_sure=is_sure)
        if isinstance(outcome, Queued):
            self._noted(by, Act.PRINTED, about="ahead")
        return outcome

    def retry(self, job_id: int, by: By | None) -> bool:
        """Try a job again now."""
        done = self._tend.retry(job_id)
        if done:
            self._noted(by, Act.RETRIED_BADGE)
        return done

    def skip(self, job_id: int, by: By | None) -> bool:
        """Let a job be."""
        done = self._tend.skip(job_id)
        if done:
            self._noted(by, Act.SKIPPED_BADGE)
        return done

    def go_on(self, by: By | None) -> int:
        """Try everything that waits now; noted also where nothing did, for the printers were woken."""
        tried = self._tend.go_on()
        self._noted(by, Act.TRIED_ALL_BADGES)
        return tried

    def preview(self, job_id: int) -> bytes:
        """Return a job's first badge as the picture that is printed; empty for one that has none."""
        return self._print_next.preview(job_id)

    def test(self, by: By | None, template: str = "") -> str:
        """Print a test badge, read its code back, and say what came of it."""
        says = self._test(template)
        self._noted(by, Act.PRINTED, about="test")
        return says

    def _noted(self, by: By | None, act: Act, visit_id: UUID | None = None, *, about: str = "") -> None:
        if by is not None:
            self._note(by, act, visit_id, about=about)
