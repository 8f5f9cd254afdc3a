"""A cohort's register as files: who came in which week, and who graduates.

They hold names: they are the programme's own, not figures to hand out."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from kiosk.domain.members import Register, WeekRow
from kiosk.domain.values import frozen
from kiosk.exchange.csv_safety import escape_formula
from kiosk.exchange.day_export_files import written_whole

REGISTER_CSV = "register.csv"
GRADUATES_CSV = "graduates.csv"
OTHERS = "(people without a card)"
HELD = "(sessions held)"
Cell = str | int


@frozen
class RegisterFiles:
    """Where the files lie."""

    register_csv: Path
    graduates_csv: Path


def write_register(register: Register, out: Path) -> RegisterFiles:
    """Write both files into a folder, both or none; raises ``ExportError`` where it cannot be written.

    UTF-8 with BOM. ``register.csv``: a row a member, a column a week that had sessions, named by its Monday, with the
    sessions that the member came to.
    """
    with written_whole(out, (REGISTER_CSV, GRADUATES_CSV)) as drafts:
        _write(drafts[REGISTER_CSV], _register_rows(register))
        _write(drafts[GRADUATES_CSV], _graduate_rows(register))
    return RegisterFiles(out / REGISTER_CSV, out / GRADUATES_CSV)


def _register_rows(register: Register) -> Iterator[tuple[Cell, ...]]:
    weeks = list(register.held)
    yield "member", "card", "card_holds", "attended", *(f"week {week.isoformat()}" for week in weeks)
    yield HELD, "", "", sum(register.held.values()), *register.held.values()
    for row in register.members:
        yield *_member(row), *_by_week(row.by_week, weeks)
    if register.others:
        yield OTHERS, "", "", sum(register.others.values()), *_by_week(register.others, weeks)


def _graduate_rows(register: Register) -> Iterator[tuple[Cell, ...]]:
    yield "member", "card", "attended", "sessions_held", "sessions_needed"
    needed = register.programme.graduates_after
    for row in register.graduates():
        yield _text(row.name), row.card, row.attended, sum(register.held.values()), needed or 0


def _member(row: WeekRow) -> tuple[Cell, ...]:
    return _text(row.name), row.card, "yes" if row.is_active else "no", row.attended


def _by_week(counts: dict[date, int], weeks: Iterable[date]) -> Iterator[int]:
    return (counts.get(week, 0) for week in weeks)


def _text(value: str) -> str:
    return escape_formula(value)


def _write(path: Path, rows: Iterable[tuple[Cell, ...]]) -> None:
    path.touch(mode=0o600)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
