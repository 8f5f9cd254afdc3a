"""The desk over a full store: how long until its window is there, and how long a look at Today takes."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_KEY_SOURCE": "file"}

from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import build
from kiosk.settings import load_settings
from tests.bench.full_store import KEY, PACK, full_store
from tests.bench.rows import Row, Spread
from ui.composition import Look, add_fonts
from ui.desk_composition import open_desk

SIZE = (1920, 1080)
OPEN_AT_MOST_MS = 500
TODAY_AT_MOST_MS = 50
OPENINGS, READS = 5, 200


def measure(build_folder: Path) -> Iterable[Row]:
    """Return the rows of the desk."""
    folder = full_store(build_folder, build_folder / "bench" / "full")
    (folder / "kiosk.key").write_text(KEY.key.hex())
    (folder / "kiosk.key").chmod(0o600)
    pack = build_folder / "bench" / "desk.toml"
    pack.write_text(PACK)
    app = QGuiApplication.instance() or QGuiApplication([])
    add_fonts()
    kiosk = build(load_settings(data_dir=folder, venue=str(pack)))
    opening, reading = [], []
    for _ in range(OPENINGS):
        started = time.perf_counter()
        front = open_desk(kiosk, Look(SIZE, reduced_motion=True))
        if front.window.grabWindow().isNull():
            raise AssertionError("the desk's window was not drawn")
        opening.append((time.perf_counter() - started) * 1000)
        front.close()
    for _ in range(READS):
        started = time.perf_counter()
        kiosk.see_today()
        reading.append((time.perf_counter() - started) * 1000)
    kiosk.close()
    del app
    yield Row("desk, from the call to its first picture, p50", Spread.of(opening).p50, "ms", OPEN_AT_MOST_MS)
    spread = Spread.of(reading)
    yield Row("desk, a look at Today off the GUI thread, p95", spread.p95, "ms", TODAY_AT_MOST_MS, spread=spread)
