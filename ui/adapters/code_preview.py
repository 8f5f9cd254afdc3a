"""The camera's picture in a QML scene: the newest is drawn when told to, and the last one is dropped with it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.viewmodels.camera import CameraViewModel

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodePreview(QQuickPaintedItem):
    """Fills itself with what ``camera`` pictures, cut to shape. QML's own video output needs a GPU.

    Nothing is drawn where it is hidden: Qt would, and each screen with a camera has one of these.
    """

    cameraChanged = Signal()
    waitingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._camera: CameraViewModel | None = None
        self._picture = QImage()
        self._waiting = False
        self.setOpaquePainting(True)
        self.visibleChanged.connect(self._clear)

    def _get_camera(self) -> QObject | None:
        return self._camera

    def _set_camera(self, camera: QObject | None) -> None:
        if camera is self._camera:
            return
        if self._camera is not None:
            self._camera.pictured.disconnect(self._take)
        self._camera = camera if isinstance(camera, CameraViewModel) else None
        if self._camera is not None:
            self._camera.pictured.connect(self._take)
        self.cameraChanged.emit()

    camera = Property(QObject, _get_camera, _set_camera, notify=cameraChanged)

    @Property(bool, notify=waitingChanged)
    def waiting(self) -> bool:
        """Whether there is a picture that is not drawn."""
        return self._waiting

    @Slot()
    def show(self) -> None:
        """Draw the newest picture with the next frame."""
        self.update()
        self._wait(False)

    @Slot(QImage)
    def _take(self, picture: QImage) -> None:
        if self.isVisible():
            self._picture = picture
            self._wait(True)

    @Slot()
    def _clear(self) -> None:
        """Have nothing of what was seen before, when it is shown again."""
        self._picture = QImage()
        self.show()

    def _wait(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waitingChanged.emit()

    def paint(self, painter: QPainter) -> None:
        """Draw the newest picture, or nothing but a dark pane."""
        place = QRectF(0, 0, self.width(), self.height())
        if self._picture.isNull():
            painter.fillRect(place, self.fillColor())
            return
        width, height = self._picture.width(), self._picture.height()
        scale = min(width / place.width(), height / place.height())
        part = QRectF(0, 0, place.width() * scale, place.height() * scale)
        part.moveCenter(QRectF(0, 0, width, height).center())
        painter.drawImage(place, self._picture, part)
