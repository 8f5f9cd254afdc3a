"""The two engines of one encrypted file: one writer, some readers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlcipher3 import dbapi2

from kiosk.storage.errors import explained

READERS = 4
BUSY_TIMEOUT_MS = 5_000
WRITER_WAIT_S = 30  # an import of 100,000 bookings holds the writer for about two seconds
CACHE_KIB = 4_096  # filled within the first thousand check-ins: memory then stays where it is


def connect(path: Path, key: bytes) -> Any:
    """Open the file with its key; whether the key fits shows at the first read.

    Returns a DB-API connection in autocommit: transactions begin and end by statement only.
    """
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
    try:
        # SQLCipher writes every refused page to standard error, which is nobody's to read.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepared(path: Path, key: bytes) -> Any:
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not only unlinked
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    except BaseException:
        connection.close()
        raise
    return connection


class Engines:
    """``writer`` begins IMMEDIATE and has one connection, which makes its pool the lock; ``readers`` never wait.

    Database errors leave both as store errors.
    """

    def __init__(self, path: Path, key: bytes, *, read_only: bool = False) -> None:
        def creator() -> Any:
            connection = _prepared(path, key)
            if read_only:
                connection.execute("PRAGMA query_only = ON")
            return connection

        self.path = path
        self.key = key
        self.writer = _engine(creator, path.parent, pool_size=1)
        self.readers = _engine(creator, path.parent, pool_size=READERS)
        event.listen(self.writer, "begin", _begin_immediate)
        event.listen(self.readers, "begin", _begin_deferred)

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self.readers.dispose()
        self.writer.dispose()


def _engine(creator: Callable[[], Any], folder: Path, *, pool_size: int) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=creator,
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_use_lifo=True,  # the connection that was used last has the pages in its cache: one cache, not four
        pool_timeout=WRITER_WAIT_S,
    )

    def explain(context: ExceptionContext) -> None:
        if isinstance(context.original_exception, dbapi2.Error):
            meant = explained(context.original_exception, folder)
            if meant is not context.original_exception:
                raise meant from context.original_exception

    event.listen(engine, "handle_error", explain)
    return engine


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN DEFERRED")
