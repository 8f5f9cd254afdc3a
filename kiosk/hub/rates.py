"""How often somebody may ask: so many at once, and so many a second in the long run.

What is counted lives in one worker; it protects that worker. What must hold for all workers stands in the database.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from kiosk.domain.values import frozen

MOST_KEYS = 10_000


class TooMany(Exception):  # noqa: N818 - the name says what is wrong
    """Somebody asks too often; ``retry_after_s`` is when they may again."""

    def __init__(self, retry_after_s: float) -> None:
        super().__init__("too many requests")
        self.retry_after_s = retry_after_s


@frozen
class Rate:
    """``burst`` at once, ``per_s`` a second in the long run."""

    per_s: float
    burst: int


class Meter:
    """Counts by key; ``monotonic_s`` is a clock that never goes back."""

    def __init__(self, rate: Rate, monotonic_s: Callable[[], float]) -> None:
        self._rate = rate
        self._clock = monotonic_s
        self._left: dict[Hashable, tuple[float, float]] = {}

    def check(self, key: Hashable) -> None:
        """Raise ``TooMany`` if a key has nothing left; takes nothing."""
        left = self._now_left(key)
        if left < 1:
            raise TooMany((1 - left) / self._rate.per_s)

    def take(self, key: Hashable) -> None:
        """Count one for a key. Raises ``TooMany``."""
        self.check(key)
        left = self._now_left(key)
        self._left.pop(key, None)
        self._left[key] = (left - 1, self._clock())
        while len(self._left) > MOST_KEYS:  # whoever was seen longest ago is forgotten
            del self._left[next(iter(self._left))]

    def _now_left(self, key: Hashable) -> float:
        left, at = self._left.get(key, (float(self._rate.burst), self._clock()))
        return min(self._rate.burst, left + (self._clock() - at) * self._rate.per_s)
