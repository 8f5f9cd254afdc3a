"""What can come of an act of the desk on somebody's visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.acts import Act
from kiosk.domain.facts import Entry
from kiosk.domain.outcomes import Full
from kiosk.domain.visits import Visit

UNDOABLE_FOR = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Done:
    """It is done. ``was`` is the visit before, ``entry`` what was written: together they can be taken back."""

    act: Act
    at: datetime
    visit: Visit
    was: Visit | None = None
    entry: Entry | None = None
    email: str = ""

    def can_be_taken_back(self, now: datetime) -> bool:
        """Whether the two minutes are not over; what was erased or printed stays so."""
        return self.act not in (Act.ERASED, Act.PRINTED, Act.REPLACED_PASS) and now - self.at < UNDOABLE_FOR


@dataclass(frozen=True, slots=True)
class ChangedMeanwhile:
    """Somebody else was quicker, at the kiosk or at another desk; ``visit`` is how it stands, ``None`` without one."""

    visit: Visit | None


@dataclass(frozen=True, slots=True)
class AtAnotherKiosk:
    """Only the desk of that kiosk can do it: there the visit began, or there its end was recorded."""

    kiosk_id: str
    act: Act


AttendOutcome = Done | ChangedMeanwhile | AtAnotherKiosk | Full
