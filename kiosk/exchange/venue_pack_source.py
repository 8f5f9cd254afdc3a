"""The text of a venue pack: reading it, parsing it, and naming the lines of what is wrong in it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.domain.values import frozen
from kiosk.exchange.pack_errors import PackError, PackProblem
from kiosk.exchange.venue_pack_lines import NOWHERE, KeyPath, find_spots, nearest_spot
from kiosk.exchange.venue_pack_syntax import explain, syntax_place


@frozen
class Finding:
    """Something wrong at a path of the document, before its line is known."""

    path: KeyPath
    what: str
    fix: str = ""


def read_source(file: Path) -> str:
    """Return a pack's text; raises ``PackError`` when it cannot be read or is no UTF-8."""
    try:
        raw = file.read_bytes()
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        what = f"the file cannot be read: {error.strerror}"
        fix = "Check the file’s name and its permissions."
        raise PackError(file, [PackProblem(file, 0, 0, "", what, fix)]) from error
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
        place, explained = syntax_place(str(error), source), explain(str(error), source)
        raise PackError(file, [PackProblem(file, *place, *explained)]) from error


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
