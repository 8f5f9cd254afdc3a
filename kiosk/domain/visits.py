"""A party's stay, from check-in to check-out."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.people import AgeBand, Party
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.values import frozen


class How(StrEnum):
    """By what a visit began or ended."""

    CODE = "code"
    FORM = "form"
    DESK = "desk"
    COUNTER = "counter"


class Ending(StrEnum):
    """Whether a check-out was seen or assumed at closing time."""

    OBSERVED = "observed"
    ASSUMED = "assumed"


@frozen
class Visit:
    """One party's stay. ``code`` is what it came with, ``pass_code`` what its badge shows; instants are aware UTC.

    ``name`` and ``badge_name`` are the only personal text; both are empty once erased or never asked. ``party`` is
    everybody who came on it, late ones included; ``left`` are those who have left while others stayed. ``moved`` of its
    people had come in today already and came on from another visit. ``photo`` is what they want of photographs, where
    they were asked. ``elsewhere`` names the other kiosk at which it began; it is empty for this one's own.
    """

    id: UUID
    party: Party
    programme_key: str
    session_key: str | None
    room_key: str
    how: How
    pass_code: str
    checked_in_at: datetime
    code: str | None = None
    checked_out_at: datetime | None = None
    ending: Ending | None = None
    name: str = ""
    badge_name: str = ""
    age_band: AgeBand | None = None
    leave_help: bool = False
    re_entry: bool = False
    left: Party | None = None
    moved: int = 0
    photo: PhotoChoice | None = None
    elsewhere: str = ""

    @property
    def staying(self) -> Party:
        """The party without those who left before the others."""
        return self.party.without(self.left) or self.party

    @property
    def is_open(self) -> bool:
        """Whether the party is still in."""
        return self.checked_out_at is None


@frozen
class Move:
    """``people`` of a visit that had not ended went on to another; none of them left the building between."""

    visit_id: UUID
    people: int


@frozen
class Going:
    """Those of a visit that has not ended who go on to another place."""

    visit: Visit
    party: Party

    @property
    def is_all(self) -> bool:
        """Whether nobody stays behind."""
        return self.party.people >= self.visit.staying.people

    @property
    def move(self) -> Move:
        """What the next check-in says of it."""
        return Move(self.visit.id, self.party.people)


@frozen
class Pass:
    """A code this product issued, with the visit it was last used for."""

    code: str
    last_visit: Visit
    revoked: bool = False
