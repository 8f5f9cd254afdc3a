"""Counts of fewer than five people are not given out, nor what would let them be worked out (look.md P6)."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.values import frozen

LEAST = 5
LEAST_FOR_PERCENT = 20  # look.md 6.4


@frozen
class GivenOut:
    """A row of counts as it may be seen, and its sum; ``None`` for what is held back."""

    counts: tuple[int | None, ...]
    total: int | None


def percent_of(part: int, whole: int) -> int | None:
    """Return whole percent; ``None`` of fewer than twenty people, of whom one is a step that says nothing."""
    return round(100 * part / whole) if whole >= LEAST_FOR_PERCENT else None


def given_out(counts: Sequence[int]) -> GivenOut:
    """Return a row of counts without its small ones.

    First every count below five goes. Then, while one of them could be worked out from the sum and from knowing that
    it is below five, the smallest of those still there. Of fewer than five people not even their sum is given out. That
    nobody gave an answer may be worked out: nobody is in it.
    """
    if sum(counts) < LEAST:
        return held_back(counts)
    gone = {place for place, count in enumerate(counts) if count < LEAST}
    small = len(gone)
    there = sorted((count, place) for place, count in enumerate(counts) if place not in gone)
    while not _is_safe(sum(counts[place] for place in gone), small, len(gone) - small):
        if not there:
            return held_back(counts)
        gone.add(there.pop(0)[1])
    return GivenOut(tuple(None if place in gone else count for place, count in enumerate(counts)), sum(counts))


def held_back(counts: Sequence[int]) -> GivenOut:
    """Return a row of which nothing may be seen."""
    return GivenOut((None,) * len(counts), None)


def _is_safe(people: int, small: int, others: int) -> bool:
    """Whether each small one of the counts that are gone can still be one of two numbers at least."""
    if people == 0:
        return True
    most = min(LEAST - 1, people - LEAST * others)
    least = max(0, people - (LEAST - 1) * (small - 1)) if not others else 0
    return most > least
