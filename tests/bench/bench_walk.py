"""A visitor who taps at random, through every screen of a place that asks everything: the longest event of any.

The other file's ways come again and again; here most things happen for the first time after a start, a switch of mode
or of language, and some before the pages that they lead to are made.
"""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_KEY_SOURCE": "file"}

import ui  # noqa: F401 - before PySide, whose own import it puts away again

# isort: split
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bootstrap import build
from kiosk.domain.bookings import Booking
from kiosk.kiosk import Kiosk
from kiosk.settings import load_settings
from tests.bench.gui_thread import Application, longest, press, rest, wait, watching
from tests.bench.rows import Row
from tests.fakes.fake_clock import FakeClock
from tests.journeys.driver import visible_items
from tests.staged_screens import everything_asked
from ui.__main__ import SWITCH_S
from ui.collecting import Collector
from ui.composition import Front, Look, add_fonts, give_memory_back, open_front

SIZE = (1080, 1920)
OPEN = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
BOOKED = 3_000
PAGES_MADE_S = 4.0
STEPS = 300
SEED = 2026
SHORTEST_S, LONGEST_S = 0.05, 1.2  # between two taps


def measure(build_dir: Path) -> Iterable[Row]:
    """Yield the walk's row."""
    app = Application([])
    sys.setswitchinterval(SWITCH_S)
    give_memory_back()
    add_fonts()
    with TemporaryDirectory(dir=build_dir) as folder, walker(Path(folder), SEED) as visitor:
        with watching(app, visitor.front.window) as work:
            for _ in range(STEPS):
                visitor.step()
        yield longest(f"longest event on the GUI thread in {STEPS} random taps and scans", work)


@dataclass
class Walker:
    """Taps what can be tapped, each kind of thing as often as any other, and scans now and then."""

    front: Front
    clock: FakeClock
    chance: Random
    codes: Iterator[str]
    finger: QPointingDevice = field(default_factory=QTest.createTouchDevice)

    def step(self) -> None:
        """Do one thing and rest a while."""
        if self.chance.random() < 0.1:
            self._scan()
        else:
            self._tap()
        seconds = self.chance.choice((SHORTEST_S, 0.5, LONGEST_S))
        rest(seconds)
        self.clock.pass_time(timedelta(seconds=seconds))

    def _scan(self) -> None:
        for character in next(self.codes):
            press(self.front.window, 0, character)
        press(self.front.window, Qt.Key.Key_Return, "\r")

    def _tap(self) -> None:
        kinds: dict[str, list[QQuickItem]] = defaultdict(list)
        for item in visible_items(self.front.window.contentItem()):
            if item.property("activeFocusOnTab") and item.isEnabled() and item.objectName():
                kinds[item.objectName().partition("_")[0]].append(item)
        if not kinds:
            return
        chosen = self.chance.choice(kinds[self.chance.choice(sorted(kinds))])
        point = chosen.mapToScene(QPointF(chosen.width() / 2, chosen.height() / 2)).toPoint()
        window = self.front.window
        QTest.touchEvent(window, self.finger).press(0, point, window)
        QTest.touchEvent(window, self.finger).release(0, point, window)


@contextmanager
def walker(folder: Path, seed: int) -> Iterator[Walker]:
    """A visitor in front of a kiosk that has just started and has made its pages."""
    clock, chance = FakeClock(OPEN), Random(seed)
    # Qt's own voice without sound: the system's may take half a minute to start, and Python's events with it
    settings = load_settings(data_dir=folder / "data", venue=str(everything_asked(folder)), speech="mock")
    kiosk = build(settings, clock=clock)
    front = open_front(kiosk, Look(SIZE))
    collector = Collector()  # as the kiosk does
    collector.start()
    try:
        wait(lambda: front.parts.home.place != "")
        rest(PAGES_MADE_S)
        yield Walker(front, clock, chance, _codes(kiosk, chance))
    finally:
        front.close()
        kiosk.close()


def _codes(kiosk: Kiosk, chance: Random) -> Iterator[str]:
    """Codes for a visit, for a programme that has nothing on today, and some that nobody booked; each one twice."""
    programmes = [programme.key for programme in kiosk.pack.programmes]
    booked = [
        Booking(f"WALK{number:05}", "bench", "Ada", programme_key=chance.choice(programmes)) for number in range(BOOKED)
    ]
    kiosk.bookings.import_bookings(booked)
    codes = [booking.code for booking in booked] + [f"NOBODY{number}" for number in range(BOOKED // 10)]
    chance.shuffle(codes)
    for code in codes:
        yield code
        yield code
