"""Who of those that come in to a place is inside already, at a visit that this one follows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.actions.codes import came_with, codes_of, inside_with
from kiosk.actions.ports import EVER, UnitOfWork
from kiosk.domain.arrivals import Arrival, Place, party_of
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import CheckedOut, SomeLeft
from kiosk.domain.moves import as_far_as_they_come, is_for_the_same, leads_on
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, Going, How, Visit


@frozen
class Before:
    """What those who arrive have done today.

    ``open_visit`` is the one in which their code is in use, at this place; ``going`` are those of them who go on from
    another, ``coming`` how many come where nobody said it. With their code (``used_before``), or another of theirs
    (``been_in``), they have come in and left. ``last_ended`` is their code's newest ended visit, of any day.
    """

    open_visit: Visit | None = None
    going: tuple[Going, ...] = ()
    coming: Party | None = None
    used_before: bool = False
    been_in: bool = False
    last_ended: Visit | None = None


def before_this(work: UnitOfWork, arrival: Arrival, place: Place, catalogue: Catalogue, now: datetime) -> Before:
    """Return what is known of those who arrive from earlier today, and of their code from before."""
    credential = arrival.credential
    if credential is None:
        return Before()
    since = catalogue.venue.day_bounds(catalogue.venue.day_of(now))[0]
    codes = codes_of(credential)
    here = inside_with(work, (*codes, *arrival.also), since)
    chosen = arrival.instead_key is not None or arrival.session_key is not None
    # A badge in hand leads on only where they can go now: hours before the next session, its people want to leave.
    opens = chosen or place.session is None or catalogue.door_is_open(place.session, now)
    in_use = next((v for v in here if not (opens and leads_on(place, v, catalogue, chosen=chosen))), None)
    if in_use is not None:
        return Before(in_use)
    others = _others_of_theirs(work, arrival, catalogue)
    found = [(booking, visit) for booking, other in others for visit in inside_with(work, (other.code,), since)]
    in_use = next((visit for _, visit in found if not leads_on(place, visit, catalogue, chosen=True)), None)
    if in_use is not None:
        return Before(in_use)
    going = _going(here, found)
    coming = _together(here) if here and arrival.party is None else None
    last = work.last_ended_visit(codes, EVER[0])  # at any kiosk
    return Before(
        going=as_far_as_they_come(going, coming or party_of(arrival)),
        coming=coming,
        used_before=not here and last is not None and last.checked_in_at >= since,
        been_in=any(work.last_ended_visit((other.code,), since) is not None for _, other in others),
        last_ended=last,
    )


def _going(here: Sequence[Visit], found: Sequence[tuple[Booking, Visit]]) -> list[Going]:
    """Who may go on: all of the visits of the code itself, and of the others as many as each booked place has."""
    going = {visit.id: Going(visit, visit.staying) for visit in here}
    whole = set(going)
    places: dict[str, Party | None] = {}
    for booking, visit in found:
        place = places.setdefault(booking.code, booking.party)
        if visit.id in whole or place is None:
            continue
        party = visit.staying.as_many(place)
        places[booking.code] = place.without(place.as_many(party))
        known = going.get(visit.id)
        going[visit.id] = Going(visit, visit.staying.as_many(party.with_more(known.party if known else None)))
    return list(going.values())


def move_on(work: UnitOfWork, going: Going, now: datetime, how: How) -> None:
    """End a visit, or let some of it leave, because its people go on: none of them is one who was counted out."""
    visit, party = going.visit, going.party
    if going.is_all:
        work.append(CheckedOut(visit.id, visit.staying.people, now, Ending.OBSERVED, how))
    else:
        work.append(SomeLeft(visit.id, party, party.people, how))


def _together(visits: Sequence[Visit]) -> Party:
    """Who comes on with a code that holds for both sessions: everybody who is in by it."""
    people = visits[0].staying
    for visit in visits[1:]:
        people = people.with_more(visit.staying)
    return people


def _others_of_theirs(work: UnitOfWork, arrival: Arrival, catalogue: Catalogue) -> list[tuple[Booking, Booking]]:
    """Each booked place that is taken now, with each other place that its order has for the same people."""
    assert arrival.credential is not None
    places = [work.booking((code,)) for code in (came_with(arrival.credential), *arrival.also)]
    return [
        (booking, other)
        for booking in places
        if booking is not None and booking.order_ref
        for other in work.order_of(booking)
        if is_for_the_same(booking, other, catalogue)
    ]
