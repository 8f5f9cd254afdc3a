"""What is wrong in a venue pack that is no TOML, in the words of somebody who does not know TOML."""

from __future__ import annotations

import re

_PLACE = re.compile(r" \((?:at line (\d+), column (\d+)|at end of document)\)$")
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)")
_PAIR = re.compile(r"\s*([\w.-]+|\"[^\"]*\")\s*=")
_BEGUN = re.compile(r"\s*([A-Za-z_][\w.-]*)")  # a key without its equals sign
_TWICE = "stands here for the second time"
_ANYTHING = "Text stands in quotes, lists in [ ], and every line reads: key = value (toml.io explains it)."

# How tomllib's messages begin, what they mean, and what would be right.
_MEANINGS = (
    ("Illegal character '\\n'", "the quotation mark is never closed", 'write " after the last letter of the text'),
    ("Unterminated string", "the quotation mark is never closed", 'write " after the last letter of the text'),
    ("Unescaped '\\'", "a backslash stands alone", "write two of them, \\\\, for one"),
    ("Invalid date", "there is no such day or time", "write a date such as 2026-11-22"),
    ("Expected '='", "there is no = after the key", "write: key = value"),
    ("Expected newline", "something follows the value", "put the value into quotes, or begin a new line"),
    ("Invalid value", "the value is no number, true, false, date, list or text in quotes", "put a text into quotes"),
    ("Unclosed array", "the list is never closed", "write ] after its last value"),
)


def syntax_place(message: str, source: str) -> tuple[int, int]:
    """Return the line and column that ``tomllib`` names at the end of its message; Python 3.14 has attributes."""
    place = _PLACE.search(message)
    if place is not None and place.group(1):
        return int(place.group(1)), int(place.group(2))
    return source.count("\n") + 1, len(source) - source.rfind("\n")


def explain(message: str, source: str) -> tuple[str, str, str]:
    """Return the key that a message of ``tomllib`` is about ("" for none), what is wrong, and what would be right."""
    line, _ = syntax_place(message, source)
    above = source.split("\n")[:line]
    key = _key_above(above)
    if message.startswith(("Cannot overwrite a value", "Cannot declare", "Duplicate inline table key")):
        return key, _TWICE, _one_of_two(above[-1])
    for beginning, what, fix in _MEANINGS:
        if message.startswith(beginning):
            return key, what, fix
    return key, f"this is not TOML: {_PLACE.sub('', message)}", _ANYTHING


def _one_of_two(line: str) -> str:
    header = _HEADER.match(line)
    if header is None:
        return "keep one of the two"
    return f"where there are several, write [[{header[2]}]] above each; else put all its keys under one [{header[2]}]"


def _key_above(lines: list[str]) -> str:
    """The key on the last line or the nearest above it in its table, as in ``rooms[2].name``."""
    headers = [found.groups() for line in lines if (found := _HEADER.match(line))]
    table = ""
    if headers:
        brackets, table = headers[-1]
        if brackets == "[[":
            table += f"[{headers.count(headers[-1])}]"
    pattern = _BEGUN
    for line in reversed(lines):
        if _HEADER.match(line):
            return table
        if found := pattern.match(line):
            return f"{table}.{found[1]}".removeprefix(".")
        pattern = _PAIR
    return ""
