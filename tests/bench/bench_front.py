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
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_KEY_SOURCE": "file"}

import ui  # noqa: F401 - before PySide, whose own import it puts away again

# isort: split
import psutil
from PySide6.QtCore import Qt, QTimer

from kiosk.bootstrap import build
from kiosk.domain.bookings import Booking
from kiosk.kiosk import Kiosk
from kiosk.settings import load_settings
from tests.bench.full_store import KEY, PACK, full_store
from tests.bench.gui_thread import Application, Work, longest, press, rest, wait, watching
from tests.bench.rows import Row, Spread
from ui.__main__ import SWITCH_S
from ui.collecting import Collector
from ui.composition import Front, Look, add_fonts, give_memory_back, open_front

SIZE = (1080, 1920)
SCANS = 150
WARM_UP = 20
TARGET_SCAN_MS = 60.0
TARGET_START_S = 1.5
STARTS = 5
BARE_WINDOW = """
import sqlalchemy
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication([])
window = QQuickWindow()
window.frameSwapped.connect(app.quit, Qt.ConnectionType.QueuedConnection)
window.show()
app.exec()
print("shown", flush=True)
"""
TARGET_FRAME_MS = 1000 / 60 + 2
TURNS = 25
SWITCHES = 5
PAGES_MADE_S = 2.0
TARGET_MB = 250.0
TARGET_GROWTH_MB = 5.0
FEW, MANY = 1_000, 11_000


def measure(build_dir: Path) -> Iterable[Row]:
    """Yield the window's rows."""
    data = full_store(build_dir, build_dir / "bench" / "front")
    (data / "kiosk.key").write_text(KEY.key.hex() + "\n")
    yield _start(data)
    app = Application([])
    sys.setswitchinterval(SWITCH_S)
    give_memory_back()
    add_fonts()
    with opened_front_over(data, app) as (kiosk, front):
        yield _scan_to_welcome(front, _codes(kiosk, SCANS + WARM_UP, "open_visit"))
        yield from _frames(front)
        yield from _work(app, front, _codes(kiosk, 1 + TURNS, "open_visit", SCANS + WARM_UP))
        yield from _memory(front, _codes(kiosk, MANY, "no_badge"))


def _codes(kiosk: Kiosk, count: int, programme_key: str, first: int = 0) -> Iterator[str]:
    codes = [f"{programme_key.upper()}{number:08}" for number in range(first, first + count)]
    kiosk.bookings.import_bookings(Booking(code, "bench", "Ada", programme_key=programme_key) for code in codes)
    return iter(codes)


@contextmanager
def opened_front_over(data: Path, app: Any) -> Iterator[tuple[Kiosk, Front]]:
    pack = data / "bench.toml"  # no capacities: 11,000 people would fill any real room
    pack.write_text(PACK)
    kiosk = build(load_settings(data_dir=data, venue=str(pack)))
    front = open_front(kiosk, Look(SIZE))
    wait(lambda: front.parts.home.place != "")
    collector = Collector()  # as the kiosk does
    collector.start()
    try:
        yield kiosk, front
    finally:
        front.close()
        kiosk.close()


def _start(data: Path) -> Row:
    ours = [sys.executable, "-m", "ui", "run", "--self-test", "--size=1080x1920", f"--data-dir={data}"]
    bare = [sys.executable, "-c", BARE_WINDOW]
    took = [(_said_after_s(ours), _said_after_s(bare)) for _ in range(STARTS)]
    spread, bare_spread = (Spread.of(series) for series in zip(*took, strict=True))
    note = f"to Home's frame, {STARTS} starts; PySide, SQLAlchemy and an empty window alone: {bare_spread.p50:.2f} s"
    return Row("process start to a usable Home", spread.p50, "s", TARGET_START_S, spread=spread, note=note)


def _said_after_s(words: list[str]) -> float:
    """Return how long a program takes until it says its first line; it may end in its own time."""
    started = time.perf_counter()
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        if not process.stdout.readline():
            raise AssertionError("the program ended without a word")
        took = time.perf_counter() - started
    if process.returncode:
        raise AssertionError(f"the program ended with {process.returncode}")
    return took


def _scan_to_welcome(front: Front, codes: Iterator[str]) -> Row:
    took = []
    for _ in range(SCANS + WARM_UP):
        for character in next(codes):
            press(front.window, 0, character)
        shown = _seen(front)
        started = time.perf_counter()
        press(front.window, Qt.Key.Key_Return, "\r")
        wait(shown.__len__)
        took.append((shown[0] - started) * 1000)
        front.kiosk.goHome()
        wait(lambda: not front.parts.badges.is_busy and not front.parts.visits.is_busy)
    spread = Spread.of(took[WARM_UP:])
    return Row("last scanner character to the frame with You're in", spread.p95, "ms", TARGET_SCAN_MS, spread=spread)


def _seen(front: Front) -> list[float]:
    """Return a list that gets the time of the first frame with the welcome."""
    shown: list[float] = []

    def swapped() -> None:
        if front.kiosk.screen == "answer" and front.parts.answer.heading.startswith("You’re in"):
            shown.append(time.perf_counter())
            front.window.frameSwapped.disconnect(swapped)

    front.window.frameSwapped.connect(swapped)
    return shown


def _frames(front: Front) -> Iterable[Row]:
    spread = Spread.of([gap for turn in range(40) for gap in gaps_of_a_slide(front, turn)])
    yield Row("gap between frames while a page slides in, p95", spread.p95, "ms", TARGET_FRAME_MS, spread=spread)


def gaps_of_a_slide(front: Front, turn: int) -> list[float]:
    """Return the gaps between frames, in ms, while a page slides in: the animation driver asks for 60 a second."""
    frames: list[float] = []

    def swapped() -> None:
        frames.append(time.perf_counter())

    front.window.frameSwapped.connect(swapped)
    front.kiosk.startLeaving() if turn % 2 else front.kiosk.goHome()
    rest(0.2)
    front.window.frameSwapped.disconnect(swapped)
    return [(later - earlier) * 1000 for earlier, later in pairwise(frames[1:])]


def _work(app: Application, front: Front, codes: Iterator[str]) -> Iterable[Row]:
    """Scans with their welcome, badge and fresh figures, pages opened and left; then, on Home, modes and languages."""
    kiosk, modes = front.kiosk, front.parts.modes
    ways = (lambda: kiosk.scan(next(codes)), kiosk.startForm, kiosk.startLeaving, kiosk.goHome)
    work = _watched(app, front, ways, TURNS, 0.3)
    yield longest("longest event on the GUI thread, painting aside", work)
    switches = [partial(modes.toggle, mode) for mode in ("contrast", "contrast", "large", "large", "lower", "lower")]
    switches += [partial(kiosk.chooseLanguage, key) for key in ("ar", "so", "en")]
    work = _watched(app, front, switches, SWITCHES, PAGES_MADE_S)
    yield longest("the same when a mode or the language is switched, and pages are made again", work)


def _watched(app: Application, front: Front, ways: Iterable[Callable[[], object]], turns: int, seconds: float) -> Work:
    """Go all ways once to warm up and then some turns more, and return what they took."""

    def go() -> None:
        for way in ways:
            QTimer.singleShot(0, way)
            rest(seconds)

    go()  # what is made at a first time is made
    with watching(app, front.window) as work:
        for _ in range(turns):
            go()
    return work


def _memory(front: Front, codes: Iterator[str]) -> Iterable[Row]:
    """After some hundred visits with badges, visits without one: drawing 11,000 badges alone takes ten minutes."""
    process = psutil.Process()
    sizes: dict[int, float] = {}
    for number, code in enumerate(codes, start=1):
        front.kiosk.scan(code)
        wait(lambda: not front.parts.visits.is_running)
        if number % 50 == 0:
            wait(lambda: not front.parts.visits.is_busy)
            front.kiosk.goHome()
        if number in (FEW, MANY):
            sizes[number] = process.memory_info().rss / 1e6
    yield Row("resident memory after 1,000 check-ins", sizes[FEW], "MB", TARGET_MB)
    yield Row("growth of resident memory by 11,000 check-ins", sizes[MANY] - sizes[FEW], "MB", TARGET_GROWTH_MB)
