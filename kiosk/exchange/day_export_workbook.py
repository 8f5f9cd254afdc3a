"""The XLSX: XlsxWriter draws the workbook and its headers, the rows are streamed into its sheets.

XlsxWriter 3.3 writes some 180,000 cells a second, a day of 20,000 visits has 1.4 million; rows rendered here as
SpreadsheetML (ECMA-376 part 1, 18.3) come to a million cells a second and never stand in memory together.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from xml.sax.saxutils import escape

import xlsxwriter

from kiosk.exchange.day_export_columns import Cell, Column

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_LEVEL = 1  # a third larger than level 6 and twice as fast
_ROWS_A_BLOCK = 500
_CELLS_REMEMBERED = 8_000
_LONGEST_TEXT = 32_767  # Excel's limit for a cell
_EMPTY_SHEET = re.compile(rb'<dimension ref="[^"]*"/>')
_is_special = re.compile(r"[^0-9A-Za-z:.+\-]").search
_UNPRINTABLE = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


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
            rows = SheetRows(file.write)
            yield rows
            rows.flush()
            file.write(end_tag + tail)


class SheetRows:
    """The rows of one open sheet, from the second on; whole numbers become numbers, texts become texts."""

    def __init__(self, write: Callable[[bytes], int]) -> None:
        self._write = write
        self._rendered = _Rendered()
        self._number = 1
        self._block: list[str] = []

    def append(self, cells: Iterable[Cell]) -> None:
        """Add one row, with a cell in every column: only where none is left out may a cell go without its address."""
        self._number += 1
        self._block.append(f'<row r="{self._number}">{"".join(map(self._rendered.__getitem__, cells))}</row>')
        if len(self._block) == _ROWS_A_BLOCK:
            self.flush()

    def flush(self) -> None:
        """Hand what is waiting to the file."""
        self._write("".join(self._block).encode())
        self._block.clear()


class _Rendered(dict[Cell, str]):
    """Each value as a cell; some thousand are remembered: what recurs recurs soon."""

    def __missing__(self, value: Cell) -> str:
        if not value and value != 0:
            rendered = "<c/>"
        elif isinstance(value, int):
            rendered = f"<c><v>{value}</v></c>"
        elif _is_special(value):
            rendered = f'<c t="inlineStr"><is>{_special_text(value)}</is></c>'
        else:
            rendered = f'<c t="inlineStr"><is><t>{value}</t></is></c>'
        if len(self) == _CELLS_REMEMBERED:
            self.clear()
        self[value] = rendered
        return rendered


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


@lru_cache(maxsize=4096)
def _special_text(text: str) -> str:
    """A ``t`` element for a text with more than plain letters; what XML forbids is written as OOXML's ``_xHHHH_``."""
    printable = _UNPRINTABLE.sub(lambda found: f"_x{ord(found.group()):04X}_", text[:_LONGEST_TEXT])
    space = ' xml:space="preserve"' if printable != printable.strip() else ""
    return f"<t{space}>{escape(printable)}</t>"
