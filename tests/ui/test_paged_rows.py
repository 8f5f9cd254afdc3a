"""A long list as pages."""

from __future__ import annotations

from dataclasses import dataclass

from ui.listmodels.paged_rows import PagedRows


@dataclass(frozen=True, slots=True)
class Row:
    name: str


def shown(list_: PagedRows) -> list[str]:
    return [row.name for row in list_.rows.rows]  # type: ignore[attr-defined]


def letters(text: str) -> list[Row]:
    return [Row(letter) for letter in text]


def test_only_one_page_of_rows_exists() -> None:
    rows = PagedRows(Row)
    rows.setPerPage(3)
    rows.show(letters("abcdefg"))
    assert (shown(rows), rows.page, rows.pages, rows.count) == (["a", "b", "c"], 1, 3, 3)
    rows.turn(1)
    rows.turn(5)
    assert (shown(rows), rows.page, rows.count) == (["g"], 3, 1)
    rows.turn(-9)
    assert (shown(rows), rows.page) == (["a", "b", "c"], 1)


def test_the_page_stays_where_rows_come_and_goes_back_where_they_go() -> None:
    rows = PagedRows(Row)
    rows.setPerPage(2)
    rows.show(letters("abcde"))
    rows.turn(2)
    rows.show(letters("abcdef"))
    assert shown(rows) == ["e", "f"]
    rows.show(letters("ab"))
    assert (shown(rows), rows.page, rows.pages) == (["a", "b"], 1, 1)
    rows.show([])
    assert (shown(rows), rows.pages) == ([], 1)


def test_a_screen_with_more_room_keeps_the_row_that_was_first() -> None:
    rows = PagedRows(Row)
    rows.setPerPage(2)
    rows.show(letters("abcdefg"))
    rows.turn(2)
    rows.setPerPage(4)
    assert shown(rows) == ["e", "f", "g"]
    rows.restart()
    assert shown(rows) == ["a", "b", "c", "d"]
