"""The roll call that is going on, in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.roll_call import RollRun


class FakeRollCallStore:
    """The ``RollCallStore`` port. ``ended`` holds id, end, people and people ticked of those that are over.

    ``refusal``, once set, is raised by everything that writes.
    """

    def __init__(self) -> None:
        self.ended: list[tuple[UUID, datetime, int, int]] = []
        self.refusal: Exception | None = None
        self._run: RollRun | None = None

    def running(self) -> RollRun | None:
        """Return the roll call that has begun and not ended."""
        return self._run

    def begin(self, run: RollRun) -> None:
        """Keep a new roll call; raises ``LookupError`` while another is going on."""
        self._check()
        if self._run is not None:
            raise LookupError("a roll call is going on")
        self._run = run

    def tick(self, run_id: UUID, visit_id: UUID, *, ticked: bool) -> None:
        """Tick a visit, or take its tick back."""
        self._check()
        if self._run is not None and self._run.id == run_id:
            ticks = self._run.ticked | {visit_id} if ticked else self._run.ticked - {visit_id}
            self._run = replace(self._run, ticked=ticks)

    def end(self, run_id: UUID, at: datetime, people: int, people_ticked: int) -> None:
        """End a roll call."""
        self._check()
        if self._run is not None and self._run.id == run_id:
            self.ended.append((run_id, at, people, people_ticked))
            self._run = None

    def _check(self) -> None:
        if self.refusal is not None:
            raise self.refusal
