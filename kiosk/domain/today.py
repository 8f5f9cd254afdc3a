"""Today at one glance, in numbers alone: who is in by room and session, who is still to come, what is full."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from kiosk.domain.catalogue import Catalogue, Session
from kiosk.domain.peers import Peer
from kiosk.domain.values import frozen


@frozen
class DayFigures:
    """What the journal and the bookings say of a day, in people. Places and sessions with nobody may be missing.

    ``doubtful`` are people of visits that have lasted longer than most do; ``counted_out`` left without a name and may
    be any of those ``in_rooms``. Places count who is in by the visits of ``peers``, the other kiosks, too.
    """

    came: int = 0
    counted_out: int = 0
    doubtful: int = 0
    in_rooms: Mapping[str, int] = field(default_factory=dict)
    in_sessions: Mapping[str, int] = field(default_factory=dict)
    arrived: Mapping[str, int] = field(default_factory=dict)
    booked: Mapping[str, int] = field(default_factory=dict)
    peers: tuple[Peer, ...] = ()


@frozen
class RoomNow:
    """A room and the people in it now."""

    name: str
    people: int
    capacity: int | None

    @property
    def is_full(self) -> bool:
        """Whether there is no place left."""
        return self.capacity is not None and self.people >= self.capacity


@frozen
class SessionNow:
    """One of today's sessions: who is in it now, who has come to it, and who is booked."""

    session: Session
    room: str
    people: int
    arrived: int
    booked: int

    @property
    def is_full(self) -> bool:
        """Whether there is no place left."""
        return self.session.capacity is not None and self.people >= self.session.capacity

    @property
    def expected(self) -> int:
        """How many booked people have not come, as far as numbers tell: walk-ins hide as many who stay away."""
        return max(self.booked - self.arrived, 0)


@frozen
class Today:
    """The glance. ``people_in`` has those who left without a name taken off; ``expected`` is for sessions not over."""

    people_in: int
    came: int
    expected: int
    doubtful: int
    counted_out: int
    rooms: tuple[RoomNow, ...]
    sessions: tuple[SessionNow, ...]
    peers: tuple[Peer, ...] = ()

    @property
    def full(self) -> int:
        """How many rooms and running or coming sessions have no place left."""
        return sum(room.is_full for room in self.rooms) + sum(each.is_full for each in self.sessions)


def today_of(figures: DayFigures, catalogue: Catalogue, now: datetime) -> Today:
    """Return today as it is ``now``: every room of the venue, and the sessions that are not over and not cancelled."""
    rooms = [RoomNow(room.name, figures.in_rooms.get(key, 0), room.capacity) for key, room in catalogue.rooms.items()]
    rooms += [
        RoomNow(key, people, None) for key, people in sorted(figures.in_rooms.items()) if key not in catalogue.rooms
    ]
    sessions = tuple(
        _session(session, figures, catalogue)
        for session in catalogue.sessions_on(catalogue.venue.day_of(now))
        if not session.cancelled and (now < session.ends_at or figures.in_sessions.get(session.key))
    )
    return Today(
        people_in=sum(figures.in_rooms.values()) - figures.counted_out,
        came=figures.came,
        expected=sum(each.expected for each in sessions if now < each.session.ends_at),
        doubtful=figures.doubtful,
        counted_out=figures.counted_out,
        rooms=tuple(rooms),
        sessions=sessions,
        peers=figures.peers,
    )


def _session(session: Session, figures: DayFigures, catalogue: Catalogue) -> SessionNow:
    room = catalogue.rooms.get(session.room_key)
    return SessionNow(
        session,
        room.name if room else session.room_key,
        figures.in_sessions.get(session.key, 0),
        figures.arrived.get(session.key, 0),
        figures.booked.get(session.key, 0),
    )
