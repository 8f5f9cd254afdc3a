"""Kiosks that push without an end: real stores, the real client and worker; what each was told is written down."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Any

from kiosk.actions.hub_ports import Outbox
from kiosk.actions.ports import EVER
from kiosk.actions.take_changes import TakeChanges
from kiosk.devices.system_clock import SystemClock
from kiosk.storage import StoreKey, SystemIds, open_store
from kiosk.sync.exchange import Exchange, Exchanged
from kiosk.sync.hub_client import HubClient, connected
from kiosk.sync.worker import SyncWorker
from tests.fakes.fake_personal_files import FakePersonalFiles
from tests.fakes.made import checked_in

ARRIVALS = 12  # a second, at all kiosks together


@dataclass(frozen=True, slots=True)
class Told:
    """The hub's word that it has a fact, and when it came."""

    sequence: int
    at_s: float


class TellingOutbox:
    """A kiosk's outbox that writes down of which facts it was told that the hub has them."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self.told: list[Told] = []
        self.refused: dict[int, str] = {}

    def settle(self, confirmed: Sequence[int], refused: Mapping[int, str]) -> None:
        """Let facts leave."""
        at_s = time.monotonic()
        self.told += [Told(sequence, at_s) for sequence in confirmed]
        self.refused |= refused
        self._outbox.settle(confirmed, refused)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._outbox, name)


class PushingKiosk:
    """One kiosk; ``close`` it.

    It brings what happens at once and asks every five seconds: sixty in one process that are told of each other's
    facts live, too, have no time for anything else on two cores.
    """

    def __init__(self, folder: Path, name: str, address: str, token: str) -> None:
        self.name = name
        clock, self._ids = SystemClock(), SystemIds()
        self.store = open_store(folder / name, clock=clock, ids=self._ids, key=StoreKey(bytes(32)), kiosk_id=name)
        self.store.outbox.join(address, token)
        self.outbox = TellingOutbox(self.store.outbox)
        take = TakeChanges(self.store.heard, self.store.personal, FakePersonalFiles(), lambda: None)
        client = HubClient(connected(address), token, now=clock.now)
        self._exchange = Exchange(self.outbox, self.store.heard, client, clock, take)
        self.exchanges: list[Exchanged] = []
        self.worker = SyncWorker(self._meet, close=self._exchange.close)
        self.store.when_committed(self.worker.nudge)
        self.made: dict[int, float] = {}

    def admit(self) -> None:
        """Let somebody in."""
        with self.store.write() as work:
            entry = work.append(checked_in(self._ids))
            work.commit()
        self.made[entry.sequence] = time.monotonic()

    def told_by(self, at_s: float) -> set[tuple[str, int]]:
        """Return the facts of which it was told, by then, that the hub has them."""
        return {(self.name, each.sequence) for each in self.outbox.told if each.at_s <= at_s}

    def back_at_s(self, after_s: float) -> float | None:
        """Return when it was first told of a fact that was made after an instant."""
        return next((each.at_s for each in self.outbox.told if self.made.get(each.sequence, 0.0) > after_s), None)

    def journal(self) -> dict[tuple[str, int], object]:
        """Return the id of each fact of its own."""
        return {(self.name, entry.sequence): entry.id for entry in self.store.reader.entries(*EVER)}

    def close(self) -> None:
        """End the exchanges and close the store."""
        self.worker.stop()
        self.store.close()

    def _meet(self) -> None:
        self.exchanges.append(self._exchange())


class Visitors:
    """Let people in at all kiosks in turn, so many a second, while the block lasts."""

    def __init__(self, kiosks: Sequence[PushingKiosk]) -> None:
        self._kiosks = kiosks
        self._gone = Event()
        self._coming = Thread(target=self._come, name="visitors")

    def __enter__(self) -> None:
        self._coming.start()

    def __exit__(self, *_: object) -> None:
        self._gone.set()
        self._coming.join()

    def _come(self) -> None:
        while True:
            for kiosk in self._kiosks:
                if self._gone.wait(1 / ARRIVALS):
                    return
                kiosk.admit()
