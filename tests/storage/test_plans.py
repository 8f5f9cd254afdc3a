"""No statement of a check-in, a check-out or a purge reads more when more visits have ended."""

from __future__ import annotations

import re

import pytest

from kiosk.storage import share_statements, statements
from kiosk.storage.personal_store import DELETIONS
from tests.storage.conftest import Open

SMALL = {"inside", "kiosk", "let_in"}  # a row a place with somebody in it, one row, a row a visit of another kiosk
STATEMENTS = {
    name: text
    for module in (statements, share_statements)
    for name, text in vars(module).items()
    if name.isupper() and isinstance(text, str)
} | {
    f"{made.__name__}({count})": made(count)
    for made in (statements.booking_of_codes, statements.open_visits, statements.last_ended_visit, statements.visits_of)
    for count in (1, 2, 8)
} | {
    f"{way} {name}": getattr(deletion, way) for name, deletion in DELETIONS.items() for way in ("statement", "count")
}  # fmt: skip


def test_the_statements_were_found() -> None:
    assert {"INSERT_JOURNAL", "HEAD", "OPEN_BEFORE", "open_visits(8)", "statement names", "count bookings"} <= set(
        STATEMENTS
    )


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_statement_seeks(name: str, opened: Open) -> None:
    text = STATEMENTS[name]
    with opened()._engines.readers.begin() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", (1,) * text.count("?"))]
    scanned = {match[1] for step in plan if (match := re.match(r"SCAN (\w+)", step))} - {"CONSTANT"}
    assert scanned <= SMALL, plan
    assert not [step for step in plan if re.search(r"visits_by_start|visits_by_end", step)], plan
