"""One PostgreSQL for all processes of a test run; each has a database of its own, each test a venue."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from kiosk.hub.pages import accounts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.made import NOON
from tests.hub.running import RunningHub, database


@pytest.fixture(scope="session")
def database_url(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[str]:
    """Return the address of this process's database."""
    own = tmp_path_factory.getbasetemp()
    with database((own if worker_id == "master" else own.parent) / "postgres") as url:
        yield url


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash as the hub does, in a hundredth of the time."""
    monkeypatch.setattr(accounts, "hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands at noon."""
    return FakeClock(NOON)


@pytest.fixture
def hub(database_url: str, clock: FakeClock) -> Iterator[RunningHub]:
    """Return a running hub with a venue of its own."""
    running = RunningHub(database_url, clock)
    yield running
    running.stop()
