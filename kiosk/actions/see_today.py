"""What the desk shows of today, read afresh."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.actions.ports import Clock
from kiosk.actions.reading_ports import JournalReader
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.roll_call import DOUBTFUL_AFTER
from kiosk.domain.today import Today, today_of
from kiosk.domain.values import frozen


@frozen
class TodayView:
    """Today's numbers, as of ``now``."""

    today: Today
    catalogue: Catalogue
    now: datetime


class SeeToday:
    """The verb; it reads alone and never waits for the writer."""

    def __init__(self, reader: JournalReader, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._clock = clock

    def __call__(self) -> TodayView:
        """Return today as it is now."""
        catalogue, now = self._catalogue(), self._clock.now()
        day = catalogue.venue.day_of(now)
        sessions = [session.key for session in catalogue.sessions_on(day)]
        figures = self._reader.day_figures(catalogue.venue.day_bounds(day), sessions, now - DOUBTFUL_AFTER)
        return TodayView(today_of(figures, catalogue, now), catalogue, now)
