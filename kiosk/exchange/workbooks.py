"""Workbooks (XLSX, XLS, ODS) as rows of texts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetVisibleEnum,
    load_workbook,
)

from kiosk.domain.values import frozen
from kiosk.exchange.errors import ImportFileError

Cell = int | float | str | bool | time | date | datetime | timedelta

_EXACT_DIGITS = 1e15  # a workbook keeps 15 digits of a number; of a longer code the rest is lost


@frozen
class Sheet:
    """A sheet of a workbook held open; ``height`` counts its rows from the first."""

    calamine_sheet: CalamineSheet
    height: int

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Yield each row's number from 1 and its cells as texts."""
        for number, cells in enumerate(self.calamine_sheet.iter_rows(), start=1):
            yield number, [cell if type(cell) is str else cell_text(cell) for cell in cells]


def first_filled_sheet(path: Path) -> Sheet:
    """Open the first visible sheet that has anything in it; raises ``ImportFileError``."""
    try:
        workbook = load_workbook(path)
        for position, facts in enumerate(workbook.sheets_metadata):
            if facts.visible == SheetVisibleEnum.Visible and (sheet := _filled(workbook, position)) is not None:
                return Sheet(sheet, sheet.total_height)
    except PasswordError as error:
        fix = "Save it without a password and import that."
        raise ImportFileError("The workbook is locked with a password.", where=str(path), fix=fix) from error
    except CalamineError as error:
        fix = "Open it in a spreadsheet program, save it as CSV (UTF-8) and import that."
        raise ImportFileError("The workbook is damaged or of an unknown kind.", where=str(path), fix=fix) from error
    raise ImportFileError("The workbook has no sheet with a header.", where=str(path), fix="Export the file again.")


def _filled(workbook: CalamineWorkbook, position: int) -> CalamineSheet | None:
    sheet = workbook.get_sheet_by_index(position)
    return sheet if sheet.start is not None else None


def cell_text(cell: Cell) -> str:
    """Return a cell as text that reads back as the same value.

    Whole numbers have no decimal point; one with more digits than a workbook keeps is written with an exponent, so
    that nobody takes it for the code it was. Instants are ISO 8601 with a blank, midnight alone is a date.
    """
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < _EXACT_DIGITS:
            return str(int(cell))
        case int() | float():
            return str(cell) if abs(cell) < _EXACT_DIGITS else f"{cell:.14E}"
        case datetime():
            return cell.isoformat(" ", "seconds")
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell)
