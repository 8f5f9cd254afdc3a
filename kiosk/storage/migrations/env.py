"""Alembic's entry: runs the steps on the connection, and in the transaction, that ``schema.migrate`` hands in."""

from alembic import context

from kiosk.storage.closing_tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
