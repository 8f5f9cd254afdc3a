"""What printing needs of the world: the queue in the store, and printers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from kiosk.domain.badge_warnings import BadgeWarning
from kiosk.domain.badges import BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.print_queue import JobState, PrintJob, QueueFigures, SkipReason
from kiosk.domain.printer_faults import Fault, in_words
from kiosk.domain.values import frozen
from kiosk.errors import KioskError

PRINTING_NOW = "prints now"  # said of a printer that is not to be asked


class PrinterError(KioskError):
    """A printer does not bring a badge out; ``fault`` says why."""

    def __init__(self, fault: Fault, *, where: str = "") -> None:
        self.fault = fault
        said = in_words(fault)
        super().__init__(said.what, where=where, fix=said.fix)


class BadgePages(Protocol):
    """The badges of one visit, a page each, drawn when a printer asks for them; raises ``DocumentError``."""

    @property
    def stem(self) -> str:
        """The name of their files, without personal data."""

    @property
    def count(self) -> int:
        """How many there are."""

    def pdf(self, first: int = 0, last: int | None = None) -> bytes:
        """Return the pages from ``first`` to before ``last`` as one PDF."""

    def png(self, number: int, dpi: int = 300) -> bytes:
        """Return one page as a picture."""


@frozen
class BadgePreview:
    """The first of ``badges`` that come together, as it prints (a PNG, empty for none), and what to know of all."""

    png: bytes
    warnings: tuple[BadgeWarning, ...] = ()
    badges: int = 1


NO_BADGE = BadgePreview(b"", badges=0)


class VisitPages(BadgePages, Protocol):
    """A visit's badges, which staff may look at before they come out."""

    def preview(self) -> BadgePreview:
        """Return what staff see; raises ``DocumentError``."""


class BadgePrinter(Protocol):
    """Where badges come out."""

    @property
    def name(self) -> str:
        """What the settings call it; before the first colon stands its kind: folder, ipp, brother, zebra, system."""

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Bring out the badges from number ``first`` on, and tell ``came_out`` how many are out in all after each.

        Raises ``PrinterError``; what was told to have come out has.
        """

    def look(self) -> str:
        """Say which roll or paper is in, as far as the printer tells; raises ``PrinterError`` if it cannot print."""


class RollPages(Protocol):
    """The list, drawn when a printer asks for it; raises ``DocumentError``."""

    def sheets(self) -> bytes:
        """Return it as a PDF of A4 pages."""

    def strip(self) -> bytes:
        """Return it as one long picture of 62 mm at 300 dpi."""


class RollPrinter(Protocol):
    """A printer that the roll call can come out of."""

    @property
    def name(self) -> str:
        """What the settings call it."""

    def print_roll(self, pages: RollPages, within_s: float) -> None:
        """Print the list; raises ``PrinterError`` when it does not begin in time."""


class SheetPrinter(Protocol):
    """A printer with A4 paper."""

    @property
    def name(self) -> str:
        """What the settings call it."""

    def print_sheets(self, draw: Callable[[], bytes], title: str, within_s: float) -> None:
        """Print a PDF of A4 pages; raises ``PrinterError`` when it does not begin in time or has other paper."""


@frozen
class BroughtFile:
    """A file that may be taken in: where it lies, what people call that place, and when it was changed last."""

    path: Path
    place: str
    changed_s: float


DrawBadges = Callable[[BadgeBatch, Catalogue], VisitPages]


class PrintingWork(Protocol):
    """What a unit of work does to the queue: durable with what it belongs to, or not at all."""

    def queue_badge(self, job: PrintJob) -> int:
        """Let badges come out once this is committed, and return the job's id; the given one counts for nothing."""

    def print_jobs_of(self, visit_id: UUID) -> tuple[PrintJob, ...]:
        """Return the print jobs of a visit, oldest first."""

    def printed_ahead(self, code: str) -> tuple[PrintJob, ...]:
        """Return the jobs that print a booking's badge before its people come, newest first."""

    def ahead_of_pass(self, pass_code: str) -> PrintJob | None:
        """Return the newest job that printed this pass before its people came."""

    def note_printed(self, job_id: int, printer: str, trouble: Fault | None = None) -> None:
        """Note that a job's badges are out; ``trouble`` is what the preferred printer said, where another printed."""

    def retry_job(self, job_id: int) -> bool:
        """Try a job now that waits, failed or was let be; tell whether there was one."""

    def skip_job(self, job_id: int) -> bool:
        """Let a job be that waits or failed, because staff say so; tell whether there was one."""


class PrintQueue(Protocol):
    """The queue in the store; each call is one short transaction."""

    def take_next(self, now: datetime) -> PrintJob | None:
        """Take the oldest job that waits and may be tried now: it is ``printing``, and tried once more."""

    def came_out(self, job_id: int, badges_done: int) -> None:
        """Note how many of its badges are out."""

    def put_back(self, job_id: int, trouble: Fault | None, now: datetime, not_before: datetime) -> None:
        """Let a job wait again, and not be tried before a time."""

    def put_back_interrupted(self, now: datetime) -> int:
        """Let wait again what was printing when the program ended, and return how many jobs that were."""

    def fail(self, job_id: int, why: str, now: datetime) -> None:
        """Take a job out of the way: staff must do something about it."""

    def skip(self, job_id: int, reason: SkipReason, now: datetime) -> bool:
        """Let a job be that waits or failed, or that its worker prints; tell whether it did."""

    def job(self, job_id: int) -> PrintJob | None:
        """Return one job."""

    def jobs(self, states: Sequence[JobState], limit: int) -> tuple[PrintJob, ...]:
        """Return jobs in these states: what is due in its order, what is over the newest first."""

    def jobs_of(self, visit_id: UUID) -> tuple[PrintJob, ...]:
        """Return the jobs of a visit, oldest first."""

    def figures(self) -> QueueFigures:
        """Return how many jobs stand where."""

    def stuck(self) -> int:
        """Return how many jobs do not come out by themselves: those that failed, and all that wait behind a fault."""

    def tidy(self, before: datetime) -> int:
        """Forget the finished jobs of before a time and return how many they were."""
