"""May this party come in? Everything the answer depends on is an argument."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from kiosk.domain.arrivals import Arrival, Credential, Occupancy, Place, age_band_of, find_place, party_of
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue, Programme, Session
from kiosk.domain.moves import badge_kept, needs_badge
from kiosk.domain.names import first_name
from kiosk.domain.outcomes import (
    Admitted,
    AlreadyIn,
    Cancelled,
    CheckInOutcome,
    Full,
    NeedsStaff,
    NotToday,
    OutsideAgeRule,
    Revoked,
    StaffReason,
    TooEarly,
    TooLate,
    UnknownCode,
    obstacle_of,
)
from kiosk.domain.overrides import Obstacle
from kiosk.domain.people import Party
from kiosk.domain.shares import free_places
from kiosk.domain.visits import Going, How, Pass, Visit

__all__ = [
    "Admitted",
    "AlreadyIn",
    "Arrival",
    "Cancelled",
    "CheckInOutcome",
    "Credential",
    "Full",
    "NeedsStaff",
    "NotToday",
    "Occupancy",
    "OutsideAgeRule",
    "Place",
    "Revoked",
    "StaffReason",
    "TooEarly",
    "TooLate",
    "UnknownCode",
    "decide_check_in",
    "find_place",
    "refused_capacity",
    "refused_session",
]

EMPTY = Occupancy()


def decide_check_in(
    arrival: Arrival,
    place: Place,
    catalogue: Catalogue,
    now: datetime,
    *,
    open_visit: Visit | None = None,
    used_before: bool = False,
    been_in: bool = False,
    going: tuple[Going, ...] = (),
    occupancy: Occupancy = EMPTY,
) -> CheckInOutcome:
    """Decide whether a party may come in.

    ``open_visit`` is the code's visit that has not ended; ``used_before`` says it ended one earlier today, ``been_in``
    that its people did by another code. ``going`` are those who are inside and go on to this place.
    """
    party = party_of(arrival)
    met: list[Obstacle] = []
    refusal = (
        _refused_credential(arrival, place)
        or _unless_passed(arrival, _unpaid(arrival), met)
        or _unless_passed(arrival, _marked(arrival), met)
        or _refused_twice(place, catalogue, open_visit, used_before)
        or _refused_time(arrival, place, catalogue, now)
        or _refused_people(arrival, place, party)
        or _unless_passed(arrival, refused_capacity(place, party, occupancy), met)
    )
    if refusal is not None:
        return refusal
    kept = badge_kept(going)
    name, badge_name = _names(arrival, place.programme, party, kept)
    newcomers = party.people > sum(each.party.people for each in going)
    return Admitted(
        party=party,
        programme=place.programme,
        room=place.room,
        session=place.session,
        badge=needs_badge(place, kept, catalogue, newcomers=newcomers) and arrival.how is not How.COUNTER,
        name=name,
        badge_name=badge_name,
        re_entry=(used_before or been_in) and not going,
        pass_code=_pass_code(arrival, going, kept),
        age_band=age_band_of(arrival) or (kept.age_band if kept else None),
        override=arrival.override.only(tuple(met)) if arrival.override else None,
        going=going,
    )


def _unless_passed(arrival: Arrival, refusal: CheckInOutcome | None, passed: list[Obstacle]) -> CheckInOutcome | None:
    """Return the refusal of what is in the way, unless the desk sets it aside; then note that."""
    obstacle = obstacle_of(refusal) if refusal is not None else None
    if obstacle is None or not arrival.may_pass(obstacle):
        return refusal
    passed.append(obstacle)
    return None


def _unpaid(arrival: Arrival) -> NeedsStaff | None:
    booking = arrival.credential
    unpaid = isinstance(booking, Booking) and booking.status is BookingStatus.UNPAID
    return NeedsStaff(StaffReason.UNPAID) if unpaid else None


def _marked(arrival: Arrival) -> NeedsStaff | None:
    booking = arrival.credential
    marked = isinstance(booking, Booking) and booking.needs_attention
    return NeedsStaff(StaffReason.MARKED_FOR_ATTENTION) if marked else None


def _refused_credential(arrival: Arrival, place: Place) -> CheckInOutcome | None:
    match arrival.credential:
        case Pass(revoked=True) | Booking(status=BookingStatus.REVOKED):
            return Revoked()
        case Booking(status=BookingStatus.CANCELLED):
            return Cancelled(place.session.title if place.session else place.programme.name, whole_session=False)
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
    booking = arrival.credential if isinstance(arrival.credential, Booking) else None
    if place.session is None:
        return _refused_validity(booking, place, catalogue, now) if booking else None
    if booking is None or booking.session_key is not None:
        return refused_session(place.session, catalogue, now)
    return _refused_day(booking, place, catalogue, now) or refused_session(place.session, catalogue, now)


def refused_session(
    session: Session, catalogue: Catalogue, now: datetime
) -> Cancelled | NotToday | TooEarly | TooLate | None:
    """Return why a session takes nobody in now, ``None`` while its door is open."""
    session_day = catalogue.venue.day_of(session.starts_at)
    opens_at, closes_at = catalogue.door(session)
    if session.cancelled:
        return Cancelled(session.title, whole_session=True)
    if opens_at <= now < closes_at:
        return None
    if session_day != catalogue.venue.day_of(now):
        return NotToday(session_day, session.title)
    if now < opens_at:
        return TooEarly(session.title, opens_at, closes_at)
    return TooLate(session.title, opens_at, closes_at)


def _refused_validity(booking: Booking, place: Place, catalogue: Catalogue, now: datetime) -> CheckInOutcome | None:
    day_starts_at, day_ends_at = catalogue.venue.day_bounds(catalogue.venue.day_of(now))
    opens_at, closes_at = booking.valid_from or day_starts_at, booking.valid_until or day_ends_at
    other_day = _refused_day(booking, place, catalogue, now)
    if other_day is not None:
        return other_day
    if now < opens_at:
        return TooEarly(_title(booking, place), opens_at, closes_at)
    if now >= closes_at:
        return TooLate(_title(booking, place), opens_at, closes_at)
    return None


def _refused_day(booking: Booking, place: Place, catalogue: Catalogue, now: datetime) -> NotToday | None:
    today = catalogue.venue.day_of(now)
    first_day = catalogue.venue.day_of(booking.valid_from or now)
    last_day = catalogue.venue.day_of(booking.valid_until or now)
    if today < first_day:
        return NotToday(first_day, _title(booking, place))
    return NotToday(last_day, _title(booking, place)) if last_day < today else None


def _title(booking: Booking, place: Place) -> str:
    return booking.ticket or place.programme.name


def _refused_people(arrival: Arrival, place: Place, party: Party) -> CheckInOutcome | None:
    programme = place.programme
    band = age_band_of(arrival)
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


def refused_capacity(place: Place, party: Party, occupancy: Occupancy) -> Full | None:
    """Return what is too full for a party: the session before its room."""
    session, room = place.session, place.room
    full = None
    if session is not None and session.capacity is not None:
        full = _full(session.title, session.capacity, party, occupancy.in_session, occupancy.session_left)
    if full is None and room.capacity is not None:
        full = _full(room.name, room.capacity, party, occupancy.in_room, occupancy.room_left)
    return full


def _full(name: str, capacity: int, party: Party, inside: int, own_left: int | None) -> Full | None:
    free = free_places(capacity, inside, own_left)
    return Full(name, capacity, free.here, held_elsewhere=free.elsewhere) if party.people > free.here else None


def _pass_code(arrival: Arrival, going: tuple[Going, ...], kept: Visit | None) -> str | None:
    """The pass that goes on; ``None`` for a new one, also where those who stay behind keep the old one."""
    if going:
        return kept.pass_code if kept else None
    return arrival.credential.code if isinstance(arrival.credential, Pass) else None


def _names(arrival: Arrival, programme: Programme, party: Party, kept: Visit | None) -> tuple[str, str]:
    """The name for the roll call and the one to print; under-18s and their programmes show the first name only."""
    match arrival.credential:
        case Booking(name=name):
            known, printed = name, ""
        case Pass(last_visit=visit):
            known, printed = visit.name, visit.badge_name
        case None:
            known, printed = "", ""
        case _:
            assert_never(arrival.credential)
    name = arrival.name or known or (kept.name if kept else "")
    printed = printed or (kept.badge_name if kept else "")
    badge_name = arrival.badge_name or printed or first_name(name)
    if programme.first_name_only or party.people == party.under_18:
        badge_name = first_name(badge_name)
    return name, badge_name
