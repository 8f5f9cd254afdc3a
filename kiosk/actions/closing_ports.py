"""What closing a day needs of the world."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from kiosk.domain.backups import Backup
from kiosk.domain.day_close import DayClose, StepDone
from kiosk.domain.values import frozen


class Backups(Protocol):
    """Verified copies of the store."""

    def make(self, now: datetime) -> Backup:
        """Copy the store, verify the copy, and let those go that are needed no more; raises ``KioskError``."""

    def newest_at(self) -> datetime | None:
        """Return when the newest backup was made; ``None`` without one."""

    def mirror(self, to: Path) -> tuple[Backup, ...]:
        """Make a folder elsewhere hold the same backups, and return those that were written there.

        Raises ``KioskError``: without a recovery code, where the folder is not there or cannot be written.
        """

    def has_recovery(self) -> bool:
        """Whether a recovery code opens this kiosk's backups on another machine."""

    def new_recovery_code(self, now: datetime) -> str:
        """Make a recovery code, which is kept nowhere."""


@frozen
class Reckoning:
    """A day's people as the journal has them, and whether the figures hold together.

    ``facts`` is how much is in them: with the same number they are taken to be the same figures.
    ``opening`` + ``came_in`` - ``went_out`` = ``inside``. ``unseen`` of those who went were not seen leaving,
    ``counted`` left without a name. ``gaps`` is how many numbers are missing among the facts. Of the day's visits
    ``still_in`` people have not left by now, ``since`` after the day's facts: who closes late has those inside.
    """

    facts: int
    opening: int
    came_in: int
    went_out: int
    unseen: int
    counted: int
    inside: int
    gaps: int
    rows_equal_facts: bool
    still_in: int = 0
    since: int = 0


class DayBooks(Protocol):
    """The day's figures, and the files they go out in."""

    def reckon(self, day: date) -> Reckoning:
        """Return a day's figures; nothing is written."""

    def report(self, day: date, folder: Path) -> tuple[Path, ...]:
        """Write the day's report into a folder and return its files; raises ``KioskError``."""

    def export(self, day: date, folder: Path) -> tuple[Path, ...]:
        """Write the day's files into a folder and return them; raises ``KioskError``."""


class DayCloseStore(Protocol):
    """Where checklists are kept, so that one that was left can be gone on with."""

    def day_close(self, day: date) -> DayClose:
        """Return a day's checklist, one without a step where it was never begun."""

    def newest_closed(self) -> date | None:
        """Return the newest day whose closing was begun; ``None`` without one."""

    def note(self, day: date, done: StepDone, facts: int | None) -> None:
        """Keep what came of a step, in place of what came of it before; durable when it returns."""
