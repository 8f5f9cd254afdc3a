"""The ``Shares`` port in memory, and places in a unit of work; every visit of the fake store began here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.actions.ports import EVER
from kiosk.actions.sharing_ports import Holdings, PlaceCount
from kiosk.domain.shares import Held, PlaceKey, PlaceKind

if TYPE_CHECKING:
    from tests.fakes.fake_store import FakeStore, FakeUnitOfWork


class FakeShares:
    """``parts``, ``given`` and ``since`` are by what the kiosk goes, ``wanted`` whom it could not let in, and when."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self.parts = 0
        self.given: dict[PlaceKey, int] = {}
        self.wanted: dict[PlaceKey, tuple[int, int]] = {}
        self.since: datetime | None = None

    def holdings(self) -> Holdings:
        """Return what this kiosk has of all places."""
        own: Counter[PlaceKey] = Counter()
        for visit in self._store.reader.visits(*EVER):
            if visit.is_open:
                own[PlaceKey(PlaceKind.ROOM, visit.room_key)] += visit.staying.people
                own[PlaceKey(PlaceKind.SESSION, visit.session_key or "")] += visit.staying.people
        now_ns = self._store.clock.monotonic_ns()
        wanted = {place: people for place, (people, at_ns) in self.wanted.items() if now_ns - at_ns < 30_000_000_000}
        return Holdings(own, dict(self.given), wanted, self.parts, self.since)

    def counts(self, places: Iterable[PlaceKey]) -> dict[PlaceKey, PlaceCount]:
        """Return how full some places are."""
        own = self.holdings().own
        held = {place: Held(own.get(place, 0), self.parts, self.given.get(place), self.since) for place in places}
        return {place: PlaceCount(each.own, each) for place, each in held.items()}

    def want(self, place: PlaceKey, people: int) -> None:
        """Note that people could not be let in."""
        self.wanted[place] = people, self._store.clock.monotonic_ns()

    def keep(self, parts: int, given: Mapping[PlaceKey, int], asked_at: datetime) -> None:
        """Go by these shares from now on, and by no others."""
        self.parts, self.given, self.since = parts, dict(given), asked_at


class FakePlacesWork:
    """The ``PlacesWork`` port."""

    def __init__(self, work: FakeUnitOfWork, shares: FakeShares) -> None:
        self._work = work
        self._shares = shares

    def count(self, place: PlaceKey) -> PlaceCount:
        """Return how full a place is."""
        is_room, shares = place.kind is PlaceKind.ROOM, self._shares
        inside = self._work.people_in_room(place.key) if is_room else self._work.people_in_session(place.key)
        return PlaceCount(inside, Held(inside, shares.parts, shares.given.get(place), shares.since))

    def want(self, place: PlaceKey, people: int) -> None:
        """Note that people could not be let in."""
        self._shares.want(place, people)
