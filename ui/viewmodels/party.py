"""A party: who of those booked together came, how many they are, who has come late, and who stays (look.md 10, A')."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.take_scan import JoinAsked, PartyAsked
from kiosk.domain.bookings import Booking
from kiosk.domain.names import first_name
from kiosk.domain.parties import Missing, people_of
from kiosk.domain.people import ONE_ADULT, Party
from kiosk.domain.scans import Scan, ScanProblem, UnreadableScan
from kiosk.domain.values import frozen
from ui.listmodels.rows import RowModel
from ui.translating import tr

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PEOPLE = 99
NO_SCAN = UnreadableScan(ScanProblem.EMPTY)


class PartyTask(StrEnum):
    """What a party is asked about."""

    COME = "come"
    JOIN = "join"
    STAY = "stay"


@frozen
class PersonCard:
    """One booked place on the tick list: its code, its name, its ticket, and whether its people are here."""

    key: str
    title: str
    note: str
    chosen: bool


@frozen
class PartyAnswer:
    """What a party has said; ``members`` are the codes of those who were ticked."""

    task: PartyTask
    party: Party
    scan: Scan
    members: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("built by composition")
class PartyViewModel(QObject):
    """Holds who was booked together until they have said who came; their names are forgotten when it closes."""

    changed = Signal()
    pageTurned = Signal()
    confirmed = Signal(object)
    left = Signal()
    leavingChosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = RowModel(PersonCard, self)
        self._forget()

    def ask(self, scan: Scan, asked: PartyAsked | JoinAsked) -> None:
        """Ask who came, or who has come now; where each has a place of their own, they tick names."""
        self._forget()
        match asked:
            case PartyAsked(party=party):
                self._ask_who_came(scan, party)
            case JoinAsked(shown=shown, missing=missing):
                self._ask_who_joins(scan, shown, missing)
            case _:
                assert_never(asked)

    def _ask_who_came(self, scan: Scan, party: Sequence[Booking]) -> None:
        self._scan, self._bookings = scan, tuple(party) if len(party) > 1 else ()
        self._ticked = {booking.code for booking in self._bookings}
        self._begin(PartyTask.COME, people_of(party))

    def _ask_who_joins(self, scan: Scan, shown: str, missing: Missing) -> None:
        """Whoever shows a code of their own has come."""
        self._scan, self._bookings = scan, missing.bookings
        absent = {booking.code for booking in missing.bookings}
        self._ticked = {shown} & absent if shown in absent else absent if len(absent) == 1 else set()
        self._begin(PartyTask.JOIN, missing.people)

    def ask_who_stays(self, party: Party) -> None:
        """Ask a party that was checked out how many of it stay."""
        self._forget()
        self._most = party.people
        self._begin(PartyTask.STAY, Party(1, 0) if party.adults else Party(0, 1))

    def close(self) -> None:
        """Forget the party."""
        if not self._page:
            return
        self._forget()
        self.changed.emit()

    def say_again(self) -> None:
        """Ask in the language that was chosen."""
        self._show_people()
        self.changed.emit()

    @Property(str, notify=changed)
    def page(self) -> str:
        """``who`` ticks names, ``numbers`` counts; empty while nobody is asked."""
        return self._page

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The question."""
        if self._page == "who":
            return tr("Who of you is here?") if self._task is PartyTask.COME else tr("Who has come now?")
        return {
            PartyTask.COME: tr("How many of you today?"),
            PartyTask.JOIN: tr("How many have come now?"),
            PartyTask.STAY: tr("How many of you are staying?"),
        }[self._task]

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What helps to answer it."""
        if self._page == "who":
            came = tr("Tap a name to take it off, or to put it back.")
            return came if self._task is PartyTask.COME else tr("The others of your party are in already.")
        if self._task is PartyTask.STAY:
            return tr("We have checked all of you out. We put that right.")
        if self._bookings:
            return tr("Add children who have no ticket of their own.")
        return tr("Change the numbers if somebody stayed at home.")

    @Property(str, notify=changed)
    def continueLabel(self) -> str:
        """The main button's words."""
        return tr("Continue") if self._page == "who" or self._task is PartyTask.STAY else tr("Check in")

    @Property(str, notify=changed)
    def skipLabel(self) -> str:
        """The other way, for those of a party who are in and came to leave; empty without one."""
        return tr("I’m leaving") if self._task is PartyTask.JOIN and self._is_first_page else ""

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether somebody is there to go on with."""
        return self._page != "who" or bool(self._ticked)

    @Property(QObject, constant=True)
    def people(self) -> QObject:
        """The cards of those who were booked together."""
        return self._people

    @Property(int, notify=changed)
    def adults(self) -> int:
        """Adults."""
        return self._party.adults

    @Property(int, notify=changed)
    def under18(self) -> int:
        """Under-18s."""
        return self._party.under_18

    @Property(int, notify=changed)
    def maxPeople(self) -> int:
        """The most the steppers count to."""
        return self._most

    @Slot(str)
    def toggle(self, code: str) -> None:
        """Tick a name, or take the tick away."""
        if any(booking.code == code for booking in self._bookings):
            self._ticked ^= {code}
            self._show_people()
            self.changed.emit()

    @Slot(int, int)
    def setParty(self, adults: int, under_18: int) -> None:
        """Take the numbers; a party has at least one person."""
        if adults >= 0 and under_18 >= 0 and adults + under_18 > 0:
            self._party = Party(adults, under_18)
            self.changed.emit()

    @Slot()
    def proceed(self) -> None:
        """Go on from the names to the numbers, and from there to the door."""
        if self._page == "who":
            ticked = [booking for booking in self._bookings if booking.code in self._ticked]
            if ticked:
                self._party = _with_ages(people_of(ticked))
                self._turn_to("numbers")
        elif self._page == "numbers":
            members = tuple(booking.code for booking in self._bookings if booking.code in self._ticked)
            self.confirmed.emit(PartyAnswer(self._task, self._party, self._scan, members))

    @Slot()
    def back(self) -> None:
        """Return to the names, or leave."""
        if self._is_first_page:
            self.left.emit()
        else:
            self._turn_to("who")

    @Slot()
    def skip(self) -> None:
        """Leave instead of joining."""
        self.leavingChosen.emit()

    @property
    def _is_first_page(self) -> bool:
        return self._page == "who" or not self._bookings

    def _begin(self, task: PartyTask, party: Party) -> None:
        self._task, self._party = task, _with_ages(party)
        self._show_people()
        self._turn_to("who" if self._bookings else "numbers")

    def _turn_to(self, page: str) -> None:
        self._page = page
        self.changed.emit()
        self.pageTurned.emit()

    def _show_people(self) -> None:
        self._people.show([_card(booking, booking.code in self._ticked) for booking in self._bookings])

    def _forget(self) -> None:
        self._task, self._page, self._party, self._most = PartyTask.COME, "", ONE_ADULT, MOST_PEOPLE
        self._scan: Scan = NO_SCAN
        self._bookings: tuple[Booking, ...] = ()
        self._ticked: set[str] = set()
        self._people.show(())


def _with_ages(party: Party) -> Party:
    return Party(party.adults + party.not_said, party.under_18)


def _card(booking: Booking, ticked: bool) -> PersonCard:
    """One booked place: of an under-18 the first name only (P4)."""
    is_minor = booking.party.people == booking.party.under_18
    name = first_name(booking.name) if is_minor else booking.name
    detail = booking.ticket if name else ""
    if booking.party.people > 1:
        detail = tr("People: %1").replace("%1", str(booking.party.people))
    return PersonCard(booking.code, name or booking.ticket or tr("Guest"), detail, ticked)
