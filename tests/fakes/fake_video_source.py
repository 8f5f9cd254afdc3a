"""The ``VideoSource`` port with pictures that a test holds up; they come through a real video sink."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

NV12 = QVideoFrameFormat.PixelFormat.Format_NV12


def frame_of(luminance: bytes, width: int = 1280, height: int = 720) -> QVideoFrame:
    """Return a picture as a camera delivers it: NV12, without colour."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), NV12))
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        raise ValueError("the frame cannot be written")
    try:
        plane, stride = frame.bits(0), frame.bytesPerLine(0)
        for row in range(height):
            plane[row * stride : row * stride + width] = luminance[row * width : (row + 1) * width]
        colour = frame.bits(1)
        colour[:] = bytes([128]) * len(colour)
    finally:
        frame.unmap()
    return frame


class FakeVideoSource(QObject):
    """A camera that is plugged in or not. What is not running delivers nothing, whatever is held up."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sink = QVideoSink(self)
        self.running = False
        self.starts = 0
        self.shown = 0
        self._present = True

    @property
    def present(self) -> bool:
        """Whether it is plugged in."""
        return self._present

    def start(self) -> None:
        """Let frames come."""
        self.running = True
        self.starts += 1

    def stop(self) -> None:
        """Let none come."""
        self.running = False

    def plug(self, present: bool) -> None:
        """Plug it in or pull it out."""
        self._present = present
        self.changed.emit()

    def show(self, frame: QVideoFrame) -> None:
        """Deliver one frame, where it runs."""
        if self.running and self._present:
            self.shown += 1
            self.sink.setVideoFrame(frame)

    @contextmanager
    def filming(self, *luminances: bytes, rate: float = 30) -> Iterator[None]:
        """Deliver pictures again and again, from a thread as a camera does; a sink passes on no frame twice."""
        frames = cycle([frame_of(luminance) for luminance in luminances * 2])
        end = threading.Event()

        def film() -> None:
            while not end.wait(1 / rate):
                self.show(next(frames))

        thread = threading.Thread(target=film)
        thread.start()
        try:
            yield
        finally:
            end.set()
            thread.join()
