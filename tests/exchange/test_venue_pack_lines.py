"""Every key of a TOML document is found where it stands."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.venue_pack_lines import KeyPath, Spot, find_spots, nearest_spot

DOCUMENT = '''\
# a comment with [brackets] and = signs
top = 1

[place] # behind a header
name = "a \\"quoted\\" # not a comment"
motto = """
[not.a.table]
key = "in a text"
"""
path = 'C:\\temp'
note = \'\'\'
[[nor.this]]
\'\'\'
colours.warm.red = "#f00"
"quoted key" = 2027-06-19 10:00:00

[[rooms]]
key = "one"

[[rooms]]
key = "two"
sizes = [
  1, # one
  { wide = 2, "deep" = [3, 4] },

  5,
]
  [rooms.door]
  colour = "blue"
[[rooms.windows]]
pane = 1
[[rooms.windows]]
pane = 2

[far.away]
x = { y = { z = 1 } }
'''


def spot(*path: str | int) -> tuple[int, int]:
    found = find_spots(DOCUMENT)[path]
    return found.line, found.column


def test_the_document_is_toml() -> None:
    assert tomllib.loads(DOCUMENT)["rooms"][1]["windows"][1]["pane"] == 2


def test_keys_and_headers_are_found_past_comments_and_texts_that_look_like_them() -> None:
    assert spot("top") == (2, 1)
    assert spot("place") == (4, 1)
    assert spot("place", "name") == (5, 1)
    assert spot("place", "path") == (10, 1)
    assert spot("place", "note") == (11, 1)


def test_dotted_and_quoted_keys_are_found() -> None:
    assert spot("place", "colours") == spot("place", "colours", "warm", "red") == (14, 1)
    assert spot("place", "quoted key") == (15, 1)
    assert spot("far") == spot("far", "away") == (35, 1)


def test_elements_of_arrays_of_tables_are_counted() -> None:
    assert spot("rooms") == spot("rooms", 0) == (17, 1)
    assert spot("rooms", 1) == (20, 1)
    assert spot("rooms", 1, "key") == (21, 1)
    assert spot("rooms", 1, "door") == (28, 3)
    assert spot("rooms", 1, "windows", 0, "pane") == (31, 1)
    assert spot("rooms", 1, "windows", 1, "pane") == (33, 1)


def test_elements_of_arrays_and_keys_of_inline_tables_are_found() -> None:
    assert spot("rooms", 1, "sizes", 0) == (23, 3)
    assert spot("rooms", 1, "sizes", 1, "wide") == (24, 5)
    assert spot("rooms", 1, "sizes", 1, "deep", 1) == (24, 28)
    assert spot("rooms", 1, "sizes", 2) == (26, 3)
    assert spot("far", "away", "x", "y", "z") == (36, 13)


def test_what_is_missing_is_shown_at_the_table_around_it() -> None:
    spots = find_spots(DOCUMENT)
    assert nearest_spot(spots, ("rooms", 1, "capacity")) == Spot(20, 1)
    assert nearest_spot(spots, ("rooms", 1, "sizes", 1, "high")) == Spot(24, 3)
    assert nearest_spot(spots, ("elsewhere",)) is None


NAMES = st.text("abcXYZ019_- .\"'#=[]é\t", max_size=8)
SCALARS = (
    st.integers(-99, 99) | st.booleans() | st.text("ab \"'\\#[]{}=,\n\té", max_size=12) | st.dates() | st.just(1.5)
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=6
)
TABLES = st.dictionaries(NAMES, VALUES, max_size=4)
DOCUMENTS = st.dictionaries(NAMES, TABLES | st.lists(TABLES, min_size=1, max_size=3), max_size=4)


def written(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {written(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list):
        return "[\n" + "".join(f"  {written(each)}, # ]\n" for each in value) + "]"
    return json.dumps(value) if isinstance(value, str | bool | int | float) else value.isoformat()


def lines_of(key: str, table: dict[str, Any], header: str) -> Iterator[str]:
    yield header.format(json.dumps(key))
    yield from (f"{json.dumps(name)} = {written(value)}" for name, value in table.items())


def document(data: dict[str, Any]) -> str:
    lines: list[str] = []
    for key, value in data.items():
        for table in value if isinstance(value, list) else [value]:
            lines += lines_of(key, table, "[[{}]]" if isinstance(value, list) else "[{}]")
    return "\n".join(lines)


def paths(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from paths(inner, (*path, key))


@given(DOCUMENTS)
def test_every_key_of_every_document_is_found_and_nothing_else(data: dict[str, Any]) -> None:
    source = document(data)
    assert tomllib.loads(source) == data
    spots = find_spots(source)
    assert set(spots) == set(paths(data))
    lines = source.split("\n")
    for path, found in spots.items():
        rest = lines[found.line - 1][found.column - 1 :]
        if isinstance(path[-1], str) and not rest.startswith("["):
            assert rest.startswith(json.dumps(path[-1]))
