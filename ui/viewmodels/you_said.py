""" "You said, we did": what the venue heard and what came of it, a card at a time over Home's board (look.md 11.5)."""

from __future__ import annotations

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.catalogue import YouSaid
from ui.answers import plain_digits
from ui.translating import of_venue, tr

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TURNS = 3  # of a cycle; in the last one a card lies over the board
TURNS_KEPT = 6


@QmlElement
@QmlUncreatable("built by composition")
class YouSaidViewModel(QObject):
    """The cards in turn. Nothing moves: a card is there or it is not, and a touch keeps it (A17)."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[YouSaid, ...] = ()
        self._number = 0
        self._turn = 0
        self._kept = 0

    def show(self, cards: tuple[YouSaid, ...]) -> None:
        """Take the venue's cards; the one that is shown stays."""
        if cards != self._cards:
            self._cards, self._number = cards, 0
            self.changed.emit()

    def say_again(self) -> None:
        """Say the same in the language that was chosen."""
        self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """A third of the cycle has passed."""
        if self._kept:
            self._kept -= 1
            if not self._kept:
                self.rest()
            return
        self._turn = (self._turn + 1) % TURNS
        if self._turn == 0 and self._cards:
            self._number = (self._number + 1) % len(self._cards)
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Leave the card where it is for a while."""
        self._kept = TURNS_KEPT
        self.changed.emit()

    @Slot()
    def rest(self) -> None:
        """Begin with the board again: a visitor has come or gone."""
        if self._turn or self._kept:
            self._turn, self._kept = 0, 0
            self.changed.emit()

    @Property(bool, notify=changed)
    def has(self) -> bool:
        """Whether there are cards at all."""
        return bool(self._cards)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether a card is to be seen now."""
        return self._turn == TURNS - 1 and bool(self._cards)

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether somebody keeps it."""
        return self._kept > 0

    @Property(str, notify=changed)
    def said(self) -> str:
        """What visitors said."""
        return of_venue(self._card.said) if self._card else ""

    @Property(str, notify=changed)
    def did(self) -> str:
        """What the venue did."""
        return of_venue(self._card.did) if self._card else ""

    @Property(str, notify=changed)
    def since(self) -> str:
        """Since when: month and year; empty where the venue does not say."""
        since = self._card.since if self._card else None
        if since is None:
            return ""
        month = QLocale().toString(QDate(since.year, since.month, since.day), "MMMM yyyy")
        return tr("Since %1").replace("%1", plain_digits(month))

    @property
    def _card(self) -> YouSaid | None:
        return self._cards[self._number] if self._cards else None
