"""The kiosk under AT-SPI, for the walk: shows the staged screens that its standard input names, one JSON line each.

It answers each line with what only the window itself knows: every text with its size and its contrast, from pixels.
"""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSocketNotifier
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import build
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import FESTIVAL_NOW, NOW, Stage, everything_asked
from ui.composition import Look, add_fonts

CAP = 0.668  # a capital's share of the em (look.md 11.2)


def main(width: int, height: int, px_per_mm: float, venue: str) -> int:
    """Open a stage and show what is asked for, until the input ends."""
    app = QGuiApplication([])
    add_fonts()
    logging.disable()  # trouble is staged, and would be logged
    with tempfile.TemporaryDirectory() as scratch:
        festival = venue == "festival"
        pack = "great_exhibition_road_festival" if festival else str(everything_asked(Path(scratch)))
        settings = Settings(data_dir=Path(scratch) / "data", venue=pack, kiosk_id="walk")
        kiosk = build(settings, clock=FakeClock(FESTIVAL_NOW if festival else NOW))
        stage = Stage(kiosk, Look((width, height), px_per_mm, reduced_motion=True))
        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda *_: _answer(stage) or app.quit())
        _tell({"ready": True})
        app.exec()
        stage.close()
        kiosk.close()
    return 0


def _answer(stage: Stage) -> bool:
    """Show the next screen; false at the end of the input."""
    line = sys.stdin.readline()
    if not line:
        return False
    asked = json.loads(line)
    try:
        _show(stage, asked)
    except Exception as error:
        _tell({"failed": f"{asked['screen']}: {error!r}"})  # whoever waits for an answer would wait for ever
        return True
    picture = stage.front.window.grabWindow()
    px_per_mm = float(stage.front.parts.modes.pxPerMm)
    texts = [text for item in stage.items() if (text := _text(item, picture, px_per_mm))]
    _tell({"texts": texts, "large": bool(stage.front.parts.modes.large)})
    return True


def _show(stage: Stage, asked: dict[str, Any]) -> None:
    """Show a screen; once more where a picture of a page that is made between frames does not come."""
    for tries_left in (1, 0):
        try:
            stage.show(asked["screen"], tuple(asked["modes"]), asked.get("language", "en"))
            return
        except TimeoutError:
            if not tries_left:
                raise


def _text(item: QQuickItem, picture: QImage, px_per_mm: float) -> dict[str, Any] | None:
    if not (item.inherits("QQuickText") or item.inherits("QQuickTextInput")) or not item.property("text"):
        return None
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect()
    colour = QColor(item.property("color"))
    size_px = item.property("font").pixelSize()
    return {
        "words": str(item.property("text"))[:60],
        "cap_mm": round(size_px * CAP / px_per_mm, 2),
        "contrast": round(_contrast(colour, _background(picture, place)), 2),
        "enabled": item.isEnabled(),
    }


def _background(picture: QImage, place: Any) -> QColor:
    """The colour that most of a text's rectangle has: letters cover the smaller part of it."""
    inside = place.intersected(picture.rect())
    counted: Counter[int] = Counter()
    for x, y in _points(inside):
        counted[picture.pixel(x, y)] += 1
    return QColor.fromRgb(counted.most_common(1)[0][0]) if counted else QColor("white")


def _points(place: Any) -> Iterator[tuple[int, int]]:
    step_x, step_y = max(1, place.width() // 60), max(1, place.height() // 20)
    for y in range(place.top(), place.bottom() + 1, step_y):
        for x in range(place.left(), place.right() + 1, step_x):
            yield x, y


def _contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _tell(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), sys.argv[4]))
