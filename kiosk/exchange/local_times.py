"""Instants as a place's clock shows them: ISO 8601 with the offset."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from functools import lru_cache

_MINUTES_KEPT = 4_096  # a day and more, of several days' facts too that come by kiosk
_MINUTE = len("2026-11-22T09:30")
_SECOND = len("2026-11-22T09:30:00")


class LocalTimes:
    """Writes instants in a time zone. What a minute's instants share is worked out once: a zone's offset is whole
    minutes, and to ask for it takes longer than all else."""

    def __init__(self, zone: tzinfo) -> None:
        @lru_cache(_MINUTES_KEPT)
        def shared(minute: str) -> tuple[str, str]:
            local = datetime.fromisoformat(f"{minute}+00:00").astimezone(zone).isoformat(timespec="minutes")
            return local[:_MINUTE], local[_MINUTE:]

        self._shared = shared

    def to_the_microsecond(self, at: datetime) -> str:
        """Return an instant with all that is known of it."""
        utc = at.astimezone(UTC).isoformat(timespec="microseconds")
        minute, offset = self._shared(utc[:_MINUTE])
        return f"{minute}{utc[_MINUTE:-6]}{offset}"

    def to_the_second(self, at: datetime) -> str:
        """Return an instant without the fraction of its second."""
        utc = at.astimezone(UTC).isoformat()
        minute, offset = self._shared(utc[:_MINUTE])
        return f"{minute}{utc[_MINUTE:_SECOND]}{offset}"
