"""Each port's promises, held against the fake and the real thing alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import Store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON
from tests.fakes.made_store import made_store

AnyStore = Store | FakeStore


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands at noon of a Saturday."""
    return FakeClock(NOON)


@pytest.fixture
def ids(clock: FakeClock) -> FakeIds:
    """Return seeded ids."""
    return FakeIds(clock)


@pytest.fixture(params=["fake", "real"])
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: FakeClock, ids: FakeIds) -> Iterator[AnyStore]:
    """Return an empty store of either kind."""
    if request.param == "fake":
        yield FakeStore(clock, ids)
        return
    real = made_store(tmp_path / "data", clock=clock, ids=ids)
    yield real
    assert real.integrity_check() == ()
    real.close()
