"""What everything that writes to one store shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from kiosk.actions.ports import Clock, Ids
from kiosk.domain.retention import NOTHING_STATED, Terms


class Commits:
    """Who wants to know that facts were committed; each is told in the thread that committed, and must be quick."""

    def __init__(self) -> None:
        self._told: list[Callable[[], None]] = []

    def then(self, told: Callable[[], None]) -> None:
        """Tell somebody from now on."""
        self._told.append(told)

    def tell(self) -> None:
        """Facts are durable."""
        for told in self._told:
            told()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every unit of work of one store shares."""

    folder: Path
    kiosk_id: str
    clock: Clock
    ids: Ids
    day_of: Callable[[datetime], date]
    terms: Terms = NOTHING_STATED
    commits: Commits = field(default_factory=Commits)
