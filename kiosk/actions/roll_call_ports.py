"""What a roll call needs of the world."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.roll_call import RollCall, RollRun


class RollCallStore(Protocol):
    """Where a roll call that is going on is kept, so that its ticks outlive a restart."""

    def running(self) -> RollRun | None:
        """Return the roll call that has begun and not ended, with what was ticked."""

    def begin(self, run: RollRun) -> None:
        """Keep a new roll call; raises ``LookupError`` while another is going on."""

    def tick(self, run_id: UUID, visit_id: UUID, *, ticked: bool) -> None:
        """Tick a visit, or take its tick back; either may be said twice."""

    def end(self, run_id: UUID, at: datetime, people: int, people_ticked: int) -> None:
        """End a roll call: its ticks go, when it was and how many people it counted stay."""


class RollCallPaper(Protocol):
    """Where the roll call comes out on paper, or lies ready to."""

    def keep(self, roll: RollCall, catalogue: Catalogue, *, drill: bool) -> str:
        """Bring out the list and return where it is; raises ``KioskError`` when it cannot."""
