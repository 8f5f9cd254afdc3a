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


def is_plain(kind: QVideoFrameFormat.PixelFormat) -> bool:
    """Tell whether luminance lies in such frames as it is."""
    return kind in PLANAR or kind in PACKED


def is_readable(kind: QVideoFrameFormat.PixelFormat) -> bool:
    """Tell whether ``luminance_of`` takes such frames."""
    return is_plain(kind) or kind == _Format.Format_Jpeg or _image_format(kind) != QImage.Format.Format_Invalid


@contextmanager
def luminance_of(frame: QVideoFrame) -> Iterator[Luminance]:
    """Give a frame's luminance while the frame is mapped; raises ``FrameError``."""
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        raise FrameError
    try:
        yield _plain(frame) if is_plain(frame.pixelFormat()) else _converted(frame)
    finally:
        frame.unmap()


def inverted(picture: Luminance) -> Luminance:
    """Return a copy with dark for light; whatever lies between its pixels is turned with them."""
    stride, rows = picture.row_stride, picture.height
    image = QImage(picture.data, stride, rows, stride, QImage.Format.Format_Grayscale8).copy()
    image.invertPixels()
    return Luminance(bytes(image.constBits()), picture.width, rows, image.bytesPerLine(), picture.pixel_stride)


def _plain(frame: QVideoFrame) -> Luminance:
    kind, rows, data = frame.pixelFormat(), frame.height(), frame.bits(0)
    if PACKED.get(kind):  # the last row would end behind the buffer, by as much as the first pixel starts late
        data, rows = data[PACKED[kind] :], rows - 1
    return Luminance(data, frame.width(), rows, frame.bytesPerLine(0), 2 if kind in PACKED else 1)


def _converted(frame: QVideoFrame) -> Luminance:
    """By QImage, because Qt's own conversion of a frame asks for a GPU, from whatever thread it is called."""
    if frame.pixelFormat() == _Format.Format_Jpeg:
        image = QImage.fromData(bytes(frame.bits(0)), "JPG")
    else:
        kind = _image_format(frame.pixelFormat())
        image = QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), kind)
    if image.isNull():
        raise FrameError
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Luminance(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())


def _image_format(kind: QVideoFrameFormat.PixelFormat) -> QImage.Format:
    return QVideoFrameFormat.imageFormatFromPixelFormat(kind)
