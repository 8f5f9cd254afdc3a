"""The visitor's window while the desk beside it reads Today anew: no frame waits for it.

Both windows are of one program over a full store, as on a reception PC with two screens. Every other page slides in
while the desk refreshes, each time with one party more, so that it also draws its numbers; the others while it rests.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.actions.check_in import Form
from kiosk.kiosk import Kiosk
from tests.bench.bench_desk import SIZE
from tests.bench.bench_front import gaps_of_a_slide, opened_front_over
from tests.bench.full_store import KEY, full_store
from tests.bench.gui_thread import wait
from tests.bench.rows import Row, Spread
from ui.__main__ import SWITCH_S
from ui.composition import Front, Look, add_fonts, give_memory_back
from ui.desk_composition import DeskFront, open_desk

TURNS = 120
TARGET_GAP_MS = 33.0  # two frames at 60 a second: above it one was dropped
INTO_THE_SLIDE_MS = 60


def measure(build: Path) -> Iterable[Row]:
    """Yield the row."""
    data = full_store(build, build / "bench" / "glance")
    (data / "kiosk.key").write_text(KEY.key.hex() + "\n")
    app = QGuiApplication([])
    sys.setswitchinterval(SWITCH_S)
    give_memory_back()
    add_fonts()
    with opened_front_over(data, app) as (kiosk, front), _beside(kiosk) as desk:
        yield _while_refreshing(kiosk, front, desk)


@contextmanager
def _beside(kiosk: Kiosk) -> Iterator[DeskFront]:
    desk = open_desk(kiosk, Look(SIZE))
    wait(lambda: desk.parts.today.place != "" and not desk.parts.reading.is_busy)
    for timer in desk.desk.findChildren(QTimer):  # it is told when
        timer.stop()
    try:
        yield desk
    finally:
        desk.close()


def _while_refreshing(kiosk: Kiosk, front: Front, desk: DeskFront) -> Row:
    calm: list[float] = []
    busy: list[float] = []
    turns = count()
    for _ in range(TURNS // 2):
        calm += gaps_of_a_slide(front, next(turns))
        kiosk.check_in.by_form(Form(name="Ada", badge_name="Ada"))
        QTimer.singleShot(INTO_THE_SLIDE_MS, desk.desk.refresh)
        busy += gaps_of_a_slide(front, next(turns))
        wait(lambda: not desk.parts.reading.is_busy)
    assert desk.parts.today.came == TURNS // 2, "Today was not refreshed"
    spread, bare = Spread.of(busy), Spread.of(calm)
    dropped = [sum(gap > TARGET_GAP_MS for gap in gaps) for gaps in (busy, calm)]
    note = (
        f"{len(busy):,} frames, {dropped[0]} later than {TARGET_GAP_MS:.0f} ms; at rest {dropped[1]} of {len(calm):,}"
    )
    what = "gap between frames of the visitor's window while Today refreshes, p99"
    return Row(what, spread.p99, "ms", TARGET_GAP_MS, spread=spread, bare_spread=bare, note=note)
