"""This kiosk's shares of places, and how full places are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, union_all

from kiosk.actions.sharing_ports import Holdings, PlaceCount
from kiosk.domain.shares import Held, PlaceKey, PlaceKind
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.hub_tables import let_in, shares, sharing
from kiosk.storage.share_statements import COUNTS
from kiosk.storage.surroundings import Surroundings
from kiosk.storage.tables import inside


class SqlPlacesWork:
    """The ``PlacesWork`` port, in the transaction of ``run``."""

    def __init__(self, run: Callable[[str, Sequence[Any]], Any], around: Surroundings) -> None:
        self._run = run
        self._around = around

    def count(self, place: PlaceKey) -> PlaceCount:
        """Return how full a place is."""
        return _count(place, self._run, self._around.kiosk_id)

    def want(self, place: PlaceKey, people: int) -> None:
        """Note that people could not be let in because other kiosks hold the places: the hub is asked for some."""
        self._around.wishes.add(place, people, self._around.clock.monotonic_ns())


class SqlShares:
    """The ``Shares`` port."""

    def __init__(self, engines: Engines, around: Surroundings) -> None:
        self._engines = engines
        self._around = around

    def holdings(self) -> Holdings:
        """Return what this kiosk has of all places."""
        own: Counter[PlaceKey] = Counter()
        people = union_all(*(select(each.c.room_key, each.c.session_key, each.c.people) for each in (inside, let_in)))
        with self._engines.readers.begin() as connection:
            for row in connection.execute(people):
                own[PlaceKey(PlaceKind.ROOM, row.room_key)] += row.people
                own[PlaceKey(PlaceKind.SESSION, row.session_key)] += row.people
            given = {PlaceKey(PlaceKind(row.kind), row.key): row.people for row in connection.execute(select(shares))}
            terms = connection.execute(select(sharing).where(sharing.c.kiosk_id == self._around.kiosk_id)).one_or_none()
        wanted = self._around.wishes.recent(self._around.clock.monotonic_ns())
        if terms is None:
            return Holdings(own, given, wanted)
        return Holdings(own, given, wanted, terms.parts, instants.from_row(terms.asked_at))

    def counts(self, places: Iterable[PlaceKey]) -> dict[PlaceKey, PlaceCount]:
        """Return how full some places are, all at one moment; it never waits for the writer."""
        with self._engines.readers.begin() as connection:
            return {place: _count(place, connection.exec_driver_sql, self._around.kiosk_id) for place in places}

    def keep(self, parts: int, given: Mapping[PlaceKey, int], asked_at: datetime) -> None:
        """Go by these shares from now on, and by no others."""
        rows = [{"kind": place.kind.value, "key": place.key, "people": people} for place, people in given.items()]
        terms = {"kiosk_id": self._around.kiosk_id, "parts": parts, "asked_at": instants.to_row(asked_at)}
        with self._engines.writer.begin() as connection:
            forget_shares(connection)
            connection.execute(insert(sharing).values(terms))
            if rows:
                connection.execute(insert(shares), rows)


def _count(place: PlaceKey, run: Callable[[str, tuple[Any, ...]], Any], kiosk_id: str) -> PlaceCount:
    here, there, joined, given, parts, asked_at = run(COUNTS[place.kind], (place.key,) * 4 + (kiosk_id,) * 2).fetchone()
    return PlaceCount(here + there, Held(here + joined, parts or 0, given, instants.maybe_from_row(asked_at)))


def forget_shares(writing: Connection) -> None:
    """Go by no shares any more: this kiosk belongs to no hub, or to another one."""
    for table in (shares, sharing):
        writing.execute(delete(table))
