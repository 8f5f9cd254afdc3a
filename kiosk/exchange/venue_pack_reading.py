"""From a venue pack's document to its entries, or to everything that is wrong with its values."""

from __future__ import annotations

import re
from typing import Any, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.exchange.pack_errors import suggestion
from kiosk.exchange.venue_pack_schema import SECTIONS, Entry, PackEntries
from kiosk.exchange.venue_pack_source import Finding
from kiosk.exchange.venue_pack_values import shown

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


Model = TypeVar("Model", bound=Entry)


def understand(data: dict[str, Any]) -> PackEntries | list[Finding]:
    """Return the entries of a document, or what is wrong with the values it holds."""
    return findings_of(PackEntries, data)


def findings_of(model: type[Model], data: dict[str, Any]) -> Model | list[Finding]:
    """Return a document's entries as a model has them, or what is wrong with the values it holds."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        return [_finding(model, details) for details in error.errors(include_url=False)]


def _finding(model: type[Entry], error: ErrorDetails) -> Finding:
    path, given, context = error["loc"], error["input"], error.get("ctx", {})
    match error["type"]:
        case "missing":
            return _missing(path)
        case "extra_forbidden":
            noun = "a section of a venue pack" if len(path) == 1 and model is PackEntries else "a key of this table"
            return Finding(path, f"is not {noun}", suggestion(path[-1], _key_names(model, path)))
        case "wrong_value":
            return Finding(path, str(context["what"]), str(context["fix"]))
        case "literal_error" | "enum":
            allowed = re.findall(r"'([^']+)'", str(context["expected"]))
            return Finding(path, f"{shown(given)} is not allowed here", suggestion(given, allowed))
        case "greater_than_equal" | "less_than_equal":
            return _out_of_range(path, given, context)
        case "string_too_long" | "too_long":
            return Finding(path, f"has {len(str(given))} characters", f"write at most {context['max_length']}")
        case "string_too_short" | "too_short":
            return Finding(path, "is empty", "write something, or leave the line out if the key is optional")
        case "string_pattern_mismatch":
            fix = "write small letters, digits and underscores, for example design_studio"
            return Finding(path, f"{shown(given)} cannot be a key", fix)
        case other:
            return _wrong_type(path, given, other.removesuffix("_type").split("_")[0])


def _missing(path: tuple[str | int, ...]) -> Finding:
    if len(path) > 1 or path[0] not in SECTIONS:
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


def _key_names(model: type[Entry], path: tuple[str | int, ...]) -> list[str]:
    """The keys that the table around a key may have."""
    inner = model
    for part in path[:-1]:
        fields = {described.alias or name: described for name, described in inner.model_fields.items()}
        inner = _entry_in(fields[part].annotation) or inner if part in fields else inner
    return [described.alias or name for name, described in inner.model_fields.items()]


def _entry_in(annotation: Any) -> type[Entry] | None:
    """The table's model that stands in a field's type, such as ``list[RoomEntry]``."""
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _entry_in(inner)) is not None), None)
