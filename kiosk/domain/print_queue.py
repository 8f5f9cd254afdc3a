"""The print queue: which badges are to come out, how far each is, and whether one may be asked for again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kiosk.domain.badges import Latecomers
from kiosk.domain.printer_faults import Fault
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

TRY_AGAIN = timedelta(seconds=15)  # as long as a roll takes to change; a printer that is off costs a try no more often
FINISHED_KEPT = timedelta(days=2)  # what came out or was skipped; that a badge was printed stays as a fact


class JobState(StrEnum):
    """How far a job is (look.md H10)."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    SKIPPED = "skipped"


class SkipReason(StrEnum):
    """Why a job needs no badge any more."""

    STAFF = "staff"
    LEFT = "left"
    ERASED = "erased"
    UNDONE = "undone"
    NOT_WANTED = "not_wanted"


@frozen
class PrintJob:
    """The badges of one visit, or of its ``late`` people alone, on their way to paper.

    ``badges_done`` of them are out: after a jam the rest comes. ``is_again`` is a reprint that staff asked for.
    ``ahead_code`` is the booking whose badge is printed before anybody came in; ``pass_code`` and ``visit_id`` are then
    those that its visit will have. ``trouble`` is what the preferred printer said, even where another printed;
    ``broken`` is why a failed job cannot be drawn.
    """

    id: int
    visit_id: UUID
    queued_at: datetime
    state: JobState = JobState.WAITING
    late: Latecomers | None = None
    is_again: bool = False
    ahead_code: str = ""
    pass_code: str = ""
    badges_done: int = 0
    tries: int = 0
    changed_at: datetime | None = None
    printer: str = ""
    trouble: Fault | None = None
    broken: str = ""
    skipped: SkipReason | None = None

    @property
    def is_due(self) -> bool:
        """Whether it is still to come out."""
        return self.state in (JobState.WAITING, JobState.PRINTING)


@frozen
class QueueFigures:
    """How many jobs stand where; the finished ones are those that are still kept."""

    waiting: int = 0
    printing: int = 0
    printed: int = 0
    failed: int = 0
    skipped: int = 0


@frozen
class Queued:
    """The badge is on its way."""

    job_id: int


@frozen
class AlreadyPrinted:
    """It came out before: say so, and ask whether another is wanted (complaint 24)."""

    at: datetime
    times: int


@frozen
class AlreadyQueued:
    """It is still to come out: another would be one too many."""

    job_id: int


@frozen
class NoSuchVisit:
    """Nobody knows the visit or the code."""


@frozen
class IsIn:
    """Who is in has a badge of that visit: print that one."""

    visit: Visit


@frozen
class PrintsElsewhere:
    """The visit began at another kiosk, which has the name that stands on its badge."""

    kiosk_id: str


QueueOutcome = Queued | AlreadyPrinted | AlreadyQueued | NoSuchVisit | IsIn | PrintsElsewhere


def decide_again(jobs: Iterable[PrintJob], *, is_sure: bool) -> AlreadyPrinted | AlreadyQueued | None:
    """Return what stands against one more badge; ``None`` if it may be queued.

    A second one beside one that waits is never wanted; a second one after the first is, once staff are sure.
    """
    known = list(jobs)
    for job in known:
        if job.is_due:
            return AlreadyQueued(job.id)
    printed = [job for job in known if job.state is JobState.PRINTED]
    if not printed or is_sure:
        return None
    return AlreadyPrinted(max(job.changed_at or job.queued_at for job in printed), len(printed))


def needless(job: PrintJob, visit: Visit | None) -> SkipReason | None:
    """Return why a job needs no badge: the check-in was undone, or its people have left before it came."""
    if job.ahead_code:
        return None
    if visit is None:
        return SkipReason.UNDONE
    return None if visit.is_open or job.is_again else SkipReason.LEFT


def printer_kind(name: str) -> str:
    """Return what a fact calls a printer: its kind, not where it stands."""
    return name.partition(":")[0]
