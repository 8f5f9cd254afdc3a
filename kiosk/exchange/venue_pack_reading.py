"""From a venue pack's document to its entries, or to everything that is wrong with its values."""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.exchange.pack_errors import suggestion
from kiosk.exchange.venue_pack_schema import (
    SECTIONS,
    AnswerEntry,
    AskEntry,
    Entry,
    FeedbackQuestionEntry,
    PackEntries,
    shown,
)
from kiosk.exchange.venue_pack_source import Finding

_KINDS = {
    "int": "a whole number, without quotes",
    "string": 'text, in quotes ("...")',
    "bool": "true or false, without quotes",
    "date": "a date without quotes, for example 2026-11-22",
    "list": "a list in square brackets ([...])",
    "model": "a table",
    "dict": "a table",
    "enum": "one of the words it allows, in quotes",
}


_INNER: dict[str, type[Entry]] = {"asks": AskEntry, "questions": FeedbackQuestionEntry, "answers": AnswerEntry}


def understand(data: dict[str, Any]) -> PackEntries | list[Finding]:
    """Return the entries of a document, or what is wrong with the values it holds."""
    try:
        return PackEntries.model_validate(data)
    except ValidationError as error:
        return [_finding(details) for details in error.errors(include_url=False)]


def _finding(error: ErrorDetails) -> Finding:
    path, given, context = error["loc"], error["input"], error.get("ctx", {})
    match error["type"]:
        case "missing":
            return _missing(path)
        case "extra_forbidden":
            noun = "a section of a venue pack" if len(path) == 1 else "a key of this table"
            return Finding(path, f"is not {noun}", suggestion(path[-1], _key_names(path)))
        case "wrong_value":
            return Finding(path, str(context["what"]), str(context["fix"]))
        case "literal_error" | "enum":
            allowed = re.findall(r"'([^']+)'", str(context["expected"]))
            return Finding(path, f"{shown(given)} is not allowed here", suggestion(given, allowed))
        case "greater_than_equal" | "less_than_equal":
            return _out_of_range(path, given, context)
        case "string_too_short" | "too_short":
            return Finding(path, "is empty", "write something, or leave the line out if the key is optional")
        case "string_pattern_mismatch":
            fix = "write small letters, digits and underscores, for example design_studio"
            return Finding(path, f"{shown(given)} cannot be a key", fix)
        case other:
            return _wrong_type(path, given, other.removesuffix("_type").split("_")[0])


def _missing(path: tuple[str | int, ...]) -> Finding:
    if len(path) > 1:
        return Finding(path, "is missing", f"add a line: {path[-1]} = ...")
    header = "[place]" if path[0] == "place" else f"[[{path[0]}]]"
    return Finding(path, "is missing", f"add {header} with its keys")


def _out_of_range(path: tuple[str | int, ...], given: object, context: dict[str, Any]) -> Finding:
    fix = f"write {context['ge']} or more" if "ge" in context else f"write {context['le']} or less"
    if path[-1] == "capacity":
        fix += "; leave the line out where there is no limit"
    return Finding(path, f"{shown(given)} is out of range", fix)


def _wrong_type(path: tuple[str | int, ...], given: object, wanted: str) -> Finding:
    if len(path) == 1 and wanted == "list":
        return Finding(path, "is not a list of tables", f"write [[{path[0]}]] above each of its entries")
    return Finding(path, f"{shown(given)} is not right here", f"write {_KINDS.get(wanted, wanted)}")


def _key_names(path: tuple[str | int, ...]) -> list[str]:
    """The keys that the table around a key may have."""
    inner: type[Entry] = PackEntries if len(path) == 1 else SECTIONS[str(path[0])]
    for list_name, entry in _INNER.items():
        if list_name in path[:-1]:
            inner = entry
    return [described.alias or name for name, described in inner.model_fields.items()]
