"""An order drawn by lot, so that nothing of the order in which people came is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def in_drawn_order(things: Sequence[Thing], entropy: int) -> list[Thing]:
    """Return things in the order that random bits draw (Fisher and Yates); 60 bits are enough for some 15 things."""
    drawn = list(things)
    for last in range(len(drawn) - 1, 0, -1):
        entropy, other = divmod(entropy, last + 1)
        drawn[last], drawn[other] = drawn[other], drawn[last]
    return drawn
