"""What a visitor asks for, done off the GUI thread: a button's wish once, and reads after the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ui.jobs import JobRunner
from ui.printing import SHOWN_MS

Done = Callable[[Any], None]


class Verbs:
    """Runs verbs on ``visits``, one after another; ``failed`` hears what went wrong."""

    def __init__(self, visits: JobRunner, failed: Callable[[Exception], None]) -> None:
        self._visits = visits
        self._failed = failed
        self._acting = False
        self._reading_soon = False

    def run(self, name: str, job: Callable[[], Any], done: Done) -> None:
        """Do what a scan asks for."""
        self._visits.run(name, job, done, self._fail)

    def act(self, name: str, job: Callable[[], Any], done: Done) -> None:
        """Do what a button asks for, once: on a slow disk the second press would be a second visit."""
        if self._acting:
            return
        self._acting = True

        def ended(result: Any) -> None:
            self._acting = False
            done(result)

        self.run(name, job, ended)

    def read(self, name: str, job: Callable[[], Any], done: Done, *, soon: bool = False) -> None:
        """Read what a screen shows, ``soon`` after an answer; what cannot be read is read again by itself."""
        if soon and self._reading_soon:
            return  # that reading will see this visit too
        self._reading_soon = soon or self._reading_soon

        def begun() -> Any:
            self._reading_soon = False
            return job()

        self._visits.run(name, begun, done, _nothing, after_ms=SHOWN_MS if soon else 0)

    def note(self, name: str, job: Callable[[], Any]) -> None:
        """Write something that nobody waits for; what failed is in the log."""
        self._visits.run(name, job, _nothing, _nothing)

    def free(self) -> None:
        """Let buttons act again, after a fault in a screen."""
        self._acting = False

    def _fail(self, error: Exception) -> None:
        self._acting = False
        self._failed(error)


def _nothing(_: object) -> None:
    """What failed is in the log; Home tries again by itself."""
