"""A data folder, a clock that stands still, and ids from a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.storage import Store, StoreKey, open_store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON

KEY = StoreKey(bytes(range(32)))
Open = Callable[..., Store]


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands at noon."""
    return FakeClock(NOON)


@pytest.fixture
def ids(clock: FakeClock) -> FakeIds:
    """Return seeded ids."""
    return FakeIds(clock)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where the data folder will be."""
    return tmp_path / "data"


@pytest.fixture
def opened(folder: Path, clock: FakeClock, ids: FakeIds) -> Iterator[Open]:
    """Open the data folder, with the usual key unless told otherwise; closed when the test ends."""
    stores: list[Store] = []

    def open_it(**given: Any) -> Store:
        stores.append(open_store(given.pop("folder", folder), clock=clock, ids=ids, **({"key": KEY} | given)))
        return stores[-1]

    yield open_it
    for store in stores:
        store.close()
