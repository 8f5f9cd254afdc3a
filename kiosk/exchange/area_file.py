"""The area file: which local authority and which tenth of deprivation a postcode lies in.

Built from two public files and kept beside the store: the ONS Postcode Directory (one row a postcode, some 2.6
million) and the English Indices of Deprivation, file 7 (one row a neighbourhood, an LSOA). Columns: ``pcds``,
``oslaua`` or ``lad25cd``, ``lsoa11``, ``lsoa21`` or ``lsoa21cd`` of the ONSPD; "LSOA code (2021)" (2011 in IoD 2019)
and "Index of Multiple Deprivation (IMD) Decile ..." of the IoD. The file holds no
personal data. A lookup opens it, reads three pages and closes it: a new file holds at once.
"""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.domain.postcodes import Area, district_area, plain_postcode
from kiosk.domain.values import frozen
from kiosk.durable import draft_of
from kiosk.exchange.errors import ImportFileError

ROWS_AT_ONCE = 10_000
_MADE = """
CREATE TABLE places (id INTEGER PRIMARY KEY, code TEXT NOT NULL, imd_decile INTEGER);
CREATE TABLE postcodes (postcode TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
"""
_LOOKED_UP = "SELECT code, imd_decile FROM postcodes JOIN places ON places.id = place WHERE postcode = ?"
_POSTCODE = re.compile(r"pcds|pcd[278]?")
_AUTHORITY = re.compile(r"oslaua|laua|lad\d\dcd")
_LSOA_OF_IMD = re.compile(r"lsoa code \((\d{4})\)")
_DECILE = re.compile(r"index of multiple deprivation \(imd\) decile.*")


@frozen
class AreaCounts:
    """What an area file was built of: postcodes kept, those with a decile, and rows that hold no postcode."""

    postcodes: int
    with_decile: int
    skipped: int


class AreaFile:
    """Looks postcodes up; the postcode is forgotten, and without the file its district is all that is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, typed: str) -> Area:
        """Return the area of a postcode as somebody typed it; one that the file does not have gives its district."""
        postcode = plain_postcode(typed)
        if not postcode or not self._path.is_file():
            return district_area(typed)
        try:
            with closing(sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=ro", uri=True)) as areas:
                row = areas.execute(_LOOKED_UP, (postcode,)).fetchone()
        except sqlite3.Error:
            return district_area(typed)
        return Area(*row) if row else district_area(typed)


def build_area_file(postcodes: Path, deprivation: Path, target: Path) -> AreaCounts:
    """Build the area file from the ONSPD and the IoD's file 7 and put it in place, whole or not at all.

    A postcode outside England has no decile. Memory holds the IMD's some 34,000 rows, never the postcodes. Raises
    ``ImportFileError`` for a file without the columns that are needed.
    """
    year, deciles = _deciles(deprivation)
    beside = draft_of(target)
    beside.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(beside, isolation_level=None)) as areas:
            areas.execute("PRAGMA journal_mode = OFF")
            areas.execute("BEGIN")
            for statement in filter(str.strip, _MADE.split(";")):
                areas.execute(statement)
            counts = _fill(areas, postcodes, deciles, year)
            areas.execute("COMMIT")
        beside.replace(target)
    except sqlite3.Error as error:
        fix = "Make room on the disk and import the areas again."
        raise ImportFileError(f"The area file cannot be written: {error}", where=str(target), fix=fix) from error
    finally:
        beside.unlink(missing_ok=True)
    return counts


def _fill(areas: sqlite3.Connection, file: Path, deciles: dict[str, int], year: str) -> AreaCounts:
    places: dict[tuple[str, int | None], int] = {}
    batch: list[tuple[str, int]] = []
    taken = with_decile = skipped = 0
    inserting = "INSERT OR REPLACE INTO postcodes VALUES (?, ?)"
    for typed, authority, lsoa in _rows(file, (_POSTCODE, _AUTHORITY, re.compile(rf"lsoa{year[2:]}(cd)?"))):
        postcode = plain_postcode(typed)
        if not postcode or not authority:
            skipped += 1
            continue
        decile = deciles.get(lsoa)
        batch.append((postcode, places.setdefault((authority, decile), len(places))))
        taken += 1
        with_decile += decile is not None
        if len(batch) == ROWS_AT_ONCE:
            areas.executemany(inserting, batch)
            batch.clear()
    areas.executemany(inserting, batch)
    areas.executemany("INSERT INTO places VALUES (?, ?, ?)", [(id_, *place) for place, id_ in places.items()])
    if not taken:
        raise _unusable(file, "It holds no postcode with a local authority.")
    return AreaCounts(taken, with_decile, skipped)


def _deciles(file: Path) -> tuple[str, dict[str, int]]:
    """Return the census year of the IMD's neighbourhoods, and the decile of each."""
    year = next((found[1] for name in _header(file) if (found := _LSOA_OF_IMD.fullmatch(name))), "")
    if not year:
        raise _unusable(file, "It has no column LSOA code (2021) or LSOA code (2011).")
    try:
        return year, {lsoa: int(decile) for lsoa, decile in _rows(file, (_LSOA_OF_IMD, _DECILE))}
    except ValueError:
        raise _unusable(file, "A decile in it is not a whole number.") from None


def _rows(file: Path, wanted: tuple[re.Pattern[str], ...]) -> Iterator[tuple[str, ...]]:
    """Yield the wanted cells of each row; a row that is too short has none to give."""
    header = _header(file)
    places = [next((at for at, name in enumerate(header) if pattern.fullmatch(name)), None) for pattern in wanted]
    chosen = [place for place in places if place is not None]
    if len(chosen) < len(wanted):
        raise _unusable(file, f"It has no column that fits: {wanted[places.index(None)].pattern}.")
    with file.open(encoding="utf-8-sig", errors="replace", newline="") as source:
        rows = csv.reader(source)
        next(rows)
        for row in rows:
            if len(row) > max(chosen):
                yield tuple(row[place].strip() for place in chosen)


def _header(file: Path) -> list[str]:
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as source:
            return [name.strip().lower() for name in next(csv.reader(source), [])]
    except (OSError, csv.Error) as error:
        raise _unusable(file, str(error)) from error


def _unusable(file: Path, why: str) -> ImportFileError:
    fix = "Give the ONS Postcode Directory (ONSPD_..._UK.csv) first, then the IoD’s file 7 with the IMD deciles."
    return ImportFileError(f"This file cannot be used for areas. {why}", where=str(file), fix=fix)
