"""What the hub says of kinds that have no table of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

UNKNOWN = "SELECT 1 FROM received WHERE kind NOT IN ('booking', 'session', 'room')"


def upgrade() -> None:
    """Add the table; where a newer hub has told of such kinds, its changes are heard from the beginning."""
    op.create_table(
        "hub_says",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key"),
        sqlite_with_rowid=False,
    )
    op.execute(f"UPDATE hub_link SET heard_to = '' WHERE EXISTS ({UNKNOWN})")


def downgrade() -> None:
    """Drop it."""
    op.drop_table("hub_says")
