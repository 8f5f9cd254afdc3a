"""Assume the check-outs that nobody saw: visits end when their place closed, and say so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.actions.ports import Clock, VisitStore
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.day_close import assumed_end
from kiosk.domain.facts import CheckedOut
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, How


@frozen
class EarlierDays:
    """How many visits were ended, and people with them. ``people_left_in`` belong to visits that were left alone, of
    which the next is due at ``next_due_at``."""

    ended: int
    next_due_at: datetime | None = None
    people: int = 0
    people_left_in: int = 0


class CloseEarlierDays:
    """The verb: run at start and when the venue's day rolls, so that yesterday never fills today's rooms."""

    def __init__(self, store: VisitStore, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock

    def __call__(self) -> EarlierDays:
        """End what is still open from before today, but for sessions that still run."""
        venue = self._catalogue().venue
        return self.begun_before(venue.day_bounds(venue.day_of(self._clock.now()))[0])

    def begun_before(self, instant: datetime, *, everybody: bool = False) -> EarlierDays:
        """End what began before an instant and is still open, where its place has closed.

        ``everybody``: somebody looked and nobody is inside, so that the rest ends now. People who were counted out
        without a name are set against the oldest visits, so that nobody leaves twice.
        """
        catalogue, now = self._catalogue(), self._clock.now()
        with self._store.write() as work:
            open_visits = [(visit, assumed_end(visit, catalogue)) for visit in work.open_visits_before(instant)]
            ended = [(visit, min(left_at, now)) for visit, left_at in open_visits if everybody or left_at <= now]
            counted_out = work.people_counted_out() if ended else 0
            for visit, left_at in ended:
                covered = min(counted_out, visit.staying.people)
                counted_out -= covered
                end = max(left_at, visit.checked_in_at)
                work.append(CheckedOut(visit.id, visit.staying.people - covered, end, Ending.ASSUMED, How.DESK))
            if ended:
                work.commit()
        gone = {visit.id for visit, _ in ended}
        still = [(visit, left_at) for visit, left_at in open_visits if visit.id not in gone]
        return EarlierDays(
            len(ended),
            min((left_at for _, left_at in still), default=None),
            sum(visit.staying.people for visit, _ in ended),
            sum(visit.staying.people for visit, _ in still),
        )
