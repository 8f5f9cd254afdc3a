"""Several sessions in a day: each is a check-in of its own, and its people are in the building once.

Who is inside and comes in to another session goes on to it: the first visit ends as the next begins, nobody passes the
door between them, and the badge stays the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.arrivals import Place
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import BadgesFor, Catalogue, Session
from kiosk.domain.people import Party
from kiosk.domain.visits import Going, How, Visit


def leads_on(place: Place, visit: Visit, catalogue: Catalogue, *, chosen: bool) -> bool:
    """Whether a code that is in use leads to another place than the one its people are in.

    A session follows the one they are in only once that is over, unless they have ``chosen`` it.
    """
    if place.session is None:
        return place.programme.key != visit.programme_key and place.room.key != visit.room_key
    if place.session.key == visit.session_key:
        return False
    here = catalogue.sessions.get(visit.session_key or "")
    return chosen or (here is not None and here.ends_at <= place.session.starts_at)


def is_for_the_same(booking: Booking, other: Booking, catalogue: Catalogue) -> bool:
    """Whether two places of one order are the same people's: one name, and sessions that one person can go to both of.

    Where a buyer's name stands on every ticket, sessions at the same time tell that they are for different people.
    """
    here, there = (catalogue.sessions.get(each.session_key or "") for each in (booking, other))
    one_name = " ".join(booking.name.casefold().split()) == " ".join(other.name.casefold().split())
    return one_name and here is not None and there is not None and _apart(here, there)


def as_far_as_they_come(going: Iterable[Going], coming: Party) -> tuple[Going, ...]:
    """Return those who go on, no more of them than come in to the next place."""
    left: Party | None = coming
    limited = []
    for each in going:
        if left is not None:
            party = each.visit.staying.as_many(each.party).as_many(left)
            left = left.without(left.as_many(party))
            limited.append(Going(each.visit, party))
    return tuple(limited)


def badge_kept(going: Iterable[Going]) -> Visit | None:
    """Return the visit whose badge goes on with its people; ``None`` where some stay behind with it."""
    return next((each.visit for each in going if each.is_all), None)


def needs_badge(place: Place, kept: Visit | None, catalogue: Catalogue, *, newcomers: bool) -> bool:
    """Whether a badge comes out at a check-in: one suffices for a day's sessions unless the pack says otherwise."""
    programme = place.programme
    before = catalogue.programmes.get(kept.programme_key) if kept else None
    if kept is None or before is None or not before.badge or kept.how is How.COUNTER:
        return programme.badge
    return programme.badge and (
        programme.badge_each_session or (newcomers and programme.badges_for is not BadgesFor.PARTY)
    )


def _apart(first: Session, second: Session) -> bool:
    return first.ends_at <= second.starts_at or second.ends_at <= first.starts_at
