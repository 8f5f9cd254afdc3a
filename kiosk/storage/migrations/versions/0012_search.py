"""The desk's search for people, an index of what staff did, and staff's passes."""

import sqlalchemy as sa
from alembic import op

from kiosk.storage.search_schema import MAKING, TAKING_IN_ALL, UNMAKING

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the search and let it take in what is there."""
    op.create_index("journal_by_act", "journal", ["occurred_at"], unique=False, sqlite_where=sa.text("kind = 'acted'"))
    op.add_column("staff", sa.Column("pass_hash", sa.Text(), nullable=True))
    for statement in (*MAKING, *TAKING_IN_ALL):
        op.execute(statement)


def downgrade() -> None:
    """Drop what the search knows."""
    for statement in UNMAKING:
        op.execute(statement)
    op.drop_column("staff", "pass_hash")
    op.drop_index("journal_by_act", table_name="journal", sqlite_where=sa.text("kind = 'acted'"))
