"""The desk's search over 1,000,000 visits, 30,000 of them with names, and 100,000 bookings."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from kiosk.actions.find_people import FindPeople
from kiosk.devices.system_clock import SystemClock
from tests.bench.bench_check_in import catalogue
from tests.bench.full_store import full_store, name_of, opened
from tests.bench.rows import Row, Spread

AT_MOST_MS = 30
NAMES = [name_of(number) for number in range(0, 100_000, 1_000)]
QUERIES = {
    "three letters of a name": [name.split()[1][:3] for name in NAMES],
    "a name": NAMES,
    "a misspelt name": [f"{given} {family[:2]}{family[3:]}" for given, family in (name.split() for name in NAMES)],
    "an order": [f"o{number}" for number in range(10_000, 100_000, 900)],
    "a code": [f"BENCH-{number:08}" for number in range(0, 100_000, 1_000)],
}


def measure(build: Path) -> Iterable[Row]:
    """Return a row for each kind of query."""
    store = opened(full_store(build, build / "bench" / "full"))
    made = catalogue()
    find = FindPeople(store.reader, store.people, lambda: made, SystemClock())
    for what, queries in QUERIES.items():
        took, found = [], 0
        for query in queries:
            started = time.perf_counter()
            people = find(query)
            took.append((time.perf_counter() - started) * 1000)
            found += bool(people.visits or people.bookings)
        if found < len(queries) * 0.9:
            raise AssertionError(f"{what}: only {found} of {len(queries)} were found")
        spread = Spread.of(took)
        yield Row(f"desk, search for {what}, p95", spread.p95, "ms", AT_MOST_MS, spread=spread)
    store.close()
