"""What the sharing out of places needs of the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import datetime
from typing import Protocol

from kiosk.domain.shares import Held, PlaceKey
from kiosk.domain.values import frozen


@frozen
class PlaceCount:
    """How many people are inside a place, by all that is known here, and what this kiosk has of it."""

    inside: int
    held: Held


@frozen
class Holdings:
    """What this kiosk has of all places: its own people, its shares, and whom it could not let in lately.

    It divides places of which it was given no share into ``parts``; ``since`` is when it asked. Places with nobody and
    nothing are missing.
    """

    own: Mapping[PlaceKey, int] = field(default_factory=dict)
    given: Mapping[PlaceKey, int] = field(default_factory=dict)
    wanted: Mapping[PlaceKey, int] = field(default_factory=dict)
    parts: int = 0
    since: datetime | None = None


@frozen
class PlaceAsked:
    """A place as this kiosk has it: its own people, the share it goes by, and how many it could not let in."""

    place: PlaceKey
    capacity: int
    own: int
    goes_by: int | None
    wanted: int


@frozen
class PlacesAsked:
    """What the hub is asked; ``parts`` is into how many this kiosk divides what it was given no share of.

    ``goes_by_at`` is when that was asked by which it goes now. ``whole``: it goes by a share of no other place.
    """

    parts: int
    places: tuple[PlaceAsked, ...]
    at: datetime
    goes_by_at: datetime | None = None
    whole: bool = False


class PlacesWork(Protocol):
    """Places, in a unit of work."""

    def count(self, place: PlaceKey) -> PlaceCount:
        """Return how full a place is."""

    def want(self, place: PlaceKey, people: int) -> None:
        """Note that people could not be let in because other kiosks hold the places: the hub is asked for some."""


class Shares(Protocol):
    """The shares that the hub gave this kiosk."""

    def holdings(self) -> Holdings:
        """Return what this kiosk has of all places."""

    def counts(self, places: Iterable[PlaceKey]) -> dict[PlaceKey, PlaceCount]:
        """Return how full some places are, all at one moment; it never waits for the writer."""

    def keep(self, parts: int, given: Mapping[PlaceKey, int], asked_at: datetime) -> None:
        """Go by these shares from now on, and by no others."""


class Sharing(Protocol):
    """Asking the hub for shares, in two halves."""

    def ask(self, *, everything: bool = False) -> PlacesAsked | None:
        """Return what to ask about; ``None`` where nothing has changed."""

    def take(self, asked: PlacesAsked, parts: int, given: Mapping[PlaceKey, int]) -> None:
        """Go by what the hub answered."""
