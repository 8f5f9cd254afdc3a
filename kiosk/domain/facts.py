"""What happened: immutable, past tense, numbered by its kiosk. No fact holds personal data."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import assert_never
from uuid import UUID

from kiosk.domain.acts import is_key
from kiosk.domain.overrides import Override
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, How, Move, Visit

SCHEMA_VERSION = 1


@frozen
class CheckedIn:
    """A party came in. ``area`` and ``imd_decile`` are an ``Area``'s, empty if no postcode was asked or given.

    ``also`` are the codes of others whose booked places the party takes, besides ``code``. ``override`` says what the
    desk set aside to let it in. ``moved`` are those of it who were inside already and came on from another visit, whose
    ``CheckedOut`` or ``SomeLeft`` stands just before. ``language`` is the tag of what the screen spoke; empty where no
    screen did. ``been_before`` is what they said of earlier visits, or true for a code that was here on another day;
    ``None`` where nobody asked or answered: a name says nothing of it.
    """

    visit_id: UUID
    party: Party
    programme_key: str
    session_key: str | None
    room_key: str
    how: How
    pass_code: str
    code: str | None = None
    age_band: AgeBand | None = None
    re_entry: bool = False
    area: str = ""
    imd_decile: int | None = None
    also: tuple[str, ...] = ()
    override: Override | None = None
    moved: tuple[Move, ...] = ()
    language: str = ""
    been_before: bool | None = None

    def began(self, at: datetime) -> Visit:
        """Return the visit that it began at an instant, without what is personal."""
        return Visit(
            id=self.visit_id,
            party=self.party,
            programme_key=self.programme_key,
            session_key=self.session_key,
            room_key=self.room_key,
            how=self.how,
            pass_code=self.pass_code,
            checked_in_at=at,
            code=self.code,
            age_band=self.age_band,
            re_entry=self.re_entry,
            moved=sum(move.people for move in self.moved),
        )


@frozen
class Joined:
    """Late arrivals joined a visit that has not ended; ``codes`` are those of their booked places."""

    visit_id: UUID
    party: Party
    how: How
    codes: tuple[str, ...] = ()


@frozen
class SomeLeft:
    """Some of a party left while others stayed; ``people`` of them were not counted out before."""

    visit_id: UUID
    party: Party
    people: int
    how: How


@frozen
class CheckedOut:
    """A party left at ``left_at``; ``people`` of it were not counted out before."""

    visit_id: UUID
    people: int
    left_at: datetime
    ending: Ending
    how: How


@frozen
class CountedOut:
    """Somebody left without saying who they are ("Just count me out")."""

    people: int


@frozen
class Reassigned:
    """A party that is in went to another session or room; ``left_...`` is where it was."""

    visit_id: UUID
    programme_key: str
    session_key: str | None
    room_key: str
    left_programme_key: str
    left_session_key: str | None
    left_room_key: str


@frozen
class PassReplaced:
    """A visit has another pass; the one that it had, ``left_pass_code``, is good for nothing any more."""

    visit_id: UUID
    pass_code: str
    left_pass_code: str


@frozen
class Undone:
    """An earlier fact does not hold; ``people`` is how many it moves back in (minus: out).

    It is a fact of this kiosk, or a check-out that another one recorded.
    """

    visit_id: UUID
    fact_id: UUID
    people: int


@frozen
class BadgePrinted:
    """Badges were written for a visit, one or several at once; ``printer`` names the device or folder kind."""

    visit_id: UUID
    printer: str
    badges: int = 1


@frozen
class FeedbackGiven:
    """One person's answers, of whom nothing else is known: question keys, each with the answer's key.

    A question that was shown and skipped has an empty answer: it is part of the response rate. ``set_version`` is
    that of the questions' wording.
    """

    set_version: str
    answers: tuple[tuple[str, str], ...]


class ErasureReason(StrEnum):
    """Why a name was erased."""

    ASKED = "asked"
    GUARDIAN_ASKED = "guardian_asked"
    MISTAKE = "mistake"


@frozen
class Erased:
    """What was known of a person by name was erased on request: at a visit, under a booking's code, or both.

    The visit and its figures stay. Nothing brings the name back: no file, no backup, no other kiosk.
    """

    visit_id: UUID | None
    code: str | None
    reason: ErasureReason


@frozen
class Acted:
    """Somebody of the staff did something: who, what, and why, in the commit of the facts that it made.

    All are keys: ``act`` is one of ``Act``; ``about`` says what it was done to where that is no visit, such as a
    session's key or an id. Raises ``ValueError`` for a text that is no key: it could be a name.
    """

    staff_id: UUID
    act: str
    visit_id: UUID | None = None
    reason: str = ""
    about: str = ""

    def __post_init__(self) -> None:
        if not (self.act and all(map(is_key, (self.act, self.reason, self.about)))):
            raise ValueError("an act is told in keys")


Fact = (
    CheckedIn
    | Joined
    | SomeLeft
    | CheckedOut
    | CountedOut
    | Reassigned
    | PassReplaced
    | Undone
    | BadgePrinted
    | FeedbackGiven
    | Erased
    | Acted
)


@frozen
class Entry:
    """A fact in the journal. ``sequence`` has no gaps within ``kiosk_id``; ``monotonic_ns`` is the kiosk's own
    clock that never runs backwards within one start; ``clock_behind`` notes a wall clock before the newest fact."""

    id: UUID
    kiosk_id: str
    sequence: int
    occurred_at: datetime
    monotonic_ns: int
    clock_behind: bool
    fact: Fact
    schema_version: int = SCHEMA_VERSION


def people_moved(fact: Fact) -> int:
    """Return by how many people a fact changes who is inside, so that opening + in - out = inside."""
    match fact:
        case CheckedIn() | Joined():
            return fact.party.people
        case SomeLeft() | CheckedOut() | CountedOut():
            return -fact.people
        case Undone():
            return fact.people
        case Reassigned() | PassReplaced() | BadgePrinted() | FeedbackGiven() | Erased() | Acted():
            return 0
        case _:
            assert_never(fact)
