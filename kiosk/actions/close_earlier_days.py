"""Assume the check-outs that nobody saw: visits of earlier days end at that day's closing time, and say so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.actions.ports import Clock, VisitStore
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import CheckedOut
from kiosk.domain.visits import Ending, How, Visit


@dataclass(frozen=True, slots=True)
class EarlierDays:
    """How many visits were ended, and when the next of those that were left alone is due; ``None`` without one."""

    ended: int
    next_due_at: datetime | None = None


class CloseEarlierDays:
    """The verb: run at start and when the venue's day rolls, so that yesterday never fills today's rooms."""

    def __init__(self, store: VisitStore, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock

    def __call__(self) -> EarlierDays:
        """End what is still open from before today, but for sessions that still run.

        People who were counted out without a name are set against the oldest visits, so that nobody leaves twice.
        """
        catalogue, now = self._catalogue(), self._clock.now()
        today_starts_at = catalogue.venue.day_bounds(catalogue.venue.day_of(now))[0]
        with self._store.write() as work:
            open_visits = [
                (visit, _assumed_end(visit, catalogue)) for visit in work.open_visits_before(today_starts_at)
            ]
            ended = [(visit, left_at) for visit, left_at in open_visits if left_at <= now]
            counted_out = work.people_counted_out() if ended else 0
            for visit, left_at in ended:
                covered = min(counted_out, visit.staying.people)
                counted_out -= covered
                work.append(CheckedOut(visit.id, visit.staying.people - covered, left_at, Ending.ASSUMED, How.DESK))
            if ended:
                work.commit()
        still_running = (left_at for _, left_at in open_visits if left_at > now)
        return EarlierDays(len(ended), min(still_running, default=None))


def _assumed_end(visit: Visit, catalogue: Catalogue) -> datetime:
    """The session's end, else the venue's closing time that day, never before the check-in."""
    session = catalogue.sessions.get(visit.session_key or "")
    closing = session.ends_at if session else catalogue.venue.closes_at(catalogue.venue.day_of(visit.checked_in_at))
    return max(closing, visit.checked_in_at)
