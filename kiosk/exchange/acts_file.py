"""What staff did as a CSV file, one row an act; it has staff's names, so only its owner may read it."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.exchange.csv_safety import escape_formula
from kiosk.exchange.errors import ActsFileError

COLUMNS = ("at", "staff", "staff_id", "act", "reason", "about", "visit_id", "badge", "room")


def write_acts(rows: Iterable[Sequence[str]], file: Path) -> Path:
    """Write rows in the order of ``COLUMNS`` and return the file; raises ``ActsFileError`` where it cannot be."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8-sig", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(COLUMNS)
            writer.writerows([escape_formula(cell) for cell in row] for row in rows)
    except OSError as error:
        fix = "Make room, or see that the folder can be written."
        raise ActsFileError(f"The list could not be written: {error.strerror}", where=str(file), fix=fix) from error
    return file
