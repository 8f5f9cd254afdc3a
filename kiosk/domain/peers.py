"""The venue's other kiosks, as far as they are known here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Peer:
    """Another kiosk: how many people are in by the visits it began, as of when; ``None``: nothing was heard of it."""

    kiosk_id: str
    people: int
    as_of: datetime | None


def people_elsewhere(peers: Iterable[Peer]) -> int:
    """Return how many people are in by the visits that other kiosks began."""
    return sum(peer.people for peer in peers)


def oldest(peers: Iterable[Peer]) -> datetime | None:
    """Return as of when the numbers of kiosks that count somebody hold at least; ``None`` where one is not known."""
    counted = [peer.as_of for peer in peers if peer.people]
    return min((at for at in counted if at is not None), default=None) if None not in counted else None
