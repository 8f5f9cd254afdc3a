"""Personal data that goes: in the store, in what the store's file still holds of it, and in its backups."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from kiosk.domain.retention import Purged
from kiosk.storage import backups
from kiosk.storage.connections import Engines, connect

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Deletion:
    """What goes: ``act`` on the rows ``of`` a table ``where`` it is due; the question mark is today.

    Text, not built from the tables: a backup has the tables of its time, and these columns are there since the first.
    """

    act: str
    of: str
    where: str

    @property
    def statement(self) -> str:
        return f"{self.act} WHERE {self.where}"

    @property
    def count(self) -> str:
        return f"SELECT count(*) FROM {self.of} WHERE {self.where}"


DELETIONS = {
    # Whoever is still in from an earlier day must be found if there is a fire: this stays until they leave.
    "leave_help": _Deletion(
        "UPDATE personal SET leave_help = 0",
        "personal",
        "leave_help = 1 AND leave_help_delete_on < ?"
        " AND EXISTS (SELECT 1 FROM visits WHERE id = personal.visit_id AND checked_out_at IS NOT NULL)",
    ),
    "emails": _Deletion("UPDATE personal SET email = ''", "personal", "email <> '' AND email_delete_on < ?"),
    "names": _Deletion("DELETE FROM personal", "personal", "delete_on < ?"),
    "bookings": _Deletion(
        "UPDATE bookings SET name = '', order_ref = ''", "bookings", "(name <> '' OR order_ref <> '') AND delete_on < ?"
    ),
}

_KNOWS_ERASED = "SELECT 1 FROM sqlite_master WHERE name = 'erased'"


class SqlPersonalStore:
    """The ``PersonalStore`` port."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def due(self, today: date) -> Purged:
        """Return what ``purge`` would delete."""
        given = (today.isoformat(),)
        with self._engines.readers.begin() as reading:
            counts = {
                name: int(reading.exec_driver_sql(deletion.count, given).scalar_one())
                for name, deletion in DELETIONS.items()
            }
        return Purged(**counts)

    def purge(self, today: date) -> Purged:
        """Delete what is due in one transaction, then from the write-ahead log and the backups.

        Raises ``DiskFull`` or ``ReadOnly`` with nothing deleted.
        """
        given = (today.isoformat(),)
        with self._engines.writer.begin() as writing:
            counts = {
                name: writing.exec_driver_sql(deletion.statement, given).rowcount
                for name, deletion in DELETIONS.items()
            }
        if any(counts.values()):
            self._empty_log()
        self._in_backups([(deletion.statement, given) for deletion in DELETIONS.values()])
        return Purged(**counts)

    def forget(self, visit_ids: Sequence[UUID], codes: Sequence[str]) -> None:
        """Delete what the write-ahead log and the backups still hold of people who were erased."""
        self._empty_log()
        visitors = [("DELETE FROM personal WHERE visit_id = ?", (visit_id.bytes,)) for visit_id in visit_ids]
        folded = [(code.casefold(),) for code in codes]
        bookers = [("UPDATE bookings SET name = '' WHERE code_folded = ?", code) for code in folded]
        self._in_backups([*visitors, *bookers], noting=folded)

    def _empty_log(self) -> None:
        """Fold the write-ahead log into the file: its old pages still hold what was deleted."""
        pooled: Any = self._engines.writer.raw_connection()
        try:
            pooled.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            pooled.close()

    def _in_backups(
        self, statements: Sequence[tuple[str, tuple[Any, ...]]], *, noting: Sequence[tuple[str]] = ()
    ) -> None:
        """Run statements in each backup that is still kept; one that cannot be read goes when it is old.

        ``noting`` are codes whose erasure a restored backup must know too, if it has the table for them.
        """
        for backup in sorted((self._engines.path.parent / backups.FOLDER).glob("*.db")):
            try:
                with closing(connect(backup, self._engines.key)) as copy:
                    copy.execute("PRAGMA secure_delete = ON").fetchall()
                    copy.execute("BEGIN IMMEDIATE")
                    for statement, values in statements:
                        copy.execute(statement, values)
                    if noting and copy.execute(_KNOWS_ERASED).fetchone():
                        copy.executemany("INSERT OR IGNORE INTO erased (code_folded) VALUES (?)", noting)
                    copy.execute("COMMIT")
            except dbapi2.Error:
                logger.warning("A backup could not be purged.", exc_info=True)
