"""How often each answer to the equality questions was given: an encrypted file of its own beside the store.

There is no row a person: a row is an answer on a day in a programme, with how many gave it. It has no id, no time and
no order but that of its words, and the file is laid out anew after each writing. The kiosk copies it nowhere: what two
copies of different moments differ in would say more than either.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from kiosk.domain.equality import Counted
from kiosk.storage.backups import integrity_faults
from kiosk.storage.connections import connect
from kiosk.storage.errors import DamagedStore, NewerSchema, explained, explaining, is_unreadable

FILE = "equality.db"
SCHEMA = 1
_TABLE = """CREATE TABLE IF NOT EXISTS given (
    given_on TEXT NOT NULL, programme_key TEXT NOT NULL, set_version TEXT NOT NULL,
    question_key TEXT NOT NULL, answer_key TEXT NOT NULL, people INTEGER NOT NULL,
    PRIMARY KEY (given_on, programme_key, set_version, question_key, answer_key)) WITHOUT ROWID"""
_ADD = """INSERT INTO given VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET people = people + excluded.people"""
_READ = """SELECT given_on, programme_key, set_version, question_key, answer_key, people
    FROM given WHERE given_on BETWEEN ? AND ?"""
logger = logging.getLogger(__name__)


class SqlEqualityStore:
    """The ``EqualityStore`` port. The file is open only while it is used, and made at the first writing."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path = folder / FILE
        self._key = key

    def add(self, counts: Mapping[Counted, int]) -> None:
        """Add to the counts in one transaction; a file that cannot be read is set aside and a new one begun."""
        try:
            self._add(counts)
        except DamagedStore:
            self._set_aside(max(each.given_on for each in counts))
            self._add(counts)

    def counts(self, first: date, last: date) -> Mapping[Counted, int]:
        """Return what was given from one day to another; raises ``DamagedStore`` and ``NewerSchema``."""
        if not self._path.exists():
            return {}
        with self._explaining(), closing(connect(self._path, self._key)) as connection:
            connection.execute("PRAGMA query_only = ON")
            if not self._version(connection):
                return {}
            rows = connection.execute(_READ, (first.isoformat(), last.isoformat())).fetchall()
        return {Counted(date.fromisoformat(day), *keys): people for day, *keys, people in rows}

    def faults(self) -> tuple[str, ...]:
        """Return what is wrong with the file; empty when nothing is, and when there is none."""
        if not self._path.exists():
            return ()
        try:
            with self._explaining(), closing(connect(self._path, self._key)) as connection:
                self._version(connection)
                return integrity_faults(connection)
        except DamagedStore as error:
            return (error.what,)

    def set_aside(self) -> tuple[str, ...]:
        """Return the names of the damaged files that are kept."""
        return tuple(sorted(file.name for file in self._path.parent.glob(f"{FILE}.damaged-*")))

    def _add(self, counts: Mapping[Counted, int]) -> None:
        with self._explaining(), closing(connect(self._path, self._key)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON").fetchall()
            connection.execute("BEGIN IMMEDIATE")
            self._version(connection)
            connection.execute(_TABLE)
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
            connection.executemany(_ADD, [_row(each, counts[each]) for each in sorted(counts)])
            connection.execute("COMMIT")
            connection.execute("VACUUM")

    def _version(self, connection: Any) -> int:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > SCHEMA:
            raise NewerSchema(
                f"the equality answers have schema {version}, this program knows {SCHEMA}",
                where=str(self._path),
                fix="Install the newer program again.",
            )
        return version

    def _set_aside(self, day: date) -> None:
        """Rename the file, never over another; a date is all that its name says of when."""
        kept = self._path.with_name(f"{FILE}.damaged-{day.isoformat()}")
        number = 1
        while kept.exists():
            number += 1
            kept = kept.with_name(f"{FILE}.damaged-{day.isoformat()}-{number}")
        with explaining(self._path.parent):
            self._path.rename(kept)
        self._path.with_name(f"{FILE}-journal").unlink(missing_ok=True)
        logger.error("The equality answers could not be read and were set aside: %s", kept.name)

    def _explaining(self) -> _Explaining:
        return _Explaining(self._path)


class _Explaining:
    """Turns database errors into store errors; a damaged file here says nothing of the store beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Nothing to do."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if not isinstance(error, dbapi2.Error):
            return
        if is_unreadable(error):
            raise DamagedStore(
                f"the equality answers cannot be read: {error}",
                where=str(self._path),
                fix="Keep this file. The kiosk sets it aside at the next answers and begins a new one.",
            ) from error
        raise explained(error, self._path.parent) from error


def _row(counted: Counted, people: int) -> tuple[str | int, ...]:
    return (
        counted.given_on.isoformat(),
        counted.programme_key,
        counted.set_version,
        counted.question_key,
        counted.answer_key,
        people,
    )
