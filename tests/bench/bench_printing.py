"""A thousand badges that wait come out as pictures for a label printer; the roll call of 500 people as its first paper.

Time is processor time: Typst draws outside the interpreter lock, on one core, and others may use the machine.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from kiosk.actions.check_in import Form
from kiosk.actions.printing_ports import BadgePages
from kiosk.bootstrap import build
from kiosk.domain.people import Party
from kiosk.domain.print_queue import QueueFigures
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.bench.full_store import PACK
from tests.bench.rows import Row
from tests.fakes.fake_clock import FakeClock

BADGES = 1_000
INSIDE = 500
MS_EACH = 50.0  # 20 a second
FIRST_PAGE_MS = 2_000.0
NAMES = ("Jo", "Maximilian", "Oluwaseun", "Nguyễn Thị Minh", "محمد العربي", "王小明", "ሰላም", "Llanfairpwllgwyngyll")
NOW = datetime(2026, 11, 25, 14, 52, tzinfo=UTC)


class LabelPrinter:
    """A printer that takes pictures as fast as they are drawn."""

    name = "label"

    def __init__(self) -> None:
        self.bytes = 0

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Draw each badge."""
        for number in range(first, pages.count):
            self.bytes += len(pages.png(number))
            came_out(number + 1)

    def look(self) -> str:
        """Say that it is there."""
        return "62 x 100 mm"


def measure(folder: Path) -> Iterable[Row]:
    """Return the rows of printing."""
    data = folder / "bench" / "printing"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    pack = data / "bench.toml"
    pack.write_text(PACK)
    printer = LabelPrinter()
    settings = Settings(data_dir=data, kiosk_id="bench", venue=str(pack))
    kiosk = build(settings, clock=FakeClock(NOW), printers=[printer])
    try:
        yield from _measured(kiosk)
    finally:
        kiosk.close()


def _measured(kiosk: Kiosk) -> Iterable[Row]:
    random = Random(7)
    for number in range(BADGES):
        kiosk.check_in.by_form(Form(party=Party(1), name=f"{random.choice(NAMES)} {number}"))
        if number == INSIDE - 1:
            kiosk.call_roll()
            wall = time.perf_counter()
            kiosk.keep_roll_call()
            took_ms = (time.perf_counter() - wall) * 1e3
            yield Row(f"roll call of {INSIDE} people in the folder", took_ms, "ms", FIRST_PAGE_MS)
    kiosk.print_next()  # reading the fonts is the first badge's alone
    began = time.process_time()
    kiosk.print_next.all()
    each_ms = (time.process_time() - began) * 1e3 / (BADGES - 1)
    if kiosk.print_queue.figures() != QueueFigures(printed=BADGES):
        raise AssertionError(f"not every badge came out: {kiosk.print_queue.figures()}")
    yield Row(f"each of {BADGES:,} queued badges, drawn and noted", each_ms, "ms", MS_EACH)
