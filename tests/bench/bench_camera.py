"""The camera: how long a look at a picture takes, and what camera, reader and preview take of a core while Home draws.

The camera is a video sink that is fed thirty 1280x720 pictures a second. Home is drawn by the software renderer at
1080x1920, with something on it that asks for sixty frames a second all the time.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_KEY_SOURCE": "file"}

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent

from kiosk.bootstrap import build
from kiosk.devices.code_reader import LOOKS, CodeReader
from kiosk.domain.luminance import Luminance
from kiosk.settings import Settings, load_settings
from tests.bench.rows import Row, Spread
from tests.devices.degraded_codes import HEIGHT, WIDTH, degraded_codes, without_code
from tests.fakes.fake_speech import FakeSpeech
from tests.fakes.fake_video_source import FakeVideoSource
from ui.adapters.video_frames import inverted
from ui.composition import Front, Look, add_fonts, open_front
from ui.scanning import Scanning

SIZE = (1080, 1920)
LOOK_MS = 15.0
EMPTY_MS = 8.0
FRAME_MS = 1000 / 60
FRAME_RATIO = 1.15  # our own: how even they are
CORE_SHARE = 0.6
SECONDS = 8.0
EMPTY_PICTURES = 40
KEY_MS = 400
# A small thing that moves all the time, as pegs and pages do: without one, Home asks for no frames.
DRIFTER = b"""
import QtQuick
Rectangle {
    id: drifter
    width: 30; height: 30; color: "#5B3A7E"; y: 20
    NumberAnimation on x { from: 0; to: 900; duration: 4000; loops: Animation.Infinite }
}
"""


def measure(build_dir: Path) -> Iterable[Row]:
    """Yield the camera's rows."""
    app = QGuiApplication([])
    sys.setswitchinterval(0.0005)
    yield from _looks()
    add_fonts()
    with TemporaryDirectory(dir=build_dir) as folder, _home(Path(folder)) as (front, settings):
        yield from _beside_home(front, settings)
    del app


def _looks() -> Iterator[Row]:
    """Each picture of the degraded set in each way to look, and a room without a code in each."""
    took = [time_ms for picture in degraded_codes() for time_ms in _timed(picture.luminance)]
    spread = Spread.of(took)
    yield Row("one look at a 1280x720 picture, degraded set, p95", spread.p95, "ms", LOOK_MS, spread=spread)
    empty = Spread.of([time_ms for number in range(EMPTY_PICTURES) for time_ms in _timed(without_code(number))])
    yield Row("one look at a picture without a code, p95", empty.p95, "ms", EMPTY_MS, spread=empty)


def _timed(data: bytes) -> list[float]:
    """Return what each way to look takes, the best of five: the two cores are everybody's."""
    return [min(times) for times in zip(*(_once(data) for _ in range(5)), strict=True)]


def _once(data: bytes) -> list[float]:
    read, picture, took = CodeReader(inverted), Luminance(data, WIDTH, HEIGHT, WIDTH), []
    for _ in LOOKS:
        started = time.perf_counter()
        read(picture)
        took.append((time.perf_counter() - started) * 1000)
    return took


@contextmanager
def _home(folder: Path) -> Iterator[tuple[Front, Settings]]:
    settings = load_settings(data_dir=folder / "data")
    kiosk = build(settings)
    front = open_front(kiosk, Look(SIZE), speech=FakeSpeech())  # voices speak in a process of their own
    drifter = QQmlComponent(front.engine)
    drifter.setData(DRIFTER, "")
    item = drifter.create()
    item.setParentItem(front.window.contentItem())  # type: ignore[attr-defined]
    _rest(1)
    try:
        yield front, settings
    finally:
        item.deleteLater()
        front.close()
        kiosk.close()


def _beside_home(front: Front, settings: Settings) -> Iterator[Row]:
    bare_gaps, bare_core = _drawn(front)
    source = FakeVideoSource()
    scanning = Scanning(front, settings, source=source)
    scanning.start()
    with source.filming(*(without_code(number) for number in range(3))):
        _rest(1)
        before = source.shown
        gaps, core = _drawn(front)
        delivered = (source.shown - before) / SECONDS
        listening = _listening(front, bare_gaps)
    scanning.stop()
    spread, bare = Spread.of(gaps), Spread.of(bare_gaps)
    note = f"bare: the same Home without the camera, {sum(bare_gaps) / len(bare_gaps):.1f} ms"
    yield Row("a frame of Home's with the camera on, mean", sum(gaps) / len(gaps), "ms", FRAME_MS, note=note)
    yield Row(
        "gap between Home's frames with the camera on, p95",
        spread.p95,
        "ms",
        FRAME_RATIO,
        bare=bare.p95,
        spread=spread,
        bare_spread=bare,
        note=f"{delivered:.0f} pictures a second; bare: the same Home without the camera, drawn just before",
    )
    note = f"with Home's drawing {core:.2f}, without the camera {bare_core:.2f}"
    yield Row("camera, reading and preview, share of one core", core - bare_core, "", CORE_SHARE, note=note)
    yield from listening


def _listening(front: Front, bare_gaps: list[float]) -> list[Row]:
    """Have Home read out with the camera on, then a form without it, by somebody who presses a key all the time."""
    bare = Spread.of(bare_gaps)
    front.parts.modes.toggle("listen")
    rows = []
    for where, key, show in (
        ("Home's frames in Listen mode, camera on", Qt.Key.Key_Down, front.kiosk.goHome),
        ("a form's frames in Listen mode", Qt.Key.Key_Tab, front.kiosk.startForm),
    ):
        show()
        if not front.parts.modes.listen:
            front.parts.modes.toggle("listen")
        presses = QTimer()
        presses.timeout.connect(lambda key=key: _press(front, key))
        presses.start(KEY_MS)
        gaps, _ = _drawn(front)
        presses.stop()
        spread = Spread.of(gaps)
        note = f"a key each {KEY_MS} ms; bare: Home without camera and speech, drawn before"
        rows.append(
            Row(
                f"gap between {where}, p95",
                spread.p95,
                "ms",
                FRAME_RATIO,
                bare=bare.p95,
                spread=spread,
                bare_spread=bare,
                note=note,
            )
        )
    front.kiosk.goHome()
    return rows


def _press(front: Front, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(front.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _drawn(front: Front) -> tuple[list[float], float]:
    """Return the gaps between Home's frames in ms, and the share of a core that this process takes meanwhile."""
    frames: list[float] = []

    def swapped() -> None:
        frames.append(time.perf_counter())

    process = psutil.Process()
    front.window.frameSwapped.connect(swapped)
    before, started = process.cpu_times(), time.perf_counter()
    _rest(SECONDS)
    after, took = process.cpu_times(), time.perf_counter() - started
    front.window.frameSwapped.disconnect(swapped)
    gaps = [(later - earlier) * 1000 for earlier, later in pairwise(frames)]
    return gaps, (after.user + after.system - before.user - before.system) / took


def _rest(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
