"""Asking the hub for this kiosk's share of each place, and going by it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from itertools import islice

from kiosk.actions.ports import Clock
from kiosk.actions.sharing_ports import Holdings, PlaceAsked, PlacesAsked, Shares
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.shares import LASTS, NO_PART, PlaceKey, PlaceKind

EVER = timedelta.max
NEAR = timedelta(hours=12)  # what is later is divided equally until then
MOST_PLACES, LONGEST_KEY = 200, 200  # so much the hub takes at once, with as many again that it has shared out before
ANEW_S = 30  # until a kiosk has of what others gave up; where somebody lacks places the hub says so at once


class SharePlaces:
    """The verb, in two halves: what to ask, and what was answered. Nothing of it is a fact."""

    def __init__(self, shares: Shares, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._shares = shares
        self._catalogue = catalogue
        self._clock = clock
        self._said: dict[PlaceKey, PlaceAsked] = {}
        self._all_asked_ns: int | None = None

    def ask(self, *, everything: bool = False) -> PlacesAsked | None:
        """Return what to ask about: what has changed since it was said, and now and then everything."""
        now, at_ns = self._clock.now(), self._clock.monotonic_ns()
        if self._all_asked_ns is None or at_ns - self._all_asked_ns >= ANEW_S * 1_000_000_000:
            everything = True
        holdings = self._shares.holdings()
        goes_by_shares = holdings.since is not None and now - holdings.since < LASTS
        holdings = holdings if goes_by_shares else Holdings(holdings.own, wanted=holdings.wanted)
        lines = [
            PlaceAsked(
                place,
                capacity,
                max(0, holdings.own.get(place, 0)),
                holdings.given.get(place),
                holdings.wanted.get(place, 0),
            )
            for place, capacity in self._places(holdings, now)
        ]
        chosen = tuple(line for line in lines if everything or line.wanted or self._said.get(line.place) != line)
        if everything:
            self._all_asked_ns = at_ns
        has_any = bool(holdings.given) or holdings.parts < NO_PART
        asked = PlacesAsked(holdings.parts, chosen, now, holdings.since if has_any else None, whole=everything)
        return asked if chosen or everything else None

    def _places(self, holdings: Holdings, now: datetime) -> Iterable[tuple[PlaceKey, int]]:
        """What it was given of a place that is not near any more is asked about, too: the hub may have to be told."""
        catalogue = self._catalogue()
        near = places_of(catalogue, now)
        known = {place for place, _ in near}
        given = (each for each in _limited(catalogue, now) if each[0] in holdings.given and each[0] not in known)
        return (*near, *islice(given, MOST_PLACES))

    def take(self, asked: PlacesAsked, parts: int, given: Mapping[PlaceKey, int]) -> None:
        """Go by what the hub answered; what was changed by it is said at the next asking."""
        self._shares.keep(parts, given, asked.at)
        self._said |= {line.place: line for line in asked.places}


def places_of(catalogue: Catalogue, now: datetime) -> tuple[tuple[PlaceKey, int], ...]:
    """Return the places that can be full now or soon, each with its capacity: rooms, then sessions by start."""
    found = (each for each in _limited(catalogue, now, NEAR) if len(each[0].key) <= LONGEST_KEY)
    return tuple(islice(found, MOST_PLACES))


def _limited(catalogue: Catalogue, now: datetime, near: timedelta = EVER) -> Iterable[tuple[PlaceKey, int]]:
    for room in catalogue.rooms.values():
        if room.capacity is not None:
            yield PlaceKey(PlaceKind.ROOM, room.key), room.capacity
    for session in sorted(catalogue.sessions.values(), key=lambda each: (each.starts_at, each.key)):
        is_near = now < session.ends_at and session.starts_at - now < near
        if session.capacity is not None and not session.cancelled and is_near:
            yield PlaceKey(PlaceKind.SESSION, session.key), session.capacity
