"""The camera of this machine: which one, in which format, plugged in or not (look.md H8, H9)."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoSink,
)

from kiosk.settings import AUTO
from ui.adapters.video_frames import is_plain, is_readable

WANTED = QSize(1280, 720)
SLOW_FPS = 15.0
SMOOTH_FPS = 24.0
logger = logging.getLogger(__name__)


class VideoSource(Protocol):
    """Where frames come from: into ``sink``, between ``start`` and ``stop``, while something is plugged in."""

    changed: Signal
    sink: QVideoSink

    @property
    def present(self) -> bool:
        """Whether there is a camera to start."""

    def start(self) -> None:
        """Let frames come."""

    def stop(self) -> None:
        """Let none come."""


class Camera(QObject):
    """A camera by Qt Multimedia: for ``auto`` the system's choice, else the first whose name contains ``wanted``."""

    changed = Signal()

    def __init__(self, wanted: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._running = False
        self._camera: QCamera | None = None
        self.sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._plug)
        self._plug()

    @property
    def present(self) -> bool:
        """Whether there is such a camera."""
        return self._camera is not None

    def start(self) -> None:
        """Switch it on; one that comes later is switched on when it does."""
        self._running = True
        if self._camera is not None:
            self._camera.setActive(True)

    def stop(self) -> None:
        """Switch it off."""
        self._running = False
        if self._camera is not None:
            self._camera.setActive(False)

    def _plug(self) -> None:
        device = choose_device(QMediaDevices.videoInputs(), QMediaDevices.defaultVideoInput(), self._wanted)
        if self._camera is not None and device is not None and self._camera.cameraDevice() == device:
            return
        if self._camera is not None:
            self._camera.setActive(False)
            self._session.setCamera(None)
            self._camera.deleteLater()
        self._camera = self._opened(device) if device is not None else None
        self.changed.emit()

    def _opened(self, device: QCameraDevice) -> QCamera:
        camera = QCamera(device, self)
        chosen = choose_format(device.videoFormats())
        if chosen is not None:
            camera.setCameraFormat(chosen)
        if camera.isFocusModeSupported(QCamera.FocusMode.FocusModeAutoNear):
            camera.setFocusMode(QCamera.FocusMode.FocusModeAutoNear)
        if camera.isExposureModeSupported(QCamera.ExposureMode.ExposureBarcode):
            camera.setExposureMode(QCamera.ExposureMode.ExposureBarcode)
        camera.errorOccurred.connect(lambda *_: logger.warning("The camera reports an error."))
        self._session.setCamera(camera)
        camera.setActive(self._running)
        return camera


def choose_device(devices: Sequence[QCameraDevice], usual: QCameraDevice, wanted: str) -> QCameraDevice | None:
    """Return the camera to use: of those plugged in, the system's usual one or the first of a name."""
    if wanted == AUTO:
        return next((device for device in devices if device == usual), devices[0] if devices else None)
    named = (device for device in devices if wanted.casefold() in device.description().casefold())
    return next(named, None)


def choose_format(formats: Sequence[QCameraFormat]) -> QCameraFormat | None:
    """Return the format to ask for, because the default may be 640x480, or 1080p at five frames a second (H8).

    First enough frames a second, then near 1280x720, then a format whose luminance lies plain in memory.
    """
    readable = [offered for offered in formats if is_readable(offered.pixelFormat())]
    return min(readable, key=_cost, default=None)


def _cost(offered: QCameraFormat) -> tuple[bool, float, bool, float]:
    size, rate = offered.resolution(), offered.maxFrameRate()
    away = abs(size.width() * size.height() / (WANTED.width() * WANTED.height()) - 1)
    return rate < SLOW_FPS, away, not is_plain(offered.pixelFormat()), max(0.0, SMOOTH_FPS - rate)
