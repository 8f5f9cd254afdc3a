"""Who arrives together: the booked places of one order, who of them is still missing, and who may join late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import Occupancy, Place, refused_capacity, refused_session
from kiosk.domain.check_out import NotIn
from kiosk.domain.outcomes import AlreadyIn, Cancelled, Full, NeedsStaff, NotToday, StaffReason, TooEarly, TooLate
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit


@frozen
class Missing:
    """Who of a party has not come: booked places of their own, or only a number of ``people``."""

    bookings: tuple[Booking, ...]
    people: Party


@frozen
class Joined:
    """Come in: ``party`` joins ``visit``, which is as it was before they came."""

    visit: Visit
    party: Party


JoinRefusal = NotIn | AlreadyIn | NeedsStaff | Full | Cancelled | NotToday | TooEarly | TooLate
JoinOutcome = Joined | JoinRefusal


def together(booking: Booking, order: Iterable[Booking], most: int) -> tuple[Booking, ...]:
    """Return the booked places that arrive with one: first itself, then those of its order that lead to the same place.

    ``most`` is the programme's largest party: a larger order is a list of guests, whose names are not one
    another's business, so each of its codes is for itself. What is cancelled, unpaid or marked comes alone too.
    """
    others = (each for each in order if each.code.casefold() != booking.code.casefold())
    party = (booking, *(each for each in others if _goes_along(each, booking)))
    return party if people_of(party).people <= most else (booking,)


def people_of(bookings: Sequence[Booking]) -> Party:
    """Return the people of some booked places, at least one, all together."""
    people = bookings[0].party
    for booking in bookings[1:]:
        people = people.with_more(booking.party)
    return people


def missing(party: Sequence[Booking], here: Party, codes: Iterable[str]) -> Missing | None:
    """Return who of a booked party is not ``here``, where the places of ``codes`` are taken; ``None``: nobody.

    Where each place with a code has been taken, the number decides: three of a ticket for four leave one missing.
    """
    came = {code.casefold() for code in codes}
    absent = tuple(booking for booking in party if booking.code.casefold() not in came)
    if absent:
        return Missing(absent, people_of(absent))
    booked = people_of(party)
    short = booked.people - here.people
    if short <= 0:
        return None
    under_18 = min(max(booked.under_18 - here.under_18, 0), short)
    return Missing((), Party(short - under_18, under_18))


def decide_join(
    visit: Visit,
    party: Party | None,
    place: Place,
    catalogue: Catalogue,
    now: datetime,
    *,
    how: How,
    occupancy: Occupancy,
) -> JoinOutcome:
    """Decide whether late arrivals may join the visit of their party.

    ``visit`` is the party's that has not ended; ``party`` are those who come now, ``None`` if nobody is missing.
    A visit of an earlier day is not joined: its people are that day's figures.
    """
    if party is None:
        return AlreadyIn(visit, place.room)
    if catalogue.venue.day_of(visit.checked_in_at) != catalogue.venue.day_of(now):
        return NeedsStaff(StaffReason.AMBIGUOUS)
    if how is not How.DESK and visit.party.people + party.people > place.programme.max_party:
        return NeedsStaff(StaffReason.PARTY_TOO_LARGE)
    closed = refused_session(place.session, catalogue, now) if place.session else None
    return closed or refused_capacity(place, party, occupancy) or Joined(visit, party)


def _goes_along(other: Booking, booking: Booking) -> bool:
    place = booking.session_key, booking.programme_key
    sound = other.status is BookingStatus.ACTIVE and not other.needs_attention
    return sound and (other.session_key, other.programme_key) == place
