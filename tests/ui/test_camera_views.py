"""What the camera sees, on the screens that show it: large enough to aim by, and its words clear of the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.bootstrap import build
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import FESTIVAL_NOW, NOW, Stage, everything_asked
from ui.adapters.code_preview import CodePreview
from ui.composition import Look
from ui.viewmodels.camera import CameraViewModel

AIMED_BY_MM = 80
AIMED_BY_BESIDE_KEYS_MM = 50
CLEAR_MM = 2


@pytest.fixture
def staged(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    opened: list[Stage] = []

    def open_stage(size: tuple[int, int], *, festival: bool = False) -> Stage:
        venue = "great_exhibition_road_festival" if festival else str(everything_asked(tmp_path))
        settings = Settings(data_dir=tmp_path / f"data-{len(opened)}", venue=venue, kiosk_id="test")
        kiosk = build(settings, clock=FakeClock(FESTIVAL_NOW if festival else NOW))
        opened.append(Stage(kiosk, Look(size, reduced_motion=True)))
        opened[-1].closes = kiosk.close  # type: ignore[attr-defined]
        return opened[-1]

    yield open_stage
    for stage in opened:
        stage.close()
        stage.closes()  # type: ignore[attr-defined]


def places(stage: Stage) -> dict[str, QRectF]:
    """Return where the items with a name lie."""
    stage.front.window.grabWindow()  # lays everything out
    return {item.objectName(): item.mapRectToScene(item.boundingRect()) for item in stage.items()}


@pytest.mark.parametrize("festival", [False, True], ids=["rooms", "festival"])
def test_in_large_a_standing_screen_shows_what_the_camera_sees_as_large_as_it_has_room(
    staged: Callable[..., Stage], festival: bool
) -> None:
    stage = staged((1080, 1920), festival=festival)
    for language in ("en", "es"):
        for screen in ("festival-camera",) if festival else ("leaving-camera", "home-camera-two-codes"):
            stage.show(screen, ("large",), language)
            millimetres = places(stage)["preview"].width() / stage.front.parts.modes.pxPerMm
            assert millimetres > AIMED_BY_MM, f"{screen} in {language}"


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)], ids=["lying", "short"])
@pytest.mark.parametrize("modes", [(), ("large",)], ids=["plain", "large"])
def test_beside_the_keys_the_camera_keeps_off_them_and_is_aimed_by(
    staged: Callable[..., Stage], modes: tuple[str, ...], size: tuple[int, int]
) -> None:
    stage = staged(size)
    for language in ("en", "ar", "so"):
        stage.show("leaving-camera", modes, language)
        place = places(stage)
        keys, dot = place["keyboard"], place["cameraDot"]
        between = max(dot.left() - keys.right(), keys.left() - dot.right())
        assert between / stage.front.parts.modes.pxPerMm > CLEAR_MM, language
        assert place["preview"].width() / stage.front.parts.modes.pxPerMm > AIMED_BY_BESIDE_KEYS_MM, language


def test_a_picture_waits_to_be_drawn_where_it_is_seen_and_nowhere_else(qtbot: QtBot) -> None:
    screen, camera, room = QQuickItem(), CameraViewModel(), QImage(4, 3, QImage.Format.Format_RGB32)
    preview = CodePreview(screen)
    preview.camera = camera
    preview.setVisible(False)
    camera.pictured.emit(room)
    assert not preview.waiting
    preview.setVisible(True)
    camera.pictured.emit(room)
    assert preview.waiting
    preview.show()
    assert not preview.waiting
