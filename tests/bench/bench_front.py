"""The visitor's window over a full store: from the scanner's last character to "You're in", start-up, frames, memory.

Everything is drawn by the software renderer at 1080x1920, badges are drawn beside it, as on a kiosk without a GPU.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_KEY_SOURCE": "file"}

import psutil
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.bootstrap import Kiosk, build
from kiosk.domain.bookings import Booking
from kiosk.settings import load_settings
from tests.bench.full_store import KEY, full_store
from tests.bench.rows import Row, Spread
from ui.composition import Front, Look, add_fonts, open_front

SIZE = (1080, 1920)
SCANS = 150
WARM_UP = 20
PACK = """
[place]
key = "bench"
name = "Bench"
kind = "building"
time_zone = "Europe/London"
[[rooms]]
key = "hall"
name = "Hall"
[[programmes]]
key = "open_visit"
name = "Open visit"
room = "hall"
open_visit = true
[[programmes]]
key = "no_badge"
name = "No badge"
room = "hall"
open_visit = true
badge = false
"""
TARGET_SCAN_MS = 60.0
TARGET_START_S = 1.5
STARTS = 5
TARGET_FRAME_MS = 1000 / 60 + 2
TARGET_WORK_MS = 8.0
TURNS = 25
TARGET_MB = 250.0
TARGET_GROWTH_MB = 5.0
FEW, MANY = 1_000, 11_000


@dataclass
class Work:
    """Notes how long the GUI thread works without looking for the next event, in ms, its drawing taken off."""

    stretches: list[float] = field(default_factory=list)
    _since: float = field(default_factory=time.perf_counter)
    _drawing_since: float = 0.0

    def awake(self) -> None:
        """An event has come."""
        self._since = time.perf_counter()

    def draws(self) -> None:
        """The scene is laid out; the renderer begins."""
        self._drawing_since = time.perf_counter()

    def drew(self) -> None:
        """The renderer is done: what it took is no work of ours."""
        self._since += time.perf_counter() - self._drawing_since

    def rests(self) -> None:
        """No event is left."""
        self.stretches.append((time.perf_counter() - self._since) * 1000)


def measure(build_dir: Path) -> Iterable[Row]:
    """Yield the window's rows."""
    data = full_store(build_dir, build_dir / "bench" / "front")
    (data / "kiosk.key").write_text(KEY.key.hex() + "\n")
    yield _start(data)
    app = QGuiApplication.instance() or QGuiApplication([])
    sys.setswitchinterval(0.0005)
    add_fonts()
    with _front(data, app) as (kiosk, front):
        yield _scan_to_welcome(front, _codes(kiosk, SCANS + WARM_UP, "open_visit"))
        yield from _frames(front)
        yield from _work(front, _codes(kiosk, TURNS + 1, "open_visit", SCANS + WARM_UP))
        yield from _memory(front, _codes(kiosk, MANY, "no_badge"))


def _codes(kiosk: Kiosk, count: int, programme_key: str, first: int = 0) -> Iterator[str]:
    codes = [f"{programme_key.upper()}{number:08}" for number in range(first, first + count)]
    kiosk.bookings.import_bookings(Booking(code, "bench", "Ada", programme_key=programme_key) for code in codes)
    return iter(codes)


@contextmanager
def _front(data: Path, app: Any) -> Iterator[tuple[Kiosk, Front]]:
    pack = data / "bench.toml"  # no capacities: 11,000 people would fill any real room
    pack.write_text(PACK)
    kiosk = build(load_settings(data_dir=data, venue=str(pack)))
    front = open_front(kiosk, Look(SIZE))
    _wait(lambda: front.parts.home.place != "")
    try:
        yield kiosk, front
    finally:
        front.close()
        kiosk.close()


class Waiting(QObject):
    """An event loop until something holds. A loop of its own, because only that deletes what QML is done with."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._look)
        self._until: Callable[[], object] = bool
        self._held = False
        self._end = 0.0

    def __call__(self, until: Callable[[], object], longest_s: float = 20) -> None:
        """Return once ``until`` holds; raises ``AssertionError`` when it does not in time."""
        self._until, self._end = until, time.perf_counter() + longest_s
        self._timer.start()
        self._loop.exec()
        if not self._held:
            raise AssertionError("the window did not get there")

    def _look(self) -> None:
        self._held = bool(self._until())
        if self._held or time.perf_counter() > self._end:
            self._timer.stop()
            self._loop.quit()


@cache
def _waiting() -> Waiting:
    return Waiting()


def _wait(until: Callable[[], object]) -> None:
    _waiting()(until)


def _start(data: Path) -> Row:
    took = []
    for _ in range(STARTS):
        started = time.perf_counter()
        words = [sys.executable, "-m", "ui", "run", "--self-test", "--size=1080x1920", f"--data-dir={data}"]
        subprocess.run(words, check=True, capture_output=True)
        took.append(time.perf_counter() - started)
    spread = Spread.of(took)
    note = f"process start to end, {STARTS} starts, with the time to close"
    return Row("process start to a usable Home", spread.p50, "s", TARGET_START_S, spread=spread, note=note)


def _scan_to_welcome(front: Front, codes: Iterator[str]) -> Row:
    took = []
    for _ in range(SCANS + WARM_UP):
        for character in next(codes):
            QTest.keyClick(front.window, character)
        shown = _seen(front)
        started = time.perf_counter()
        QTest.keyClick(front.window, Qt.Key.Key_Return)
        _wait(shown.__len__)
        took.append((shown[0] - started) * 1000)
        front.kiosk.goHome()
        _wait(lambda: not front.parts.badges.is_busy and not front.parts.visits.is_busy)
    spread = Spread.of(took[WARM_UP:])
    return Row("last scanner character to the frame with You're in", spread.p95, "ms", TARGET_SCAN_MS, spread=spread)


def _seen(front: Front) -> list[float]:
    """Return a list that gets the time of the first frame with the welcome."""
    shown: list[float] = []

    def swapped() -> None:
        if front.kiosk.screen == "answer" and front.parts.answer.heading.startswith("You're in"):
            shown.append(time.perf_counter())
            front.window.frameSwapped.disconnect(swapped)

    front.window.frameSwapped.connect(swapped)
    return shown


def _frames(front: Front) -> Iterable[Row]:
    """The gaps between frames while pages slide and a peg drops: the animation driver asks for 60 a second."""
    frames: list[float] = []

    def swapped() -> None:
        frames.append(time.perf_counter())

    front.window.frameSwapped.connect(swapped)
    gaps: list[float] = []
    for turn in range(40):
        frames.clear()
        front.kiosk.startLeaving() if turn % 2 else front.kiosk.goHome()
        _rest(0.2)
        gaps += [(later - earlier) * 1000 for earlier, later in pairwise(frames[1:])]
    front.window.frameSwapped.disconnect(swapped)
    spread = Spread.of(gaps)
    yield Row("gap between frames while a page slides in, p95", spread.p95, "ms", TARGET_FRAME_MS, spread=spread)


def _work(front: Front, codes: Iterator[str]) -> Iterable[Row]:
    """Scans with their welcome, badge and fresh figures, and forms from Home to the first question and back."""
    loop = QAbstractEventDispatcher.instance()
    ways = (lambda: front.kiosk.scan(next(codes)), front.kiosk.startForm, front.kiosk.startLeaving, front.kiosk.goHome)
    for way in ways:  # what is made at a first time is made
        way()
        _rest(0.3)
    work = Work()
    pairs = (
        (loop.awake, work.awake),
        (loop.aboutToBlock, work.rests),
        (front.window.beforeRendering, work.draws),
        (front.window.frameSwapped, work.drew),
    )
    for signal, slot in pairs:
        signal.connect(slot)
    for _ in range(TURNS):
        for way in ways:
            QTimer.singleShot(0, way)
            _rest(0.3)
    for signal, slot in pairs:
        signal.disconnect(slot)
    longest = max(work.stretches)
    yield Row("longest stretch of work on the GUI thread, drawing aside", longest, "ms", TARGET_WORK_MS)


def _rest(seconds: float) -> None:
    end = time.perf_counter() + seconds
    _wait(lambda: time.perf_counter() > end)


def _memory(front: Front, codes: Iterator[str]) -> Iterable[Row]:
    """After some hundred visits with badges, visits without one: drawing 11,000 badges alone takes ten minutes."""
    process = psutil.Process()
    sizes: dict[int, float] = {}
    for number, code in enumerate(codes, start=1):
        front.kiosk.scan(code)
        _wait(lambda: not front.parts.visits.is_busy)
        if number % 50 == 0:
            front.kiosk.goHome()
        if number in (FEW, MANY):
            sizes[number] = process.memory_info().rss / 1e6
    yield Row("resident memory after 1,000 check-ins", sizes[FEW], "MB", TARGET_MB)
    yield Row("growth of resident memory by 11,000 check-ins", sizes[MANY] - sizes[FEW], "MB", TARGET_GROWTH_MB)
