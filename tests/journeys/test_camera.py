"""A code held up to the camera: frames through the real adapter, the real reader and the real window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.facts import CheckedIn, CheckedOut
from kiosk.domain.visits import How
from tests.devices.degraded_codes import held_up, luminance, without_code
from tests.fakes.fake_video_source import FakeVideoSource, frame_of
from tests.journeys.bookings import import_rows
from tests.journeys.driver import Driver, wait_until
from ui.scanning import Scanning

SENTENCE = "Camera is reading codes. No pictures are kept."


MIDDLE = (640.0, 360.0)


@cache
def ada() -> bytes:
    return luminance(held_up(("BOOKED-1", MIDDLE)))


@pytest.fixture
def source() -> FakeVideoSource:
    return FakeVideoSource()


@pytest.fixture
def scanning(kiosk: Driver, source: FakeVideoSource, tmp_path: Path) -> Iterator[Scanning]:
    """A kiosk with two bookings and a camera."""
    import_rows(kiosk, tmp_path, "BOOKED-1,Ada Lovelace,1", "BOOKED-2,Grace Hopper,1")
    scanning = Scanning(kiosk.front, kiosk.kiosk.settings, source=source)
    scanning.start()
    yield scanning
    scanning.stop()


def test_a_code_held_up_checks_the_visitor_in(kiosk: Driver, scanning: Scanning, source: FakeVideoSource) -> None:
    with source.filming(ada()):
        kiosk.wait_for_screen("answer")
    kiosk.settle()
    assert kiosk.says("You’re in, Ada.")
    assert kiosk.taps == 0
    assert [(visit.name, visit.how) for visit in kiosk.visits()] == [("Ada Lovelace", How.CODE)]


def test_a_code_that_stays_before_the_camera_is_one_scan_though_the_screen_went_home_meanwhile(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    with source.filming(ada()):
        kiosk.wait_for_screen("answer")
        kiosk.tick(20)
        kiosk.wait_for_screen("home")
        before = source.shown
        wait_until(lambda: source.shown > before + 10, "ten more frames")
    kiosk.settle()
    assert kiosk.screen == "home"
    assert len(kiosk.facts(CheckedIn)) == 1


def test_the_same_code_by_camera_and_by_scanner_is_one_scan(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    kiosk.scan("BOOKED-1")
    kiosk.tap("step_0")
    with source.filming(ada()):
        before = source.shown
        wait_until(lambda: source.shown > before + 10, "ten frames")
    kiosk.settle()
    assert (kiosk.screen, len(kiosk.facts(CheckedIn))) == ("home", 1)


def test_the_badge_that_is_held_up_on_the_leaving_screen_leaves(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    kiosk.scan("BOOKED-1")
    kiosk.tap("step_0")
    kiosk.tap("leave")
    with source.filming(ada()):
        kiosk.wait_for_screen("answer")
    assert len(kiosk.facts(CheckedOut)) == 1


def test_of_two_codes_in_the_frame_neither_is_taken_and_the_screen_says_so(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    both = luminance(held_up(("BOOKED-1", (500.0, 360.0)), ("BOOKED-2", (780.0, 360.0))))
    with source.filming(both):
        wait_until(lambda: kiosk.says("Show one code at a time."), "the sentence")
    assert kiosk.screen == "home"
    assert kiosk.facts(CheckedIn) == []


def test_of_a_code_in_the_frame_and_one_beside_it_the_one_in_the_frame_is_taken(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    aside = held_up(("BOOKED-2", (160.0, 200.0)), ("BOOKED-1", MIDDLE))
    with source.filming(luminance(aside)):
        kiosk.wait_for_screen("answer")
    assert [visit.name for visit in kiosk.visits()] == ["Ada Lovelace"]


def test_the_camera_is_on_at_home_and_on_the_leaving_screen_and_nowhere_else(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    assert (source.running, kiosk.says(SENTENCE)) == (True, True)
    kiosk.tap("checkIn")
    assert (source.running, kiosk.says(SENTENCE)) == (False, False)
    kiosk.tap("back")
    assert source.running
    kiosk.tap("leave")
    assert (source.running, kiosk.says(SENTENCE)) == (True, True)
    kiosk.tap("bar_help")
    assert (source.running, kiosk.says(SENTENCE)) == (False, False)
    kiosk.tap("back")
    kiosk.front.window.hide()
    assert not source.running
    kiosk.front.window.show()
    assert source.running


def test_a_camera_that_is_pulled_out_takes_its_hint_along_and_brings_it_back(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    source.plug(False)
    assert not kiosk.says(SENTENCE)
    assert kiosk.says("Hold it under the light.")
    source.plug(True)
    assert kiosk.says(SENTENCE)
    with source.filming(ada()):
        kiosk.wait_for_screen("answer")


def test_the_picture_to_aim_by_is_shown_and_gone_when_the_camera_is_off(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    def grey() -> int:
        kiosk.draw()
        place = kiosk.centre(kiosk.find("preview"))
        return kiosk.front.window.grabWindow().pixelColor(place).red()

    dark = grey()
    source.show(frame_of(without_code()))
    wait_until(lambda: grey() > dark + 40, "the picture")
    kiosk.tap("checkIn")
    kiosk.tap("back")
    assert grey() == dark


def test_a_kiosk_whose_settings_say_off_has_no_camera_on_its_screen(kiosk: Driver, source: FakeVideoSource) -> None:
    off = kiosk.kiosk.settings.model_copy(update={"camera": "off", "serial_scanner": "off"})
    scanning = Scanning(kiosk.front, off, source=source)
    scanning.start()
    QCoreApplication.processEvents()
    assert (source.running, kiosk.says(SENTENCE), kiosk.named("preview")) == (False, False, [])
    scanning.stop()


def test_a_camera_that_managers_switch_off_and_on_goes_and_comes_while_the_kiosk_runs(
    kiosk: Driver, scanning: Scanning, source: FakeVideoSource
) -> None:
    settings = kiosk.kiosk.settings
    assert (source.running, kiosk.says(SENTENCE)) == (True, True)
    scanning.renew(settings.model_copy(update={"camera": "off", "serial_scanner": "off"}))
    QCoreApplication.processEvents()
    assert (source.running, kiosk.says(SENTENCE), scanning.camera) == (False, False, None)
    kiosk.tap("checkIn")
    kiosk.tap("back")
    scanning.renew(settings)
    with source.filming(ada()):
        kiosk.wait_for_screen("answer")
    assert len(kiosk.facts(CheckedIn)) == 1


def test_without_any_device_nothing_is_loaded_until_a_first_one_comes(
    kiosk: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.scanning.DEVICES", tmp_path)
    monkeypatch.setattr("sys.platform", "linux")
    scanning = Scanning(kiosk.front, kiosk.kiosk.settings)
    scanning.start()
    assert (scanning.camera, scanning.serial) == (None, None)
    (tmp_path / "ttyACM0").touch()
    wait_until(lambda: scanning.serial is not None, "the scanner")
    assert scanning.camera is None
    (tmp_path / "video0").touch()
    wait_until(lambda: scanning.camera is not None, "the camera")
    scanning.stop()
