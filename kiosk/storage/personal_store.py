"""Personal data that goes: in the store, in what the store's file still holds of it, and in its backups."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from kiosk.domain.retention import Purged
from kiosk.domain.values import frozen
from kiosk.storage import backups
from kiosk.storage.connections import Engines, connect

logger = logging.getLogger(__name__)


@frozen
class _Deletion:
    """What goes: ``act`` on the rows ``of`` a table ``where`` it is due; the question mark is today.

    Text, not built from the tables: a backup has the tables of its time. One without the ``column`` gets the statement
    ``before``, where there was something to delete before it came.
    """

    act: str
    of: str
    where: str
    column: str = "delete_on"
    before: str = ""

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
    # Whoever has not been collected from an earlier day must still go to the right person.
    "collectors": _Deletion(
        "UPDATE care SET collector = ''",
        "care",
        "collector <> '' AND collector_delete_on < ?"
        " AND EXISTS (SELECT 1 FROM visits WHERE id = care.visit_id AND checked_out_at IS NOT NULL)",
    ),
    "responsible": _Deletion("DELETE FROM care", "care", "delete_on < ?"),
    "photos": _Deletion("DELETE FROM photo_choices", "photo_choices", "delete_on < ?"),
    "emails": _Deletion("UPDATE personal SET email = ''", "personal", "email <> '' AND email_delete_on < ?"),
    "names": _Deletion("DELETE FROM personal", "personal", "delete_on < ?"),
    "bookings": _Deletion(
        "UPDATE bookings SET name = '', order_ref = '', collector = ''",
        "bookings",
        "(name <> '' OR order_ref <> '' OR collector <> '') AND delete_on < ?",
        "collector",
        "UPDATE bookings SET name = '', order_ref = '' WHERE (name <> '' OR order_ref <> '') AND delete_on < ?",
    ),
}

_UNNAME = "UPDATE bookings SET name = ''{} WHERE code_folded = ?"
_UNCODE = "UPDATE acts SET code = '' WHERE visit_id = ?"
_HAS_COLUMN = "SELECT 1 FROM pragma_table_info(?) WHERE name = ?"


@frozen
class _Doing:
    """A statement with its values for a backup that has a column, else the one for a backup from ``before`` it."""

    table: str
    column: str
    statement: str
    values: tuple[Any, ...]
    before: str = ""

    def run(self, copy: Any) -> None:
        has = copy.execute(_HAS_COLUMN, (self.table, self.column)).fetchone()
        statement = self.statement if has else self.before
        if statement:
            copy.execute(statement, self.values)


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
        self._in_backups(
            [_Doing(each.of, each.column, each.statement, given, each.before) for each in DELETIONS.values()]
        )
        return Purged(**counts)

    def forget(self, visit_ids: Sequence[UUID], codes: Sequence[str]) -> None:
        """Delete what the write-ahead log and the backups still hold of people who were erased."""
        self._empty_log()
        visitors = [
            _Doing(table, "visit_id", f"DELETE FROM {table} WHERE visit_id = ?", (visit_id.bytes,))
            for visit_id in visit_ids
            for table in ("personal", "care", "photo_choices")
        ]
        acts = [_Doing("acts", "code", _UNCODE, (visit_id.bytes,)) for visit_id in visit_ids]
        folded = [(code.casefold(),) for code in codes]
        bookers = [
            _Doing("bookings", "collector", _UNNAME.format(", collector = ''"), code, _UNNAME.format(""))
            for code in folded
        ]
        self._in_backups([*visitors, *acts, *bookers], noting=folded)

    def _empty_log(self) -> None:
        """Fold the write-ahead log into the file: its old pages still hold what was deleted."""
        pooled: Any = self._engines.writer.raw_connection()
        try:
            pooled.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            pooled.close()

    def _in_backups(self, doings: Sequence[_Doing], *, noting: Sequence[tuple[str]] = ()) -> None:
        """Run statements in each backup that is still kept; one that cannot be read goes when it is old.

        ``noting`` are codes whose erasure a restored backup must know too, if it has the table for them.
        """
        for backup in sorted((self._engines.path.parent / backups.FOLDER).glob("*.db")):
            try:
                with closing(connect(backup, self._engines.key)) as copy:
                    copy.execute("PRAGMA secure_delete = ON").fetchall()
                    copy.execute("BEGIN IMMEDIATE")
                    for doing in doings:
                        doing.run(copy)
                    if noting and copy.execute(_HAS_COLUMN, ("erased", "code_folded")).fetchone():
                        copy.executemany("INSERT OR IGNORE INTO erased (code_folded) VALUES (?)", noting)
                    copy.execute("COMMIT")
            except dbapi2.Error:
                logger.warning("A backup could not be purged.", exc_info=True)
