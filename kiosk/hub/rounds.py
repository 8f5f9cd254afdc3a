"""In which round of ``kiosk.domain.shares`` a venue's kiosks ask for places, and who has yet to say what it has."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, select, update

from kiosk.domain.shares import HELD, SETTLES, Round, round_after
from kiosk.domain.values import frozen
from kiosk.hub.enrolment import Bearer
from kiosk.hub.tables import kiosks, venues
from kiosk.wire import microseconds
from kiosk.wire.messages import AskedPlaces

_TRIES_AGAIN = SETTLES - timedelta(minutes=1)  # beyond the time after which a kiosk counts as cut off


@frozen
class AskedIn:
    """The round in which a kiosk asks: ``holds`` while others may have more of places than the book says.

    ``says_all``: this one has not said before what it has, and says all of it now; ``must_say_all``: it has to.
    """

    number: int
    holds: bool
    says_all: bool
    must_say_all: bool


def asked_in(connection: Connection, bearer: Bearer, asked: AskedPlaces, now: datetime, here: timedelta) -> AskedIn:
    """Return the round of an asking, begun if need be; the caller holds the venue's row.

    A kiosk not heard for ``here`` is cut off: when nobody was, the hub may have been restored meanwhile.
    """
    known = _all(connection, bearer.venue)
    own = next(row for row in known if row.kiosk_id == bearer.kiosk_id)
    others = [row for row in known if row.kiosk_id != bearer.kiosk_id and may_hold(row, now)]
    current = round_of(connection, bearer.venue)
    has_said = own.round == current.number
    last = max((row.shared_at for row in known if row.shared_at is not None), default=None)
    found = round_after(
        current,
        now,
        is_forgotten=asked.goes_by_at is not None and asked.goes_by_at not in _remembered(own, asked),
        was_silent=last is not None and now - microseconds.as_instant(last) > here,
        is_open=bool(unsaid(others, current)) or not has_said,
        has_said=has_said,
    )
    if found != current:
        begun = {"round": found.number, "round_at": microseconds.of_instant(now), "round_lost": found.is_lost}
        connection.execute(update(venues).where(venues.c.venue == bearer.venue).values(begun))
    has_said = own.round == found.number
    may_have_more = found.holds(now, here + _TRIES_AGAIN)
    return AskedIn(
        found.number,
        holds=may_have_more and bool(unsaid(others, found)),
        says_all=asked.whole and not has_said,
        must_say_all=may_have_more and not has_said and not asked.whole,
    )


def must_say_all(connection: Connection, bearer: Bearer) -> bool:
    """Whether a round has begun in which a kiosk has not said yet what it has."""
    of_kiosk = select(kiosks.c.round).where(kiosks.c.venue == bearer.venue, kiosks.c.kiosk_id == bearer.kiosk_id)
    number = select(venues.c.round).where(venues.c.venue == bearer.venue)
    return bool(connection.scalar(select(number.scalar_subquery() > of_kiosk.scalar_subquery())))


def round_of(connection: Connection, venue: str) -> Round:
    """Return a venue's round."""
    row = connection.execute(select(venues).where(venues.c.venue == venue)).one()
    began_at = None if row.round_at is None else microseconds.as_instant(row.round_at)
    return Round(int(row.round), began_at, bool(row.round_lost))


def not_heard_since_lost(connection: Connection, venue: str, now: datetime) -> tuple[str, ...]:
    """Return which kiosks have to say what they have before places that a restored hub knows nothing of are given."""
    current = round_of(connection, venue)
    holders = [row for row in _all(connection, venue) if may_hold(row, now)]
    return tuple(sorted(unsaid(holders, current))) if current.is_lost else ()


def may_hold(row: Any, now: datetime) -> bool:
    """Whether a kiosk may hold places: it was heard within the time after which it stops going by its shares."""
    heard_at = max(row.last_contact_at or 0, row.enrolled_at)
    return bool(heard_at > microseconds.of_instant(now - HELD))


def unsaid(rows: Iterable[Any], of: Round) -> list[str]:
    """Return which of these kiosks have to say what they have; one that came since the round began has nothing."""
    if of.began_at is None:
        return []
    began_at = microseconds.of_instant(of.began_at)
    return [row.kiosk_id for row in rows if row.round < of.number and row.enrolled_at <= began_at]


def _all(connection: Connection, venue: str) -> list[Any]:
    may_send: tuple[ColumnElement[bool], ...] = (kiosks.c.revoked_at.is_(None), kiosks.c.left_at.is_(None))
    columns = ("kiosk_id", "round", "goes_by_at", "asked_at", "shared_at", "last_contact_at", "enrolled_at")
    chosen = select(*(kiosks.c[name] for name in columns)).where(kiosks.c.venue == venue, *may_send)
    return list(connection.execute(chosen))


def _remembered(own: Any, asked: AskedPlaces) -> set[int | None]:
    """Until this hub's program asked for it, what a kiosk went by had no name."""
    nameless = own.shared_at is not None and own.asked_at is None
    return {own.asked_at, own.goes_by_at, asked.goes_by_at if nameless else None}
