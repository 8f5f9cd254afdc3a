"""Rows as they stand in files: as lines of CSV, and as rows of a sheet (SpreadsheetML, ECMA-376 part 1, 18.3).

To write a row takes as long as to read it, so a long table is written by a second process while its next rows are read
here. That process is handed cells alone: no store, no key, no file.
"""

from __future__ import annotations

import csv
import gc
import logging
import multiprocessing
import re
import signal
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from functools import lru_cache
from io import StringIO
from itertools import islice
from multiprocessing.connection import Connection
from typing import NamedTuple, Self
from xml.sax.saxutils import escape

from kiosk.exchange.day_export_columns import Cell

Row = tuple[Cell, ...]
Block = tuple[list[Row], int]
"""Rows, and the number of the first of them in its sheet."""
logger = logging.getLogger(__name__)
FIRST_ROW = 2  # the header is the first
FEW_ROWS = 4_000  # they are written before a second process has begun
_ROWS_A_BLOCK = 1_000
_LONGEST_TEXT = 32_767  # Excel's limit for a cell
_is_special = re.compile(r"[^0-9A-Za-z:.+\-]").search
_UNPRINTABLE = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ENDED = (OSError, EOFError)  # what a pipe to a process raises that is no more
_BOM = "\ufeff"


class Rendered(NamedTuple):
    """Some rows: their lines of CSV (UTF-8, RFC 4180 line ends), and their rows of a sheet."""

    csv: bytes
    sheet: bytes


def csv_head(names: Iterable[str]) -> bytes:
    """Return what a file begins with: the mark of UTF-8, and its columns' names."""
    return _BOM.encode() + csv_lines([tuple(names)])


def rendered(rows: Sequence[Row], number: int) -> Rendered:
    """Return rows as both; the first has this ``number`` in its sheet."""
    return Rendered(csv_lines(rows), sheet_rows(rows, number))


def csv_lines(rows: Iterable[Row]) -> bytes:
    """Return rows as lines of CSV."""
    text = StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode(errors="replace")


def sheet_rows(rows: Sequence[Row], number: int) -> bytes:
    """Return rows as those of a sheet, whole numbers as numbers and texts as texts; the first has this ``number``.

    Each has a cell in every column up to its last: only where none is left out may one go without its address.
    """
    cells = _Cells()
    texts = [f'<row r="{at}">{"".join(map(cells.__getitem__, row))}</row>' for at, row in enumerate(rows, number)]
    return "".join(texts).encode()


class _Cells(dict[Cell, str]):
    """Each value of a block of rows as a sheet's cell: most stand in it more than once."""

    def __missing__(self, value: Cell) -> str:
        if not value and value != 0:
            cell = "<c/>"
        elif isinstance(value, int):
            cell = f"<c><v>{value}</v></c>"
        elif _is_special(value):
            cell = f'<c t="inlineStr"><is>{_special_text(value)}</is></c>'
        else:
            cell = f'<c t="inlineStr"><is><t>{value}</t></is></c>'
        self[value] = cell
        return cell


@lru_cache(maxsize=4096)
def _special_text(text: str) -> str:
    """A ``t`` element for a text with more than plain letters; what XML forbids is written as OOXML's ``_xHHHH_``."""
    printable = _UNPRINTABLE.sub(lambda found: f"_x{ord(found.group()):04X}_", text[:_LONGEST_TEXT])
    space = ' xml:space="preserve"' if printable != printable.strip() else ""
    return f"<t{space}>{escape(printable)}</t>"


class Rendering:
    """Renders tables; the rows of a long one in a second process, which begins when there is first need of it.

    Without that process, or after its end, all is rendered here: that takes longer, and nothing is lost.
    """

    def __init__(self, few_rows: int = FEW_ROWS) -> None:
        self._few_rows = few_rows
        self._second: _Second | None = None
        self._is_alone = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._second is not None:
            self._second.end()

    def blocks(self, rows: Iterable[Row]) -> Iterator[Rendered]:
        """Yield a table's rows in their order, some at a time: while one block is written there, the next is read."""
        coming, number = iter(rows), FIRST_ROW
        there: Block | None = None
        while some := list(islice(coming, _ROWS_A_BLOCK)):
            block = some, number
            if there is not None:
                yield self._answer(there)
            there = block if number > self._few_rows and self._is_taken(block) else None
            if there is None:
                yield rendered(*block)
            number += len(some)
        if there is not None:
            yield self._answer(there)

    def _is_taken(self, block: Block) -> bool:
        """Hand a block to the second process, unless there is none, or it has still to begin: nobody waits for that."""
        if self._is_alone:
            return False
        try:
            self._second = self._second or _Second()
            return self._second.takes(block)
        except _ENDED:
            self._go_on_alone()
            return False

    def _answer(self, block: Block) -> Rendered:
        try:
            assert self._second is not None
            return self._second.answer()
        except _ENDED:
            self._go_on_alone()
            return rendered(*block)

    def _go_on_alone(self) -> None:
        logger.warning("The second process for an export’s rows is missing; this one writes them all", exc_info=True)
        self._is_alone = True


class _Second:
    """The second process, and the pipe to it: a block goes there, its text comes back."""

    def __init__(self) -> None:
        spawning = multiprocessing.get_context("spawn")  # what has threads must not be forked
        self._pipe, theirs = spawning.Pipe()
        self._has_begun = False
        with closing(theirs):
            self._process = spawning.Process(target=_render_what_comes, args=(theirs,), daemon=True)
            self._process.start()

    def takes(self, block: Block) -> bool:
        """Send it a block if it has begun; raises one of ``_ENDED`` if it is no more."""
        if not self._has_begun and self._pipe.poll():
            self._has_begun = self._pipe.recv()
        if self._has_begun:
            self._pipe.send(block)
        return self._has_begun

    def answer(self) -> Rendered:
        """Wait for the text of the block it took; raises as ``takes``."""
        return Rendered(*self._pipe.recv())

    def end(self) -> None:
        """End it, whatever it does: it keeps nothing."""
        self._pipe.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def _render_what_comes(pipe: Connection) -> None:
    """What the second process does, until the first one ends or closes its end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is told to both, and the first ends this one
    gc.disable()  # rows hold no cycles
    with suppress(*_ENDED):
        pipe.send(True)
        while True:
            pipe.send(tuple(rendered(*pipe.recv())))
