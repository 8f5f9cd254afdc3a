"""The camera between its frames and the scan: newest frame, one look at a time, hot-plug, silence, formats."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from kiosk.domain.codes_in_view import CodeSeen
from kiosk.domain.luminance import Luminance
from tests.fakes.fake_video_source import FakeVideoSource, frame_of
from ui.adapters.camera import Camera, choose_device, choose_format
from ui.adapters.code_camera import CodeCamera
from ui.adapters.video_frames import luminance_of
from ui.jobs import JobRunner

Format = QVideoFrameFormat.PixelFormat
WIDTH, HEIGHT = 64, 36


def plain(value: int) -> bytes:
    return bytes([value]) * (WIDTH * HEIGHT)


def frame(value: int) -> QVideoFrame:
    return frame_of(plain(value), WIDTH, HEIGHT)


class Later(Executor):
    """Runs a job when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.most = 0

    def submit(self, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()

        def run() -> None:
            try:
                future.set_result(job(*args, **kwargs))
            except Exception as error:
                future.set_exception(error)

        self.waiting.append(run)
        self.most = max(self.most, len(self.waiting))
        return future

    def run_one(self) -> None:
        self.waiting.pop(0)()


class Desk:
    """A camera over a fake source; the reader reads each picture as its brightness, where it is no even grey."""

    def __init__(self) -> None:
        self.source = FakeVideoSource()
        self.jobs = Later()
        self.seen: list[int] = []
        self.fails = False
        self.scans: list[str] = []
        self.pictures: list[QImage] = []
        self.camera = CodeCamera(self.source, self.read, JobRunner(self.jobs))
        self.camera.scanned.connect(self.scans.append)
        self.camera.pictured.connect(self.pictures.append)

    def read(self, picture: Luminance) -> tuple[CodeSeen, ...]:
        if self.fails:
            raise ValueError("this frame cannot be read")
        value = picture.data[0]
        self.seen.append(value)
        return tuple(CodeSeen(f"{value}-{number}", 0, 0) for number in range(value % 10))

    def show(self, *values: int) -> None:
        """Show one picture after another and look at each."""
        for value in values:
            self.source.show(frame(value))
            self.jobs.run_one()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    desk.camera.watch(True)
    return desk


def test_the_newest_frame_wins_and_one_look_is_taken_at_a_time(desk: Desk) -> None:
    for value in (10, 20, 30, 40):
        desk.source.show(frame(value))
    assert desk.jobs.most == 1
    desk.jobs.run_one()
    desk.jobs.run_one()
    assert desk.seen == [10, 40]
    assert desk.jobs.waiting == []
    assert desk.jobs.most == 1


def test_a_code_that_is_held_is_told_of_at_each_look_from_the_second(desk: Desk) -> None:
    desk.show(11, 11, 11, 10)
    assert desk.scans == ["11-0", "11-0"]


def test_two_codes_are_told_as_several_and_none_is_scanned(desk: Desk) -> None:
    desk.show(12, 12)
    assert (desk.scans, desk.camera.several) == ([], True)


def test_a_camera_that_is_off_delivers_nothing_and_looks_at_nothing(desk: Desk) -> None:
    desk.camera.watch(False)
    desk.source.sink.setVideoFrame(frame(11))
    assert (desk.source.running, desk.camera.reading, desk.jobs.waiting) == (False, False, [])


def test_what_was_seen_before_it_was_switched_off_does_not_count_afterwards(desk: Desk) -> None:
    desk.source.show(frame(11))
    desk.jobs.run_one()
    desk.source.show(frame(11))
    desk.camera.watch(False)
    desk.jobs.run_one()
    desk.camera.watch(True)
    desk.show(11)
    assert desk.scans == []
    desk.show(11)
    assert desk.scans == ["11-0"]


def test_the_picture_to_aim_by_is_small_grey_and_mirrored(desk: Desk) -> None:
    left_dark = (bytes([0] * 640) + bytes([200] * 640)) * 720
    desk.source.show(frame_of(left_dark))
    desk.jobs.run_one()
    (picture,) = desk.pictures
    assert picture.size() == QSize(320, 180)
    assert [picture.pixelColor(x, 90).getRgb()[:3] for x in (10, 310)] == [(200, 200, 200), (0, 0, 0)]


def test_a_camera_that_is_pulled_out_is_gone_and_one_that_is_plugged_in_is_there(desk: Desk) -> None:
    said: list[bool] = []
    desk.camera.changed.connect(lambda: said.append(desk.camera.reading))
    desk.source.plug(False)
    assert not desk.camera.present
    desk.source.plug(True)
    assert said == [False, True]


def test_a_camera_that_falls_silent_counts_as_none_until_a_frame_comes(desk: Desk) -> None:
    (silence,) = desk.camera.findChildren(QTimer)
    silence.timeout.emit()
    assert (desk.camera.present, desk.source.starts) == (False, 2)
    desk.show(10)
    assert desk.camera.present


def test_a_frame_that_cannot_be_read_puts_the_camera_aside_for_a_while(
    desk: Desk, expected_log: Callable[[str], None]
) -> None:
    expected_log("A job failed")
    desk.fails = True
    desk.show(11)
    assert (desk.camera.present, desk.source.running) == (False, False)
    desk.fails = False
    (silence,) = desk.camera.findChildren(QTimer)
    silence.timeout.emit()
    desk.show(11)
    assert desk.camera.present


def test_without_a_camera_everything_is_as_it_is_without_one(qtbot: QtBot) -> None:
    camera = Camera("no camera has this name")
    camera.start()
    assert not camera.present
    camera.stop()


# --- Formats ----------------------------------------------------------------------------------------------------------


def written(kind: QVideoFrameFormat.PixelFormat, content: bytes) -> QVideoFrame:
    """A frame of a format with these bytes in its first plane."""
    made = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), kind))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    stride = made.bytesPerLine(0)
    row = len(content) // HEIGHT
    plane = made.bits(0)
    for number in range(HEIGHT):
        plane[number * stride : number * stride + row] = content[number * row : (number + 1) * row]
    made.unmap()
    return made


RAMP = bytes(range(WIDTH)) * HEIGHT
MIRRORED = bytes(reversed(range(WIDTH)))


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (Format.Format_Y8, RAMP),
        (Format.Format_NV12, RAMP),
        (Format.Format_YUV420P, RAMP),
        (Format.Format_YUYV, b"".join(bytes([value, 128]) for value in RAMP)),
        (Format.Format_UYVY, b"".join(bytes([128, value]) for value in RAMP)),
        (Format.Format_BGRX8888, b"".join(bytes([value, value, value, 255]) for value in RAMP)),
    ],
    ids=lambda value: value.name if isinstance(value, Format) else "",
)
def test_luminance_comes_out_of_each_format(kind: QVideoFrameFormat.PixelFormat, content: bytes) -> None:
    with luminance_of(written(kind, content)) as picture:
        data, width, height = picture.mirrored(1)
    assert (width, height) in ((WIDTH, HEIGHT), (WIDTH, HEIGHT - 1))
    assert data[:WIDTH] == MIRRORED


def test_luminance_comes_out_of_a_compressed_frame() -> None:
    image = QImage(RAMP, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPG", 100)  # type: ignore[call-overload]
    content = buffer.data().data()
    made = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), Format.Format_Jpeg))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    plane = made.bits(0)
    if len(plane) < len(content):
        pytest.skip("this Qt gives a compressed frame no room of its own to write to")
    plane[: len(content)] = content
    made.unmap()
    with luminance_of(made) as picture:
        data, width, _ = picture.mirrored(1)
    assert width == WIDTH
    assert all(abs(got - wanted) <= 3 for got, wanted in zip(data[:WIDTH], MIRRORED, strict=True))


@dataclass(frozen=True)
class Offered:
    """A camera format: Qt's own cannot be made."""

    width: int
    height: int
    rate: float
    kind: QVideoFrameFormat.PixelFormat = Format.Format_YUYV

    def resolution(self) -> QSize:
        return QSize(self.width, self.height)

    def maxFrameRate(self) -> float:  # noqa: N802
        return self.rate

    def pixelFormat(self) -> QVideoFrameFormat.PixelFormat:  # noqa: N802
        return self.kind


HD_JPEG = Offered(1280, 720, 30, Format.Format_Jpeg)


@pytest.mark.parametrize(
    ("offers", "best"),
    [
        ([Offered(640, 480, 30), HD_JPEG, Offered(1920, 1080, 5)], HD_JPEG),
        ([Offered(1280, 720, 10), HD_JPEG], HD_JPEG),
        ([HD_JPEG, Offered(1280, 720, 30)], Offered(1280, 720, 30)),
        ([Offered(1280, 720, 15), Offered(1280, 720, 30)], Offered(1280, 720, 30)),
        ([Offered(320, 240, 30), Offered(640, 480, 30)], Offered(640, 480, 30)),
        ([Offered(1280, 720, 30, Format.Format_Invalid), Offered(640, 480, 30)], Offered(640, 480, 30)),
        ([Offered(1920, 1080, 5)], Offered(1920, 1080, 5)),
        ([], None),
    ],
)
def test_the_format_is_fast_enough_first_then_near_720p_then_plain(offers: list[Any], best: Offered | None) -> None:
    assert choose_format(offers) == best


@dataclass(frozen=True)
class Device:
    """A camera that is plugged in."""

    name: str

    def description(self) -> str:
        return self.name


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [("auto", "Logitech BRIO"), ("integrated", "Integrated Webcam"), ("brio", "Logitech BRIO"), ("Sony", None)],
)
def test_the_camera_is_the_systems_own_choice_or_the_one_of_a_name(wanted: str, chosen: str | None) -> None:
    devices: list[Any] = [Device("Integrated Webcam"), Device("Logitech BRIO")]
    found = choose_device(devices, devices[1], wanted)
    assert (found.description() if found else None) == chosen


def test_no_camera_is_chosen_where_there_is_none() -> None:
    nothing: Any = Device("")
    assert choose_device([], nothing, "auto") is None
