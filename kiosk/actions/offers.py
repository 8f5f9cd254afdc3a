"""What is on now with places for a party that found its own session or room full."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kiosk.actions.occupancy import occupancy_of
from kiosk.actions.ports import UnitOfWork
from kiosk.domain.arrivals import Arrival, Place, age_band_of
from kiosk.domain.catalogue import Catalogue, Programme, Session
from kiosk.domain.check_in import Admitted, decide_check_in

MOST_OFFERS = 6  # more than a visitor reads


def offers_for(
    work: UnitOfWork, arrival: Arrival, full: Place, catalogue: Catalogue, now: datetime
) -> tuple[Session, ...]:
    """Return the sessions that would take this party in now: the soonest, at most six."""
    offers: list[Session] = []
    for session in catalogue.sessions_offered(now):
        programme = catalogue.programmes[session.programme_key]
        if session == full.session or not _is_for(arrival, programme) or len(offers) == MOST_OFFERS:
            continue
        place = Place(programme, catalogue.rooms[session.room_key], session)
        wanted = replace(arrival, instead_key=session.key)
        outcome = decide_check_in(wanted, place, catalogue, now, occupancy=occupancy_of(work, place, now))
        if isinstance(outcome, Admitted):
            offers.append(session)
    return tuple(offers)


def _is_for(arrival: Arrival, programme: Programme) -> bool:
    """Nobody whose age is not known is offered what is for some ages."""
    band = age_band_of(arrival)
    return programme.age is None or (band is not None and programme.age.admits(band))
