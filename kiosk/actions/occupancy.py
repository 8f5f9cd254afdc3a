"""How many people are in a place, as far as its capacity asks."""

from __future__ import annotations

from kiosk.actions.ports import UnitOfWork
from kiosk.domain.arrivals import Occupancy, Place


def occupancy_of(work: UnitOfWork, place: Place) -> Occupancy:
    """Return the people inside a place. Count only what has a capacity: the others cannot be full."""
    session = place.session
    return Occupancy(
        in_session=work.people_in_session(session.key) if session and session.capacity is not None else 0,
        in_room=work.people_in_room(place.room.key) if place.room.capacity is not None else 0,
    )
