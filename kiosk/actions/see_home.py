"""What Home shows, read afresh; the first look at a new day ends what was left open before it and purges what is due.

Visits to a session that ran on into the day end at the first look after it: they must not fill its room until 04:00.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date, datetime

from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.ports import Clock
from kiosk.actions.purge import Purge
from kiosk.actions.reading_ports import HomeFigures, JournalReader
from kiosk.actions.sharing_ports import PlaceCount, Shares
from kiosk.domain.catalogue import Catalogue, Session
from kiosk.domain.shares import FreePlaces, PlaceKey, PlaceKind, free_places, own_places_left
from kiosk.domain.values import frozen
from kiosk.errors import KioskError

SESSIONS_SHOWN = 3
logger = logging.getLogger(__name__)


@frozen
class HomeView:
    """Home's figures. ``clock_behind`` is the newest entry's time when the wall clock stands before it.

    ``free`` has the places of the sessions that are shown and can be full, by key: what a check-in here would find.
    """

    figures: HomeFigures
    catalogue: Catalogue
    now: datetime
    clock_behind: datetime | None = None
    free: Mapping[str, FreePlaces] = field(default_factory=dict)


class SeeHome:
    """The verb; ``catalogue`` returns the sessions near today."""

    def __init__(
        self,
        reader: JournalReader,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        close_earlier_days: CloseEarlierDays,
        purge: Purge,
        shares: Shares,
    ) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._clock = clock
        self._close_earlier_days = close_earlier_days
        self._purge = purge
        self._shares = shares
        self._day: date | None = None
        self._due_at: datetime | None = None

    def __call__(self) -> HomeView:
        """Return what Home shows now."""
        now = self._clock.now()
        catalogue = self._catalogue()
        day = catalogue.venue.day_of(now)
        if day != self._day or (self._due_at is not None and self._due_at <= now):
            self._due_at = self._close_earlier_days().next_due_at
            self._purge_what_is_due(day)
            self._day = day
        figures = self._reader.home_figures(*catalogue.venue.day_bounds(day))
        newest = self._reader.newest_occurred_at()
        behind = newest if newest is not None and now < newest else None
        return HomeView(figures, catalogue, now, behind, self._free(catalogue, now))

    def _free(self, catalogue: Catalogue, now: datetime) -> dict[str, FreePlaces]:
        """Whom a session's room has no place for it cannot take, once its door is open: until then others are in it."""
        wanted = {session.key: _places(session, catalogue, now) for session in coming_sessions(catalogue, now)}
        counts = self._shares.counts({place for places in wanted.values() for place in places})
        free: dict[str, FreePlaces] = {}
        for key, places in wanted.items():
            for place, capacity in places.items():
                each = _free_of(capacity, counts[place], now)
                free[key] = free[key].within(each) if key in free else each
        return free

    def _purge_what_is_due(self, day: date) -> None:
        """Home is shown whatever stays: a folder that cannot be written is tried again on the next day."""
        try:
            self._purge(day)
        except KioskError:
            logger.exception("What is due could not be purged.")


def coming_sessions(catalogue: Catalogue, now: datetime) -> list[Session]:
    """Return the sessions of today that Home shows: those that have not ended, the soonest."""
    today = catalogue.sessions_on(catalogue.venue.day_of(now))
    return [session for session in today if now < session.ends_at][:SESSIONS_SHOWN]


def _places(session: Session, catalogue: Catalogue, now: datetime) -> dict[PlaceKey, int]:
    room = catalogue.rooms[session.room_key]
    places = {PlaceKey(PlaceKind.SESSION, session.key): session.capacity}
    if catalogue.door_is_open(session, now):
        places[PlaceKey(PlaceKind.ROOM, room.key)] = room.capacity
    return {place: capacity for place, capacity in places.items() if capacity is not None}


def _free_of(capacity: int, count: PlaceCount, now: datetime) -> FreePlaces:
    return free_places(capacity, count.inside, own_places_left(capacity, count.held, now))
