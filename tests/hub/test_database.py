"""The hub's schema: migrations equal the tables, up, down, and never over a newer program's."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from kiosk.errors import SettingsError
from kiosk.hub.addresses import is_loopback
from kiosk.hub.database import HEAD, migrate, opened
from kiosk.hub.errors import DatabaseAway
from kiosk.hub.pages.tables import metadata
from kiosk.hub.server import Address, serve
from kiosk.settings import load_settings
from tests.hub.running import SITE, RunningHub, new_database, url_of

OF_ONE_NODE = (
    "pg_class WHERE relkind = 'S'",
    "pg_trigger WHERE NOT tgisinternal",
    "pg_rules WHERE schemaname = 'public'",
    "pg_proc WHERE pronamespace = 'public'::regnamespace",
)


def test_the_migrations_make_what_the_tables_say(hub: RunningHub) -> None:
    with hub.engine.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_every_key_begins_with_the_venue() -> None:
    assert len(metadata.tables) >= 5
    for table in metadata.tables.values():
        keys = [table.primary_key.columns.keys(), *(index.columns.keys() for index in table.indexes)]
        keys += [each.columns.keys() for each in table.constraints if hasattr(each, "columns") and each.columns]
        assert {key[0] for key in keys} == {"venue"}, table.name


def test_the_database_has_what_an_engine_that_distributes_rows_can_take(hub: RunningHub) -> None:
    """README names the rest: LISTEN and NOTIFY, the lock while it migrates, ``alembic_version`` on every node."""
    first_columns = text(
        """
        SELECT DISTINCT attname FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
        JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
        WHERE relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'
        """
    )
    referring = text(
        """
        SELECT count(*) FILTER (WHERE conkey[1] = attnum AND confkey[1] = attnum), count(*) FROM pg_constraint
        JOIN pg_attribute ON attrelid = conrelid AND attname = 'venue' WHERE contype = 'f'
        """
    )
    with hub.engine.begin() as connection:
        assert list(connection.scalars(first_columns)) == ["venue"]
        from_venue, in_all = connection.execute(referring).one()
        assert from_venue == in_all > 5
        for what in OF_ONE_NODE:
            assert connection.scalar(text(f"SELECT count(*) FROM {what}")) == 0, what


def test_a_schema_goes_down_and_up_again(database_url: str) -> None:
    url = url_of(database_url, new_database(database_url))
    engine = opened(url)
    with engine.begin() as connection:
        migrate(connection, "base")
        assert not inspect(connection).has_table("facts")
    engine.dispose()
    engine = opened(url)
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(DatabaseAway, match="9999"):
        opened(url)


def test_a_database_that_is_not_there_is_told_without_its_password() -> None:
    with pytest.raises(DatabaseAway) as caught:
        opened("postgresql://user:secret@127.0.0.1:1/hub")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("host", "only_here"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("hub.local", False)],
)
def test_a_proxy_that_has_the_tls_stands_on_the_same_machine(host: str, only_here: bool) -> None:
    assert is_loopback(host) is only_here
    if not only_here:
        with pytest.raises(SettingsError, match="TLS"):
            serve(load_settings(), Address(host, 1, is_behind_proxy=True), SITE)
