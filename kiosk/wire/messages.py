"""The messages of version 1, as Pydantic models; the hub's OpenAPI comes from them.

Whatever a message says beyond its fields is kept with it, so that a newer kiosk's facts pass whole through an older
hub. A push names its facts as plain objects: each is read by itself, and one that cannot be read holds up no other.
Instants are whole microseconds since 1970 in UTC, differences of clocks are microseconds.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

VERSION = 1
READABLE = tuple(range(max(1, VERSION - 1), VERSION + 1))  # a hub is newer than its kiosks: this version and the last

MOST_FACTS = 500
MOST_PLACES = 500
MOST_COMPRESSED_BYTES = 256 * 1024
MOST_BYTES = 8 * 1024 * 1024
MOST_FACT_CHARACTERS = 64 * 1024
MOST_PRINTERS = 20
MOST_CALLS = 50
LONGEST_TEXT = 300
JSON = "application/json"

_LARGEST = 2**63 - 1
_LATEST = 7_258_118_400_000_000  # the year 2200
BigInt = Annotated[int, Field(strict=True, ge=-_LARGEST, le=_LARGEST)]
Sequence = Annotated[int, Field(strict=True, ge=1, le=2**53)]
Count = Annotated[int, Field(strict=True, ge=0, le=_LARGEST)]
People = Annotated[int, Field(strict=True, ge=0, le=1_000_000_000)]
Cursor = Annotated[str, Field(pattern=r"^([0-9]{1,16}-[0-9a-f]{32})?$")]
Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=60)]


Line = Annotated[str, Field(pattern=r"^[^\x00-\x1f]*$", max_length=LONGEST_TEXT)]


class Message(BaseModel):
    """Anything that is said; what it says beyond its fields is kept."""

    model_config = ConfigDict(extra="allow", frozen=True)


class SentFact(Message):
    """A fact on its way. ``body`` holds the fact's own words; ``people`` is by how many it changes who is inside."""

    id: UUID
    sequence: Sequence
    kind: Annotated[str, Field(min_length=1, max_length=60)]
    occurred_at: BigInt
    monotonic_ns: BigInt
    clock_behind: bool
    schema_version: Annotated[int, Field(strict=True, ge=1, le=10_000)]
    visit_id: UUID | None = None
    people: Annotated[int, Field(strict=True, ge=-1_000_000, le=1_000_000)]
    body: dict[str, Any]


class Push(Message):
    """Facts in their order. ``waiting`` is how many the kiosk has not had confirmed, these included.

    ``clock_offset_us`` added to the kiosk's time is the hub's, as the kiosk measured it at this contact.
    """

    version: Annotated[int, Field(json_schema_extra={"enum": list(READABLE)})] = VERSION
    clock_offset_us: BigInt | None = None
    waiting: Count = 0
    facts: Annotated[list[Any], Field(max_length=MOST_FACTS)]


class Word(StrEnum):
    """What became of a fact at the hub."""

    ACCEPTED = "accepted"
    KNOWN = "known"
    QUARANTINED = "quarantined"


class FactAnswer(Message):
    """What became of one fact; ``reason`` says why it is kept aside."""

    word: Word
    reason: str = ""


class PeerContact(Message):
    """Another kiosk of the venue, and when the hub heard of it last by the hub's clock."""

    kiosk_id: str
    last_contact_at: BigInt | None = None


class Standing(Message):
    """What the hub has of a kiosk: everything up to ``high_water``, nothing after ``newest``; ``now`` is its clock.

    ``peers`` are the other kiosks of the venue that may send; an answer to facts does not repeat them. ``renew`` asks
    for a new token, ``revoked`` says that the kiosk may bring what it has and then has to go. ``places_wanted``: this
    one is to ask about all of its own, as another kiosk lacks places, or the hub may have forgotten what it gave.
    """

    version: int = VERSION
    venue: Key
    kiosk_id: str
    now: BigInt
    high_water: Count
    newest: Count
    peers: list[PeerContact] = []
    renew: bool = False
    revoked: bool = False
    places_wanted: bool = False


class PushAnswer(Standing):
    """An answer for each fact of a push, in its order."""

    answers: list[FactAnswer]


class HeardFact(SentFact):
    """A fact of another kiosk of the venue; ``clock_offset_us`` added to that kiosk's time is the hub's."""

    kiosk_id: str
    clock_offset_us: BigInt


class Record(Message):
    """What the hub says of one thing of the venue now (``kiosk.wire.records``); ``change`` is that of its last change.

    After ``told_until`` nobody needs to know it any more.
    """

    kind: Annotated[str, Field(min_length=1, max_length=60)]
    key: Annotated[str, Field(min_length=1)]
    change: Count
    told_until: BigInt | None = None
    body: dict[str, Any]


class Holding(Message):
    """What a kiosk that has heard everything holds of a kind: how many records, and the sum of their changes."""

    kind: str
    count: Count
    changes: Count


class Changes(Message):
    """What happened after a cursor, in the order of the hub; ``cursor`` is where to go on, ``now`` the hub's clock.

    To a kiosk a cursor is a text; an empty one is the beginning. ``more`` says that there is more by now. ``holding``
    was asked for, and comes with the last page.
    """

    version: int = VERSION
    cursor: Cursor
    more: bool
    now: BigInt | None = None
    facts: list[HeardFact]
    records: list[Record] = []
    holding: list[Holding] | None = None


class Place(Message):
    """A room or a session."""

    kind: Annotated[str, Field(pattern="^(room|session)$")]
    key: Annotated[str, Field(pattern=r"^[^\x00]+$", max_length=500)]


class AskedPlace(Place):
    """A place as a kiosk has it (``kiosk.domain.shares``): its own people, and the share it goes by, if it has one.

    ``wanted`` is how many it could not let in for want of places of its own.
    """

    capacity: People
    own: People
    goes_by: People | None = None
    wanted: People = 0


class AskedPlaces(Message):
    """A kiosk asks for its shares. It divides a place of which it was given none into ``parts``; 0: it goes by none.

    ``asked_at`` is a name for this asking, ``goes_by_at`` that of the one whose answer it goes by: the time by its own
    clock. ``whole`` says that these are all places of which it goes by a share.
    """

    version: Annotated[int, Field(json_schema_extra={"enum": list(READABLE)})] = VERSION
    parts: People = 0
    asked_at: BigInt | None = None
    goes_by_at: BigInt | None = None
    whole: bool = False
    places: Annotated[list[AskedPlace], Field(max_length=MOST_PLACES)] = []


class GivenPlace(Place):
    """A kiosk's share of a place: how many people may be in by it."""

    people: People


class GivenPlaces(Message):
    """All shares of a kiosk, instead of those before; any other place it divides into ``parts``.

    ``say_all``: these are none; the hub is to be told first of all places of which the kiosk goes by a share.
    """

    version: int = VERSION
    say_all: bool = False
    parts: People
    places: list[GivenPlace]


class PrinterReport(Message):
    """A printer of a kiosk; ``says`` is what staff are told is wrong with it, empty where nothing is."""

    name: Line
    says: Line = ""


class CallReport(Message):
    """A call to the desk that has not ended; ``raised_at`` is by the hub's clock."""

    kind: Line
    screen: Line = ""
    room: Line = ""
    raised_at: Annotated[int, Field(strict=True, ge=0, le=_LATEST)]
    answered: bool = False


class KioskReport(Message):
    """How a kiosk is, instead of what it said before: its printers in their order, and who is waited for."""

    version: Annotated[int, Field(json_schema_extra={"enum": list(READABLE)})] = VERSION
    printers: Annotated[list[PrinterReport], Field(max_length=MOST_PRINTERS)] = []
    calls: Annotated[list[CallReport], Field(max_length=MOST_CALLS)] = []


class Noted(Message):
    """The hub has a kiosk's report."""

    kiosk_id: str


class NumbersTaken(Message):
    """The hub has other facts under the numbers from ``first_taken`` on: the kiosk was restored from a backup."""

    first_taken: Sequence
    newest: Sequence


class Enrolment(Message):
    """A kiosk asks for its token with a one-time code."""

    code: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{8,200}$")]
    kiosk_id: Key


class Enrolled(Message):
    """A kiosk's own token; it is said once."""

    venue: Key
    kiosk_id: str
    token: str


class Renewed(Message):
    """A kiosk's next token, said once; the one before it holds until this one is used."""

    token: str


class Farewell(Message):
    """The hub has let a kiosk go."""

    kiosk_id: str


class Refusal(Message):
    """Why a whole request was not taken."""

    reason: str
