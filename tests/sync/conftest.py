"""Kiosks with real stores beside a real hub."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.actions.hub_ports import HeardFact, HubRecord
from kiosk.actions.ports import EVER
from kiosk.actions.take_changes import TakeChanges
from kiosk.domain.facts import CountedOut
from kiosk.storage import Store
from kiosk.sync.exchange import Exchange, Exchanged
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_personal_files import FakePersonalFiles
from tests.fakes.made import checked_in
from tests.fakes.made_store import made_store
from tests.hub.conftest import clock, database_url, hub
from tests.hub.running import ADDRESS, RunningHub

__all__ = ["SyncedKiosk", "clock", "database_url", "hub"]


class SyncedKiosk:
    """A kiosk's store and its exchange with the hub, without a screen."""

    def __init__(self, folder: Path, name: str, hub: RunningHub, clock: FakeClock, seed: int = 1) -> None:
        self.folder, self.name, self.hub, self.clock = folder, name, hub, clock
        self.ids = FakeIds(clock, seed)
        self.badges = FakePersonalFiles()
        self.changed: Callable[[], None] = lambda: None  # whoever shows a catalogue
        self.store = self.opened()
        self.token = hub.enrolled(name)
        self.store.outbox.join(ADDRESS, self.token)

    def opened(self) -> Store:
        return made_store(self.folder, self.name, clock=self.clock, ids=self.ids)

    def admit(self, visits: int, code: str | None = None) -> None:
        """Let so many parties in."""
        with self.store.write() as work:
            for _ in range(visits):
                work.append(checked_in(self.ids, code=code))
            work.commit()

    def count_out(self, times: int) -> None:
        """Let so many leave without saying who they are."""
        with self.store.write() as work:
            for _ in range(times):
                work.append(CountedOut(1))
            work.commit()

    def take(self, facts: Sequence[HeardFact], records: Sequence[HubRecord], cursor: str) -> None:
        """Keep a page of what the hub tells."""
        TakeChanges(self.store.heard, self.store.personal, self.badges, self.changed)(facts, records, cursor)

    def exchange(self) -> Exchanged:
        """Exchange with the hub once."""
        return Exchange(self.store.outbox, self.store.heard, self.hub.client(self.token), self.clock, self.take)()

    def numbers(self) -> list[int]:
        """Return the journal's numbers."""
        return [entry.sequence for entry in self.store.reader.entries(*EVER)]

    def ids_in_journal(self) -> set[object]:
        """Return the ids of the journal's facts."""
        return {entry.id for entry in self.store.reader.entries(*EVER)}

    def back_up(self, to: Path) -> None:
        """Copy the folder as a backup does; the kiosk goes on."""
        self.store.close()
        shutil.copytree(self.folder, to)
        self.store = self.opened()

    def restore(self, backup: Path) -> None:
        """Put a backup in the folder's place; what was made since is gone."""
        self.store.close()
        shutil.rmtree(self.folder)
        shutil.copytree(backup, self.folder)
        self.ids = FakeIds(self.clock, seed=99)
        self.store = self.opened()


@pytest.fixture
def kiosk(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[SyncedKiosk]:
    """Return an enrolled kiosk."""
    made = SyncedKiosk(tmp_path / "data", "kiosk-a", hub, clock)
    yield made
    assert made.store.integrity_check() == ()
    made.store.close()
