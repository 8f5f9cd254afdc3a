"""What everything that writes to one store shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from kiosk.actions.ports import Clock, Ids
from kiosk.domain.retention import NOTHING_STATED, Terms
from kiosk.domain.shares import PlaceKey
from kiosk.domain.values import frozen

WISH_LASTS_S = 30  # whoever could not be let in has gone by then, or has asked again


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


class Wishes:
    """Whom this kiosk could not let in lately because other kiosks hold the places. Safe from any thread."""

    def __init__(self) -> None:
        self._told: list[Callable[[], None]] = []
        self._wishes: dict[PlaceKey, tuple[int, int]] = {}
        self._lock = Lock()

    def then(self, told: Callable[[], None]) -> None:
        """Tell somebody of each wish, in the thread that has it; it must be quick."""
        self._told.append(told)

    def add(self, place: PlaceKey, people: int, at_ns: int) -> None:
        """Keep a wish."""
        with self._lock:
            self._wishes[place] = people, at_ns
        for told in self._told:
            told()

    def recent(self, at_ns: int) -> dict[PlaceKey, int]:
        """Return how many people are wanted in by place; old wishes go."""
        with self._lock:
            self._wishes = {
                place: wish for place, wish in self._wishes.items() if at_ns - wish[1] < WISH_LASTS_S * 10**9
            }
            return {place: people for place, (people, _) in self._wishes.items()}


@frozen
class Surroundings:
    """What every unit of work of one store shares."""

    folder: Path
    kiosk_id: str
    clock: Clock
    ids: Ids
    day_of: Callable[[datetime], date]
    terms: Terms = NOTHING_STATED
    commits: Commits = field(default_factory=Commits)
    wishes: Wishes = field(default_factory=Wishes)
