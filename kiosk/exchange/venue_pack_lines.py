"""Where each key of a TOML document stands; ``tomllib`` reads values but forgets their lines.

The source must be a document that ``tomllib`` accepts: this scan trusts its grammar (toml.io, v1.0.0).
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping

from kiosk.domain.values import frozen

KeyPath = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}\n#]*")


@frozen
class Spot:
    """A place in a text; both numbers count from 1."""

    line: int
    column: int


NOWHERE = Spot(0, 0)


def find_spots(source: str) -> Mapping[KeyPath, Spot]:
    """Return where each table, key and array element of a TOML document begins.

    Paths hold text for keys and numbers for the elements of arrays and of arrays of tables: ``("rooms", 2, "name")``.
    """
    scan = _Scan(source)
    scan.document()
    line_starts = [0, *(match.end() for match in re.finditer("\n", source))]

    def spot(offset: int) -> Spot:
        line = bisect_right(line_starts, offset)
        return Spot(line, offset - line_starts[line - 1] + 1)

    return {path: spot(offset) for path, offset in scan.offsets.items()}


def nearest_spot(spots: Mapping[KeyPath, Spot], path: KeyPath) -> Spot | None:
    """Return where a path stands, or the nearest table around it when the path itself is not in the document."""
    for length in range(len(path), 0, -1):
        if path[:length] in spots:
            return spots[path[:length]]
    return None


class _Scan:
    """One walk over a document; ``offsets`` collects where each path was first seen."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.offsets: dict[KeyPath, int] = {}
        self.array_sizes: dict[KeyPath, int] = {}

    def document(self) -> None:
        table: KeyPath = ()
        self._take(_BLANK)
        while self.at < len(self.source):
            table = self._header() if self.source[self.at] == "[" else self._pair(table)
            self._take(_BLANK)

    def _header(self) -> KeyPath:
        start = self.at
        is_array = self.source.startswith("[[", start)
        self.at += 2 if is_array else 1
        *parents, last = self._key()
        table: KeyPath = ()
        for part in parents:
            table = self._inside((*table, part))
            self.offsets.setdefault(table, start)
        table = (*table, last)
        self.offsets.setdefault(table, start)
        if is_array:
            self.array_sizes[table] = self.array_sizes.get(table, 0) + 1
        table = self._inside(table)
        self.offsets[table] = min(start, self.offsets.get(table, start))
        self.at += 2 if is_array else 1
        return table

    def _inside(self, path: KeyPath) -> KeyPath:
        """The newest element of an array of tables, else the table itself."""
        size = self.array_sizes.get(path)
        return path if size is None else (*path, size - 1)

    def _pair(self, table: KeyPath) -> KeyPath:
        start = self.at
        path = table
        for part in self._key():
            path = (*path, part)
            self.offsets.setdefault(path, start)
        self.at += 1  # the equals sign
        self._value(path)
        return table

    def _key(self) -> list[str]:
        parts = []
        while True:
            self._take(_BLANK)
            quoted = self.source[self.at] in "\"'"
            text = self._take(_STRING if quoted else _BARE_KEY)
            parts.append(tomllib.loads(f"key = {text}")["key"] if quoted else text)
            self._take(_BLANK)
            if self.source[self.at] != ".":
                return parts
            self.at += 1

    def _value(self, path: KeyPath) -> None:
        self._take(_BLANK)
        match self.source[self.at]:
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._take(_STRING)
            case _:
                self._take(_SCALAR)

    def _array(self, path: KeyPath) -> None:
        self.at += 1
        index = 0
        while self._more("]"):
            self.offsets[(*path, index)] = self.at
            self._value((*path, index))
            index += 1

    def _inline_table(self, path: KeyPath) -> None:
        self.at += 1
        while self._more("}"):
            self._pair(path)

    def _more(self, end: str) -> bool:
        """Step over blanks and a comma; whether another element follows before ``end``, which is stepped over."""
        self._take(_BLANK)
        if self.source[self.at] == ",":
            self.at += 1
            self._take(_BLANK)
        if self.source[self.at] != end:
            return True
        self.at += 1
        return False

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.source, self.at)
        text = found.group() if found else ""
        self.at += len(text)
        return text
