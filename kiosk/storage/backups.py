"""Verified copies of the store, encrypted with the same key."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from kiosk.durable import flush
from kiosk.storage.connections import connect
from kiosk.storage.errors import StoreError, explaining, is_unreadable

FOLDER = "backups"
ALL_PAGES = -1  # in one step: a writer between two steps would make it begin anew


def back_up(store: Path, key: bytes, *, label: str, now: datetime) -> Path:
    """Copy a store into ``backups`` by SQLite's backup API, verify the copy, and return where it is.

    Verified means: opened anew with the key, its integrity checked, its rows counted. A copy that fails is removed.
    Raises ``StoreError`` (``DiskFull`` and so on).
    """
    folder = store.parent / FOLDER
    with explaining(store.parent):
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / f"{store.stem}-{now:%Y%m%dT%H%M%SZ}-{label}.db"
        unverified = target.with_suffix(".unverified")
        unverified.unlink(missing_ok=True)
        try:
            copied(store, key, unverified, key)
            flush(unverified)
            unverified.replace(target)
        finally:
            unverified.unlink(missing_ok=True)
        flush(folder)
    return target


def integrity_faults(connection: Any) -> tuple[str, ...]:
    """Return what SQLCipher's page check and SQLite's structure check find wrong; empty when all is well.

    ``connection`` is a DB-API connection.
    """
    try:
        pages = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        structure = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    except dbapi2.Error as error:
        if is_unreadable(error):  # so damaged that the checks themselves cannot go on
            return (str(error),)
        raise
    return tuple(fault for fault in (*pages, *structure) if fault != "ok")


def row_counts(connection: Any) -> dict[str, int]:
    """Return how many rows each table has."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        for table in sorted(tables)
        if not table.startswith("sqlite_")
    }


def copied(store: Path, key: bytes, target: Path, own_key: bytes) -> dict[str, int]:
    """Copy a store under another key, or the same, verify the copy, and return its rows.

    The copy is of one moment, whoever writes meanwhile. Raises ``StoreError`` for a copy that is not the same.
    """
    with closing(connect(store, key)) as source:
        source.execute("BEGIN").fetchall()
        counts = row_counts(source)
        with closing(connect(target, own_key)) as copy:
            source.backup(copy, pages=ALL_PAGES)
    with closing(connect(target, own_key)) as copy:
        faults = integrity_faults(copy)
        if faults or row_counts(copy) != counts:
            raise StoreError("the backup could not be verified", where=str(target), fix="; ".join(faults[:3]))
    return counts
