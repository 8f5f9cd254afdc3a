"""What reading of what staff did needs of the world."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from kiosk.domain.facts import Acted
from kiosk.domain.values import frozen

MINUTES_A_DAY = 1_440
Span = tuple[datetime, datetime]


@frozen
class StoredAct:
    """An act with the badge, the room and the code of the visit as it was then; empty for an act on none."""

    at: datetime
    act: Acted
    badge_code: str = ""
    room_key: str = ""
    code: str = ""


@frozen
class Word:
    """One word of a query, as everything that it can stand for: an act fits it by any of these.

    ``kinds`` are acts with what they were about, ``code`` is a part of a badge's or a ticket's, ``days`` are from when
    to when, and ``minutes`` are minutes of a day.
    """

    text: str
    code: str
    kinds: tuple[tuple[str, str], ...] = ()
    reasons: tuple[str, ...] = ()
    staff: tuple[UUID, ...] = ()
    rooms: tuple[str, ...] = ()
    days: tuple[Span, ...] = ()
    minutes: tuple[int, ...] = ()


class ActReader(Protocol):
    """Reads what staff did at this kiosk."""

    def vocabulary(self) -> tuple[tuple[str, str, str, str], ...]:
        """Return every act there ever was with what it was about, its reason and its room's key, each set once."""

    def span(self) -> tuple[datetime, datetime] | None:
        """Return when the first and the newest were done; ``None`` before the first."""

    def acts(self, words: Sequence[Word], clocks: Sequence[tuple[Span, timedelta]]) -> Iterator[StoredAct]:
        """Yield the acts that fit every word, the newest first; ``clocks`` say how far local time was off UTC when."""
