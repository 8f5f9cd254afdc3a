"""A long list as pages."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from ui.listmodels.paged_rows import PagedRows
from ui.listmodels.rows import RowModel


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


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_rows_that_stay_are_not_made_anew(before: str, after: str) -> None:
    """The law of ``RowModel.revise``: what is told to the screen leads from the rows before to the rows after."""
    model = RowModel(Row)
    model.revise(letters(before))
    heard = [row.name for row in model.rows]  # type: ignore[attr-defined]

    def come(_: QModelIndex, first: int, last: int) -> None:
        heard[first:first] = ["?"] * (last - first + 1)

    def go(_: QModelIndex, first: int, last: int) -> None:
        del heard[first : last + 1]

    model.modelReset.connect(heard.clear)
    model.rowsInserted.connect(come)
    model.rowsRemoved.connect(go)
    model.dataChanged.connect(lambda first, _: heard.__setitem__(first.row(), "?"))
    model.revise(letters(after))
    assert [row.name for row in model.rows] == list(after)  # type: ignore[attr-defined]
    assert len(heard) == len(after)
    assert all(said in (is_, "?") for said, is_ in zip(heard, after, strict=True))
    begin = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), len(before))
    assert heard.count("?") <= max(len(after) - begin, 0)
