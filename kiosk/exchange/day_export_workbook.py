"""The XLSX: XlsxWriter draws the workbook and its headers, the rows are streamed into its sheets.

XlsxWriter 3.3 writes some 180,000 cells a second, a day of 20,000 visits has 3 million; rows that are rendered as texts
come to some millions of cells a second and never stand in memory together.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import xlsxwriter

from kiosk.exchange.day_export_columns import Column
from kiosk.exchange.rendering import FIRST_ROW, Row, sheet_rows

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_LEVEL = 1  # a third larger than level 6 and twice as fast
_EMPTY_SHEET = re.compile(rb'<dimension ref="[^"]*"/>')


class DayWorkbook:
    """A workbook being written; its sheets are filled one after the other, each once."""

    def __init__(self, archive: zipfile.ZipFile, shell: zipfile.ZipFile, sheets: Iterable[str]) -> None:
        self._archive = archive
        self._sheets = {name: f"xl/worksheets/sheet{number}.xml" for number, name in enumerate(sheets, start=1)}
        self._shell = {part: _EMPTY_SHEET.sub(b"", shell.read(part)) for part in self._sheets.values()}
        for part in shell.namelist():
            if part not in self._shell:
                archive.writestr(_member(part), shell.read(part))

    @contextmanager
    def sheet(self, name: str) -> Iterator[SheetRows]:
        """Open one sheet for its rows below the header."""
        part = self._sheets[name]
        head, end_tag, tail = self._shell[part].rpartition(b"</sheetData>")
        with self._archive.open(_member(part), "w") as file:
            file.write(head)
            yield SheetRows(file.write)
            file.write(end_tag + tail)


class SheetRows:
    """The rows of one open sheet, from the second on."""

    def __init__(self, write: Callable[[bytes], int]) -> None:
        self.write = write
        """Add rows that are ``rendered`` already."""
        self._number = FIRST_ROW

    def add(self, rows: Iterable[Row]) -> None:
        """Add some rows."""
        some = list(rows)
        self.write(sheet_rows(some, self._number))
        self._number += len(some)


@contextmanager
def day_workbook(
    into: Path | BinaryIO, sheets: Mapping[str, Sequence[Column]], created_at: datetime, title: str = "Day export"
) -> Iterator[DayWorkbook]:
    """Write a workbook of these sheets, each with a bold frozen header; ``created_at`` is all it says of time."""
    with (
        zipfile.ZipFile(_shell(sheets, created_at, title)) as shell,
        zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive,
    ):
        yield DayWorkbook(archive, shell, sheets)


def _shell(sheets: Mapping[str, Sequence[Column]], created_at: datetime, title: str) -> BytesIO:
    buffer = BytesIO()
    workbook = xlsxwriter.Workbook(buffer, {"in_memory": True})
    workbook.set_properties({"created": created_at, "title": title})
    bold = workbook.add_format({"bold": True})
    for name, columns in sheets.items():
        sheet = workbook.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for index, column in enumerate(columns):
            sheet.set_column(index, index, column.width)
            sheet.write_string(0, index, column.name, bold)
    workbook.close()
    return buffer


def _member(part: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(part, _ZIP_TIME)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.create_system = 3
    member.external_attr = 0o600 << 16
    member._compresslevel = _LEVEL  # type: ignore[attr-defined]  # public only from Python 3.13 on, as compress_level
    return member
