"""How each place is shared out among the kiosks, as the hub's book has it (``kiosk.domain.shares``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection, select

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.shares import HELD, PlaceKind
from kiosk.domain.values import frozen
from kiosk.hub.pages.signed_in import Viewer
from kiosk.hub.rounds import not_heard_since_lost
from kiosk.hub.sharing import HERE
from kiosk.hub.tables import kiosks, shares
from kiosk.wire import microseconds

router = APIRouter()


@frozen
class Holder:
    """A kiosk in a place: its people there, how many there may be by it, and how many it could not let in.

    ``held`` is more than ``share`` until the kiosk has said that it goes by less. ``is_here`` says that it was heard
    just now.
    """

    kiosk_id: str
    own: int
    share: int
    held: int
    lacks: int
    asked_at: datetime | None
    is_here: bool


@frozen
class SharedPlace:
    """A room or a session that can be full, with the kiosks that have something of it."""

    title: str
    when: str
    capacity: int
    holders: Sequence[Holder]

    @property
    def inside(self) -> int:
        """How many people are in by what the kiosks said last."""
        return sum(each.own for each in self.holders)

    @property
    def is_full(self) -> bool:
        """Whether as many are in as may be, or more."""
        return self.inside >= self.capacity

    @property
    def over(self) -> int:
        """How many more are in than may be: the desks let them in, or there were more places before."""
        return max(self.inside - self.capacity, 0)

    @property
    def free(self) -> int:
        """How many more the kiosks that are heard let in: whatever its share, none goes beyond the places."""
        theirs = sum(max(each.share - each.own, 0) for each in self.holders if each.is_here)
        return min(theirs, max(self.capacity - self.inside, 0))

    @property
    def away(self) -> int:
        """How many places kiosks hold that are not heard: nobody else can give them."""
        return sum(max(each.held - each.own, 0) for each in self.holders if not each.is_here)

    @property
    def silent(self) -> str:
        """Who holds them."""
        return ", ".join(each.kiosk_id for each in self.holders if not each.is_here and each.held > each.own)


def shared_places(connection: Connection, venue: str, catalogue: Catalogue, now: datetime) -> list[SharedPlace]:
    """Return the places that kiosks have asked about and that can be full now or later: rooms, then sessions by time.

    Kiosks that hold nothing any more are left out: those that were let go, and those not heard for ``HELD``.
    """
    held: dict[tuple[str, str], list[Holder]] = {}
    for row in _rows(connection, venue, now):
        held.setdefault((row.kind, row.key), []).append(_holder(row, now))
    places = []
    for kind, key, title, when, capacity in _known(catalogue, now):
        if (kind, key) in held:
            places.append(SharedPlace(title, when, capacity, held[kind, key]))
    return places


def _rows(connection: Connection, venue: str, now: datetime) -> Any:
    joined = (shares.c.venue == kiosks.c.venue) & (shares.c.kiosk_id == kiosks.c.kiosk_id)
    columns = (shares, kiosks.c.parts, kiosks.c.shared_at, kiosks.c.last_contact_at)
    lately = kiosks.c.shared_at > microseconds.of_instant(now - HELD)
    may_hold = kiosks.c.venue == venue, kiosks.c.revoked_at.is_(None), kiosks.c.left_at.is_(None), lately
    return connection.execute(select(*columns).join(kiosks, joined).where(*may_hold).order_by(kiosks.c.kiosk_id))


def _holder(row: Any, now: datetime) -> Holder:
    heard_at = row.last_contact_at or 0
    is_here = heard_at > microseconds.of_instant(now - HERE)
    asked_at = microseconds.as_instant(row.shared_at)
    return Holder(row.kiosk_id, row.own, row.share, max(row.booked, row.share), row.wanted, asked_at, is_here)


def _known(catalogue: Catalogue, now: datetime) -> Iterator[tuple[str, str, str, str, int]]:
    for room in catalogue.rooms.values():
        if room.capacity is not None:
            yield PlaceKind.ROOM.value, room.key, room.name, "", room.capacity
    for session in sorted(catalogue.sessions.values(), key=lambda each: (each.starts_at, each.key)):
        if session.capacity is not None and not session.cancelled and now < session.ends_at:
            starts = f"{session.starts_at.astimezone(catalogue.venue.time_zone):%H:%M}"
            yield PlaceKind.SESSION.value, session.key, session.title, starts, session.capacity


@router.get("/places")
async def places(who: Viewer) -> Response:
    """Show how places are shared out."""
    day = who.today().venue.day_of(who.now())

    def work(found: Connection) -> tuple[list[SharedPlace], tuple[str, ...]]:
        known = who.catalogue(found, day, day + timedelta(days=1))
        return shared_places(found, who.venue, known, who.now()), not_heard_since_lost(found, who.venue, who.now())

    shown, awaited = await who.in_database(work)
    return who.page("places.html", places=shown, awaited=awaited)
