"""The luminance of a video frame, where it lies in memory if the format has it plain."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.domain.luminance import Luminance

_Format = QVideoFrameFormat.PixelFormat
PLANAR = {_Format.Format_Y8, _Format.Format_NV12, _Format.Format_NV21, _Format.Format_YUV420P}
PLANAR |= {_Format.Format_YUV422P, _Format.Format_YV12}
PACKED = {_Format.Format_YUYV: 0, _Format.Format_UYVY: 1}


class FrameError(Exception):
    """A frame that cannot be turned into a picture."""


@contextmanager
def luminance_of(frame: QVideoFrame) -> Iterator[Luminance]:
    """Give a frame's luminance while the frame is mapped; raises ``FrameError``."""
    kind = frame.pixelFormat()
    if kind not in PLANAR and kind not in PACKED:
        yield _converted(frame)
        return
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        raise FrameError
    try:
        stride, rows, first = frame.bytesPerLine(0), frame.height(), PACKED.get(kind, 0)
        data = frame.bits(0)
        if first:  # the last row would end behind the buffer, by as much as the first pixel starts late
            data, rows = data[first:], rows - 1
        yield Luminance(data, frame.width(), rows, stride, 2 if kind in PACKED else 1)
    finally:
        frame.unmap()


def _converted(frame: QVideoFrame) -> Luminance:
    image = _decompressed(frame) if frame.pixelFormat() == _Format.Format_Jpeg else frame.toImage()
    if image.isNull():
        raise FrameError
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Luminance(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())


def _decompressed(frame: QVideoFrame) -> QImage:
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        raise FrameError
    try:
        return QImage.fromData(bytes(frame.bits(0)), "JPG")
    finally:
        frame.unmap()
