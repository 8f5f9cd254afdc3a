"""From a venue pack's text to its entries, with everything that is wrong on the way."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.exchange.pack_errors import PackError, PackProblem, suggestion
from kiosk.exchange.venue_pack_lines import NOWHERE, KeyPath, find_spots, nearest_spot
from kiosk.exchange.venue_pack_schema import (
    AskEntry,
    Entry,
    HoursEntry,
    NoticeEntry,
    PlaceEntry,
    ProgrammeEntry,
    RoomEntry,
    SeriesEntry,
    SessionEntry,
)

LISTS: dict[str, type[Entry]] = {
    "hours": HoursEntry,
    "rooms": RoomEntry,
    "programmes": ProgrammeEntry,
    "series": SeriesEntry,
    "sessions": SessionEntry,
    "notices": NoticeEntry,
}
SECTIONS = ("place", *LISTS)
REQUIRED = ("rooms", "programmes")

_SYNTAX_PLACE = re.compile(r" \((?:at line (\d+), column (\d+)|at end of document)\)$")
_KINDS = {
    "int": "a whole number, without quotes",
    "string": 'text, in quotes ("...")',
    "bool": "true or false, without quotes",
    "date": "a date without quotes, for example 2026-11-22",
    "list": "a list in square brackets ([...])",
    "model": "a table",
    "enum": "one of the words it allows, in quotes",
}
_PATTERNS = "lower-case letters, digits and underscores, for example design_studio"

AnyEntry = TypeVar("AnyEntry", bound=Entry)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at a path of the document, before its line is known."""

    path: KeyPath
    what: str
    fix: str = ""


@dataclass(slots=True)
class PackEntries:
    """What a pack's tables say; a table that could not be understood is missing from its section.

    ``data`` is the document as TOML gives it. Entries are kept with their number in the file.
    """

    data: dict[str, Any]
    place: PlaceEntry | None = None
    found: dict[str, dict[int, Entry]] = field(default_factory=dict)

    def section(self, name: str, model: type[AnyEntry]) -> dict[int, AnyEntry]:
        """Return the entries of a section by their number in the file, from 0."""
        return {index: entry for index, entry in self.found.get(name, {}).items() if isinstance(entry, model)}

    def known_keys(self, name: str) -> list[str]:
        """Return every key a section names, also those of entries with another fault."""
        items = self.data.get(name, [])
        keys = [item.get("key") for item in items if isinstance(item, dict)] if isinstance(items, list) else []
        return [key for key in keys if isinstance(key, str)]


def read_source(file: Path) -> str:
    """Return a pack's text; raises ``PackError`` when it cannot be read or is no UTF-8."""
    try:
        raw = file.read_bytes()
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        what = f"the file cannot be read: {error.strerror}"
        raise PackError(file, [PackProblem(file, 0, 0, "", what, "Check the name and the permissions.")]) from error
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        what = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        raise PackError(file, [PackProblem(file, line, column, "", what, "Save the file as UTF-8.")]) from error


def parse(file: Path, source: str) -> dict[str, Any]:
    """Return the document as TOML gives it; raises ``PackError`` with the line and column of a syntax error."""
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = _SYNTAX_PLACE.search(message)
        line, column = (int(number or 0) for number in place.groups()) if place else (0, 0)
        if line == 0:
            line, column = source.count("\n") + 1, len(source) - source.rfind("\n")
        what = f"this is not TOML: {_SYNTAX_PLACE.sub('', message)}"
        fix = 'Text stands in quotes, lists in [ ], and each line is: key = value (see "toml.io").'
        raise PackError(file, [PackProblem(file, line, column, "", what, fix)]) from error


def understand(data: dict[str, Any]) -> tuple[PackEntries, list[Finding]]:
    """Return the entries of a document that are right by themselves, and what is wrong with the others."""
    entries = PackEntries(data)
    findings = [_unknown_section(name) for name in data if name not in SECTIONS]
    findings += [_missing_section(name) for name in ("place", *REQUIRED) if not data.get(name)]
    if "place" in data:
        place, wrong = _understand_table(("place",), data["place"], PlaceEntry)
        entries.place = place
        findings += wrong
    for name, model in LISTS.items():
        entries.found[name] = {}
        for index, item in _items(data.get(name, [])):
            entry, wrong = _understand_table((name, index), item, model)
            findings += wrong
            if entry is not None:
                entries.found[name][index] = entry
    findings += [
        Finding((name,), "is not a list of tables", f"write [[{name}]] above each of its entries")
        for name in LISTS
        if not isinstance(data.get(name, []), list)
    ]
    return entries, findings


def locate(file: Path, source: str, findings: Iterable[Finding]) -> list[PackProblem]:
    """Return findings as problems with their lines."""
    spots = find_spots(source)
    problems = []
    for finding in findings:
        spot = nearest_spot(spots, finding.path) or NOWHERE
        key = key_text(finding.path)
        problems.append(PackProblem(file, spot.line, spot.column, key, finding.what, finding.fix))
    return problems


def key_text(path: KeyPath) -> str:
    """Return a path as people write it, ``rooms[2].capacity``, entries counted from 1."""
    parts = [f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")


def _items(value: object) -> Iterator[tuple[int, object]]:
    return enumerate(value) if isinstance(value, list) else iter(())


def _unknown_section(name: str) -> Finding:
    return Finding((name,), f'there is no section "{name}"', suggestion(name, SECTIONS))


def _missing_section(name: str) -> Finding:
    header = f"[[{name}]]" if name in LISTS else f"[{name}]"
    return Finding((), f'the section "{name}" is missing', f"add at least one {header}")


def _understand_table(path: KeyPath, value: object, model: type[AnyEntry]) -> tuple[AnyEntry | None, list[Finding]]:
    if not isinstance(value, dict):
        return None, [Finding(path, "is not a table", f"write its keys under a header: [{path[0]}]")]
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        return None, [_finding(path, model, details) for details in error.errors(include_url=False)]


def _finding(path: KeyPath, model: type[Entry], error: ErrorDetails) -> Finding:
    where = (*path, *error["loc"])
    inner: type[Entry] = AskEntry if error["loc"][:1] == ("asks",) and len(error["loc"]) > 2 else model
    context = error.get("ctx", {})
    given = error["input"]
    last = error["loc"][-1] if error["loc"] else ""
    match error["type"]:
        case "missing":
            return Finding(where, "is missing", f"add a line: {last} = ...")
        case "extra_forbidden":
            return Finding(where, "is not a key of this table", suggestion(last, _key_names(inner)))
        case "wrong_value":
            return Finding(where, str(context["what"]), str(context["fix"]))
        case "literal_error" | "enum":
            return _not_allowed(where, given, str(context["expected"]))
        case "greater_than_equal" | "less_than_equal":
            return _out_of_range(where, given, context)
        case "string_too_short" | "too_short":
            return Finding(where, "is empty", "write something, or leave the line out if the key is optional")
        case "string_pattern_mismatch":
            return Finding(where, f'"{given}" is not a key', f"write {_PATTERNS}")
        case other:
            wanted = _KINDS.get(other.split("_")[0], error["msg"].lower())
            return Finding(where, f"{_shown(given)} is not right here", f"write {wanted}")


def _not_allowed(path: KeyPath, given: object, expected: str) -> Finding:
    return Finding(path, f"{_shown(given)} is not allowed here", suggestion(given, re.findall(r"'([^']+)'", expected)))


def _out_of_range(path: KeyPath, given: object, context: dict[str, Any]) -> Finding:
    fix = f"write {context['ge']} or more" if "ge" in context else f"write {context['le']} or less"
    if path[-1] == "capacity":
        fix += "; leave the line out where there is no limit"
    return Finding(path, f"{given} is out of range", fix)


def _key_names(model: type[Entry]) -> list[str]:
    return [described.alias or name for name, described in model.model_fields.items()]


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, bool):
        return str(value).lower()
    return "a table" if isinstance(value, dict) else "a list" if isinstance(value, list) else str(value)
