"""This machine's clock."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """The ``Clock`` port over the operating system."""

    def now(self) -> datetime:
        """Return the wall clock as an aware instant in UTC."""
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        """Return nanoseconds since an arbitrary start that never run backwards."""
        return time.monotonic_ns()
