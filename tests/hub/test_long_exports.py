"""A year of a quarter of a million visits goes out in the memory of a page."""

from __future__ import annotations

from datetime import timedelta

import psutil
import pytest
from sqlalchemy import text

from kiosk.hub.pages.export_progress import Noted, progress
from kiosk.hub.pages.exports import Export, exported
from kiosk.hub.pages.live import live
from kiosk.hub.pages.periods import Period
from kiosk.wire import microseconds
from tests.hub.running import SITE, RunningHub, made_catalogue

pytestmark = pytest.mark.torture

VISITS = 250_000
DAYS = 300
MOST_BYTES = 64 * 1024 * 1024
_VENUE = text("UPDATE venues SET changes = :visits WHERE venue = :venue")
_CAME = text(
    """
    INSERT INTO facts (venue, kiosk_id, sequence, id, change, kind, occurred_at, clock_offset_us, monotonic_ns,
        clock_behind, schema_version, visit_id, people, body, received_at)
    SELECT :venue, 'kiosk-a', n, gen_random_uuid(), n, 'checked_in', :at + n * :step, 0, n, false, 1,
        gen_random_uuid(), 2, CAST(:body AS jsonb), :at + n * :step
    FROM generate_series(CAST(1 AS bigint), CAST(:visits AS bigint)) AS n
    """
)
BODY = (
    '{"adults":2,"under_18":0,"not_said":0,"programme":"open_visit","session":null,"room":"workshop","how":"form",'
    '"pass":"K7QF2M9XPT","code":null,"age_band":null,"re_entry":false,"area":null}'
)


@pytest.mark.parametrize(("name", "rows"), [("visits.csv", 1), ("facts.csv", 1), ("period.xlsx", 2)])
def test_they_are_sent_in_the_memory_of_a_page(hub: RunningHub, name: str, rows: int) -> None:
    hub.enrolled("kiosk-a")
    first = hub.clock.now() - timedelta(days=DAYS)
    step = timedelta(days=DAYS) // VISITS // timedelta(microseconds=1)
    with hub.engine.begin() as connection:
        connection.execute(text("SET LOCAL statement_timeout = '600s'"))
        given = {"venue": hub.venue, "visits": VISITS, "at": microseconds.of_instant(first), "step": step, "body": BODY}
        connection.execute(_CAME, given)
        connection.execute(_VENUE, {"venue": hub.venue, "visits": VISITS})
    with hub.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE facts"))
    today = hub.clock.now().date()
    period, catalogue = Period(first.date(), today), made_catalogue(today, today)
    noted = Noted(hub.engine, hub.venue, "an-export-id")
    memory, lines, peak = psutil.Process().memory_info, 0, 0
    before = memory().rss
    begun = lambda found: Export(found, hub.venue, catalogue, SITE.formats, period)  # noqa: E731
    for part in exported(hub.engine, name, noted, begun, hub.clock.now):
        lines, peak = lines + part.count(b"\n"), max(peak, memory().rss)
    assert name == "period.xlsx" or lines == VISITS + 1
    assert peak - before < MOST_BYTES
    with hub.engine.begin() as connection:
        far = progress(connection, hub.venue, "an-export-id")
        assert far is not None
        assert (far.rows_done, far.rows_in_all, far.is_over) == (rows * VISITS, rows * VISITS, True)
        assert live(connection, hub.venue, made_catalogue(today, today), hub.clock.now()).visits_today > 0
