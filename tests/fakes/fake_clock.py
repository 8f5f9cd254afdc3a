"""The ``Clock`` port with hands that a test moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FakeClock:
    """A clock that stands still until it is told how much time has passed."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)
        self._monotonic_ns = 1_000_000_000_000

    def now(self) -> datetime:
        """Return the wall clock."""
        return self._now

    def monotonic_ns(self) -> int:
        """Return the clock that a setting of the wall clock does not move."""
        return self._monotonic_ns

    def pass_time(self, amount: timedelta) -> None:
        """Let time pass on both clocks."""
        if amount < timedelta(0):
            raise ValueError("time does not run backwards; set_to sets the wall clock")
        self._now += amount
        self._monotonic_ns += amount // timedelta(microseconds=1) * 1000

    def set_to(self, now: datetime) -> None:
        """Set the wall clock, forwards or backwards."""
        self._now = now.astimezone(UTC)
