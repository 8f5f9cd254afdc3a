"""Bringing a store to the schema that this program knows.

A new store is made from the tables at once; an older one is migrated by Alembic, after a verified backup. Alembic is
imported only then: it costs half a second that no ordinary start should pay.
"""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_mock_engine, inspect, text
from sqlalchemy.dialects import sqlite

from kiosk.storage import desk_tables, print_tables, safety_tables  # noqa: F401 - their tables are the metadata's too
from kiosk.storage.closing_tables import metadata
from kiosk.storage.errors import NewerSchema
from kiosk.storage.search_schema import MAKING

HEAD = "0024"
MIGRATIONS = Path(__file__).parent / "migrations"


def schema_version(engine: Engine) -> str | None:
    """Return the store's revision, ``None`` when it has no tables yet."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if version is None else str(version)


def check_known(version: str, where: Path) -> None:
    """Raise ``NewerSchema`` for a revision that this program does not know; revisions are numbered in order."""
    if version > HEAD:
        raise NewerSchema(
            f"the store has schema {version}, this program knows {HEAD}",
            where=str(where),
            fix="Install the newer program again, or restore the backup made before its migration.",
        )


def create_schema(connection: Connection) -> None:
    """Make all tables and note the revision, in the caller's transaction."""
    for statement in (*_tables_and_indexes(), *MAKING):
        connection.exec_driver_sql(statement)
    connection.execute(
        text(
            "CREATE TABLE alembic_version "
            "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


@cache
def _tables_and_indexes() -> tuple[str, ...]:
    """Return what makes the tables, in SQL: putting it into words takes twice as long as making them."""
    statements: list[str] = []
    said_in = sqlite.dialect()
    engine = create_mock_engine("sqlite://", lambda each, *_: statements.append(str(each.compile(dialect=said_in))))
    metadata.create_all(engine, checkfirst=False)
    return tuple(statements)


def migrate(engine: Engine, revision: str = "head") -> None:
    """Run the migrations up, or down, to a revision in one transaction; a failure leaves the store as it was."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        current = connection.scalar(text("SELECT version_num FROM alembic_version")) if _known(connection) else None
        target = ScriptDirectory.from_config(config).get_current_head() if revision == "head" else revision
        upwards = target != "base" and (current is None or str(target) >= str(current))
        (command.upgrade if upwards else command.downgrade)(config, str(target))


def _known(connection: Connection) -> bool:
    return inspect(connection).has_table("alembic_version")
