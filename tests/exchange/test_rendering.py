"""A long table's rows are written by a second process: the files show neither that nor its loss."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from kiosk.exchange import rendering
from kiosk.exchange.rendering import FIRST_ROW, Rendered, Rendering, Row, rendered
from tests.conftest import ExpectedLog

MOST = 500_000  # the second process has begun long before


class Here:
    """Counts what is rendered in this process; the rest is rendered in the second one."""

    def __init__(self) -> None:
        self.rows = 0

    def __call__(self, rows: list[Row], number: int) -> Rendered:
        self.rows += len(rows)
        return rendered(rows, number)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Here:
    seen = Here()
    monkeypatch.setattr(rendering, "rendered", seen)
    return seen


def some_rows(is_enough: Callable[[int], bool]) -> Iterator[Row]:
    for number in count():
        if number == MOST or (number % 1_000 == 0 and is_enough(number)):
            return
        yield f"visit {number}", number, None, "=1" if number % 7 else "Zoë & <Söhne>", ""


def both(blocks: Iterator[Rendered]) -> Rendered:
    return Rendered(*map(b"".join, zip(*blocks, strict=True)))


def whole(rows: int) -> Rendered:
    return rendered(list(some_rows(lambda number: number == rows)), FIRST_ROW)


def test_a_short_table_needs_no_second_process(here: Here) -> None:
    with Rendering() as shared:
        assert both(shared.blocks(some_rows(lambda number: number == 3_000))) == whole(3_000)
        assert (multiprocessing.active_children(), here.rows) == ([], 3_000)


def test_a_long_one_is_written_by_both_and_the_same_as_by_one(here: Here) -> None:
    rows: list[Row] = []

    def is_enough(number: int) -> bool:
        return number - here.rows >= 4_000

    with Rendering(few_rows=0) as shared:
        written = both(shared.blocks(row for row in some_rows(is_enough) if rows.append(row) is None))
        assert here.rows < len(rows)
        assert written == rendered(rows, FIRST_ROW)
        assert both(shared.blocks(some_rows(lambda number: number == 2_000))) == whole(2_000)
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("has_begun", [True, False])
def test_one_that_loses_its_second_process_is_written_to_its_end(
    here: Here, has_begun: bool, expected_log: ExpectedLog
) -> None:
    expected_log("second process for an export’s rows is missing")
    killed_at: list[int] = []

    def is_enough(number: int) -> bool:
        children = multiprocessing.active_children()
        if children and not killed_at and (number - here.rows >= 3_000 or not has_begun):
            for child in children:
                child.kill()
                child.join()
            killed_at.append(number)
        return bool(killed_at) and number >= killed_at[0] + 3_000

    with Rendering(few_rows=0) as shared:
        written = both(shared.blocks(some_rows(is_enough)))
    assert written == whole(killed_at[0] + 3_000)
    assert multiprocessing.active_children() == []
