"""What staff did, newest first, with the names that stand at this kiosk alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.actions.staff_ports import StaffStore
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import Acted, Entry
from kiosk.domain.finding import folded


class ActReader(Protocol):
    """Reads what staff did."""

    def acts(self, most: int) -> tuple[Entry, ...]:
        """Return the newest acts at this kiosk, at most so many, the newest first."""


@dataclass(frozen=True, slots=True)
class SeenAct:
    """Who did what, when, and why; ``about`` says to what, with the name of one of the staff for the id."""

    at: datetime
    name: str
    act: Acted
    about: str = ""


@dataclass(frozen=True, slots=True)
class SeenActs:
    """The acts with the venue they were done at."""

    acts: tuple[SeenAct, ...]
    catalogue: Catalogue


class SeeActs:
    """The verb; it reads alone."""

    def __init__(self, reader: ActReader, staff: StaffStore, catalogue: Callable[[], Catalogue]) -> None:
        self._reader = reader
        self._staff = staff
        self._catalogue = catalogue

    def __call__(self, query: str = "", *, most: int = 2_000) -> SeenActs:
        """Return the newest acts that have every word of the query: of a name, of what was done or why, of a day."""
        words = folded(query).split()
        catalogue = self._catalogue()
        zone = catalogue.venue.time_zone
        found = (
            seen
            for seen in self._all(most)
            if all(word in folded(f"{_text(seen)} {seen.at.astimezone(zone):%Y-%m-%d %d %B}") for word in words)
        )
        return SeenActs(tuple(found), catalogue)

    def _all(self, most: int) -> Iterator[SeenAct]:
        names = self._staff.names()
        for entry in self._reader.acts(most):
            if isinstance(entry.fact, Acted):
                name = names.get(entry.fact.staff_id, "somebody elsewhere")
                yield SeenAct(entry.occurred_at, name, entry.fact, _about(entry.fact.about, names))


def _about(about: str, names: Mapping[UUID, str]) -> str:
    """Acts on the staff are about an id, or an id and a role."""
    whom, _, rest = about.partition("/")
    try:
        name = names[UUID(whom)]
    except (ValueError, KeyError):
        return about
    return f"{name}, {rest}" if rest else name


def _text(seen: SeenAct) -> str:
    return f"{seen.name} {seen.act.act} {seen.act.reason} {seen.about}".replace("_", " ")
