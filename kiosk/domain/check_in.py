"""May this party come in? Everything the answer depends on is an argument."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue, Programme, Room, Session
from kiosk.domain.people import ONE_ADULT, AgeBand, AgeRule, Party
from kiosk.domain.visits import How, Pass, Visit

Credential = Booking | Pass


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of the people at the kiosk. ``party`` is ``None`` where the booking's own holds."""

    how: How
    credential: Credential | None = None
    party: Party | None = None
    name: str = ""
    badge_name: str = ""
    age_band: AgeBand | None = None
    leave_help: bool = False
    session_key: str | None = None
    programme_key: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an arrival leads: a programme's session, or an open visit to its room."""

    programme: Programme
    room: Room
    session: Session | None = None


@dataclass(frozen=True, slots=True)
class Occupancy:
    """People inside a place right now, counted as people."""

    in_session: int = 0
    in_room: int = 0


@dataclass(frozen=True, slots=True)
class Admitted:
    """Come in. What the visitor must know: where, from when to when, and whether a badge comes."""

    party: Party
    programme: Programme
    room: Room
    session: Session | None
    badge: bool
    name: str
    badge_name: str
    re_entry: bool
    pass_code: str | None

    @property
    def starts_at(self) -> datetime | None:
        """When the session starts; ``None`` for an open visit."""
        return self.session.starts_at if self.session else None


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """This code is in use by a visit that has not ended."""

    visit: Visit
    room: Room

    @property
    def since(self) -> datetime:
        """When that visit began."""
        return self.visit.checked_in_at


@dataclass(frozen=True, slots=True)
class NotToday:
    """The code holds on another day of the venue."""

    on: date
    title: str


@dataclass(frozen=True, slots=True)
class TooEarly:
    """The session's door is not open yet; the window is ``opens_at`` to ``closes_at``."""

    title: str
    opens_at: datetime
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class TooLate:
    """The session's door has closed; the window was ``opens_at`` to ``closes_at``."""

    title: str
    opens_at: datetime
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Full:
    """There are places for ``places_left`` people, fewer than the party."""

    place: str
    capacity: int
    places_left: int


@dataclass(frozen=True, slots=True)
class OutsideAgeRule:
    """The programme is for other ages."""

    programme: Programme
    rule: AgeRule


class StaffReason(StrEnum):
    """Why a person must decide."""

    MARKED_FOR_ATTENTION = "marked_for_attention"
    UNPAID = "unpaid"
    ALREADY_USED = "already_used"
    MINOR_ALONE = "minor_alone"
    AGE_NOT_KNOWN = "age_not_known"
    PARTY_TOO_LARGE = "party_too_large"
    BOOKING_ONLY = "booking_only"
    SESSION_UNKNOWN = "session_unknown"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class NeedsStaff:
    """The kiosk cannot decide this alone."""

    reason: StaffReason


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The booking or the session does not take place."""

    title: str
    whole_session: bool


@dataclass(frozen=True, slots=True)
class Revoked:
    """The code was withdrawn."""


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Nobody knows this code; ``reason`` is a ``ScanProblem`` value or ``not_found``."""

    reason: str


CheckInOutcome = (
    Admitted
    | AlreadyIn
    | NotToday
    | TooEarly
    | TooLate
    | Full
    | OutsideAgeRule
    | NeedsStaff
    | Cancelled
    | Revoked
    | UnknownCode
)


def find_place(arrival: Arrival, catalogue: Catalogue, now: datetime) -> Place | NeedsStaff:
    """Return where an arrival leads: its session, else its programme's session now, else an open visit."""
    session_key, programme_key = _wanted(arrival)
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
    return _place(catalogue, programme, _session_now(catalogue, programme, now))


def decide_check_in(
    arrival: Arrival,
    place: Place,
    catalogue: Catalogue,
    now: datetime,
    *,
    open_visit: Visit | None = None,
    used_before: bool = False,
    occupancy: Occupancy = Occupancy(),
) -> CheckInOutcome:
    """Decide whether a party may come in.

    ``open_visit`` is the code's visit that has not ended; ``used_before`` says it ended one earlier today.
    """
    party = _party(arrival)
    refusal = (
        _refused_credential(arrival, place)
        or _refused_twice(place, catalogue, open_visit, used_before)
        or _refused_time(arrival, place, catalogue, now)
        or _refused_people(arrival, place, party)
        or _refused_capacity(place, party, occupancy)
    )
    if refusal is not None:
        return refusal
    name, badge_name = _names(arrival, place.programme, party)
    return Admitted(
        party=party,
        programme=place.programme,
        room=place.room,
        session=place.session,
        badge=place.programme.badge and arrival.how is not How.COUNTER,
        name=name,
        badge_name=badge_name,
        re_entry=used_before,
        pass_code=arrival.credential.code if isinstance(arrival.credential, Pass) else None,
    )


def _wanted(arrival: Arrival) -> tuple[str | None, str | None]:
    match arrival.credential:
        case Booking(session_key=session_key, programme_key=programme_key):
            return session_key or arrival.session_key, programme_key or arrival.programme_key
        case Pass(last_visit=visit):
            return arrival.session_key, arrival.programme_key or visit.programme_key
        case None:
            return arrival.session_key, arrival.programme_key


def _place(catalogue: Catalogue, programme: Programme, session: Session | None) -> Place:
    room_key = session.room_key if session else programme.room_key
    return Place(programme, catalogue.rooms[room_key], session)


def _session_now(catalogue: Catalogue, programme: Programme, now: datetime) -> Session | None:
    """Today's session of a programme whose door is open, else the next, else the last; ``None`` without any."""
    today = [
        session
        for session in catalogue.sessions_on(catalogue.venue.day_of(now))
        if session.programme_key == programme.key and not session.cancelled
    ]
    still_open = [session for session in today if now < catalogue.door(session)[1]]
    return next(iter(still_open), today[-1] if today else None)


def _party(arrival: Arrival) -> Party:
    if arrival.party is not None:
        return arrival.party
    match arrival.credential:
        case Booking(party=party):
            return party
        case Pass(last_visit=visit):
            return visit.party
        case None:
            return Party(0, 1) if arrival.age_band is not None and arrival.age_band.is_minor else ONE_ADULT


def _refused_credential(arrival: Arrival, place: Place) -> CheckInOutcome | None:
    match arrival.credential:
        case Pass(revoked=True) | Booking(status=BookingStatus.REVOKED):
            return Revoked()
        case Booking(status=BookingStatus.CANCELLED):
            return Cancelled(place.session.title if place.session else place.programme.name, whole_session=False)
        case Booking(status=BookingStatus.UNPAID):
            return NeedsStaff(StaffReason.UNPAID)
        case Booking(needs_attention=True):
            return NeedsStaff(StaffReason.MARKED_FOR_ATTENTION)
        case _:
            return None


def _refused_twice(
    place: Place, catalogue: Catalogue, open_visit: Visit | None, used_before: bool
) -> CheckInOutcome | None:
    if open_visit is not None:
        return AlreadyIn(open_visit, catalogue.rooms.get(open_visit.room_key, place.room))
    if used_before and not place.programme.re_entry:
        return NeedsStaff(StaffReason.ALREADY_USED)
    return None


def _refused_time(arrival: Arrival, place: Place, catalogue: Catalogue, now: datetime) -> CheckInOutcome | None:
    if place.session is not None:
        return _refused_session(place.session, catalogue, now)
    if isinstance(arrival.credential, Booking):
        return _refused_validity(arrival.credential, place, catalogue, now)
    return None


def _refused_session(session: Session, catalogue: Catalogue, now: datetime) -> CheckInOutcome | None:
    session_day = catalogue.venue.day_of(session.starts_at)
    opens_at, closes_at = catalogue.door(session)
    if session.cancelled:
        return Cancelled(session.title, whole_session=True)
    if session_day != catalogue.venue.day_of(now):
        return NotToday(session_day, session.title)
    if now < opens_at:
        return TooEarly(session.title, opens_at, closes_at)
    if now >= closes_at:
        return TooLate(session.title, opens_at, closes_at)
    return None


def _refused_validity(booking: Booking, place: Place, catalogue: Catalogue, now: datetime) -> CheckInOutcome | None:
    title = booking.ticket or place.programme.name
    today = catalogue.venue.day_of(now)
    if booking.valid_from is not None and now < booking.valid_from:
        first_day = catalogue.venue.day_of(booking.valid_from)
        if first_day != today:
            return NotToday(first_day, title)
        return TooEarly(title, booking.valid_from, booking.valid_until or catalogue.venue.day_bounds(today)[1])
    if booking.valid_until is not None and now >= booking.valid_until:
        last_day = catalogue.venue.day_of(booking.valid_until)
        if last_day != today:
            return NotToday(last_day, title)
        return TooLate(title, booking.valid_from or catalogue.venue.day_bounds(today)[0], booking.valid_until)
    return None


def _refused_people(arrival: Arrival, place: Place, party: Party) -> CheckInOutcome | None:
    programme = place.programme
    band = arrival.age_band or getattr(arrival.credential, "age_band", None)
    if arrival.how is How.DESK:
        return None
    if arrival.credential is None and not programme.walk_in:
        return NeedsStaff(StaffReason.BOOKING_ONLY)
    if arrival.how is not How.COUNTER and party.people > programme.max_party:
        return NeedsStaff(StaffReason.PARTY_TOO_LARGE)
    if programme.age is not None and band is not None:
        if band.low is None:
            return NeedsStaff(StaffReason.AGE_NOT_KNOWN)
        if not programme.age.admits(band):
            return OutsideAgeRule(programme, programme.age)
    if arrival.how is How.FORM and party.people == party.under_18 and not programme.minors_alone:
        return NeedsStaff(StaffReason.MINOR_ALONE)
    return None


def _refused_capacity(place: Place, party: Party, occupancy: Occupancy) -> CheckInOutcome | None:
    session = place.session
    if session is not None and session.capacity is not None:
        left = session.capacity - occupancy.in_session
        if party.people > left:
            return Full(session.title, session.capacity, max(left, 0))
    if place.room.capacity is not None:
        left = place.room.capacity - occupancy.in_room
        if party.people > left:
            return Full(place.room.name, place.room.capacity, max(left, 0))
    return None


def _names(arrival: Arrival, programme: Programme, party: Party) -> tuple[str, str]:
    """The name for the roll call and the one to print; under-18s and their programmes show the first name only."""
    match arrival.credential:
        case Booking(name=name):
            known, printed = name, ""
        case Pass(last_visit=visit):
            known, printed = visit.name, visit.badge_name
        case None:
            known, printed = "", ""
    name = arrival.name or known
    badge_name = arrival.badge_name or printed or first_name(name)
    if programme.first_name_only or party.people == party.under_18:
        badge_name = first_name(badge_name)
    return name, badge_name


def first_name(name: str) -> str:
    """Return the first word of a name, which is what a badge says unless the visitor chose otherwise (F3)."""
    words = name.split()
    return words[0] if words else ""
