"""A real store that is empty: its tables, half of what an opening takes, are made once a process and copied."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.storage import Store, StoreKey, open_store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON

KEY = StoreKey(bytes(32))


def made_store(folder: Path, kiosk_id: str = "kiosk-a", **given: Any) -> Store:
    """Open the store of a folder, an empty one where there is none; ``given`` is what ``open_store`` takes."""
    if not folder.exists():
        copytree(_empty(kiosk_id).name, folder)
    return open_store(folder, key=KEY, kiosk_id=kiosk_id, **given)


@cache
def _empty(kiosk_id: str) -> TemporaryDirectory[str]:
    made, clock = TemporaryDirectory(), FakeClock(NOON)
    open_store(Path(made.name), clock=clock, ids=FakeIds(clock), key=KEY, kiosk_id=kiosk_id).close()
    return made
