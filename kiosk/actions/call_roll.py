"""Call the roll: who is inside, an alarm or a drill with its ticks, and the list on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from kiosk.actions.ports import Clock, Ids
from kiosk.actions.reading_ports import JournalReader
from kiosk.actions.roll_call_ports import RollCallPaper, RollCallStore
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.roll_call import RollCall, RollRun, call_roll
from kiosk.domain.values import frozen


@frozen
class CalledRoll:
    """The list, and the roll call that is going on, if one is."""

    roll: RollCall
    catalogue: Catalogue
    run: RollRun | None


class CallRoll:
    """The verb. No name, PIN or confirmation stands before it; nothing on its way waits for a printer or a network."""

    def __init__(
        self,
        reader: JournalReader,
        runs: RollCallStore,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        ids: Ids,
        kiosk_id: str,
    ) -> None:
        self._reader = reader
        self._runs = runs
        self._catalogue = catalogue
        self._clock = clock
        self._ids = ids
        self._kiosk_id = kiosk_id

    def __call__(self) -> CalledRoll:
        """Return who is inside now, and the roll call that is going on."""
        return CalledRoll(*self._read(), self._runs.running())

    def roll(self) -> RollCall:
        """Return who is inside now."""
        return self._read()[0]

    def begin(self, *, drill: bool) -> RollRun:
        """Begin a roll call, or go on with the one that has not ended; an alarm during a drill is an alarm.

        Raises ``KioskError`` when it cannot be kept: the list is there all the same, its ticks would not be.
        """
        running = self._runs.running()
        if running is not None and (drill or not running.drill):
            return running
        if running is not None:
            self.end(running)
        run = RollRun(self._ids.new_id(), self._clock.now(), drill)
        self._runs.begin(run)
        return run

    def tick(self, run: RollRun, visit_id: UUID, *, ticked: bool) -> RollRun:
        """Tick a party that stands at the assembly point, or take it back; return the roll call as it is then."""
        self._runs.tick(run.id, visit_id, ticked=ticked)
        return replace(run, ticked=run.ticked | {visit_id} if ticked else run.ticked - {visit_id})

    def end(self, run: RollRun) -> None:
        """End a roll call; how long it took and how many it counted stay, who was ticked does not."""
        running = self._runs.running()
        ticked = running.ticked if running is not None and running.id == run.id else run.ticked
        roll = self.roll()
        counted = sum(line.people.people for line in roll.lines if line.visit_id in ticked)
        self._runs.end(run.id, self._clock.now(), max(roll.inside, 0), counted)

    def _read(self) -> tuple[RollCall, Catalogue]:
        catalogue, now = self._catalogue(), self._clock.now()
        venue = catalogue.venue
        inside = self._reader.inside(venue.day_bounds(venue.day_of(now))[0])
        roll = call_roll(
            inside.visits,
            catalogue,
            now,
            newest_at=inside.newest_at,
            kiosk_id=self._kiosk_id,
            counted_out=inside.counted_out,
            assumed_gone=inside.assumed_gone,
            peers=inside.peers,
        )
        return roll, catalogue


class KeepRollCall:
    """The verb that brings the list onto paper: at an alarm, and after every change, so that it lies ready."""

    def __init__(self, call_roll: CallRoll, paper: RollCallPaper) -> None:
        self._call_roll = call_roll
        self._paper = paper

    def __call__(self) -> str:
        """Draw the list as it is now and return where it lies; raises ``KioskError`` when it cannot be written."""
        called = self._call_roll()
        return self._paper.keep(called.roll, called.catalogue, drill=called.run is not None and called.run.drill)
