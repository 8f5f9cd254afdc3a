"""How many people are in a place, as far as its capacity asks."""

from __future__ import annotations

from kiosk.actions.ports import UnitOfWork
from kiosk.domain.arrivals import Occupancy, Place
from kiosk.domain.visits import Going


def occupancy_of(work: UnitOfWork, place: Place, going: tuple[Going, ...] = ()) -> Occupancy:
    """Return the people inside a place. Count only what has a capacity: the others cannot be full.

    ``going`` come on to it from other visits, whose places they leave.
    """
    freed = sum(each.party.people for each in going if each.visit.room_key == place.room.key)
    session = place.session
    return Occupancy(
        in_session=work.people_in_session(session.key) if session and session.capacity is not None else 0,
        in_room=work.people_in_room(place.room.key) - freed if place.room.capacity is not None else 0,
    )
