"""Take the answers to the equality questions, so that nobody can tell who gave them (look.md P6).

Answers wait in memory until five people of one programme have given some on one day; then they are added to the counts
together. When the day is over, or the kiosk stops, fewer than five are added without their programme, if the questions
were offered to at least five people since theirs were last added; else they are dropped: a gap in the figures is
better than an answer that can only be one person's.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

from kiosk.actions.equality_ports import EqualityStore
from kiosk.actions.ports import Clock, Ids
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.equality import Counted, EqualityGiven, may_be_asked
from kiosk.domain.visits import Visit

PEOPLE_AT_ONCE = 5
logger = logging.getLogger(__name__)


@dataclass(slots=True)
class _Group:
    """A programme on a day: what waits, and to how many the questions were offered since the last of it was added."""

    waiting: list[EqualityGiven] = field(default_factory=list)
    offered: int = 0


class GiveEqualityAnswers:
    """The verb; ``catalogue`` returns the venue. What waits is in memory alone."""

    def __init__(self, store: EqualityStore, catalogue: Callable[[], Catalogue], clock: Clock, ids: Ids) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._ids = ids
        self._groups: dict[tuple[date, str], _Group] = {}
        self._lock = Lock()

    def offer(self, visit: Visit) -> bool:
        """Whether to offer the questions to who came in: drawn by lot, the venue's share of those who may be asked."""
        catalogue = self._catalogue()
        programme = catalogue.programmes.get(visit.programme_key)
        asked = catalogue.venue.equality
        if not asked.ask_one_in or not may_be_asked(visit, programme.age if programme else None):
            return False
        if self._ids.pass_entropy() % asked.ask_one_in:
            return False
        with self._lock:
            self._group(visit.programme_key).offered += 1
        return True

    def __call__(self, given: EqualityGiven) -> None:
        """Take one person's answers; the fifth of a programme lets all of them go into the counts."""
        with self._lock:
            group = self._group(given.programme_key)
            group.waiting.append(given)
            day = self._today()
            full = group.waiting if len(group.waiting) >= PEOPLE_AT_ONCE else []
            if full:
                group.waiting, group.offered = [], 0
        if full:
            self._add(day, full, with_programme=True)
        self._end_days(before=day)

    def write_waiting(self) -> None:
        """End the day for what waits, when the kiosk stops."""
        self._end_days(before=date.max)

    def _end_days(self, before: date) -> None:
        with self._lock:
            days = sorted({day for day, _ in self._groups if day < before})
            ended = {day: [self._groups.pop(key) for key in list(self._groups) if key[0] == day] for day in days}
        for day, groups in ended.items():
            rest = [given for group in groups for given in group.waiting]
            if rest and sum(group.offered for group in groups) >= PEOPLE_AT_ONCE:
                self._add(day, rest, with_programme=False)
            elif rest:
                logger.info("Equality answers were too few to be kept.")

    def _add(self, day: date, given: list[EqualityGiven], *, with_programme: bool) -> None:
        """Answers that cannot be added now wait again; they were offered to at least five people."""
        try:
            self._store.add(_counted(day, given, with_programme=with_programme))
        except BaseException:
            with self._lock:
                for each in given:
                    self._groups.setdefault((day, each.programme_key), _Group()).waiting.append(each)
                self._groups[day, given[0].programme_key].offered += PEOPLE_AT_ONCE
            raise

    def _group(self, programme_key: str) -> _Group:
        return self._groups.setdefault((self._today(), programme_key), _Group())

    def _today(self) -> date:
        return self._catalogue().venue.day_of(self._clock.now())


def _counted(day: date, given: Iterable[EqualityGiven], *, with_programme: bool) -> Counter[Counted]:
    return Counter(
        Counted(day, each.programme_key if with_programme else "", each.set_version, question, answer)
        for each in given
        for question, answer in each.answers
    )
