"""Close a day: a checklist that can be left and gone on with, by somebody at the desk or by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import assert_never

from kiosk.actions import closing_words as words
from kiosk.actions.back_up import BackUp
from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.closing_ports import DayBooks, DayCloseStore
from kiosk.actions.hub_ports import Outbox
from kiosk.actions.ports import Clock
from kiosk.actions.purge import Purge
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.day_close import OF_THE_FACTS, DayClose, Step, StepDone, StepState, days_to_close
from kiosk.domain.values import frozen
from kiosk.errors import KioskError

logger = logging.getLogger(__name__)
TRY_AGAIN = timedelta(hours=1)


class ExportsAway(KioskError):  # noqa: N818 - it says what is wrong
    """The folder that the day's files are for is not there."""


@frozen
class ExportFolder:
    """Where the days' files go. One that was ``named`` may be on another disk: it is never made, only used."""

    path: Path
    named: bool = False

    def of(self, day: date) -> Path:
        """Return the folder of a day; raises ``ExportsAway``, so that nothing is written beside a disk that is out."""
        if self.named and not self.path.is_dir():
            fix = "Plug the disk in, or correct export_dir in the settings. Then close the day again: nothing is lost."
            raise ExportsAway("The folder for the day’s files is not there", where=str(self.path), fix=fix)
        return self.path / day.isoformat()


@frozen
class ClosingWork:
    """The verbs that closing a day is made of."""

    leave: CloseEarlierDays
    books: DayBooks
    purge: Purge
    back_up: BackUp
    outbox: Outbox
    exports: Callable[[], ExportFolder]


class CloseDay:
    """The verb. A step that fails says what to do, and the others go on; done again, it changes nothing that holds."""

    def __init__(
        self, kept: DayCloseStore, work: ClosingWork, catalogue: Callable[[], Catalogue], clock: Clock
    ) -> None:
        self._kept = kept
        self._work = work
        self._catalogue = catalogue
        self._clock = clock

    def checklist(self, day: date) -> DayClose:
        """Return what is done of a day's closing, as far as it still holds."""
        kept = self._kept.day_close(day)
        return kept if kept.facts is None else kept.as_of(self._work.books.reckon(day).facts)

    def __call__(
        self,
        day: date,
        *,
        everybody_left: bool = False,
        again: bool = False,
        told: Callable[[StepDone], None] = lambda _: None,
    ) -> DayClose:
        """Do what is unfinished of a day's closing, all of it ``again`` if wanted; ``told`` hears of each step.

        ``everybody_left``: somebody looked, and nobody is inside.
        """
        steps = tuple(Step) if again else self.checklist(day).unfinished
        if everybody_left:
            steps = tuple(step for step in Step if step in steps or step in OF_THE_FACTS)
        for step in steps:
            told(self.do(day, step, everybody_left=everybody_left))
        return self._kept.day_close(day)

    def do(self, day: date, step: Step, *, everybody_left: bool = False) -> StepDone:
        """Do one step and keep what came of it."""
        now = self._clock.now()
        try:
            state, says, fix = self._said(day, step, everybody_left)
        except KioskError as error:
            logger.warning("A step of closing the day failed: %s", step.value, exc_info=True)
            place = f" ({error.where})" if error.where else ""
            state, says, fix = StepState.FAILED, f"{error.what}{place}.", error.fix
        done = StepDone(step, state, now, says, fix)
        facts = self._work.books.reckon(day).facts if step in OF_THE_FACTS else None
        self._kept.note(day, done, facts)
        return done

    def _said(self, day: date, step: Step, everybody_left: bool) -> words.Said:
        work, venue = self._work, self._catalogue().venue
        match step:
            case Step.CHECK_OUT:
                ends_at = venue.day_bounds(day)[1]
                return words.of_leaving(work.leave.begun_before(ends_at, everybody=everybody_left))
            case Step.RECONCILE:
                return words.of_reckoning(work.books.reckon(day))
            case Step.REPORT:
                return words.of_files(work.books.report(day, work.exports().of(day)))
            case Step.EXPORT:
                return words.of_files(work.books.export(day, work.exports().of(day)))
            case Step.PURGE:
                return words.of_purge(work.purge(venue.day_of(self._clock.now())))
            case Step.BACK_UP:
                return words.of_backup(work.back_up())
            case Step.SYNC:
                outbox = work.outbox
                return words.of_sync(outbox.link(), outbox.size(), len(outbox.quarantined()), venue.time_zone)
            case _:
                assert_never(step)


class CloseDueDays:
    """Closes by itself every day whose time has come, those while the kiosk was switched off too.

    Called again and again, it looks at a closed day once more when the next one has begun, and tries a step that failed
    again each hour.
    """

    def __init__(
        self, close_day: CloseDay, kept: DayCloseStore, catalogue: Callable[[], Catalogue], clock: Clock
    ) -> None:
        self._close_day = close_day
        self._kept = kept
        self._catalogue = catalogue
        self._clock = clock
        self._settled: set[tuple[date, date]] = set()

    def __call__(self) -> tuple[date, ...]:
        """Close what is due and return the days that something was done for."""
        venue, now = self._catalogue().venue, self._clock.now()
        today = venue.day_of(now)
        due = [
            day for day in days_to_close(venue, now, self._kept.newest_closed()) if (day, today) not in self._settled
        ]
        return tuple(day for day in due if self._closed(day, today))

    def _closed(self, day: date, today: date) -> bool:
        now = self._clock.now()
        kept = self._close_day.checklist(day)
        over_at = self._catalogue().venue.day_bounds(day)[1]
        left = kept.steps.get(Step.CHECK_OUT)
        stayed = left is not None and left.state is StepState.LOOK and left.at < over_at <= now
        steps = [step for step in Step if step in kept.unfinished or (stayed and step in OF_THE_FACTS)]
        waits = [step for step in steps if step in kept.steps and now - kept.steps[step].at < TRY_AGAIN and not stayed]
        todo = [step for step in steps if step not in waits]
        for step in todo:
            self._close_day.do(day, step)
        if self._kept.day_close(day).is_complete:
            self._settled.add((day, today))
        return bool(todo)
