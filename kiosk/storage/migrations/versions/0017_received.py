"""Which records of the hub are here."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; the hub's changes are heard from the beginning, because its records were not."""
    op.create_table(
        "received",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.Column("told_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("kind", "key"),
        sqlite_with_rowid=False,
    )
    op.execute("UPDATE hub_link SET heard_to = ''")


def downgrade() -> None:
    """Drop it; what the records said stays."""
    op.drop_table("received")
