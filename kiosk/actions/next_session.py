"""Which session comes next for people who are in: booked for them too, its door open, after the one they are in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from kiosk.actions.ports import UnitOfWork
from kiosk.domain.arrivals import Arrival, Place, find_place
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue, Room, Session
from kiosk.domain.moves import is_for_the_same, leads_on
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit


@frozen
class NextSession:
    """A session and its room, with the codes of some people's places in it; none where the code they have holds."""

    session: Session
    room: Room
    codes: tuple[str, ...] = ()


def next_session(work: UnitOfWork, visit: Visit, catalogue: Catalogue, now: datetime) -> NextSession | None:
    """Return the soonest session to which a visit's people may be going on; ``None`` if they are booked for none."""
    codes: dict[str, list[str]] = {}
    for own, booking in _bookings(work, visit, catalogue, now):
        place = find_place(Arrival(How.CODE, booking), catalogue, now)
        if not isinstance(place, Place) or place.session is None:
            continue
        if catalogue.door_is_open(place.session, now) and leads_on(place, visit, catalogue, chosen=False):
            codes.setdefault(place.session.key, []).extend(() if own else (booking.code,))
    soonest = min(codes, key=lambda key: (catalogue.sessions[key].starts_at, key), default=None)
    if soonest is None:
        return None
    session = catalogue.sessions[soonest]
    return NextSession(session, catalogue.rooms[session.room_key], tuple(codes[soonest]))


def _bookings(work: UnitOfWork, visit: Visit, catalogue: Catalogue, now: datetime) -> Iterator[tuple[bool, Booking]]:
    """Yield what a visit's people are booked for: their own places, where they hold for more than one session, and the
    others of their orders that they have not used today."""
    since = catalogue.venue.day_bounds(catalogue.venue.day_of(now))[0]
    for code in work.party_codes(visit):
        booking = work.booking((code,))
        if booking is None:
            continue
        if booking.session_key is None:
            yield True, booking
        for other in work.order_of(booking):
            unused = other.status is BookingStatus.ACTIVE and work.last_ended_visit((other.code,), since) is None
            if unused and is_for_the_same(booking, other, catalogue):
                yield False, other
