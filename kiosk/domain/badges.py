"""Who of a party gets which badge: one for all of them, one each, or the leader's and a strip of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import BadgesFor
from kiosk.domain.names import first_name
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit


@frozen
class Badge:
    """One badge. ``name`` is empty where it is to be written by hand; ``people`` are all whom it stands for.

    ``role`` and ``team`` are those of the booked place; the programme's role stands in for none.

    ``number`` is that of a strip: such a badge has no name and no pass, because one pupil must not check out a class.
    """

    name: str
    people: int = 1
    under_18: bool = False
    number: int | None = None
    role: str = ""
    team: str = ""


@frozen
class BadgeBatch:
    """Badges of one visit that come out together; ``after`` people of it have theirs already."""

    visit: Visit
    badges: tuple[Badge, ...]
    after: int = 0


@frozen
class Latecomers:
    """Those who joined a visit: the people, the codes of their booked places, and how many came ``before`` them."""

    party: Party
    codes: tuple[str, ...]
    before: int


def badges_of(
    visit: Visit, badges_for: BadgesFor, *, late: Latecomers | None = None, booked: Sequence[Booking] = ()
) -> tuple[Badge, ...]:
    """Return the badges of a visit's party, or of the ``late`` ones alone.

    ``booked`` are the booked places of those who get badges: their names, roles and teams stand there alone.
    """
    party = late.party if late else visit.party
    as_booked = (booked[0].role, booked[0].team) if booked else ("", "")
    match badges_for:
        case BadgesFor.PARTY:
            name = _first_named(booked) if late else visit.badge_name
            return (Badge(name, party.people, party.people == party.under_18, None, *as_booked),)
        case BadgesFor.EACH:
            return _one_each(visit, party, booked, is_late=late is not None)
        case BadgesFor.STRIP:
            first = late.before if late else 1
            numbers = range(first, first + party.people - (0 if late else 1))
            leader = () if late else (Badge(visit.badge_name, party.people, False, None, *as_booked),)
            return (*leader, *(Badge("", number=number) for number in numbers))
        case _:
            assert_never(badges_for)


def _one_each(visit: Visit, party: Party, booked: Sequence[Booking], *, is_late: bool) -> tuple[Badge, ...]:
    named = [
        Badge(first_name(place.name), under_18=_are_minors(place.party), role=place.role, team=place.team)
        for place in booked
    ]
    if not is_late:
        own = named[0] if named else Badge("", under_18=_are_minors(party))
        named = [replace(own, name=visit.badge_name), *named[1:]]
    named = [badge for badge in named if badge.name][: party.people]
    return (*named, *(Badge("") for _ in range(party.people - len(named))))


def _first_named(booked: Sequence[Booking]) -> str:
    return next((first_name(place.name) for place in booked if place.name), "")


def _are_minors(party: Party) -> bool:
    return party.people == party.under_18
