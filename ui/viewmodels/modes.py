"""How the visitor wants the screen: large, high contrast, lower, spoken. Put back after each visitor."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NAMES = ("large", "contrast", "lower", "listen")


@QmlElement
@QmlUncreatable("built by composition")
class ModesViewModel(QObject):
    """Four switches, each by one button that never moves."""

    changed = Signal()
    measured = Signal()
    keysUsed = Signal()

    def __init__(
        self,
        *,
        px_per_mm: float,
        screen_bottom_mm: float,
        reduced_motion: bool = False,
        mirrored: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on: frozenset[str] = frozenset()
        self._by_keys = False
        self._px_per_mm = px_per_mm
        self._screen_bottom_mm = screen_bottom_mm
        self._reduced_motion = reduced_motion
        self._mirrored = mirrored

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Switch one mode on or off."""
        if name in NAMES:
            self._on = self._on ^ {name}
            self.changed.emit()

    def reset(self, *, but: frozenset[str] = frozenset()) -> None:
        """Put every mode back, for the next visitor, ``but`` these."""
        kept = self._on & but
        if self._on != kept or self._by_keys:
            self._on, self._by_keys = kept, False
            self.changed.emit()

    @Slot()
    def use_keys(self) -> None:
        """Note that this visitor goes by arrow keys, which takes longer and wants to see where they are."""
        self.keysUsed.emit()
        if not self._by_keys:
            self._by_keys = True
            self.changed.emit()

    def measure(self, px_per_mm: float, screen_bottom_mm: float) -> None:
        """Take the screen's size as it was measured: everything on it is in millimetres."""
        self._px_per_mm, self._screen_bottom_mm = px_per_mm, screen_bottom_mm
        self.measured.emit()

    @property
    def assists(self) -> bool:
        """Whether a mode is on that gives more time (A40)."""
        return self._by_keys or bool(self._on & {"large", "listen"})

    @Property(bool, notify=changed)
    def anyOn(self) -> bool:
        """Whether any mode is on."""
        return bool(self._on)

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Larger text (A10)."""
        return "large" in self._on

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Light on dark (A15)."""
        return "contrast" in self._on

    @Property(bool, notify=changed)
    def lower(self) -> bool:
        """Every control within reach from a chair."""
        return "lower" in self._on

    @Property(bool, notify=changed)
    def listen(self) -> bool:
        """The screen is spoken (A50)."""
        return "listen" in self._on

    @Property(float, notify=measured)
    def pxPerMm(self) -> float:
        """Pixels a millimetre on this screen."""
        return self._px_per_mm

    @Property(float, notify=measured)
    def screenBottomMm(self) -> float:
        """How high the screen's bottom edge hangs above the floor."""
        return self._screen_bottom_mm

    @Property(bool, constant=True)
    def reducedMotion(self) -> bool:
        """Whether every movement is replaced by an instant change (A18)."""
        return self._reduced_motion

    @Property(bool, constant=True)
    def mirrored(self) -> bool:
        """Whether the language is written from right to left (A77)."""
        return self._mirrored
