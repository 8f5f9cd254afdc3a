"""What can be wrong with the store, as facts.

    StoreError
    ├── WrongKey         the key is not the one that the store was made with
    ├── KeyMissing       the store is there, but its key is nowhere to be found
    ├── DamagedStore     the key is right and the file cannot be read; the file is kept
    ├── NewerSchema      the store was written by a newer program
    ├── StoreInUse       another process has the data folder open (``pid``, ``since``)
    ├── StoreBusy        a lock inside this process was not free in time
    ├── DiskFull         no space; nothing was half-written, and the next write may succeed
    ├── ReadOnly         the data folder cannot be written to
    └── BackupError      a backup that cannot be restored as asked; nothing was changed
        ├── NotABackup         a file of another kind
        ├── TruncatedBackup    its end is missing
        ├── DamagedBackup      it was changed since it was made
        ├── WrongRecoveryCode  the code is not this backup's, or was mistyped
        └── StoreInTheWay      the data folder has a store already

``explained`` turns SQLite's result codes and the operating system's error numbers into these.
"""

# ruff: noqa: N818 - the names say what is wrong; "Error" would say it twice

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.errors import KioskError

_PRIMARY_CODE = 0xFF  # SQLite's extended result codes keep the primary one in the low byte
_IOERR, _CORRUPT, _NOTADB, _FULL, _CANTOPEN, _READONLY, _BUSY, _LOCKED, _PERM = 10, 11, 26, 13, 14, 8, 5, 6, 3
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_WRITING = {errno.EROFS, errno.EACCES, errno.EPERM}
SUSPECT = "kiosk.suspect"
_PROBE_BYTES = 64 * 1024  # more than one write of a commit: a page, its frame header and the WAL's index


class StoreError(KioskError):
    """The store cannot be used as asked."""


class WrongKey(StoreError):
    """The key is not the one that the store was made with."""


class KeyMissing(StoreError):
    """The store's key is nowhere to be found, or what was found is no key."""


class DamagedStore(StoreError):
    """The store's file cannot be read though the key is right; ``where`` names the kept file."""


class NewerSchema(StoreError):
    """The store was written by a newer program than this one."""


class StoreInUse(StoreError):
    """Another process has the data folder open: its ``pid`` and ``since`` when, where they are known."""

    def __init__(self, what: str, *, where: str, fix: str, pid: int | None, since: datetime | None) -> None:
        super().__init__(what, where=where, fix=fix)
        self.pid = pid
        self.since = since


class StoreBusy(StoreError):
    """Another transaction of this process did not end in time."""


class DiskFull(StoreError):
    """There is no space left for the store; what was being written is undone."""


class ReadOnly(StoreError):
    """The data folder cannot be written to; what was being written is undone."""


class BackupError(StoreError):
    """A backup cannot be restored as asked; nothing was changed."""


class NotABackup(BackupError):
    """The file is no backup of a kiosk."""


class TruncatedBackup(BackupError):
    """The end of the backup is missing."""


class DamagedBackup(BackupError):
    """The backup is not as it was made."""


class WrongRecoveryCode(BackupError):
    """The recovery code is mistyped, or another one's."""


class StoreInTheWay(BackupError):
    """The data folder has a store, which nobody said may be replaced."""


def disk_full(folder: Path) -> DiskFull:
    """Return the error for a full disk."""
    return DiskFull("no space left for the store", where=str(folder), fix="Free some space; then it goes on by itself.")


def read_only(folder: Path) -> ReadOnly:
    """Return the error for a folder that cannot be written to."""
    return ReadOnly("the data folder cannot be written to", where=str(folder), fix="Make the folder writable.")


def is_unreadable(error: Exception) -> bool:
    """Whether a database error means that a file is damaged, or was made with another key."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE in (_CORRUPT, _NOTADB)


def explained(error: Exception, folder: Path) -> Exception:
    """Return the store error that a database error means; the error itself when it is a bug."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code == _FULL:
        return disk_full(folder)
    if code == _READONLY:
        return read_only(folder)
    if is_unreadable(error):
        # The page may be one that opening never reads: the note makes the next opening read them all.
        with suppress(OSError):
            (folder / SUSPECT).touch()
        fix = "Start the kiosk again: it then reads all of the store, and says how to go on if it is damaged."
        return DamagedStore(f"the store cannot be read: {error}", where=str(folder), fix=fix)
    if code in (_BUSY, _LOCKED):
        return StoreBusy("the store is busy", where=str(folder), fix="Try again.")
    if code in (_IOERR, _CANTOPEN, _PERM):
        # SQLite hides the operating system's reason (a limit or a quota is only "disk I/O error"): ask the folder.
        return _asked(folder) or StoreError(f"the store cannot be reached: {error}", where=str(folder))
    return error


@contextmanager
def explaining(folder: Path) -> Iterator[None]:
    """Turn database and file errors of the block into store errors."""
    try:
        yield
    except dbapi2.Error as error:
        raise explained(error, folder) from error
    except OSError as error:
        raise _of_system(error, folder) from error


def _of_system(error: OSError, folder: Path) -> StoreError:
    if error.errno in _NO_SPACE:
        return disk_full(folder)
    if error.errno in _NO_WRITING:
        return read_only(folder)
    return StoreError(f"the data folder cannot be used: {error.strerror}", where=str(error.filename or folder))


def _asked(folder: Path) -> StoreError | None:
    """Write a few pages beside the store; return why that fails, or ``None`` when it does not.

    They are written where the store's largest file ends, so that a limit on the size of a file is met as well.
    """
    probe = folder / ".kiosk-probe"
    try:
        largest = max((path.stat().st_size for path in folder.iterdir() if path.is_file()), default=0)
        with probe.open("wb") as file:
            file.seek(largest)
            file.write(bytes(_PROBE_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return _of_system(error, folder)
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return None
