"""What can come of an act of the desk on somebody's visit."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.domain.acts import Act
from kiosk.domain.facts import Entry
from kiosk.domain.outcomes import Full
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

UNDOABLE_FOR = timedelta(minutes=2)


@frozen
class Done:
    """It is done. ``was`` is the visit before, ``entry`` what was written: together they can be taken back.

    ``about`` is the act that was taken back, where that is what was done; ``job_id`` the badge that was asked for. An
    erasure that is done here waits for its two minutes.
    """

    act: Act
    at: datetime
    visit: Visit
    was: Visit | None = None
    entry: Entry | None = None
    email: str = ""
    about: str = ""
    job_id: int = 0

    def can_be_taken_back(self, now: datetime) -> bool:
        """Whether the two minutes are not over."""
        return now - self.at < UNDOABLE_FOR


@frozen
class ChangedMeanwhile:
    """Somebody else was quicker, at the kiosk or at another desk; ``visit`` is how it stands, ``None`` without one."""

    visit: Visit | None


@frozen
class AtAnotherKiosk:
    """Only the desk of that kiosk can do it: there the visit began."""

    kiosk_id: str
    act: Act


@frozen
class DoneForGood:
    """It cannot be taken back any more: the badge is out, or the name is gone."""

    act: Act


AttendOutcome = Done | ChangedMeanwhile | AtAnotherKiosk | DoneForGood | Full
