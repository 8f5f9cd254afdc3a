"""The desk's badges page as staged: a queue with every state, and what its verbs answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from kiosk.actions.printer_chain import PrinterHealth
from kiosk.actions.printing_ports import BadgePreview
from kiosk.actions.see_queue import QueueLine, QueueView
from kiosk.actions.try_printers import NotPrinted, TestBadge
from kiosk.domain.acts import By
from kiosk.domain.badges import Badge, BadgeBatch
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.domain.print_queue import (
    AlreadyPrinted,
    JobState,
    NoSuchVisit,
    PrintJob,
    Queued,
    QueueFigures,
    QueueOutcome,
    SkipReason,
)
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.visits import How, Visit
from kiosk.kiosk import Kiosk
from kiosk.made_late import draw_badges

UNPRINTABLE = f"{'Wolfeschlegelsteinhausenbergerdorff' * 5} Ꭰ"  # too long, and a letter that no font here has
MINUTE = timedelta(minutes=1)
WRONG_ROLL = Fault(FaultKind.WRONG_ROLL, "", (29, 0), (62, 100))
STATES: tuple[dict[str, object], ...] = (
    {"state": JobState.FAILED, "broken": "unclosed delimiter"},
    {"state": JobState.WAITING, "trouble": WRONG_ROLL, "badges_done": 40},
    {"state": JobState.PRINTING},
    {"state": JobState.WAITING},
    {"state": JobState.PRINTED, "printer": "brother://10.0.0.8"},
    {"state": JobState.PRINTED, "printer": "folder", "trouble": Fault(FaultKind.NO_MEDIA)},
    {"state": JobState.SKIPPED, "skipped": SkipReason.ERASED},
)


@dataclass
class StagedBadges:
    """Stands in for the ``BadgeDesk``; ``jobs`` are how many stand in the queue, ``badge_name`` is on every badge."""

    kiosk: Kiosk
    names: tuple[str, ...]
    jobs: int = 0
    badge_name: str = ""

    def see(self) -> QueueView:
        """Return the queue."""
        lines = tuple(self._line(number) for number in range(self.jobs))
        states = [line.job.state for line in lines]
        figures = QueueFigures(**{state.value: states.count(state) for state in JobState})
        bad = WRONG_ROLL if self.jobs else None
        printers = (PrinterHealth("brother://10.0.0.8", bad), PrinterHealth("folder"))
        return QueueView(lines, figures, printers, self.kiosk.catalogue())

    def preview(self, job_id: int) -> BadgePreview:
        """Return the badge as it prints."""
        visit = self._line(job_id - 1).visit
        assert visit is not None
        batch = BadgeBatch(visit, (Badge(visit.badge_name, visit.party.people),))
        return draw_badges(batch, self.kiosk.catalogue()).preview()

    def again(self, visit_id: UUID, by: By | None, *, is_sure: bool = False) -> QueueOutcome:
        """Ask once."""
        return Queued(9) if is_sure else AlreadyPrinted(self.kiosk.clock.now() - 7 * MINUTE, 1)

    def ahead(self, code: str, by: By | None, *, is_sure: bool = False) -> QueueOutcome:
        """Know no code."""
        return NoSuchVisit()

    def retry(self, job_id: int, by: By | None) -> bool:
        """Try again."""
        return True

    def skip(self, job_id: int, by: By | None) -> bool:
        """Let be."""
        return True

    def stop(self, job_id: int, by: By) -> None:
        """Stop one that was wished for."""

    def is_test(self, code: str) -> bool:
        """Know no test badge."""
        return False

    def go_on(self, by: By | None) -> int:
        """Try everything."""
        return self.jobs

    def test(self, by: By | None, template: str = "") -> TestBadge:
        """Print a test badge."""
        return NotPrinted(Fault(FaultKind.NO_MEDIA))

    def _line(self, number: int) -> QueueLine:
        now = self.kiosk.clock.now()
        at = now - (self.jobs - number) * MINUTE
        job = PrintJob(number + 1, UUID(int=number + 1), at, changed_at=at + MINUTE / 4)
        name = self.names[number % len(self.names)]
        programme = self.kiosk.catalogue().open_programme
        visit = Visit(
            id=job.visit_id,
            party=Party(2, 58) if number == 1 else Party(1),
            programme_key=programme.key,
            session_key=None,
            room_key=programme.room_key,
            how=How.FORM,
            pass_code=issue_pass(number + 1),
            checked_in_at=at,
            name=name,
            badge_name=self.badge_name or (name.split()[0] if name else ""),
        )
        return QueueLine(replace(job, **STATES[number % len(STATES)]), visit)  # type: ignore[arg-type]


def _page(jobs: int, chosen: str = "", *, guide: bool = False, badge_name: str = "") -> Callable[[Any], None]:
    def show(stage: Any) -> None:
        stage.badges.jobs, stage.badges.badge_name = jobs, badge_name
        stage.sign_in(3, "badges")
        badges = stage.front.parts.badges
        badges.choose(chosen)
        if chosen == "5":
            badges.reprint()
        if guide:
            badges.toggleGuide()

    return show


BADGES_PAGES: dict[str, Callable[[Any], None]] = {
    "desk-badges-empty": _page(0),
    "desk-badges": _page(7, "5"),
    "desk-badges-warned": _page(7, "4", badge_name=UNPRINTABLE),
    "desk-badges-roll": _page(7, "2", guide=True),
    "desk-badges-overfull": _page(200, "1"),
}
