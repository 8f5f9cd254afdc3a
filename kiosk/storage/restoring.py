"""A backup becomes the store again: on this machine, or on another, whose own key it gets.

Nothing here is changed before the copy has been opened, its pages checked and its rows counted. A store that is in the
way becomes a backup itself, with the names of people who were erased since kept out of what is restored.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from kiosk.domain.shares import NO_PART
from kiosk.domain.values import frozen
from kiosk.durable import flush
from kiosk.storage import instants
from kiosk.storage.backup_file import is_backup_file, not_a_backup, unpack
from kiosk.storage.backups import back_up, copied, integrity_faults, row_counts
from kiosk.storage.connections import connect
from kiosk.storage.damage import set_aside
from kiosk.storage.errors import (
    SUSPECT,
    BackupError,
    KeyMissing,
    StoreError,
    StoreInTheWay,
    TruncatedBackup,
    WrongKey,
    explaining,
)
from kiosk.storage.folder_lock import FolderLock
from kiosk.storage.key_check import write_key_check
from kiosk.storage.keys import StoreKey, find_key
from kiosk.storage.recovery import FILE as NOTE
from kiosk.storage.recovery import changed, new_recovery, read_recovery, write_recovery
from kiosk.storage.schema import check_known

PAGE_BYTES = 4_096  # SQLCipher 4's
_FILE = "kiosk.db"
_WORKING = ".kiosk.restoring"
_FORGET_VISIT = "DELETE FROM personal WHERE visit_id = ?"
_FORGET_CODE = (
    "DELETE FROM personal WHERE visit_id IN (SELECT id FROM visits WHERE code_folded = ?)",
    "UPDATE bookings SET name = '' WHERE code_folded = ?",
    "INSERT OR IGNORE INTO erased (code_folded) VALUES (?)",
)


@frozen
class Opened:
    """A backup that was opened and found whole; ``newest_at`` is when its newest fact occurred."""

    kiosk_id: str
    schema: str
    rows: Mapping[str, int]
    newest_at: datetime | None


@frozen
class _Unpacked:
    """A backup's store as a file of its own, its key, and the recovery code where it was asked for."""

    store: Path
    key: bytes = field(repr=False)
    code: str = field(repr=False)
    opened: Opened


@frozen
class Restored:
    """A backup that is the store now; ``kept`` names the backup that the store in its way became."""

    backup: Opened
    kept: str = ""


def check_backup(folder: Path, backup: Path, ask_code: Callable[[], str]) -> Opened:
    """Open a backup, check its pages and count its rows; nothing stays of it. Raises as ``restore_backup``."""
    with explaining(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _unpacked(folder, backup, ask_code) as unpacked:
            return unpacked.opened


def restore_backup(
    folder: Path, backup: Path, ask_code: Callable[[], str], now: datetime, *, replace: bool = False
) -> Restored:
    """Make a backup the store of a data folder; with ``replace`` also where there is one, which becomes a backup.

    ``ask_code`` is called where the recovery code is needed. Raises ``StoreInUse``, ``StoreInTheWay``, ``NotABackup``,
    ``TruncatedBackup``, ``WrongRecoveryCode``, ``DamagedBackup``, ``NewerSchema``, ``WrongKey``, ``DiskFull``; then
    everything is as it was.
    """
    with explaining(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock(folder, now)
        try:
            return _restored(folder, backup, ask_code, now, replace=replace)
        finally:
            lock.release()


def _restored(folder: Path, backup: Path, ask_code: Callable[[], str], now: datetime, *, replace: bool) -> Restored:
    store = folder / _FILE
    if store.exists() and not replace:
        fix = "Name another data folder, or add --replace: what is here becomes a backup first."
        raise StoreInTheWay("this data folder has a store already", where=str(store), fix=fix)
    with _unpacked(folder, backup, ask_code) as unpacked:
        own = find_key(folder, store_exists=False)
        ready = folder / f"{_WORKING}.own"
        try:
            copied(unpacked.store, unpacked.key, ready, own.key)
            _give_no_places(ready, own.key)
            kept = _make_way(store, ready, own, now)
            with closing(connect(ready, own.key)) as copy:
                copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            flush(ready)
            ready.replace(store)
            flush(folder)
        finally:
            _remove(ready)
        (folder / SUSPECT).unlink(missing_ok=True)
        write_key_check(folder, own)
        if unpacked.code:
            write_recovery(folder, new_recovery(own.key, now, unpacked.code)[1])
        return Restored(unpacked.opened, kept)


def _make_way(store: Path, ready: Path, own: StoreKey, now: datetime) -> str:
    """Turn the store in the way into a backup, and take over who was erased in it; one that cannot be read stays."""
    if not store.exists():
        return ""
    try:
        kept = back_up(store, own.key, label="replaced", now=now)
    except (dbapi2.Error, StoreError):
        return str(set_aside(store, now, why="another was restored").where)
    _forget_again(store, ready, own.key)
    _remove(store)
    return str(kept)


def _forget_again(store: Path, ready: Path, key: bytes) -> None:
    """Erase from what is restored whoever was erased since the backup was made."""
    with closing(connect(store, key)) as old:
        codes = [(row[0],) for row in old.execute("SELECT code_folded FROM erased")] if _knows_erased(old) else []
        visits = old.execute("SELECT visit_id FROM journal WHERE kind = 'erased' AND visit_id IS NOT NULL").fetchall()
    with closing(connect(ready, key)) as copy:
        if not _knows_erased(copy):
            return
        copy.execute("PRAGMA secure_delete = ON").fetchall()
        copy.execute("BEGIN IMMEDIATE")
        copy.executemany(_FORGET_VISIT, visits)
        for statement in _FORGET_CODE:
            copy.executemany(statement, codes)
        copy.execute("COMMIT")


def _give_no_places(ready: Path, key: bytes) -> None:
    """What it had of rooms and sessions may be other kiosks' by now: until it meets the hub it has nothing of them."""
    with closing(connect(ready, key)) as copy:
        if _knows(copy, "sharing"):
            copy.execute("BEGIN IMMEDIATE")
            copy.execute("DELETE FROM shares")
            copy.execute("UPDATE sharing SET parts = ?", (NO_PART,))
            copy.execute("COMMIT")


def _knows_erased(connection: Any) -> bool:
    return _knows(connection, "erased")


def _knows(connection: Any, table: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is not None


@contextmanager
def _unpacked(folder: Path, backup: Path, ask_code: Callable[[], str]) -> Iterator[_Unpacked]:
    """Give a backup's store as a file of its own, opened and found whole; the file goes again."""
    if not backup.is_file():
        raise BackupError("there is no such backup", where=str(backup), fix="Name the file.")
    working = folder / _WORKING
    asked: list[str] = []

    def ask() -> str:
        asked.append(ask_code())
        return asked[-1]

    try:
        if is_backup_file(backup):
            head, key = unpack(backup, working, ask)
            opened = _examined(working, key, backup)
            if dict(head.rows) != dict(opened.rows) or head.kiosk_id != opened.kiosk_id:
                raise changed(str(backup))
        else:
            key = _key_of_plain(folder, backup, working, ask)
            opened = _examined(working, key, backup)
        yield _Unpacked(working, key, asked[-1] if asked else "", opened)
    finally:
        _remove(working)


def _key_of_plain(folder: Path, backup: Path, working: Path, ask: Callable[[], str]) -> bytes:
    """Copy a backup as it lies in ``backups`` and return its key: this folder's own, else by a note beside it."""
    size = backup.stat().st_size
    if backup.suffix != ".db" or size == 0:
        raise not_a_backup(backup)
    if size % PAGE_BYTES:
        raise TruncatedBackup("the end of the backup is missing", where=str(backup), fix="Use another backup.")
    shutil.copyfile(backup, working)
    with suppress(KeyMissing):
        own = find_key(folder, store_exists=True).key
        if _opens(working, own):
            return own
    for place in (backup.parent, backup.parent.parent):
        note = read_recovery(place)
        if note is not None:
            return note.unwrap(ask(), str(place / NOTE))
    raise WrongKey(
        "the backup is another kiosk’s, or its beginning was changed",
        where=str(backup),
        fix="Lay that kiosk’s file kiosk.recovery beside it, or use a file that ends in .kioskbackup.",
    )


def _opens(store: Path, key: bytes) -> bool:
    with closing(connect(store, key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except dbapi2.Error:
            return False
    return True


def _examined(store: Path, key: bytes, backup: Path) -> Opened:
    try:
        with closing(connect(store, key)) as connection:
            if integrity_faults(connection):
                raise changed(str(backup))
            schema = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
            check_known(schema, backup)
            kiosk_id = str(connection.execute("SELECT kiosk_id FROM kiosk").fetchone()[0])
            newest = connection.execute("SELECT max(occurred_at) FROM journal").fetchone()[0]
            counts = row_counts(connection)
    except dbapi2.Error as error:
        raise changed(str(backup)) from error
    return Opened(kiosk_id, schema, counts, instants.maybe_from_row(newest))


def _remove(store: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        store.with_name(store.name + ending).unlink(missing_ok=True)
