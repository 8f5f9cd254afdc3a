"""Every screen in every size, mode and language: ``make screenshots``, or of some sizes and modes alone:
``python -m tests.screenshots [folder [1920x1080] [large-so] ...]``.

The pictures lie in ``build/screenshots/<size>/<mode>/<screen>.png``, all of a mode together in ``contact.png``.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap import build
from kiosk.domain.languages import ENGLISH, LANGUAGES
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from kiosk.settings_in_force import SettingsInForce
from tests.fakes.fake_clock import FakeClock
from tests.staged_desk import DESK_PAGES, DeskStage
from tests.staged_screens import FESTIVAL_NOW, FESTIVAL_SCREENS, NOW, SCREENS, Stage, everything_asked
from tests.ui.test_layout import LongWords
from ui.composition import Look, add_fonts

ROOT = Path(__file__).parents[1]
SIZES = {"1080x1920": (1080, 1920), "1920x1080": (1920, 1080), "1024x600": (1024, 600)}
SWITCHES = ("large", "contrast", "lower", "listen")
MODES = ("standard", *SWITCHES, "mirrored", "longer")
SPOKEN = tuple(key for key in LANGUAGES if key != ENGLISH.key)
# In every other language all that a visitor can switch on; how its words mirror and stretch is its own.
SPOKEN_MODES = tuple("-".join((*mode, key)) for key in SPOKEN for mode in ((), *((switch,) for switch in SWITCHES)))
DESK_MODES: dict[str, dict[str, bool]] = {"standard": {}, "contrast": {"desk_contrast": True}, "mirrored": {}}
THUMB_AREA = 300 * 300
SHEET_WIDTH = 3_000
_GAP = 12
_LABEL = 26


def take(folder: Path, size: str, mode: str) -> int:
    """Take every screen of one size in one mode and lay them out on a sheet; return how many there are."""
    app = QGuiApplication.instance() or QGuiApplication([])
    add_fonts()
    logging.disable()  # trouble is staged, and would be logged
    look = Look(SIZES[size], reduced_motion=True, mirrored=mode == "mirrored")
    shots: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch, speaking(mode):
        everything = str(everything_asked(Path(scratch)))
        for venue, now, screens in (
            (everything, NOW, SCREENS),
            ("great_exhibition_road_festival", FESTIVAL_NOW, FESTIVAL_SCREENS),
        ):
            settings = Settings(data_dir=Path(scratch) / f"data-{len(shots)}", venue=venue, kiosk_id="screenshots")
            kiosk = build(settings, clock=FakeClock(now))
            stage = Stage(kiosk, look)
            for name in screens:
                stage.show(name, *switches_and_language(mode))
                shots.append(folder / size / mode / f"{name}.png")
                _save(_settled(stage.front.window), shots[-1])
            stage.close()
            if venue == everything and mode in DESK_MODES:
                shots += _take_desk(kiosk, look, folder / size / mode)
            kiosk.close()
    _save(contact_sheet(shots), folder / size / mode / "contact.png")
    del app
    return len(shots)


def _settled(window: QQuickWindow) -> QImage:
    """Return the picture that stays: one frame gives things their places, and what these hold comes in the next."""
    picture = window.grabWindow()
    for _ in range(5):
        for _ in range(4):
            QCoreApplication.processEvents()
        before, picture = picture, window.grabWindow()
        if picture == before:
            break
    return picture


def switches_and_language(mode: str) -> tuple[tuple[str, ...], str]:
    """Return what a mode switches on and the language that it speaks: ``large-ar`` is Large in Arabic."""
    parts = mode.split("-")
    return tuple(part for part in parts if part in SWITCHES), next(
        (part for part in parts if part in SPOKEN), ENGLISH.key
    )


def _take_desk(kiosk: Kiosk, look: Look, folder: Path) -> list[Path]:
    """Take every page of reception's window; it is in English and knows a visitor's modes only by its settings."""
    desk = DeskStage(
        replace(kiosk, in_force=SettingsInForce(kiosk.settings.model_copy(update=DESK_MODES[folder.name]))), look
    )
    shots = []
    for name in DESK_PAGES:
        desk.show(name)
        shots.append(folder / f"{name}.png")
        _save(desk.front.window.grabWindow(), shots[-1])
    desk.close()
    return shots


@contextmanager
def speaking(mode: str) -> Iterator[None]:
    """Speak with words 40 % longer, or plain English."""
    words = LongWords()
    if mode == "longer":
        QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


def contact_sheet(shots: list[Path]) -> QImage:
    """Return the pictures side by side, small, each over its name."""
    first = QImage(str(shots[0]))
    scale = (THUMB_AREA * 1.2 / (first.width() * first.height())) ** 0.5
    width, height = round(first.width() * scale), round(first.height() * scale)
    columns = max(1, SHEET_WIDTH // (width + _GAP))
    rows = -(-len(shots) // columns)
    sheet = QImage(_GAP + columns * (width + _GAP), _GAP + rows * (height + _LABEL + _GAP), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(sheet)
    for index, shot in enumerate(shots):
        x = _GAP + index % columns * (width + _GAP)
        y = _GAP + index // columns * (height + _LABEL + _GAP)
        smooth = Qt.TransformationMode.SmoothTransformation
        small = QImage(str(shot)).scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(x, y, small)
        painter.drawText(QRect(x, y + height, width, _LABEL), Qt.AlignmentFlag.AlignCenter, shot.stem)
    painter.end()
    return sheet


def _save(picture: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file), "PNG", 88):  # type: ignore[call-overload]
        raise SystemExit(f"{file} cannot be written.")


def main(arguments: list[str]) -> int:
    """Take all pictures, two sizes or modes at a time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "screenshots"
    only = arguments[1:]
    every = (*MODES, *SPOKEN_MODES)
    sizes, modes = ([name for name in names if name in only] or names for names in (SIZES, every))
    jobs = [(folder, size, mode) for size in sizes for mode in modes]
    started_at = monotonic()
    with multiprocessing.get_context("spawn").Pool(min(len(jobs), os.cpu_count() or 1)) as pool:
        taken = sum(pool.starmap(take, jobs, chunksize=1))
    sys.stdout.write(f"{taken} pictures in {monotonic() - started_at:.0f} s: {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
