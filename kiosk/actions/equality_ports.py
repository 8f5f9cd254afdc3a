"""What the equality answers need of the world."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from kiosk.domain.equality import Counted


class EqualityStore(Protocol):
    """How often each answer was given: a store of its own, which knows neither visits nor people nor times."""

    def add(self, counts: Mapping[Counted, int]) -> None:
        """Add to the counts, all or none; raises ``KioskError`` with nothing added."""

    def counts(self, first: date, last: date) -> Mapping[Counted, int]:
        """Return what was given from one day to another, both included; raises ``KioskError``."""
