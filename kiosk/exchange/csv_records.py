"""A CSV file's records with the lines they stand in, whatever its delimiter."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from kiosk.exchange.rejects import Rejected

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 60
_LONGEST_RECORD_LINES = 200  # a cell with more line breaks is a quotation mark that nobody closed
_UNCLOSED = "A quotation mark in this line is never closed. Remove it or double it, and import the file again."


class _NeverClosedError(Exception):
    """A record goes on over lines that cannot belong to it."""


class _Lines:
    """Physical lines handed to the CSV reader, remembering those of the record being read."""

    def __init__(self, source: Iterator[str]) -> None:
        self._source = source
        self._given_back: deque[str] = deque()
        self.of_record: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._given_back.popleft() if self._given_back else next(self._source)
        self.of_record.append(line)
        if len(self.of_record) > _LONGEST_RECORD_LINES:
            raise _NeverClosedError
        return line.replace("\0", "") if "\0" in line else line

    def give_back_all_but_first(self) -> str:
        first, *others = self.of_record
        self._given_back.extendleft(reversed(others))
        self.of_record.clear()
        return first


def records(source: Iterator[str], delimiter: str, first_line: int) -> Iterator[tuple[int, list[str]] | Rejected]:
    """Yield each record with the line it begins in; a line that opens a cell and never closes it is rejected.

    After such a line reading goes on with the next one, so that one stray quotation mark costs one row.
    """
    begins = first_line
    lines = _Lines(source)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        try:
            for cells in reader:
                taken = len(lines.of_record)
                if taken > 1 and not _is_sound(lines.of_record, delimiter):
                    raise _NeverClosedError
                lines.of_record.clear()
                yield begins, cells
                begins += taken
        except (_NeverClosedError, csv.Error):
            first = lines.give_back_all_but_first()
            yield Rejected(begins, _UNCLOSED, tuple(first.rstrip("\r\n").split(delimiter)))
            begins += 1
            reader = csv.reader(lines, delimiter=delimiter)
        else:
            return


def _is_sound(record: Sequence[str], delimiter: str) -> bool:
    """Tell whether a record over several lines closes each quotation mark that it opens, right before a delimiter."""
    try:
        return len(list(csv.reader(record, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False


def sample_lines(path: Path, encoding: str) -> list[str]:
    """Return a file's first lines, byte order mark removed; raises ``OSError``."""
    with open_text(path, encoding) as file:
        return list(islice(file, _SAMPLE_LINES))


def open_text(path: Path, encoding: str) -> io.TextIOWrapper:
    """Open a text file with its line ends kept; bytes that the encoding does not have become U+FFFD."""
    return path.open("r", encoding=encoding, errors="replace", newline="")


def separator_line(line: str) -> str | None:
    """Return the delimiter that Excel's first line ``sep=;`` names, if this is such a line."""
    text = line.lstrip("\ufeff").strip("\r\n").strip('"')
    return text[4] if len(text) == 5 and text[:4].lower() == "sep=" else None


def find_delimiter(sample: Sequence[str]) -> str:
    """Return the delimiter with which most rows are as wide as the header, a wider header before a narrower.

    ``csv.Sniffer`` counts characters and is misled by commas in names, so each delimiter is really tried.
    """
    return max(DELIMITERS, key=lambda delimiter: _fit(sample, delimiter))


def _fit(sample: Sequence[str], delimiter: str) -> tuple[bool, float, int]:
    widths = [
        len(record[1])
        for record in records(iter(sample), delimiter, 1)
        if not isinstance(record, Rejected) and any(cell.strip() for cell in record[1])
    ]
    if not widths:
        return False, 0.0, 0
    alike = sum(width == widths[0] for width in widths)
    return widths[0] > 1, alike / len(widths), widths[0]
