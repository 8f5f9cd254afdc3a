"""A walk-in or a group in one typed line: who, how many adults, how many under-18s."""

from __future__ import annotations

import re

from kiosk.domain.people import Party
from kiosk.domain.values import frozen

LARGEST = 500
_COUNTS = re.compile(
    r"(?:^|\s+|\s*\+\s*)(\d{1,3})(?:\s*\+\s*(\d{1,3}))?\s*(school|pupils|children|kids)?\s*$", re.IGNORECASE
)


@frozen
class WalkIn:
    """Who comes and how many; ``name`` is the leader's of a group."""

    name: str
    party: Party


def read_walk_in(line: str) -> WalkIn | None:
    """Return what a line says, ``None`` for one that says nobody.

    ``Priya Raman`` is one adult, ``Priya Raman 2`` two, ``Priya Raman 2+3`` two adults and three under-18s;
    ``+30 school`` and ``Ms Reed +30 school`` are one leader and thirty under-18s. ``BK-001`` is a code and nobody.
    """
    found = _COUNTS.search(line)
    name = " ".join((line[: found.start()] if found else line).split())
    if " " not in name and any(letter.isdigit() for letter in name):
        return None
    if not found:
        return WalkIn(name, Party(1)) if name else None
    first, second, pupils = int(found[1]), found[2], found[3]
    adults, under_18 = (1, first) if pupils and second is None else (first, int(second or 0))
    if not 1 <= adults + under_18 <= LARGEST:
        return None
    return WalkIn(name, Party(adults, under_18))
