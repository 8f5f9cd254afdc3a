"""Badges and printers for tests of the queue: what was printed stands in lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.actions.printing_ports import BadgePages, BadgePreview, PrinterError
from kiosk.domain.badges import BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.printer_faults import Fault
from kiosk.errors import KioskError


class FakePages:
    """The ``VisitPages`` port. ``batch`` is what they were drawn of, where they were."""

    def __init__(self, count: int = 1, stem: str = "visit", batch: BadgeBatch | None = None) -> None:
        self.count = count
        self.stem = stem
        self.batch = batch

    def pdf(self, first: int = 0, last: int | None = None) -> bytes:
        """Return which pages were asked for."""
        return f"%PDF {first}-{self.count if last is None else last}".encode()

    def preview(self) -> BadgePreview:
        """Return the first page."""
        return BadgePreview(self.png(0), badges=self.count)

    def png(self, number: int, dpi: int = 300) -> bytes:
        """Return which page was asked for."""
        return f"PNG {number} {dpi}".encode()


def draw_fake(batch: BadgeBatch, _: Catalogue) -> FakePages:
    """Return pages that remember their batch."""
    return FakePages(len(batch.badges), str(batch.visit.id), batch)


@dataclass
class FakePrinter:
    """The ``BadgePrinter`` port. ``fault`` is raised after ``good_for`` more badges; ``printed`` holds page by page."""

    name: str = "label"
    fault: Fault | KioskError | None = None
    good_for: int = 0
    printed: list[tuple[str, int]] = field(default_factory=list)
    batches: list[BadgeBatch] = field(default_factory=list)
    tries: int = 0

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Print badge by badge until the fault is due."""
        self.tries += 1
        if isinstance(pages, FakePages) and pages.batch is not None:
            self.batches.append(pages.batch)
        for number in range(first, pages.count):
            if self.fault is not None and self.good_for == 0:
                raise PrinterError(self.fault) if isinstance(self.fault, Fault) else self.fault
            self.good_for -= self.fault is not None
            self.printed.append((pages.stem, number))
            came_out(number + 1)

    def look(self) -> str:
        """Say which roll is in."""
        if isinstance(self.fault, Fault):
            raise PrinterError(self.fault)
        return "62 x 100 mm"
