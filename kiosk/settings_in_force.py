"""The settings that hold now: those of the start, and what was changed since of those that need no restart."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from kiosk.settings import Settings
from kiosk.settings_form import AT_ONCE

Follow = Callable[[str, Settings], None]


class SettingsInForce:
    """``now`` is what holds. Whoever follows is told of each change, in the thread that made it."""

    def __init__(self, settings: Settings) -> None:
        self._now = settings
        self._following: tuple[Follow, ...] = ()
        self._changing = Lock()

    @property
    def now(self) -> Settings:
        """What holds."""
        return self._now

    def follow(self, follow: Follow) -> None:
        """Tell somebody of every change from now on, with its key."""
        self._following = (*self._following, follow)

    def leave(self, follow: Follow) -> None:
        """Tell them no more."""
        self._following = tuple(each for each in self._following if each != follow)

    def take(self, key: str, to_come: Settings) -> None:
        """Let a setting that was changed hold now, if it can; else it waits for the next start."""
        with self._changing:
            value = getattr(to_come, key)
            if key not in AT_ONCE or value == getattr(self._now, key):
                return
            self._now = self._now.model_copy(update={key: value})
            for follow in self._following:
                follow(key, self._now)
