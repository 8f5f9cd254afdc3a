"""Measuring the screen with a bank card (ISO 7810 ID-1: 85.60 x 53.98 mm): sizes on it are millimetres from then on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.staff import Permission
from kiosk.kiosk import Kiosk
from ui import scanner_wording as wording
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CARD_WIDTH_MM = 85.60
CARD_HEIGHT_MM = 53.98
WIDEST_MM = 3000.0


@QmlElement
@QmlUncreatable("built by composition")
class DeskScreenViewModel(QObject):
    """The drawn card, as wide as staff make it; ``look_at`` says which screen is measured.

    ``otherWanted`` asks for the window to go to the visitors' screen, which is the one whose size is kept.
    """

    changed = Signal()
    otherWanted = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        reading: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._undo = undo
        self._reading = reading
        self._screen_px = 1920
        self._px_per_mm = 4.0
        self._card_px = 0
        self._message = ""
        self._is_visitors = True

    def look_at(self, screen_px: int, px_per_mm: float, *, is_visitors: bool = True) -> None:
        """Take how many pixels the screen is wide, and how long its millimetres are until it is measured."""
        self._screen_px, self._px_per_mm, self._is_visitors = screen_px, px_per_mm, is_visitors
        self.open()

    def measured(self, px_per_mm: float) -> None:
        """Take how long millimetres are by now; a card that is being fitted stays as it is."""
        self._px_per_mm = px_per_mm

    @Slot()
    def goToVisitors(self) -> None:
        """Measure the visitors' screen, not the desk's own."""
        self.otherWanted.emit()

    @Property(bool, notify=changed)
    def isVisitors(self) -> bool:
        """Whether this is the visitors' screen."""
        return self._is_visitors

    @Slot()
    def open(self) -> None:
        """Draw the card as it should be by what is known now."""
        self._card_px = round(CARD_WIDTH_MM * self._px_per_mm)
        self._message = ""
        self.changed.emit()

    @Slot(int)
    def nudge(self, px: int) -> None:
        """Make the drawn card so much wider, or narrower below zero; no screen is wider than three metres."""
        least = -(-CARD_WIDTH_MM * self._screen_px // WIDEST_MM)
        self._card_px = int(max(least, min(self._screen_px, self._card_px + px)))
        self._message = ""
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Keep how wide the screen is."""
        by = self._staff.by(Permission.SETTINGS)
        if by is not None:
            keep = partial(self._kiosk.change_settings.keep_screen_width, self.width_mm, by)
            self._reading.run("screen", keep, self._kept, self._failed)
        else:
            self._message = wording.A_MANAGER_KEEPS
            self.changed.emit()

    @property
    def width_mm(self) -> float:
        """How wide the screen is, if the card is right."""
        return round(self._screen_px * CARD_WIDTH_MM / self._card_px, 1) if self._card_px else 0.0

    @Property(int, notify=changed)
    def cardWidth(self) -> int:
        """Pixels."""
        return self._card_px

    @Property(int, notify=changed)
    def cardHeight(self) -> int:
        """Pixels."""
        return round(self._card_px * CARD_HEIGHT_MM / CARD_WIDTH_MM)

    @Property(str, notify=changed)
    def says(self) -> str:
        """How wide the screen is by the drawn card."""
        return wording.width_of(self.width_mm)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What came of keeping it."""
        return self._message

    def _kept(self, said: dict[str, str | None]) -> None:
        self._message = wording.KEPT
        back = partial(self._kiosk.change_settings.put_back, said)
        self._undo.offer_back(wording.SCREEN_KEPT, Permission.SETTINGS, back, self._is_back)
        self.changed.emit()

    def _is_back(self) -> None:
        self._message = wording.AS_BEFORE
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._message = wording.not_kept(error)
        self.changed.emit()
