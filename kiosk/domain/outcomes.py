"""What can come of wanting to come in: a closed union of values, without sentences."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.catalogue import Programme, Room, Session
from kiosk.domain.overrides import Obstacle, Override
from kiosk.domain.people import AgeBand, AgeRule, Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Going, Visit


@frozen
class Admitted:
    """Come in. What the visitor must know: where, from when to when, and whether a badge comes.

    ``going`` are those who were inside already, at other visits that they leave for this one.
    """

    party: Party
    programme: Programme
    room: Room
    session: Session | None
    badge: bool
    name: str
    badge_name: str
    re_entry: bool
    pass_code: str | None
    age_band: AgeBand | None = None
    override: Override | None = None
    going: tuple[Going, ...] = ()

    @property
    def starts_at(self) -> datetime | None:
        """When the session starts; ``None`` for an open visit."""
        return self.session.starts_at if self.session else None


@frozen
class AlreadyIn:
    """This code is in use by a visit that has not ended."""

    visit: Visit
    room: Room

    @property
    def since(self) -> datetime:
        """When that visit began."""
        return self.visit.checked_in_at


@frozen
class NotToday:
    """The code holds on another day of the venue."""

    on: date
    title: str


@frozen
class TooEarly:
    """The session's door is not open yet; the window is ``opens_at`` to ``closes_at``."""

    title: str
    opens_at: datetime
    closes_at: datetime


@frozen
class TooLate:
    """The session's door has closed; the window was ``opens_at`` to ``closes_at``."""

    title: str
    opens_at: datetime
    closes_at: datetime


@frozen
class Full:
    """There are places for ``places_left`` people, fewer than the party; ``instead`` has what is on with places.

    ``held_elsewhere`` more places are free, as far as is known here, and may be given away by other kiosks alone.
    """

    place: str
    capacity: int
    places_left: int
    instead: tuple[Session, ...] = ()
    held_elsewhere: int = 0


@frozen
class OutsideAgeRule:
    """The programme is for other ages."""

    programme: Programme
    rule: AgeRule


class StaffReason(StrEnum):
    """Why a person must decide."""

    MARKED_FOR_ATTENTION = "marked_for_attention"
    UNPAID = "unpaid"
    ALREADY_USED = "already_used"
    MINOR_ALONE = "minor_alone"
    AGE_NOT_KNOWN = "age_not_known"
    PARTY_TOO_LARGE = "party_too_large"
    BOOKING_ONLY = "booking_only"
    SESSION_UNKNOWN = "session_unknown"
    AMBIGUOUS = "ambiguous"


@frozen
class NeedsStaff:
    """The kiosk cannot decide this alone."""

    reason: StaffReason


@frozen
class Cancelled:
    """The booking or the session does not take place."""

    title: str
    whole_session: bool


@frozen
class Revoked:
    """The code was withdrawn."""


@frozen
class UnknownCode:
    """Nobody knows this code; ``reason`` is a ``ScanProblem`` value or ``not_found``."""

    reason: str


CheckInOutcome = (
    Admitted
    | AlreadyIn
    | NotToday
    | TooEarly
    | TooLate
    | Full
    | OutsideAgeRule
    | NeedsStaff
    | Cancelled
    | Revoked
    | UnknownCode
)


def obstacle_of(refusal: CheckInOutcome) -> Obstacle | None:
    """Return what the desk may set aside of a refusal."""
    match refusal:
        case Full():
            return Obstacle.FULL
        case NeedsStaff(reason=StaffReason.UNPAID):
            return Obstacle.UNPAID
        case NeedsStaff(reason=StaffReason.MARKED_FOR_ATTENTION):
            return Obstacle.MARKED
        case _:
            return None
