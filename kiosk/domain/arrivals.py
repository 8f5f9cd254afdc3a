"""Who is at the kiosk, with what, and where that leads."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, Programme, Room, Session
from kiosk.domain.outcomes import NeedsStaff, StaffReason
from kiosk.domain.overrides import Obstacle, Override
from kiosk.domain.people import ONE_ADULT, AgeBand, Party
from kiosk.domain.postcodes import NO_AREA, Area
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Pass, Visit

Credential = Booking | Pass


@frozen
class Arrival:
    """What is known of the people at the kiosk. ``party`` is ``None`` where the booking's own holds.

    ``also`` are codes of others whose booked places the party takes. ``instead_key`` is the session that it takes
    instead of its own, ``override`` what the desk sets aside for it. ``been_before`` is what they say of
    earlier visits.
    """

    how: How
    credential: Credential | None = None
    party: Party | None = None
    name: str = ""
    badge_name: str = ""
    age_band: AgeBand | None = None
    leave_help: bool = False
    area: Area = NO_AREA
    session_key: str | None = None
    programme_key: str | None = None
    also: tuple[str, ...] = ()
    instead_key: str | None = None
    override: Override | None = None
    been_before: bool | None = None

    def may_pass(self, obstacle: Obstacle) -> bool:
        """Whether the desk sets this aside; nobody else can."""
        return self.how is How.DESK and self.override is not None and obstacle in self.override.obstacles


@frozen
class Place:
    """Where an arrival leads: a programme's session, or an open visit to its room."""

    programme: Programme
    room: Room
    session: Session | None = None


@frozen
class Occupancy:
    """People inside a place right now, counted as people.

    ``session_left`` and ``room_left`` are the places that this kiosk has of its own; ``None``: nothing is shared out.
    """

    in_session: int = 0
    in_room: int = 0
    session_left: int | None = None
    room_left: int | None = None


def find_place(arrival: Arrival, catalogue: Catalogue, now: datetime) -> Place | NeedsStaff:
    """Return where an arrival leads: its session, else its programme's, else an open visit."""
    session_key, programme_key = (arrival.instead_key, None) if arrival.instead_key else _wanted(arrival)
    if session_key is not None:
        session = catalogue.sessions.get(session_key)
        if session is None:
            return NeedsStaff(StaffReason.SESSION_UNKNOWN)
        return _place(catalogue, catalogue.programmes[session.programme_key], session)
    if programme_key is None:
        return _place(catalogue, catalogue.open_programme, None)
    programme = catalogue.programmes.get(programme_key)
    if programme is None:
        return NeedsStaff(StaffReason.SESSION_UNKNOWN)
    session = _session_meant(catalogue, programme, now)
    if session is None and not programme.open_visit:
        return NeedsStaff(StaffReason.SESSION_UNKNOWN)
    return _place(catalogue, programme, session)


def age_band_of(arrival: Arrival) -> AgeBand | None:
    """Return the age band that is said, else the one that is known."""
    match arrival.credential:
        case Booking(age_band=known) | Pass(last_visit=Visit(age_band=known)):
            return arrival.age_band or known
        case None:
            return arrival.age_band
        case _:
            assert_never(arrival.credential)


def _wanted(arrival: Arrival) -> tuple[str | None, str | None]:
    match arrival.credential:
        case Booking(session_key=session_key, programme_key=programme_key):
            return session_key or arrival.session_key, programme_key or arrival.programme_key
        case Pass(last_visit=visit):
            return arrival.session_key, arrival.programme_key or visit.programme_key
        case None:
            return arrival.session_key, arrival.programme_key
        case _:
            assert_never(arrival.credential)


def _place(catalogue: Catalogue, programme: Programme, session: Session | None) -> Place:
    room_key = session.room_key if session else programme.room_key
    return Place(programme, catalogue.rooms[room_key], session)


def _session_meant(catalogue: Catalogue, programme: Programme, now: datetime) -> Session | None:
    """The session a programme's code is for: the one whose door is open, else, where a visit needs one, the nearest.

    Nearest is today's next, else today's last, else the next of another day, else the last there was.
    """
    sessions = catalogue.sessions_of(programme)
    door_open = next((session for session in sessions if catalogue.door_is_open(session, now)), None)
    if door_open is not None or programme.open_visit:
        return door_open
    day = catalogue.venue.day_of(now)
    near = [session for session in sessions if catalogue.venue.day_of(session.starts_at) == day] or sessions
    held = [session for session in near if not session.cancelled] or near
    coming = (session for session in held if now < catalogue.door(session)[0])
    return next(coming, held[-1] if held else None)


def party_of(arrival: Arrival) -> Party:
    """Return the people who arrive: as they say, else as booked, else who came last time."""
    if arrival.party is not None:
        return arrival.party
    match arrival.credential:
        case Booking(party=party):
            return party
        case Pass(last_visit=visit):
            return visit.party
        case None:
            return Party(0, 1) if arrival.age_band is not None and arrival.age_band.is_minor else ONE_ADULT
        case _:
            assert_never(arrival.credential)
