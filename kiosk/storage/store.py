"""Opening a data folder: lock, key, file, schema, in this order."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Engine, insert, select

from kiosk.actions.ports import Clock, Ids
from kiosk.domain.retention import NOTHING_STATED, Terms
from kiosk.storage import instants
from kiosk.storage.act_reader import SqlActReader
from kiosk.storage.backups import back_up, integrity_faults
from kiosk.storage.booking_store import SqlBookingStore
from kiosk.storage.call_store import SqlCallStore
from kiosk.storage.connections import Engines
from kiosk.storage.damage import check_present, check_whole, set_aside, unreadable
from kiosk.storage.day_close_store import SqlDayCloseStore
from kiosk.storage.equality_store import SqlEqualityStore
from kiosk.storage.errors import SUSPECT, DamagedStore, explaining
from kiosk.storage.folder_lock import FolderLock
from kiosk.storage.journal_reader import SqlJournalReader
from kiosk.storage.key_check import KeyCheck, read_key_check, write_key_check
from kiosk.storage.keys import KeySource, StoreKey, find_key
from kiosk.storage.personal_store import SqlPersonalStore
from kiosk.storage.print_queue_store import SqlPrintQueue
from kiosk.storage.roll_call_store import SqlRollCallStore
from kiosk.storage.schema import HEAD, check_known, create_schema, migrate, schema_version
from kiosk.storage.search_index import SqlPeopleIndex
from kiosk.storage.sql_backups import SqlBackups
from kiosk.storage.sql_heard import SqlHeard
from kiosk.storage.sql_inbox import SqlInbox
from kiosk.storage.sql_outbox import SqlOutbox
from kiosk.storage.sql_shares import SqlShares
from kiosk.storage.staff_store import SqlStaffStore
from kiosk.storage.surroundings import Surroundings
from kiosk.storage.tables import kiosk
from kiosk.storage.unit_of_work import OpenedUnitOfWork, SqlUnitOfWork

FILE = "kiosk.db"
_ID_BYTES = 2


class Store:
    """An open data folder; made by ``open_store``. The calls are safe from any thread."""

    def __init__(self, engines: Engines, lock: FolderLock | None, around: Surroundings, key_source: KeySource) -> None:
        self._engines = engines
        self._lock = lock
        self._around = around
        self.kiosk_id = around.kiosk_id
        self.key_source = key_source
        self.reader = SqlJournalReader(engines.readers)
        self.acts = SqlActReader(engines.readers)
        self.bookings = SqlBookingStore(engines, around)
        self.outbox = SqlOutbox(engines, around.kiosk_id)
        self.personal = SqlPersonalStore(engines)
        self.roll_calls = SqlRollCallStore(engines)
        self.heard = SqlHeard(engines, around)
        self.inbox = SqlInbox(engines)
        self.shares = SqlShares(engines, around)
        self.staff = SqlStaffStore(engines)
        self.day_closes = SqlDayCloseStore(engines)
        self.backups = SqlBackups(engines, around.kiosk_id)
        self.print_queue = SqlPrintQueue(engines)
        self.people = SqlPeopleIndex(engines, around.kiosk_id)
        self.calls = SqlCallStore(engines)
        self.equality = SqlEqualityStore(around.folder, engines.key)

    def write(self) -> AbstractContextManager[SqlUnitOfWork]:
        """Open the one writer's unit of work."""
        return OpenedUnitOfWork(self._engines.writer, self._around)

    def when_committed(self, told: Callable[[], None]) -> None:
        """Tell somebody after each commit with facts, in the thread that committed; it must be quick."""
        self._around.commits.then(told)

    def when_places_are_wanted(self, told: Callable[[], None]) -> None:
        """Tell somebody whenever people could not be let in for want of a share, in that thread; it must be quick."""
        self._around.wishes.then(told)

    def newest_occurred_at(self) -> datetime | None:
        """Return when the newest entry occurred; ``None`` with an empty journal."""
        return self.reader.newest_occurred_at()

    def outbox_size(self) -> int:
        """Return how many entries the hub has not confirmed."""
        return self.outbox.size()

    def integrity_check(self) -> tuple[str, ...]:
        """Return what is wrong with the file, empty when nothing is; reads all of it (about 1 s per 100 MB)."""
        pooled = self._engines.readers.raw_connection()
        try:
            with explaining(self._around.folder):
                return integrity_faults(pooled.driver_connection)
        finally:
            pooled.close()

    def close(self) -> None:
        """Close the file and let the next process in; a second call does nothing."""
        self._engines.close()
        if self._lock is not None:
            self._lock.release()


def open_store(
    folder: Path,
    *,
    clock: Clock,
    ids: Ids,
    key: StoreKey | None = None,
    kiosk_id: str | None = None,
    day_of: Callable[[datetime], date] = instants.utc_day,
    terms: Terms = NOTHING_STATED,
) -> Store:
    """Open the store of a data folder, made anew where there is none.

    ``kiosk_id`` names the kiosk at the first opening (else ``kiosk-`` and four random digits). ``day_of`` tells the
    venue's day, from which delete dates count; each personal record is kept on the ``terms`` of its time. Raises the
    ``StoreError`` tree: ``StoreInUse``, ``KeyMissing``, ``WrongKey``, ``DamagedStore`` (the file is kept aside),
    ``NewerSchema``, ``DiskFull``, ``ReadOnly``.
    """
    now = clock.now()
    with explaining(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock(folder, now)
        try:
            engines, used_key = _opened(folder, key, now)
            try:
                name = _identity(engines.writer, kiosk_id, now)
            except BaseException:
                engines.close()
                raise
        except BaseException:
            lock.release()
            raise
    return Store(engines, lock, Surroundings(folder, name, clock, ids, day_of, terms), used_key.source)


def open_beside(
    folder: Path, *, clock: Clock, ids: Ids, day_of: Callable[[datetime], date] = instants.utc_day
) -> Store:
    """Open a store for reading only while another process has it: no lock, no migration, no repair.

    SQLite's write-ahead log lets readers see the last commit at any time. Writing raises ``ReadOnly``. Raises
    ``KeyMissing``, ``WrongKey``, ``DamagedStore`` and ``NewerSchema`` as ``open_store`` does.
    """
    path = folder / FILE
    with explaining(folder):
        check = read_key_check(folder)
        used = find_key(folder, store_exists=True, known_source=check.source if check else None)
        if check is not None and not check.holds(used):
            raise unreadable(path, key_fits=False)
        engines = Engines(path, used.key, read_only=True)
        try:
            with engines.readers.begin() as connection:
                name = str(connection.scalar(select(kiosk.c.kiosk_id)))
            check_known(schema_version(engines.readers) or HEAD, path)
        except BaseException:
            engines.close()
            raise
    return Store(engines, None, Surroundings(folder, name, clock, ids, day_of), used.source)


def _opened(folder: Path, key: StoreKey | None, now: datetime) -> tuple[Engines, StoreKey]:
    path = folder / FILE
    check = read_key_check(folder)
    exists = check_present(path, check)
    used = key or find_key(folder, store_exists=exists, known_source=check.source if check else None)
    if exists and check is not None and not check.holds(used):
        raise unreadable(path, key_fits=False)
    engines = Engines(path, used.key)
    try:
        _bring_up(engines.writer, path, used.key, check, now)
    except DamagedStore as error:
        engines.close()
        if check is None:
            raise unreadable(path, key_fits=None) from error
        raise set_aside(path, now, why=error.what) from error
    except BaseException:
        engines.close()
        raise
    if check is None or check.source is not used.source:
        write_key_check(folder, used)
    return engines, used


def _bring_up(writer: Engine, path: Path, key: bytes, check: KeyCheck | None, now: datetime) -> None:
    version = schema_version(writer)
    if version is None and check is not None:
        raise DamagedStore("the store has no tables", where=str(path))
    if version is None:
        with writer.begin() as connection:
            create_schema(connection)
        return
    check_known(version, path)
    if (path.parent / SUSPECT).exists():
        check_whole(writer, path)
    if version < HEAD:
        back_up(path, key, label=f"schema-{version}", now=now)
        migrate(writer)


def _identity(writer: Engine, wanted: str | None, now: datetime) -> str:
    with writer.begin() as connection:
        known = connection.scalar(select(kiosk.c.kiosk_id))
        if known is not None:
            return str(known)
        name = wanted or f"kiosk-{secrets.token_hex(_ID_BYTES)}"
        connection.execute(insert(kiosk).values(kiosk_id=name, made_at=instants.to_row(now), people_counted_out=0))
        return name
