"""The hub's engine, and bringing its database to the schema that this program knows."""

from __future__ import annotations

import logging
from pathlib import Path

from pydantic_core import from_json
from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.exc import OperationalError

from kiosk.hub.errors import DatabaseAway, SchemaNewer

HEAD = "0008"
MIGRATIONS = Path(__file__).parent / "migrations"
CONNECTIONS = 8  # a worker's threads: PostgreSQL counts connections, and sixty kiosks rarely push in the same instant
_MIGRATING = 0x6B696F73  # the advisory lock that the first of several starting workers takes


def opened(url: str) -> Engine:
    """Return an engine on a PostgreSQL that was brought up; raises ``DatabaseAway``."""
    engine = engine_at(url)
    try:
        bring_up(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def engine_at(url: str) -> Engine:
    """Return an engine on a PostgreSQL that nothing was asked of yet."""
    if url.startswith("postgres"):
        url = "postgresql+psycopg:" + url.partition(":")[2]
    # A connection that a failover left dead is found out before a request gets it.
    return create_engine(
        url,
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args=_PATIENCE,
        json_deserializer=from_json,  # an export reads millions of bodies; json.loads takes twice as long
    )


def bring_up(engine: Engine) -> None:
    """Migrate an older schema to this program's.

    Raises ``DatabaseAway``, without the address: it may hold a password; ``SchemaNewer``.
    """
    try:
        with engine.begin() as connection:
            _bring_up(connection)
    except OperationalError as error:
        raise DatabaseAway("PostgreSQL cannot be reached", fix="Check KIOSK_HUB_DATABASE, and that it runs.") from error


def _bring_up(connection: Connection) -> None:
    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATING})
    current = None
    if inspect(connection).has_table("alembic_version"):
        current = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if current == HEAD:
        return
    if current is not None and str(current) > HEAD:
        raise SchemaNewer(
            f"the hub's database has schema {current}, this program knows {HEAD}", fix="Install the newer program."
        )
    migrate(connection)


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the migrations up to a revision, or down to it, in the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    (command.upgrade if revision == "head" else command.downgrade)(config, revision)


_PATIENCE = {"connect_timeout": 5, "options": "-c statement_timeout=30000 -c lock_timeout=20000"}
