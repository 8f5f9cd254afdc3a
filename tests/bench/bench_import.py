"""Storing 100,000 bookings, new and once more; reading the file is measured where it is read."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable
from pathlib import Path

import psutil

from tests.bench.full_store import BOOKINGS, booking, opened
from tests.bench.rows import Row

MIB = 2**20


def measure(build: Path) -> Iterable[Row]:
    """Return the rows of the import into an empty store."""
    folder = build / "bench" / "import"
    shutil.rmtree(folder, ignore_errors=True)
    store = opened(folder)
    took = []
    for _ in range(2):
        started = time.perf_counter()
        store.bookings.import_bookings(booking(number) for number in range(BOOKINGS))
        took.append(time.perf_counter() - started)
    peak = psutil.Process().memory_full_info().rss / MIB
    store.close()
    return [
        Row("storing 100,000 new bookings", took[0], "s", 10),
        Row("storing them once more, nothing changed", took[1], "s", 10),
        Row("resident memory after both", peak, "MB", 300),
    ]
