"""A booked group: how many of you today? (look.md 10, A')"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.bookings import Booking
from kiosk.domain.people import ONE_ADULT, Party
from kiosk.domain.scans import Scan
from ui.wording import tr

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PEOPLE = 99


@QmlElement
@QmlUncreatable("built by composition")
class PartyViewModel(QObject):
    """Holds a scanned booking until its party has said how many came."""

    changed = Signal()
    confirmed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scan: Scan | None = None
        self._party = ONE_ADULT
        self._ticket = ""

    def open(self, scan: Scan, booking: Booking) -> None:
        """Start from the booking's own number."""
        booked = booking.party
        self._scan, self._ticket = scan, booking.ticket
        self._party = Party(booked.adults + booked.not_said, booked.under_18)
        self.changed.emit()

    def close(self) -> None:
        """Forget the booking."""
        if self._scan is None:
            return
        self._scan, self._party, self._ticket = None, ONE_ADULT, ""
        self.changed.emit()

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The question."""
        return tr("How many of you today?")

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What the booking says."""
        return tr("Change the numbers if somebody stayed at home.")

    @Property(int, notify=changed)
    def adults(self) -> int:
        """Adults who came."""
        return self._party.adults

    @Property(int, notify=changed)
    def under18(self) -> int:
        """Under-18s who came."""
        return self._party.under_18

    @Property(int, constant=True)
    def maxPeople(self) -> int:
        """The most the steppers count to."""
        return MOST_PEOPLE

    @Slot(int, int)
    def setParty(self, adults: int, under_18: int) -> None:
        """Take the numbers; a party has at least one person."""
        if adults >= 0 and under_18 >= 0 and adults + under_18 > 0:
            self._party = Party(adults, under_18)
            self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Check the party in."""
        if self._scan is not None:
            self.confirmed.emit(self._scan, self._party)
