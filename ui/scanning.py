"""The scanners that are no keyboard: a camera and a serial port, over an open front, each there or not.

The desk has the camera while a manager joins a hub there: the visitors' own, or one of a desk that stands alone.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Slot
from PySide6.QtGui import QImage

from kiosk.made_late import code_reader
from kiosk.settings import AUTO, OFF, Settings
from ui.composition import Front
from ui.jobs import JobRunner

if TYPE_CHECKING:
    from ui.adapters.camera import VideoSource
    from ui.adapters.code_camera import CodeCamera
    from ui.adapters.serial_scanner import SerialScanner
    from ui.viewmodels.desk_hub import DeskHubViewModel

DEVICES = Path("/dev")
CAMERA_SCREENS = ("home", "leaving")


class Scanning(QObject):
    """Feeds one front from what is plugged in; ``start`` comes after the first frame, so that Home waits for nothing.

    The camera is on while Home or the leaving screen is shown, or while the desk waits for an invitation, and at no
    other time (H9).
    """

    def __init__(
        self,
        front: Front,
        settings: Settings,
        *,
        source: VideoSource | None = None,
        serial: SerialScanner | None = None,
    ) -> None:
        super().__init__()
        self._front = front
        self._settings = settings
        self._source = source
        self.serial = serial
        self._devices: QFileSystemWatcher | None = None
        self._hub: DeskHubViewModel | None = None
        self.camera: CodeCamera | None = None

    def lend(self, hub: DeskHubViewModel) -> None:
        """Let the desk have the camera while it waits for an invitation."""
        self._hub = hub
        hub.changed.connect(self._watch)
        self._watch()
        self._tell()

    @Slot()
    def start(self) -> None:
        """Open what the settings name."""
        self._start_serial()
        self._start_camera()

    def renew(self, settings: Settings) -> None:
        """Let go of every device and open what the settings name now."""
        self.stop()
        if self.camera is not None:
            self._front.kiosk.screenChanged.disconnect(self._watch)
            self._front.window.visibilityChanged.disconnect(self._watch)
            self._front.parts.camera.tell(present=False, reading=False, several=False)
        self._settings, self.camera, self.serial = settings, None, None
        self.start()

    def stop(self) -> None:
        """Let go of every device, before the front is closed."""
        if self.camera is not None:
            self.camera.stop()
        if self.serial is not None:
            self.serial.stop()

    def _start_serial(self) -> None:
        if self._settings.serial_scanner == OFF:
            return
        if self.serial is None:
            if self._settings.serial_scanner == AUTO and not _may_have_scanner():
                self._await_devices()
                return
            from ui.adapters.serial_scanner import SerialScanner

            self.serial = SerialScanner(self._settings.serial_scanner, self._settings.serial_baud)
        self.serial.scanned.connect(self._front.kiosk.scan)
        self.serial.start()

    def _start_camera(self) -> None:
        if self._settings.camera == OFF or self.camera is not None:
            return
        if self._source is None and not _may_have_camera():
            self._await_devices()
            return
        camera = _opened(self._settings, self._source)
        camera.scanned.connect(self._seen)
        camera.inView.connect(self._front.kiosk.gate.keep)
        camera.pictured.connect(self._picture)
        camera.changed.connect(self._tell)
        self._front.kiosk.screenChanged.connect(self._watch)
        self._front.window.visibilityChanged.connect(self._watch)
        self.camera = camera
        self._watch()
        self._tell()

    def _await_devices(self) -> None:
        """Wait for a first camera without Qt Multimedia, which takes 10 MB to find none, and so for a first scanner."""
        if self._devices is None:
            self._devices = QFileSystemWatcher([str(DEVICES)], self)
            self._devices.directoryChanged.connect(self._plugged)

    @Slot()
    def _plugged(self) -> None:
        if self.serial is None:
            self._start_serial()
        self._start_camera()

    @property
    def _is_lent(self) -> bool:
        return self._hub is not None and bool(self._hub.asking)

    @Slot(QImage)
    def _picture(self, picture: QImage) -> None:
        if self._hub is not None and self._is_lent:
            self._hub.camera.pictured.emit(picture)
        else:
            self._front.parts.camera.pictured.emit(picture)

    @Slot(str)
    def _seen(self, text: str) -> None:
        if self._hub is not None and self._is_lent:
            self._hub.held_up(text)
            return
        self._front.kiosk.take(self._front.kiosk.gate.take(text, bare=True))

    @Slot()
    def _watch(self) -> None:
        if self.camera is None:
            return
        is_shown = self._front.kiosk.screen in CAMERA_SCREENS and self._front.window.isVisible()
        on = self._is_lent or is_shown
        if on and not self.camera.watching:
            self._front.kiosk.gate.wake()
        elif not on and self.camera.watching:
            self._front.kiosk.gate.rest()
        self.camera.watch(on)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """The one who has the camera sees what is before it, and the other that it is on."""
        if self.camera is None:
            return
        camera, is_lent = self.camera, self._is_lent
        here = {"present": camera.present, "reading": camera.reading, "several": camera.several}
        self._front.parts.camera.tell(**here)
        if self._hub is not None:
            self._hub.camera.tell(**here | {"reading": camera.reading and is_lent})


class DeskCamera(QObject):
    """The camera of a desk that stands alone: opened when an invitation is first waited for, and on while it is."""

    def __init__(self, hub: DeskHubViewModel, settings: Settings, *, source: VideoSource | None = None) -> None:
        super().__init__()
        self._hub = hub
        self._settings = settings
        self._source = source
        self.camera: CodeCamera | None = None
        hub.changed.connect(self._watch)

    def stop(self) -> None:
        """Let go of it, before the desk is closed."""
        self._hub.changed.disconnect(self._watch)
        if self.camera is not None:
            self.camera.stop()

    @Slot()
    def _watch(self) -> None:
        may_be = self._settings.camera != OFF and (self._source is not None or _may_have_camera())
        if self.camera is None and self._hub.asking and may_be:
            self.camera = _opened(self._settings, self._source)
            self.camera.scanned.connect(self._hub.held_up)
            self.camera.pictured.connect(self._hub.camera.pictured)
            self.camera.changed.connect(self._tell)
        if self.camera is not None:
            self.camera.watch(bool(self._hub.asking))

    @Slot()
    def _tell(self) -> None:
        if self.camera is not None:
            camera = self.camera
            self._hub.camera.tell(present=camera.present, reading=camera.reading, several=camera.several)


def _opened(settings: Settings, source: VideoSource | None) -> CodeCamera:
    from ui.adapters.camera import Camera
    from ui.adapters.code_camera import CodeCamera
    from ui.adapters.video_frames import inverted

    return CodeCamera(source or Camera(settings.camera), code_reader(inverted), JobRunner(aside=True))


def _may_have_camera() -> bool:
    """Linux shows every camera as a device file; elsewhere only Qt Multimedia knows."""
    return sys.platform != "linux" or any(DEVICES.glob("video*"))


def _may_have_scanner() -> bool:
    """A scanner that says what it is hangs on USB, and Linux shows it as one of these; elsewhere only Qt knows."""
    return sys.platform != "linux" or any(any(DEVICES.glob(name)) for name in ("ttyUSB*", "ttyACM*"))
