"""What one hub worker needs to send a long period's workbook, by HTTP to somebody who is signed in.

``python -m tests.bench.bench_period 1000000 visits.csv period.xlsx`` measures other numbers of visits and other files,
by hand: a million takes minutes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from sqlalchemy import text

from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role
from kiosk.hub.pages.site import COOKIE
from kiosk.wire import microseconds
from tests.bench.rows import Row
from tests.bench.runner import BUILD
from tests.bench.served_hub import VENUE, ServedHub, served_hub

VISITS = 100_000
DAYS = 300
MOST_MORE_MB = 64
_A_PART = 1 << 16
_ADDED = text("UPDATE venues SET changes = changes + 2 * CAST(:visits AS bigint) WHERE venue = :venue")
# Each visit's check-in and, an hour later, its check-out; four kiosks in turn, ten parties at the same instant.
_CAME = text(
    """
    INSERT INTO facts (venue, kiosk_id, sequence, id, change, kind, occurred_at, clock_offset_us, monotonic_ns,
        clock_behind, schema_version, visit_id, people, body, received_at)
    SELECT :venue, 'kiosk-' || n % 4, 2 * (n / 4) + is_out, gen_random_uuid(), 2 * n + is_out,
        CASE is_out WHEN 0 THEN 'checked_in' ELSE 'checked_out' END, at + is_out * 3600000000, 0, n, false, 1,
        CAST(lpad(to_hex(n), 32, '0') AS uuid), CASE is_out WHEN 0 THEN 2 ELSE -2 END,
        CASE is_out WHEN 0 THEN jsonb_build_object('adults', 2, 'under_18', 0, 'not_said', 0, 'programme',
            'open_visit', 'session', null, 'room', 'workshop', 'how', 'form', 'pass', 'K7QF2M9XPT', 'code', 'C-' || n,
            'age_band', null, 're_entry', false, 'area', null)
        ELSE jsonb_build_object('people', 2, 'left_at', at + 3600000000, 'ending', 'observed', 'how', 'code') END,
        at + is_out * 3600000000
    FROM generate_series(CAST(1 AS bigint), CAST(:visits AS bigint)) AS n, generate_series(0, 1) AS is_out,
        LATERAL (SELECT :at + n / 10 * 10 * :step AS at) AS instants
    """
)


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it came: how long that took, how large it is, and how much more the worker's memory became."""

    took_s: float
    size_mb: float
    more_mb: float


def measure(build: Path) -> Iterable[Row]:
    """Yield the rows."""
    with served_hub(build) as hub:
        cookie, first = filled(hub, VISITS)
        sent = fetched(hub, cookie, "period.xlsx", first)
    yield Row(f"the hub's workbook of {VISITS:,} visits, streamed", sent.took_s, "s", 120)
    yield Row("what the hub worker's memory grew by meanwhile", sent.more_mb, "MB", MOST_MORE_MB)


def filled(hub: ServedHub, visits: int) -> tuple[str, datetime]:
    """Put visits into a hub, evenly over the last days; return an organiser's cookie and when the first one came."""
    now = datetime.now(UTC)
    first, step = now - timedelta(days=DAYS), timedelta(days=DAYS) // visits // timedelta(microseconds=1)
    hub.enrolled("kiosk-0")
    with hub.engine.begin() as connection:
        connection.execute(text("SET LOCAL statement_timeout = '3600s'"))
        given = {"venue": VENUE, "visits": visits, "at": microseconds.of_instant(first), "step": step}
        connection.execute(_CAME, given)
        connection.execute(_ADDED, {"venue": VENUE, "visits": visits + 1})
        accounts.add_user(connection, VENUE, "ada", Role.ORGANISER, "for-the-first-time", now)
        user = accounts.all_users(connection, VENUE)[0]
        accounts.change_password(connection, user, "for-the-first-time", "a-password-of-hers")
        cookie = accounts.sign_in(connection, VENUE, "ada", "a-password-of-hers", now)
    with hub.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE facts"))
    assert cookie is not None
    return cookie, first


def fetched(hub: ServedHub, cookie: str, name: str, first: datetime) -> Sent:
    """Fetch one file; the worker's memory is looked at with each part that comes."""
    days = {"first": f"{first:%Y-%m-%d}", "last": f"{datetime.now(UTC):%Y-%m-%d}", "id": "a-benchmark"}
    http = httpx.Client(base_url=hub.address, headers={"Cookie": f"{COOKIE}={cookie}"}, timeout=3600, trust_env=False)
    with http:
        http.get("/exports").raise_for_status()  # what is loaded at the first request is no export's
        before, peak, size, looked_at = hub.memory_mb, 0.0, 0, 0
        started = time.perf_counter()
        with http.stream("GET", f"/exports/{name}", params=days) as answer:
            answer.raise_for_status()
            for part in answer.iter_raw(_A_PART):
                size += len(part)
                if size - looked_at >= 16 * _A_PART:
                    peak, looked_at = max(peak, hub.memory_mb), size
        took = time.perf_counter() - started
    return Sent(took, size / 2**20, max(peak, hub.memory_mb) - before)


def main(visits: int, names: list[str]) -> None:
    """Measure by hand."""
    with served_hub(BUILD) as hub:
        cookie, first = filled(hub, visits)
        for name in names:
            sent = fetched(hub, cookie, name, first)
            line = f"{name}: {sent.took_s:.1f} s, {sent.size_mb:.1f} MB, {sent.more_mb:.1f} MB more memory"
            print(f"{visits:,} visits, {line}, {hub.memory_mb:.0f} MB in all", flush=True)  # noqa: T201 - by hand


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
