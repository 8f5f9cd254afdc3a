"""A day's figures and files that a test sets, and a memory of checklists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from kiosk.actions.closing_ports import Reckoning
from kiosk.domain.backups import Backup
from kiosk.domain.day_close import DayClose, Step, StepDone
from kiosk.errors import KioskError


class FakeDayBooks:
    """The ``DayBooks`` port: figures stand until a test changes them; ``full`` is a disk without room."""

    def __init__(self) -> None:
        self.figures = Reckoning(4, 0, 2, 2, 0, 0, 0, 0, True)
        self.full = False
        self.written: list[Path] = []

    def reckon(self, day: date) -> Reckoning:
        """Return the figures that the test set."""
        return self.figures

    def report(self, day: date, folder: Path) -> tuple[Path, ...]:
        """Note where the report would lie."""
        return self._write(folder / "report.pdf")

    def export(self, day: date, folder: Path) -> tuple[Path, ...]:
        """Note where the files would lie."""
        return self._write(folder / "visits.csv")

    def _write(self, path: Path) -> tuple[Path, ...]:
        if self.full:
            raise KioskError("no space left", where=str(path.parent), fix="Free some space.")
        self.written.append(path)
        return (path,)


class FakeDayCloseStore:
    """The ``DayCloseStore`` port."""

    def __init__(self) -> None:
        self._closes: dict[date, DayClose] = {}
        self._facts: dict[tuple[date, Step], int | None] = {}

    def day_close(self, day: date) -> DayClose:
        """Return a day's checklist."""
        known = [facts for (of, _), facts in self._facts.items() if of == day and facts is not None]
        return replace(self._closes.get(day, DayClose(day)), facts=min(known, default=None))

    def newest_closed(self) -> date | None:
        """Return the newest day with a step."""
        return max(self._closes, default=None)

    def note(self, day: date, done: StepDone, facts: int | None) -> None:
        """Keep what came of a step."""
        self._facts[day, done.step] = facts
        steps = self.day_close(day).steps
        self._closes[day] = DayClose(day, {**steps, done.step: done})


class FakeBackups:
    """The ``Backups`` port: ``away`` is a disk that is not there."""

    def __init__(self) -> None:
        self.made: list[datetime] = []
        self.away = False

    def make(self, now: datetime) -> Backup:
        """Note when."""
        self.made.append(now)
        return Backup("kiosk.db", now, 9, 1024)

    def newest_at(self) -> datetime | None:
        """Return when the newest was made."""
        return max(self.made, default=None)

    def mirror(self, to: Path) -> tuple[Backup, ...]:
        """Bring them there, where it is."""
        if self.away:
            raise KioskError("the folder for backups is not there", where=str(to), fix="Plug the disk in.")
        return ()

    def has_recovery(self) -> bool:
        """There is a code."""
        return True

    def new_recovery_code(self, now: datetime) -> str:
        """No test asks for one."""
        raise NotImplementedError
