"""Storing 100,000 bookings, new and once more; reading the file is measured where it is read."""

from __future__ import annotations

import resource
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

from tests.bench.full_store import BOOKINGS, booking, opened
from tests.bench.rows import Row

KIB_IN_MIB = 1024  # Linux counts ru_maxrss in KiB


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
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB_IN_MIB
    store.close()
    return [
        Row("storing 100,000 new bookings", took[0], "s", 10),
        Row("storing them once more, nothing changed", took[1], "s", 10),
        Row("most resident memory during both", peak, "MB", 300),
    ]
