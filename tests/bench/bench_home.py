"""Home's figures with 1,000,000 past visits and 2,000 of today, read anew after each check-in."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.scans import read_scan
from tests.bench.bench_check_in import action
from tests.bench.full_store import full_store, opened
from tests.bench.rows import Row, Spread

TODAY = 2_000
READS = 200
AT_MOST_MS = 8  # what the house allows any one thing on the thread that draws, though this is not read there


def measure(build: Path) -> Iterable[Row]:
    """Return the row of Home's figures."""
    store = opened(full_store(build, build / "bench" / "full"))
    check_in, start = action(store), datetime.now(UTC) - timedelta(hours=1)
    took = []
    for number in range(TODAY):
        check_in.by_code(read_scan(f"BENCH-{number:08}"))
        if number >= TODAY - READS:
            started = time.perf_counter()
            figures = store.reader.home_figures(start, start + timedelta(days=1))
            took.append((time.perf_counter() - started) * 1000)
            if len(figures.pegs) != number + 1:
                raise AssertionError("a peg is missing")
    store.close()
    spread = Spread.of(took)
    return [Row("Home's figures, 2,000 visits today, p50", spread.p50, "ms", AT_MOST_MS, spread=spread)]
