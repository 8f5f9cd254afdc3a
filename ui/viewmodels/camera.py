"""What a visitor sees of the camera: whether there is one, that it is on, and the picture to aim by."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.codes_in_view import TARGET

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class CameraViewModel(QObject):
    """Without a camera ``present`` is false, and nothing of it is on any screen. No picture outlives the next one."""

    changed = Signal()
    pictured = Signal(QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._present = False
        self._reading = False
        self._several = False

    def tell(self, *, present: bool, reading: bool, several: bool) -> None:
        """Take how things are with the camera."""
        if (present, reading, several) != (self._present, self._reading, self._several):
            self._present, self._reading, self._several = present, reading, several
            self.changed.emit()
        if not reading:
            self.pictured.emit(QImage())

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether there is a camera that works."""
        return self._present

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether the camera is on."""
        return self._reading

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether more than one code is held up, so that none is taken."""
        return self._several

    @Property(float, constant=True)
    def target(self) -> float:
        """The target frame's side, as a share of the picture's height."""
        return 2 * TARGET
