"""Resident memory of the core after 1,000 and after 11,000 check-ins into the full store."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from pathlib import Path

import psutil

from kiosk.domain.check_in import Admitted
from kiosk.domain.scans import read_scan
from tests.bench.bench_check_in import action
from tests.bench.full_store import full_store, opened
from tests.bench.rows import Row

FIRST, LAST = 1_000, 11_000
MIB = 2**20


def measure(build: Path) -> Iterable[Row]:
    """Return the rows of the core's memory."""
    store = opened(full_store(build, build / "bench" / "full"))
    check_in = action(store)
    resident = {}
    for number in range(LAST):
        outcome = check_in.by_code(read_scan(f"BENCH-{number:08}")).outcome
        if not isinstance(outcome, Admitted):
            raise AssertionError(f"the benchmark's visitor was refused: {outcome}")
        if number + 1 in (FIRST, LAST):
            gc.collect()
            resident[number + 1] = psutil.Process().memory_info().rss / MIB
    store.close()
    return [
        Row("resident memory of the core after 1,000 check-ins", resident[FIRST], "MB", 250),
        Row("its growth by 10,000 check-ins more", resident[LAST] - resident[FIRST], "MB", 5),
    ]
