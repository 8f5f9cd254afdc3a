"""Alembic's entry: runs the steps on the connection, and in the transaction, that ``database.migrate`` hands in."""

from alembic import context

from kiosk.hub.pages.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
