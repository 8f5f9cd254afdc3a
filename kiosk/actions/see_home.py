"""What Home shows, read afresh; the first look at a new day ends what was left open before it and purges what is due.

Visits to a session that ran on into the day end at the first look after it: they must not fill its room until 04:00.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.ports import Clock, HomeFigures, JournalReader
from kiosk.actions.purge import Purge
from kiosk.domain.catalogue import Catalogue
from kiosk.errors import KioskError

logger = logging.getLogger(__name__)


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
        purge: Purge,
    ) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._clock = clock
        self._close_earlier_days = close_earlier_days
        self._purge = purge
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
        return HomeView(figures, catalogue, now, newest if newest is not None and now < newest else None)

    def _purge_what_is_due(self, day: date) -> None:
        """Home is shown whatever stays: a folder that cannot be written is tried again on the next day."""
        try:
            self._purge(day)
        except KioskError:
            logger.exception("What is due could not be purged.")
