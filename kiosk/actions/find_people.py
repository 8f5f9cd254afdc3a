"""Find who is in, or who came today, for staff: the one search that shows names."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.actions.ports import Clock, JournalReader
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.finding import distance, is_enough
from kiosk.domain.passes import badge_code
from kiosk.domain.roll_call import DOUBTFUL_AFTER
from kiosk.domain.visits import Visit


@dataclass(frozen=True, slots=True)
class FoundPeople:
    """The visits, nearest first; ``is_search`` is false where too little was typed and everybody inside is listed."""

    visits: tuple[Visit, ...]
    is_search: bool
    catalogue: Catalogue
    now: datetime

    def is_doubtful(self, visit: Visit) -> bool:
        """Whether a party has been in for longer than most stay."""
        return visit.is_open and self.now - visit.checked_in_at > DOUBTFUL_AFTER


class FindPeople:
    """The verb; it reads today's visits alone and never waits for the writer."""

    def __init__(self, reader: JournalReader, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._clock = clock

    def __call__(self, query: str = "") -> FoundPeople:
        """Return who fits, those inside before those who left; without enough letters, everybody inside by name."""
        catalogue, now = self._catalogue(), self._clock.now()
        visits = self._reader.visits(*catalogue.venue.day_bounds(catalogue.venue.day_of(now)))
        if not is_enough(query):
            inside = sorted((visit for visit in visits if visit.is_open), key=_by_name)
            return FoundPeople(tuple(inside), is_search=False, catalogue=catalogue, now=now)
        fitting = [(off, visit) for visit in visits if (off := _distance(query, visit)) is not None]
        fitting.sort(key=lambda each: (each[0], not each[1].is_open, _by_name(each[1])))
        return FoundPeople(tuple(visit for _, visit in fitting), is_search=True, catalogue=catalogue, now=now)


def _distance(query: str, visit: Visit) -> int | None:
    codes = (visit.code or "", visit.pass_code, badge_code(visit.pass_code))
    return distance(query, f"{visit.name} {visit.badge_name}", codes)


def _by_name(visit: Visit) -> tuple[bool, str, str]:
    name = visit.name or visit.badge_name
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return not name, plain.casefold(), visit.pass_code
