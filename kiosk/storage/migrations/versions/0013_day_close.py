"""How far the closing of each day has come."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "day_close_steps",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("fix", sa.Text(), nullable=False),
        sa.Column("facts", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("day", "step"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop it, with what it holds."""
    op.drop_table("day_close_steps")
