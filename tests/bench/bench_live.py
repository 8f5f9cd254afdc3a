"""From a check-in on one kiosk to the moment another has it in its store: both workers run, the hub is a process."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from queue import Queue
from threading import Event
from uuid import UUID

import httpx

from kiosk.actions.hub_ports import HeardFact, HubRecord
from kiosk.actions.take_changes import TakeChanges
from kiosk.devices.system_clock import SystemClock
from kiosk.storage import Store, StoreKey, SystemIds, open_store
from kiosk.sync.exchange import Exchange
from kiosk.sync.hub_client import HubClient
from kiosk.sync.worker import SyncWorker
from tests.bench.rows import Row, Spread
from tests.bench.served_hub import ServedHub, served_hub
from tests.fakes.fake_personal_files import FakePersonalFiles
from tests.fakes.made import checked_in

CHECK_INS = 100
BETWEEN_S = 0.35  # a visitor a third of a second: sometimes into an exchange that is on its way
KNOWN_WITHIN_S = 30


class _Kiosk:
    """A store with its worker; ``heard`` gets each fact of others with the time at which it was in the store."""

    def __init__(self, folder: Path, name: str, hub: ServedHub) -> None:
        self._clock = SystemClock()
        self.ids = SystemIds()
        self.store: Store = open_store(
            folder / name, clock=self._clock, ids=self.ids, key=StoreKey(bytes(32)), kiosk_id=name
        )
        token = hub.enrolled(name)
        self.store.outbox.join(hub.address, token)
        self.heard: Queue[tuple[UUID, float]] = Queue()
        self._take = TakeChanges(self.store.heard, self.store.personal, FakePersonalFiles(), lambda: None)
        clients = [
            HubClient(httpx.Client(base_url=hub.address, timeout=60, trust_env=False), token, now=self._clock.now)
            for _ in range(2)
        ]
        exchange = Exchange(self.store.outbox, self.store.heard, clients[0], self._clock, self._keep)
        self.worker = SyncWorker(exchange, listen=clients[1].listen)
        self.store.when_committed(self.worker.nudge)
        self.worker.start()

    def _keep(self, facts: Sequence[HeardFact], records: Sequence[HubRecord], cursor: str) -> None:
        self._take(facts, records, cursor)
        for each in facts:
            self.heard.put((each.fact.id, time.perf_counter()))

    def close(self) -> None:
        self.worker.stop()
        self.store.close()


def measure(build: Path) -> Iterable[Row]:
    """Return the row."""
    folder = build / "bench" / "live"
    shutil.rmtree(folder, ignore_errors=True)
    pause = Event()
    with served_hub(build) as hub:
        first, second = (_Kiosk(folder, name, hub) for name in ("kiosk-a", "kiosk-b"))
        took = []
        for number in range(CHECK_INS + 1):
            started = time.perf_counter()
            with first.store.write() as work:
                entry = work.append(checked_in(first.ids, code=f"LIVE-{number}"))
                work.commit()
            id_, at = second.heard.get(timeout=KNOWN_WITHIN_S)
            assert id_ == entry.id
            took.append(at - started)
            pause.wait(BETWEEN_S)
        first.close()
        second.close()
    spread = Spread.of(took[1:])  # the first one waits for connections
    yield Row("check-in on kiosk A known on kiosk B, p95", spread.p95, "s", 1, spread=spread)
