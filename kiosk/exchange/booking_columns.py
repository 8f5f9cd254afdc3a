"""Which column of a bookings file means what; compared without case, punctuation and surrounding blanks."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.scan_cleaning import printable
from kiosk.exchange.booking_sources import FILE, SOURCES, Field, Source
from kiosk.exchange.errors import ImportFileError

_MOST_NAMES, _LONGEST_NAME = 80, 60


@dataclass(frozen=True)
class Columns:
    """What each column of a file means: ``header_of`` a field, and ``codes``, the columns a code is looked for in."""

    source: Source
    header_of: Mapping[Field, str]
    codes: tuple[str, ...]


def plain_header(header: str) -> str:
    """Return a header without case, accents' spelling, punctuation and surrounding blanks; ``#`` counts as a word."""
    text = unicodedata.normalize("NFKC", header).casefold().replace("#", " # ")
    return " ".join(re.sub(r"[^\w#]|_", " ", text).split())


def find_source(header: Sequence[str]) -> Source:
    """Return the system whose headers these are, else the plain file."""
    present = {plain_header(name) for name in header}
    return next((source for source in SOURCES if any(marks <= present for marks in source.marks)), FILE)


def find_columns(header: Sequence[str], mapping: Mapping[str, str], where: str) -> Columns:
    """Say what each column means; ``mapping`` (field to header, "" for none) goes before what the headers suggest.

    Raises ``ImportFileError`` where no column holds a code or ``mapping`` names a field or a column there is not.
    """
    source = find_source(header)
    by_plain: dict[str, str] = {}
    for name in header:
        by_plain.setdefault(plain_header(name), name)
    named = {_field(key, where): _named_column(column, header, by_plain, where) for key, column in mapping.items()}
    found: dict[Field, list[str]] = {}
    for wanted in Field:
        found[wanted] = [by_plain[alias] for alias in source.names_of(wanted) if alias in by_plain]
        if wanted in named:
            found[wanted] = [column for column in (named[wanted],) if column]
    if not found[Field.CODE]:
        raise _no_code(source, header, where)
    return Columns(
        source,
        _one_meaning_each(found, named),
        tuple(found[Field.CODE] if source is not FILE else found[Field.CODE][:1]),
    )


def _one_meaning_each(found: Mapping[Field, Sequence[str]], named: Mapping[Field, str]) -> dict[Field, str]:
    """Give each field its first column that no field before it has; columns that were named go first."""
    header_of: dict[Field, str] = {wanted: column for wanted, column in named.items() if column}
    for wanted, columns in found.items():
        free = [column for column in columns if column not in header_of.values()]
        if wanted not in named and free:
            header_of[wanted] = free[0]
    return header_of


def _field(key: str, where: str) -> Field:
    try:
        return Field(plain_header(key).replace(" ", "_"))
    except ValueError:
        names = ", ".join(Field)
        raise ImportFileError(f"There is no field '{key}'.", where=where, fix=f"The fields are: {names}.") from None


def _named_column(column: str, header: Sequence[str], by_plain: Mapping[str, str], where: str) -> str:
    if not column.strip():
        return ""
    if column in header:
        return column
    known = by_plain.get(plain_header(column))
    if known is None:
        near = difflib.get_close_matches(column, header, n=1)
        meant = f" Did you mean '{near[0]}'?" if near else ""
        fix = f"The columns are: {_listed(header)}.{meant}"
        raise ImportFileError(f"There is no column '{column}'.", where=where, fix=fix)
    return known


def _no_code(source: Source, header: Sequence[str], where: str) -> ImportFileError:
    hint = f"{source.code_hint} " if source.code_hint else ""
    step = "Say which column holds the text of the QR code: --map code=COLUMN."
    fix = f"{hint}{step} The columns are: {_listed(header)}."
    return ImportFileError("No column was recognised as the code.", where=where, fix=fix)


def _listed(header: Sequence[str]) -> str:
    """Return the columns' names, cut where a file that is no table has long or endless ones."""
    names = [printable(name)[:_LONGEST_NAME] for name in header[:_MOST_NAMES]]
    return ", ".join(names if len(header) <= _MOST_NAMES else [*names, "..."])
