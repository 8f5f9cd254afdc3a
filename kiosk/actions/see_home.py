"""What Home shows, read afresh; the first look at a new day ends what was left open before it.

Visits to a session that ran on into the day end at the first look after it: they must not fill its room until 04:00.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.ports import Clock, HomeFigures, JournalReader
from kiosk.domain.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class HomeView:
    """Home's figures. ``clock_behind`` is the newest entry's time when the wall clock stands before it."""

    figures: HomeFigures
    catalogue: Catalogue
    now: datetime
    clock_behind: datetime | None = None


class SeeHome:
    """The verb; ``catalogue`` returns the sessions near today."""

    def __init__(
        self,
        reader: JournalReader,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        close_earlier_days: CloseEarlierDays,
    ) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._clock = clock
        self._close_earlier_days = close_earlier_days
        self._day: date | None = None
        self._due_at: datetime | None = None

    def __call__(self) -> HomeView:
        """Return what Home shows now."""
        now = self._clock.now()
        catalogue = self._catalogue()
        day = catalogue.venue.day_of(now)
        if day != self._day or (self._due_at is not None and self._due_at <= now):
            self._due_at = self._close_earlier_days().next_due_at
            self._day = day
        figures = self._reader.home_figures(*catalogue.venue.day_bounds(day))
        newest = self._reader.newest_occurred_at()
        return HomeView(figures, catalogue, now, newest if newest is not None and now < newest else None)
