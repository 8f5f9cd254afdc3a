"""Today at the desk: numbers alone, so that it may be seen over the counter."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.see_today import TodayView
from kiosk.domain.today import RoomNow, SessionNow, Today
from kiosk.domain.values import frozen
from ui.desk_wording import elsewhere, local_time, people
from ui.listmodels.paged_rows import PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = Today(0, 0, 0, 0, 0, (), ())


@frozen
class RoomRow:
    """A room: its name, its number, and how full it is from 0 to 1 (below zero: it has no limit)."""

    title: str
    number: str
    fill: float
    full: bool


@frozen
class SessionRow:
    """One of today's sessions."""

    time: str
    title: str
    detail: str
    number: str
    full: bool


@QmlElement
@QmlUncreatable("built by composition")
class DeskTodayViewModel(QObject):
    """What the desk's first page shows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = PagedRows(RoomRow, self)
        self._sessions = PagedRows(SessionRow, self)
        self._today = _NOTHING
        self._place = ""
        self._as_at = ""

    def show(self, view: TodayView) -> None:
        """Take today's numbers."""
        venue = view.catalogue.venue
        self._today, self._place = view.today, venue.name
        as_at = f"As of {local_time(view.now, venue.time_zone, seconds=True)}."
        self._as_at = " ".join(filter(None, (as_at, elsewhere(view.today.peers, venue.time_zone))))
        self._rooms.show([_room(room) for room in view.today.rooms])
        self._sessions.show([_session(each, view) for each in view.today.sessions])
        self.changed.emit()

    @Property(QObject, constant=True)
    def rooms(self) -> QObject:
        """The venue's rooms, in its own order."""
        return self._rooms

    @Property(QObject, constant=True)
    def sessions(self) -> QObject:
        """Today's sessions that are not over, by their start."""
        return self._sessions

    @Property(str, notify=changed)
    def place(self) -> str:
        """The venue's name."""
        return self._place

    @Property(int, notify=changed)
    def inNow(self) -> int:
        """People in now, less those who left without saying who."""
        return self._today.people_in

    @Property(int, notify=changed)
    def came(self) -> int:
        """People who came today."""
        return self._today.came

    @Property(int, notify=changed)
    def expected(self) -> int:
        """People booked for today's sessions who have not come."""
        return self._today.expected

    @Property(int, notify=changed)
    def full(self) -> int:
        """Rooms and sessions without a place left."""
        return self._today.full

    @Property(int, notify=changed)
    def doubtful(self) -> int:
        """People who have been in for longer than most stay."""
        return self._today.doubtful

    @Property(str, notify=changed)
    def asAt(self) -> str:
        """How fresh the numbers are, and what they cannot know."""
        if not self._today.counted_out:
            return self._as_at
        return f"{self._as_at} {people(self._today.counted_out)} left without saying who, and are taken off."


def _room(room: RoomNow) -> RoomRow:
    if room.capacity is None:
        return RoomRow(room.name, str(room.people), -1.0, full=False)
    fill = min(room.people / room.capacity, 1.0) if room.capacity else 1.0
    return RoomRow(room.name, f"{room.people} of {room.capacity}", fill, room.is_full)


def _session(now: SessionNow, view: TodayView) -> SessionRow:
    session = now.session
    detail = [now.room, f"{now.arrived} came"]
    if now.booked:
        detail.append(f"{now.booked} booked")
    if now.expected and view.now < session.ends_at:
        detail.append(f"{now.expected} expected")
    number = str(now.people) if session.capacity is None else f"{now.people} of {session.capacity}"
    time = local_time(session.starts_at, view.catalogue.venue.time_zone)
    return SessionRow(time, session.title, " · ".join(detail), number, now.is_full)
