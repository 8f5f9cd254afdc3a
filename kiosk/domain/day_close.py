"""Closing a day: its steps, which of them are done, and when it is time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.catalogue import Catalogue, Venue
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

CATCH_UP = timedelta(days=31)
_ONE_DAY = timedelta(days=1)


class Step(StrEnum):
    """What is done to close a day, in this order."""

    CHECK_OUT = "check_out"
    RECONCILE = "reconcile"
    REPORT = "report"
    EXPORT = "export"
    PURGE = "purge"
    BACK_UP = "back_up"
    SYNC = "sync"


class StepState(StrEnum):
    """How a step came out: done; done, with something to look at; or not done."""

    DONE = "done"
    LOOK = "look"
    FAILED = "failed"


# What these say changes when somebody else still comes or leaves.
OF_THE_FACTS = (Step.CHECK_OUT, Step.RECONCILE, Step.REPORT, Step.EXPORT)


@frozen
class StepDone:
    """A step that was tried: what came of it in a plain sentence, and what to do next where there is something."""

    step: Step
    state: StepState
    at: datetime
    says: str
    fix: str = ""


@frozen
class DayClose:
    """A day's checklist. ``facts`` is how much was in its figures when they were made."""

    day: date
    steps: Mapping[Step, StepDone] = field(default_factory=dict)
    facts: int | None = None

    @property
    def unfinished(self) -> tuple[Step, ...]:
        """The steps that are to be done, or done again."""
        return tuple(step for step in Step if step not in self.steps or self.steps[step].state is StepState.FAILED)

    @property
    def is_complete(self) -> bool:
        """Whether every step is done."""
        return not self.unfinished

    def as_of(self, facts: int) -> DayClose:
        """Return the checklist as it holds while the day has so many facts: with others its figures are to be made
        anew."""
        if self.facts is None or self.facts == facts:
            return self
        return DayClose(self.day, {step: done for step, done in self.steps.items() if step not in OF_THE_FACTS})


def closes_by_itself_at(venue: Venue, day: date) -> datetime:
    """Return when a day closes by itself: some time after closing time, at the day's end at the latest."""
    return min(venue.closes_at(day) + venue.closing.after, venue.day_bounds(day)[1])


def days_to_close(venue: Venue, now: datetime, newest_closed: date | None) -> tuple[date, ...]:
    """Return the days whose time has come, from the newest that was closed on: it is looked at once more, because
    somebody may have come or left after it.

    Where none was ever closed, that is yesterday; a month at the most.
    """
    today = venue.day_of(now)
    first = max(newest_closed or today - _ONE_DAY, today - CATCH_UP)
    last = today if closes_by_itself_at(venue, today) <= now else today - _ONE_DAY
    return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))


def assumed_end(visit: Visit, catalogue: Catalogue) -> datetime:
    """Return when somebody whom nobody saw leave is taken to have left: at the session's end, else at closing time of
    the day they came, or sooner by the place's rule; never before they came."""
    venue, session = catalogue.venue, catalogue.sessions.get(visit.session_key or "")
    end = session.ends_at if session else venue.closes_at(venue.day_of(visit.checked_in_at))
    if venue.closing.stay is not None:
        end = min(end, visit.checked_in_at + venue.closing.stay)
    return max(end, visit.checked_in_at)
