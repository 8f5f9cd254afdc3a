"""Who is in, by name, and whoever came or is booked: for whoever is signed in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.find_people import FindPeople, FoundPeople
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.staff import Permission
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from kiosk.domain.walk_ins import WalkIn, read_walk_in
from ui import desk_card_wording as card_wording
from ui import desk_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_person import DeskPersonViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@frozen
class PersonRow:
    """A party that came, or a booking; ``key`` is a visit's id or a booking's code."""

    key: str
    title: str
    detail: str
    people: int
    stay: str
    doubtful: bool
    chosen: bool = False


@QmlElement
@QmlUncreatable("built by composition")
class DeskPeopleViewModel(QObject):
    """The list and its search; ``clear`` takes every name away."""

    changed = Signal()

    def __init__(
        self,
        find: FindPeople,
        staff: DeskStaffViewModel,
        person: DeskPersonViewModel,
        reading: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._staff = staff
        self._person = person
        self._reading = reading
        self._rows = PagedRows(PersonRow, self)
        self._found: FoundPeople | None = None
        self._query = ""
        self._heading = ""
        self._shown_query = ""
        self._wants_first = False
        self._is_open = False
        self._is_taking_in = False
        person.acted.connect(self._acted)
        person.changed.connect(self._redraw)

    def open(self) -> None:
        """Show who is in."""
        self._is_open = True
        self._rows.restart()
        self.read()
        self._take_in()

    def clear(self) -> None:
        """Forget every name and what was looked for; an answer that is still on its way is not shown."""
        self._is_open = False
        self._query, self._heading, self._found = "", "", None
        self._person.clear()
        self._rows.show([])
        self.changed.emit()

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for some letters of a name, an order's number, or a code."""
        self._query = query
        self._wants_first = False
        self._rows.restart()
        self.changed.emit()
        self.read()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Open somebody's card."""
        who = self._named(key)
        if who is not None and self._staff.may(Permission.FIND):
            self._person.show(who)

    @Slot()
    def chooseFirst(self) -> None:
        """Open the first card that is found; while it is still looked for, as soon as it is."""
        self._wants_first = True
        self._choose_first()

    def _choose_first(self) -> None:
        rows = self._rows.all
        if self._wants_first and self._shown_query == self._query and rows:
            self._wants_first = False
            self.choose(rows[0].key)

    @Slot()
    def letIn(self) -> None:
        """Check in the walk-in that the query names."""
        who = self._walk_in()
        if who is not None:
            self._person.walk_in(who)

    def read(self) -> None:
        """Read the list again."""
        if self._is_open:
            query = self._query if self._staff.may(Permission.FIND) else ""
            done = partial(self._show, self._query)
            self._reading.run("people", partial(self._find, query), done, self._failed)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The list, page by page."""
        return self._rows

    @Property(str, notify=changed)
    def query(self) -> str:
        """What is looked for."""
        return self._query

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What the list is."""
        return self._heading

    @Property(str, notify=changed)
    def walkIn(self) -> str:
        """What would be done with the query as a walk-in; empty where it is none."""
        who = self._walk_in()
        return card_wording.walk_in(who) if who is not None else ""

    def _walk_in(self) -> WalkIn | None:
        who = read_walk_in(self._query) if self._staff.may(Permission.ADMIT) else None
        is_one = who is not None and (len(who.name) > 2 or who.party.people > 1)
        return who if is_one else None

    def _acted(self) -> None:
        """Somebody came, left or changed: what was typed is done with where a walk-in was let in."""
        if self._walk_in() is not None and not self._rows.all:
            self._query = ""
        self.changed.emit()
        self.read()

    def _show(self, query: str, found: FoundPeople) -> None:
        if not self._is_open or query != self._query:
            return
        self._found, self._shown_query = found, query
        self._redraw()
        parties = len(found.visits) + len(found.bookings)
        self._heading = wording.found_people(parties, is_search=found.is_search, is_behind=found.is_behind)
        self.changed.emit()
        if found.is_behind:
            self._take_in()
        self._choose_first()

    def _redraw(self) -> None:
        if self._found is not None:
            chosen = self._person.key
            rows = [_visit_row(visit, self._found, chosen) for visit in self._found.visits]
            rows += [_booking_row(booking, self._found.catalogue, chosen) for booking in self._found.bookings]
            self._rows.show(rows)

    def _take_in(self) -> None:
        """Take in who came or was booked since, in small steps between other readings."""
        if not self._is_taking_in:
            self._is_taking_in = True
            self._reading.run("take in", self._find.catch_up, self._taken_in, self._not_taken_in)

    def _taken_in(self, more: bool) -> None:
        self._is_taking_in = False
        if more and self._is_open:
            self._take_in()

    def _not_taken_in(self, error: Exception) -> None:
        self._is_taking_in = False
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._heading = wording.not_read(error)
        self.changed.emit()

    def _named(self, key: str) -> Visit | Booking | None:
        if self._found is None:
            return None
        booking = next((each for each in self._found.bookings if each.code == key), None)
        return booking or next((each for each in self._found.visits if str(each.id) == key), None)


def _visit_row(visit: Visit, found: FoundPeople, chosen: str) -> PersonRow:
    catalogue, key = found.catalogue, str(visit.id)
    doubtful = found.is_doubtful(visit)
    room = catalogue.rooms.get(visit.room_key)
    session = catalogue.sessions.get(visit.session_key or "")
    programme = catalogue.programmes.get(visit.programme_key)
    what = session.title if session else programme.name if programme else visit.programme_key
    zone = catalogue.venue.time_zone
    stay = wording.in_or_left(visit, zone, doubtful=doubtful)
    return PersonRow(
        key=key,
        title=visit.name or visit.badge_name or "No name",
        detail=wording.where_and_what(visit, room.name if room else visit.room_key, what),
        people=visit.staying.people,
        stay=stay if found.is_today(visit) else f"{visit.checked_in_at.astimezone(zone):%d %b}",
        doubtful=doubtful,
        chosen=key == chosen,
    )


def _booking_row(booking: Booking, catalogue: Catalogue, chosen: str) -> PersonRow:
    return PersonRow(
        key=booking.code,
        title=booking.name or "No name",
        detail=f"code {booking.code} · {card_wording.booked_for(booking, catalogue)}",
        people=booking.party.people,
        stay="booked",
        doubtful=False,
        chosen=booking.code == chosen,
    )
