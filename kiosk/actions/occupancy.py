"""How many people are in a place, as far as its capacity asks."""

from __future__ import annotations

from datetime import datetime

from kiosk.actions.ports import UnitOfWork
from kiosk.domain.arrivals import Occupancy, Place
from kiosk.domain.outcomes import Full
from kiosk.domain.shares import PlaceKey, PlaceKind, own_places_left
from kiosk.domain.visits import Going


def occupancy_of(work: UnitOfWork, place: Place, now: datetime, going: tuple[Going, ...] = ()) -> Occupancy:
    """Return the people inside a place, and the places that this kiosk has of its own there.

    Count only what has a capacity: the others cannot be full. ``going`` come on to it from other visits, whose places
    they leave; a place of this kiosk's own is left by those who came in here.
    """
    in_session, session_left, in_room, room_left = 0, None, 0, None
    session, room = place.session, place.room
    if session is not None and session.capacity is not None:
        count = work.places.count(PlaceKey(PlaceKind.SESSION, session.key))
        in_session, session_left = count.inside, own_places_left(session.capacity, count.held, now)
    if room.capacity is not None:
        count = work.places.count(PlaceKey(PlaceKind.ROOM, room.key))
        leaving = [each for each in going if each.visit.room_key == room.key]
        in_room = count.inside - sum(each.party.people for each in leaving)
        room_left = own_places_left(room.capacity, count.held, now)
        if room_left is not None:
            room_left += sum(each.party.people for each in leaving if not each.visit.elsewhere)
    return Occupancy(in_session, in_room, session_left, room_left)


def want_places(work: UnitOfWork, place: Place, people: int, outcome: object) -> None:
    """Ask for the places that a party lacks here and others hold."""
    if not isinstance(outcome, Full) or not outcome.held_elsewhere:
        return
    if place.session is not None:
        work.places.want(PlaceKey(PlaceKind.SESSION, place.session.key), people)
    work.places.want(PlaceKey(PlaceKind.ROOM, place.room.key), people)
