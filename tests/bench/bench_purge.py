"""A day's names go from a store with 1,000,000 visits; bare: the same rows deleted without being overwritten."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.bench.bench_check_in import bare_connection
from tests.bench.full_store import NAMED, full_store, opened
from tests.bench.rows import Row, Spread

DAYS = 20
A_DAY = NAMED // 30
TIMES_BARE = 3.0
_DUE = f"""UPDATE personal SET delete_on = :yesterday
    WHERE visit_id IN (SELECT visit_id FROM personal WHERE delete_on > :yesterday LIMIT {A_DAY})"""


def measure(build: Path) -> Iterable[Row]:
    """Return the row of the purge: what a check-in may have to wait for on the first look at a day."""
    overwritten = full_store(build, build / "bench" / "purged")
    only_deleted = full_store(build, build / "bench" / "purged-bare")
    today = datetime.now(UTC).date()
    due = {"yesterday": (today - timedelta(days=1)).isoformat()}
    took: tuple[list[float], list[float]] = ([], [])
    with closing(opened(overwritten)) as store, closing(bare_connection(only_deleted / "kiosk.db")) as bare:
        marking = bare_connection(overwritten / "kiosk.db")
        for _ in range(DAYS):
            for connection in (marking, bare):
                connection.execute(_DUE, due)
            took[0].append(_timed(lambda: store.personal.purge(today).names))
            took[1].append(_timed(lambda: _delete(bare, today.isoformat())))
        marking.close()
    ours, theirs = Spread.of(took[0]), Spread.of(took[1])
    yield Row(f"purge of {A_DAY:,} names, p50", ours.p50, "ms", TIMES_BARE, theirs.p50, ours, theirs)


def _delete(bare: Any, today: str) -> int:
    deleted: int = bare.execute("DELETE FROM personal WHERE delete_on < ?", (today,)).rowcount
    bare.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return deleted


def _timed(work: Callable[[], int]) -> float:
    started = time.perf_counter_ns()
    gone = work()
    took_ms = (time.perf_counter_ns() - started) / 1e6
    if gone != A_DAY:
        raise AssertionError(f"{gone} names went instead of {A_DAY}")
    return took_ms
