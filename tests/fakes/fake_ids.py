"""The ``Ids`` port from a seed: the same ids in the same order each time."""

from __future__ import annotations

import random
from uuid import UUID

from kiosk.actions.ports import Clock


class FakeIds:
    """UUIDv7 of a clock's milliseconds, a counter, and seeded bits."""

    def __init__(self, clock: Clock, seed: int = 1) -> None:
        self._clock = clock
        self._random = random.Random(seed)
        self._made = 0

    def new_id(self) -> UUID:
        """Return a new UUIDv7; later ones are greater while the clock does not run backwards."""
        self._made += 1
        milliseconds = int(self._clock.now().timestamp() * 1000)
        counter, rest = self._made & 0x3FFF_FFFF, self._random.getrandbits(44)
        bits = (milliseconds << 80) | (7 << 76) | (counter >> 18 << 64) | (2 << 62) | ((counter & 0x3FFFF) << 44) | rest
        return UUID(int=bits)

    def pass_entropy(self) -> int:
        """Return 64 bits for a new pass."""
        return self._random.getrandbits(64)
