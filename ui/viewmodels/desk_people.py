"""Who is in, by name, and who came today: for whoever is signed in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.find_people import FindPeople, FoundPeople
from kiosk.domain.visits import Visit
from ui import desk_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A party of today."""

    title: str
    detail: str
    people: int
    stay: str
    doubtful: bool


@QmlElement
@QmlUncreatable("built by composition")
class DeskPeopleViewModel(QObject):
    """The list and its search; ``clear`` takes every name away."""

    changed = Signal()

    def __init__(self, find: FindPeople, reading: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._reading = reading
        self._rows = PagedRows(PersonRow, self)
        self._query = ""
        self._heading = ""
        self._is_open = False

    def open(self) -> None:
        """Show who is in."""
        self._is_open = True
        self._rows.restart()
        self.read()

    def clear(self) -> None:
        """Forget every name and what was looked for; an answer that is still on its way is not shown."""
        self._is_open = False
        self._query, self._heading = "", ""
        self._rows.show([])
        self.changed.emit()

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for some letters of a name, or a code."""
        self._query = query
        self._rows.restart()
        self.changed.emit()
        self.read()

    def read(self) -> None:
        """Read the list again."""
        if self._is_open:
            query = self._query
            self._reading.run("people", partial(self._find, query), partial(self._show, query), self._failed)

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

    def _show(self, query: str, found: FoundPeople) -> None:
        if not self._is_open or query != self._query:
            return
        self._rows.show([_row(visit, found) for visit in found.visits])
        self._heading = wording.found_people(len(found.visits), is_search=found.is_search)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._heading = wording.not_read(error)
        self.changed.emit()


def _row(visit: Visit, found: FoundPeople) -> PersonRow:
    catalogue = found.catalogue
    zone = catalogue.venue.time_zone
    doubtful = found.is_doubtful(visit)
    room = catalogue.rooms.get(visit.room_key)
    session = catalogue.sessions.get(visit.session_key or "")
    programme = catalogue.programmes.get(visit.programme_key)
    what = session.title if session else programme.name if programme else visit.programme_key
    return PersonRow(
        title=visit.name or visit.badge_name or "No name",
        detail=wording.where_and_what(visit, room.name if room else visit.room_key, what),
        people=visit.staying.people,
        stay=wording.in_or_left(visit, zone, doubtful=doubtful),
        doubtful=doubtful,
    )
