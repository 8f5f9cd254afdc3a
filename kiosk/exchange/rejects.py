"""Rows that cannot be used: why, and the file that shows them to someone who can mend them."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.domain.values import frozen
from kiosk.durable import draft_of
from kiosk.exchange.csv_safety import escape_formula


@frozen
class Rejected:
    """A row that cannot be used: its physical line in the file, why and what to do, and its cells as they stood."""

    line: int
    reason: str
    cells: tuple[str, ...]


def write_rejects(path: Path, rejected: Iterable[Rejected], header: Sequence[str]) -> int:
    """Write the rows that could not be used as CSV (UTF-8 with BOM) and return how many there are.

    Columns: line, reason, then the original ones. The cells can hold personal data, so only the owner can read the
    file; it is written beside the target and renamed. Mended, it can be imported again. Raises ``OSError``.
    """
    beside = draft_of(path)
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["line", "reason", *map(escape_formula, header)])
            count = 0
            for row in rejected:
                writer.writerow([row.line, row.reason, *map(escape_formula, row.cells)])
                count += 1
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return count
