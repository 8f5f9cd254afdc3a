"""Pictures for QML out of memory, by their address alone.

``image://drawing/`` is followed by a kind of drawing and its percent-encoded values, ``image://picture/`` by a PNG in
base 64.
"""

from __future__ import annotations

import base64
import binascii
import logging
from urllib.parse import unquote

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from ui.adapters.drawing_kinds import KINDS

PROVIDER = "drawing"
PICTURES = "picture"
ADDRESS = f"image://{PROVIDER}/"
logger = logging.getLogger(__name__)


class Drawings(QQuickImageProvider):
    """Draws at once, so that a page never shows a frame without its pictures.

    A ``data:`` URL is no way to do this: Qt reads it in a thread of its own, a frame late, and where a source
    changes while it is being read the half-read picture is never freed (0.1 MB a visitor with Qt 6.11).
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id_: str, size: QSize, requestedSize: QSize) -> QImage:
        """Return the drawing in the size asked for, else in its own."""
        image = drawn(id_, requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def drawn(drawing: str, wanted: QSize) -> QImage:
    """Return a drawing by its kind and its percent-encoded values, with or without its address.

    It has the size wanted, else its own.
    """
    kind, _, values = drawing.removeprefix(ADDRESS).partition("/")
    try:
        renderer = QSvgRenderer(KINDS[kind](unquote(values)).encode())
    except (KeyError, ValueError, OSError):
        renderer = QSvgRenderer()
    if not renderer.isValid():
        logger.error("A drawing cannot be read.")
        return QImage()
    whole = wanted if wanted.isValid() and not wanted.isEmpty() else renderer.defaultSize()
    image = QImage(whole, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, whole.width(), whole.height()))
    painter.end()
    return image


def picture_address(png: bytes) -> str:
    """Return the address by which ``Pictures`` shows a PNG."""
    return f"image://{PICTURES}/{base64.urlsafe_b64encode(png).decode()}"


class Pictures(QQuickImageProvider):
    """Shows a PNG at once; why no ``data:`` URL does is said at ``Drawings``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id_: str, size: QSize, requestedSize: QSize) -> QImage:
        """Return the picture in its own size."""
        try:
            image = QImage.fromData(base64.urlsafe_b64decode(id_))
        except (binascii.Error, ValueError):
            image = QImage()
        if image.isNull():
            logger.error("A picture cannot be read.")
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
