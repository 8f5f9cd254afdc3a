"""Tables in files of others, CSV or a workbook, as rows of texts under a header."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from kiosk.domain.values import frozen
from kiosk.exchange.csv_records import find_delimiter, open_text, records, sample_lines, separator_line
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.text_encoding import TextFacts, examine_text
from kiosk.exchange.workbooks import first_filled_sheet

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_NOT_TABLES = re.compile(rb"\s*(%PDF|\x89PNG|\xff\xd8\xff|GIF8|<!doctype|<html)", re.IGNORECASE)
_NEVER_IN_TEXT = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_SAVE_AS = "Save it as CSV (UTF-8) or XLSX and import that."


@frozen
class Row:
    """One row, as wide as the header; ``line`` is its first physical line in the file, or the sheet's row."""

    line: int
    cells: tuple[str, ...]


class Table(ABC):
    """A header and its rows; reading it twice gives the same twice.

    ``header`` holds each column's name once: a second ``Name`` is ``Name (2)``, a blank one ``(column 3)``.
    ``line_count`` is about how many rows there are, at least 1 and at most a little too many.
    """

    header: tuple[str, ...]
    line_count: int

    @abstractmethod
    def _records(self) -> Iterator[tuple[int, list[str]] | Rejected]:
        """Yield every record, the header first, with its line."""

    def rows(self) -> Iterator[Row | Rejected]:
        """Yield the rows: blank ones left out, short ones filled, those with too many cells rejected."""
        width = len(self.header)
        for record in _after_header(self._records()):
            if isinstance(record, Rejected):
                yield record
                continue
            line, cells = record
            if len(cells) != width:
                if any(cells[width:]) and any(map(str.strip, cells[width:])):
                    yield Rejected(line, _too_long(len(cells), width), tuple(cells))
                    continue
                cells = [*cells[:width], *[""] * (width - len(cells))]
            if any(cells) and any(map(str.strip, cells)):
                yield Row(line, tuple(cells))


class CsvTable(Table):
    """A text file of cells between delimiters, read as a stream."""

    def __init__(self, path: Path, facts: TextFacts) -> None:
        self._path = path
        self.encoding = facts.encoding
        sample = sample_lines(path, facts.encoding)
        separator = separator_line(sample[0]) if sample else None
        self._skipped_lines = 0 if separator is None else 1
        self.delimiter = separator or find_delimiter(sample)
        self.header = _header_of(self._records(), path)
        self.line_count = max(1, facts.lines - self._skipped_lines)

    def _records(self) -> Iterator[tuple[int, list[str]] | Rejected]:
        try:
            with open_text(self._path, self.encoding) as file:
                yield from records(islice(file, self._skipped_lines, None), self.delimiter, 1 + self._skipped_lines)
        except OSError as error:
            raise _unreadable(self._path, error) from error


class SheetTable(Table):
    """The first sheet of a workbook that has anything in it."""

    def __init__(self, path: Path) -> None:
        self._sheet = first_filled_sheet(path)
        self.header = _header_of(self._records(), path)
        self.line_count = max(1, self._sheet.height - 1)

    def _records(self) -> Iterator[tuple[int, list[str]] | Rejected]:
        return self._sheet.records()


def read_table(path: Path) -> Table:
    """Open a table: delimiter, encoding and kind are found in the content, whatever the file is called.

    CSV: commas, semicolons, tabs or bars, an Excel ``sep=;`` line, UTF-8, UTF-16 or Windows-1252. Workbooks: XLSX,
    XLS and ODS. Raises ``ImportFileError`` for a file that cannot be read or is no table.
    """
    try:
        with path.open("rb") as file:
            start = file.read(512)
        if start.startswith((_ZIP, _OLE)):
            return SheetTable(path)
        facts = examine_text(path)
        if _NOT_TABLES.match(start) or (facts.encoding == "cp1252" and len(_NEVER_IN_TEXT.findall(start)) > 4):
            raise ImportFileError(
                "This is a document, a picture or a web page, not a table.", where=str(path), fix=_SAVE_AS
            )
        return CsvTable(path, facts)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> ImportFileError:
    reason = error.strerror or type(error).__name__
    return ImportFileError(f"The file cannot be read: {reason}.", where=str(path), fix="Check its name and rights.")


def _has_names(cells: Iterable[str]) -> bool:
    return any(sign.isalnum() for cell in cells for sign in cell)


def _after_header(found: Iterator[tuple[int, list[str]] | Rejected]) -> Iterator[tuple[int, list[str]] | Rejected]:
    for record in found:
        if not isinstance(record, Rejected) and _has_names(record[1]):
            break
    return found


def _header_of(found: Iterator[tuple[int, list[str]] | Rejected], path: Path) -> tuple[str, ...]:
    for record in found:
        if isinstance(record, Rejected):
            break
        if _has_names(record[1]):
            return _unique_names(record[1])
    raise ImportFileError(
        "The file has no header row.", where=str(path), fix="Put the columns’ names into the first line."
    )


def _unique_names(cells: list[str]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for position, cell in enumerate(cells, start=1):
        plain = cell.strip("\ufeff \t\r\n") or f"(column {position})"
        name, again = plain, 1
        while name in names:
            again += 1
            name = f"{plain} ({again})"
        names[name] = None
    return tuple(names)


def _too_long(cells: int, width: int) -> str:
    return (
        f"This row has {cells} cells under {width} column names. "
        "Put texts that contain the delimiter in quotation marks."
    )
