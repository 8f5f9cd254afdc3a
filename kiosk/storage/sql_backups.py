"""The kiosk's own backups: made while it runs, rotated, and brought to another disk as backup files."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.backups import Backup, outlived
from kiosk.storage.backup_file import ENDING, Head, write_backup_file
from kiosk.storage.backups import FOLDER, back_up, row_counts
from kiosk.storage.connections import Engines, connect
from kiosk.storage.errors import BackupError, explaining
from kiosk.storage.recovery import RecoveryNote, new_recovery, read_recovery, write_recovery

DAILY = "daily"
_STAMP = "%Y%m%dT%H%M%SZ"


class SqlBackups:
    """The ``Backups`` port."""

    def __init__(self, engines: Engines, kiosk_id: str) -> None:
        self._store = engines.path
        self._folder = engines.path.parent
        self._key = engines.key
        self._kiosk_id = kiosk_id

    def make(self, now: datetime) -> Backup:
        """Copy the store into ``backups``, verify the copy, and let those go that are needed no more."""
        made = back_up(self._store, self._key, label=DAILY, now=now)
        with explaining(self._folder):
            backup = self._described(made)
            needless = outlived(map(_made_at, self._daily()))
            for path in self._daily():
                if _made_at(path) in needless:
                    path.unlink(missing_ok=True)
        return backup

    def newest_at(self) -> datetime | None:
        """Return when the newest backup was made; ``None`` without one."""
        return max(map(_made_at, self._daily()), default=None)

    def mirror(self, to: Path) -> tuple[Backup, ...]:
        """Make a folder elsewhere hold the backups that are here, as backup files; return those that were written.

        One whose copy there is older than the last change here is written anew, so that what was purged or erased here
        is gone there too; one that is gone here goes there. Raises ``BackupError`` without a recovery code or where the
        folder is not there, ``DiskFull`` and ``ReadOnly``.
        """
        note = self._note()
        if not to.is_dir():
            fix = "Plug the disk in, or correct backup_dir in kiosk.toml. Then run: kiosk backup"
            raise BackupError("the folder for backups is not there", where=str(to), fix=fix)
        with explaining(to):
            here = {_name(self._kiosk_id, path): path for path in self._daily()}
            for old in to.glob(f"{self._kiosk_id}-*{ENDING}"):
                if old.name not in here:
                    old.unlink(missing_ok=True)
            stale = {name: path for name, path in here.items() if _is_stale(to / name, path)}
            return tuple(self._write(to / name, path, note) for name, path in stale.items())

    def has_recovery(self) -> bool:
        """Whether there is a recovery code, and it fits the store's key; raises ``DamagedBackup``."""
        note = read_recovery(self._folder)
        return note is not None and note.fits(self._key)

    def new_recovery_code(self, now: datetime) -> str:
        """Make a recovery code, which is kept nowhere; an older one opens only the backups from before."""
        code, note = new_recovery(self._key, now)
        with explaining(self._folder):
            write_recovery(self._folder, note)
        return code

    def _note(self) -> RecoveryNote:
        note = read_recovery(self._folder)
        if note is None or not note.fits(self._key):
            fix = "Run: kiosk recovery-code. Without one, no other machine could open the backup."
            raise BackupError("there is no recovery code yet", where=str(self._folder), fix=fix)
        return note

    def _write(self, target: Path, path: Path, note: RecoveryNote) -> Backup:
        with closing(connect(path, self._key)) as copy:
            rows = row_counts(copy)
            schema = str(copy.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        head = Head(note, self._kiosk_id, _made_at(path).isoformat(), schema, rows, 0)
        write_backup_file(target, path, head, self._key)
        return Backup(target.name, _made_at(path), sum(rows.values()), target.stat().st_size)

    def _described(self, path: Path) -> Backup:
        with closing(connect(path, self._key)) as copy:
            rows = sum(row_counts(copy).values())
        return Backup(path.name, _made_at(path), rows, path.stat().st_size)

    def _daily(self) -> Iterable[Path]:
        return sorted((self._folder / FOLDER).glob(f"{self._store.stem}-*-{DAILY}.db"))


def _name(kiosk_id: str, path: Path) -> str:
    return f"{kiosk_id}-{_made_at(path):{_STAMP}}{ENDING}"


def _made_at(path: Path) -> datetime:
    return datetime.strptime(path.stem.split("-")[1], _STAMP).replace(tzinfo=UTC)


def _is_stale(there: Path, here: Path) -> bool:
    return not there.exists() or there.stat().st_mtime_ns < here.stat().st_mtime_ns
