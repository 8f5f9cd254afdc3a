"""What sync needs of the store: what waits for the hub, what is known of it, and what it told of other kiosks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.erasures import Erasures
from kiosk.domain.inbox import InboxItem
from kiosk.domain.merge import Told
from kiosk.domain.peers import Peer
from kiosk.domain.values import frozen
from kiosk.domain.venue_settings import VenueSetting


@frozen
class UnsentFact:
    """An entry of the journal as it stands there, unread: what cannot be understood here goes to the hub all the same.

    ``body`` is the JSON text of the fact's own words.
    """

    sequence: int
    id: UUID
    kind: str
    occurred_at: datetime
    monotonic_ns: int
    clock_behind: bool
    schema_version: int
    visit_id: UUID | None
    people: int
    body: str


class Refusal(StrEnum):
    """Why a hub takes nothing from this kiosk, until somebody has acted."""

    NOT_KNOWN = "not_known"  # its token: it was let go, or enrolled after the backup that the hub was restored from
    OTHER_VERSION = "other_version"


@frozen
class HubLink:
    """The hub this kiosk belongs to, with its token, and what it said when they last met.

    ``certificate`` (PEM) is the only one that this hub may have; empty where a public authority vouches for it. The
    hub has every fact up to ``high_water``, and knows none later than ``newest``; ``clock_offset`` added to this
    kiosk's time is the hub's. With a ``refusal`` it took nothing when it was asked last.
    """

    url: str
    token: str
    high_water: int = 0
    newest: int = 0
    clock_offset: timedelta | None = None
    met_at: datetime | None = None
    certificate: str = ""
    refusal: Refusal | None = None


@frozen
class HeardFact:
    """What another kiosk did, as the hub told it; ``clock_offset`` added to that kiosk's time is the hub's."""

    kiosk_id: str
    clock_offset: timedelta
    fact: UnsentFact


@frozen
class HubRecord:
    """What the hub says of one thing of the venue; ``item`` is ``None`` for a kind that this program does not know.

    ``change`` is the number of its last change, and after ``told_until`` nobody needs to know it. ``body`` is what it
    says, in JSON, where no table of its own keeps that.
    """

    kind: str
    key: str
    change: int
    item: Booking | Session | Room | VenueSetting | None
    told_until: datetime | None = None
    body: str = ""


class Inbox(Protocol):
    """Where what does not go together waits for somebody who can act."""

    def unsettled(self) -> tuple[InboxItem, ...]:
        """Return the conflicts, the codes that are not known, and what the hub keeps aside, that nobody has settled.

        The oldest come first. A code that a booking has by now is known.
        """

    def note_not_known(self, candidates: Sequence[str], shown: str, at: datetime) -> None:
        """Note that a code was held up that nobody knows; what was noted of it before holds no more.

        ``candidates`` and ``shown`` are those of a ``CodeScan``. It is kept for a week.
        """

    def settle(self, key: str, how: str, at: datetime) -> None:
        """Note that somebody has settled an item; one that went by itself meanwhile is settled already."""

    def unsettle(self, key: str) -> None:
        """Let an item wait again; one that was explained meanwhile stays away."""


class Heard(Protocol):
    """What other kiosks did, as far as the hub has told it here."""

    def meet(self, contacts: Mapping[str, datetime | None]) -> None:
        """Note which other kiosks the venue has, and when the hub heard of each last, by this kiosk's clock.

        What is known of a kiosk is as of then: it brings all that waits at each contact.
        """

    def peers(self) -> tuple[Peer, ...]:
        """Return the venue's other kiosks by name, with the people who are in by their visits."""

    def cursor(self) -> str:
        """Return how far the hub's changes have been heard, in the hub's own words; empty for the beginning."""

    def hear(self, facts: Sequence[HeardFact], cursor: str, records: Sequence[HubRecord] = ()) -> None:
        """Keep a page and go on at ``cursor``, in one transaction; what is known is not kept twice.

        Records stand over what this kiosk imported itself. Nothing is recorded by it.
        """

    def held(self, at: datetime) -> Mapping[str, tuple[int, int]]:
        """Return of each kind of record how many are here that are told at an instant, and the sum of their changes."""

    def settings(self) -> tuple[VenueSetting, ...]:
        """Return what is set at the hub for the whole venue; what this program cannot read is kept, and left out."""

    def begin_anew(self) -> None:
        """Hear everything from the beginning."""

    def erase(self, facts: Sequence[HeardFact]) -> Erasures:
        """Delete, in one transaction, each name that is kept here of those whom facts not yet heard erase.

        Returns everybody of whom something may still lie in backups and files.
        """

    def forget(self) -> None:
        """Wipe everything that the hub told; what became of this kiosk's own visits stays."""

    def history(self) -> Mapping[UUID, Told]:
        """Return all that is known here, this kiosk's own facts among it, for the merge.

        A fact of a kind that this program does not know is kept, and left out.
        """


class Outbox(Protocol):
    """The facts that the hub has not confirmed, and what is known of the hub."""

    kiosk_id: str

    def waiting(self, most: int) -> tuple[UnsentFact, ...]:
        """Return the first unconfirmed facts, in order."""

    def size(self) -> int:
        """Return how many facts the hub has not confirmed."""

    def quarantined(self) -> dict[int, str]:
        """Return the facts that the hub keeps aside, each with its reason."""

    def settle(self, confirmed: Sequence[int], refused: Mapping[int, str]) -> None:
        """Let facts leave: the hub has them, or keeps them aside for a reason."""

    def meet(self, high_water: int, newest: int, at: datetime, clock_offset: timedelta | None = None) -> int:
        """Note what the hub has; return how many facts wait anew because the hub lost them.

        New facts are numbered after ``newest``, so that a kiosk restored from a backup uses no number twice.
        """

    def note_refusal(self, why: Refusal) -> None:
        """Note that the hub takes nothing from this kiosk, until it is met or joined again."""

    def renumber(self, first_taken: int, newest: int) -> None:
        """Number the facts from ``first_taken`` on anew, after ``newest``: the hub has others under their numbers."""

    def link(self) -> HubLink | None:
        """Return the hub, ``None`` where there is none."""

    def join(self, url: str, token: str, certificate: str = "") -> None:
        """Belong to a hub from now on; everything it has not confirmed goes there."""

    def renew(self, token: str) -> None:
        """Speak to the same hub with another token from now on."""

    def leave(self) -> None:
        """Belong to no hub any more; what happens from now on waits for the next one."""
