"""The venue's other kiosks, as far as they are known here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from datetime import datetime

from kiosk.domain.values import frozen


@frozen
class Peer:
    """Another kiosk: how many people are in by the visits it began, as of when; ``None``: nothing was heard of it.

    That the same number is newer is no difference: a list need not be drawn anew for it.
    """

    kiosk_id: str
    people: int
    as_of: datetime | None = field(compare=False)


def people_elsewhere(peers: Iterable[Peer]) -> int:
    """Return how many people are in by the visits that other kiosks began."""
    return sum(peer.people for peer in peers)
