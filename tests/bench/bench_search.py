"""The desk's search over 1,000,000 visits, 30,000 of them with names, and 100,000 bookings; and over 100,000 acts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from kiosk.actions.find_people import FindPeople
from kiosk.actions.see_acts import SeeActs
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.catalogue import Catalogue
from kiosk.storage import Store
from kiosk.storage.connections import connect
from tests.bench.bench_check_in import catalogue
from tests.bench.full_store import KEY, full_store, name_of, opened
from tests.bench.rows import Row, Spread
from ui.acts_wording import READ

AT_MOST_MS = 30
NAMES = [name_of(number) for number in range(0, 100_000, 1_000)]
QUERIES = {
    "three letters of a name": [name.split()[1][:3] for name in NAMES],
    "a name": NAMES,
    "a misspelt name": [f"{given} {family[:2]}{family[3:]}" for given, family in (name.split() for name in NAMES)],
    "an order": [f"o{number}" for number in range(10_000, 100_000, 900)],
    "a code": [f"BENCH-{number:08}" for number in range(0, 100_000, 1_000)],
}
ACTS = 100_000
ACTS_AT_MOST_MS = 300  # nobody waits for it with a finger on a key, and it keeps no other reading waiting
# Often, seldom and never.
ACT_QUERIES = ("checked out", "mistake", "somebody moved", "nov bench", "14:05", "skipped a badge", "7zz9", "waltz")
FILLING_ACTS = """
INSERT INTO acts
SELECT checked_in_at, id, zeroblob(16),
  CASE sequence % 9 WHEN 0 THEN 'checked_in' WHEN 1 THEN 'moved' ELSE 'checked_out' END,
  CASE sequence % 4 WHEN 1 THEN 'mistake' ELSE '' END, '', id, badge_code, room_key, coalesce(code, '')
FROM visits WHERE sequence % 20 = 1 LIMIT ?
"""


def measure(build: Path) -> Iterable[Row]:
    """Return a row for each kind of query."""
    folder = full_store(build, build / "bench" / "full")
    with closing(connect(folder / "kiosk.db", KEY.key)) as raw:
        raw.execute(FILLING_ACTS, (ACTS,))
    store, made = opened(folder), catalogue()
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
    yield _acts(store, lambda: made)
    store.close()


def _acts(store: Store, made: Callable[[], Catalogue]) -> Row:
    see, took = SeeActs(store.acts, store.staff, made), []
    for _ in range(5):
        for query in ACT_QUERIES:
            started = time.perf_counter()
            see(query, READ)
            took.append((time.perf_counter() - started) * 1000)
    if len(see("checked out", READ).acts) != 500 or see("waltz", READ).acts:
        raise AssertionError("acts are not found")
    spread = Spread.of(took)
    what = f"desk, a search of {ACTS:,} acts, p95"
    return Row(what, spread.p95, "ms", ACTS_AT_MOST_MS, spread=spread)
