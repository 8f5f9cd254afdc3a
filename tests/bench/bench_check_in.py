"""The check-in action, decide to durable, against one bare durable transaction that inserts the same rows.

Three stores take turns, so that what else the machine does falls on all alike: the full one, an empty one, and a copy
of the full one that only a driver cursor writes to, with the rows the action has just written to the first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.actions.check_in import CheckIn
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.catalogue import Catalogue, Programme, Room, Session, Venue
from kiosk.domain.check_in import Admitted
from kiosk.domain.scans import read_scan
from kiosk.storage import Store, SystemIds
from kiosk.storage.connections import CACHE_KIB, connect
from kiosk.storage.statements import INSERT_JOURNAL, INSERT_OUTBOX, INSERT_PERSONAL, INSERT_VISIT
from tests.bench.full_store import KEY, ROOM, SESSION, booking, full_store, opened
from tests.bench.rows import Row, Spread

CHECK_INS = 2_000
WARM_UP = 200
TIMES_BARE = 3.0
TIMES_EMPTY = 1.2
PLACES = 1_000_000
_NEWEST = (
    ("SELECT * FROM journal ORDER BY kiosk_id DESC, sequence DESC LIMIT 1", INSERT_JOURNAL),
    ("SELECT * FROM outbox ORDER BY kiosk_id DESC, sequence DESC LIMIT 1", INSERT_OUTBOX),
    ("SELECT * FROM visits ORDER BY id DESC LIMIT 1", INSERT_VISIT),
    ("SELECT * FROM personal ORDER BY visit_id DESC LIMIT 1", INSERT_PERSONAL),
)


def measure(build: Path) -> Iterable[Row]:
    """Return the rows of the check-in action."""
    full = opened(full_store(build, build / "bench" / "full"))
    empty = _empty(build / "bench" / "empty")
    bare = bare_connection(full_store(build, build / "bench" / "bare") / "kiosk.db")
    rows_of = bare_connection(build / "bench" / "full" / "kiosk.db")
    actions = [action(store) for store in (full, empty)]
    took: tuple[list[float], list[float], list[float]] = ([], [], [])
    for number in range(CHECK_INS + WARM_UP):
        scan = f"BENCH-{number:08}"
        for check_in, series in zip(actions, took, strict=False):
            series.append(_timed(partial(_admit, check_in, scan)))
        rows = [(statement, rows_of.execute(newest).fetchone()) for newest, statement in _NEWEST]
        took[2].append(_timed(partial(_insert, bare, rows)))
    for each in (full, empty, bare, rows_of):
        each.close()
    return _rows(*(Spread.of(series[WARM_UP:]) for series in took))


def _rows(full: Spread, empty: Spread, bare: Spread) -> list[Row]:
    what = "check-in, decide to durable, "
    against = "check-in with the full store against the empty one, p50"
    return [
        Row(what + "p50", full.p50, "ms", TIMES_BARE, bare.p50, full, bare),
        Row(what + "p99", full.p99, "ms", TIMES_BARE, bare.p99, full, bare),
        Row(against, full.p50, "ms", TIMES_EMPTY, empty.p50, full, empty),
    ]


def catalogue() -> Catalogue:
    """Return a place whose session and room have a capacity, so that every count is read."""
    now = datetime.now(UTC)
    programme = Programme("bench", "Bench", ROOM, max_party=10)
    session = Session(SESSION, "bench", "Bench", ROOM, now, now + timedelta(hours=1), capacity=PLACES)
    venue = Venue("bench", "Bench", ZoneInfo("Europe/London"))
    return Catalogue.of(venue, [Room(ROOM, "Bench", PLACES)], [programme], [session])


def action(store: Store) -> CheckIn:
    """Return the verb over a store."""
    made = catalogue()
    return CheckIn(store, lambda: made, SystemClock(), SystemIds())


def bare_connection(path: Path) -> Any:
    """Return a driver connection with the store's own pragmas."""
    connection = connect(path, KEY.key)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", f"cache_size = -{CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _empty(folder: Path) -> Store:
    for file in folder.glob("*") if folder.exists() else ():
        file.unlink()
    store = opened(folder)
    store.bookings.import_bookings(booking(number) for number in range(CHECK_INS + WARM_UP))
    return store


def _admit(check_in: CheckIn, text: str) -> None:
    if not isinstance(check_in.by_code(read_scan(text)).outcome, Admitted):
        raise AssertionError("the benchmark's visitor was refused")


def _insert(bare: Any, rows: list[tuple[str, tuple[Any, ...]]]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for statement, row in rows:
        bare.execute(statement, row)
    bare.execute("COMMIT")


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - started) / 1e6
