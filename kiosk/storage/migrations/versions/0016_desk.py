"""Passes that were replaced, and when bookings came in last."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "replaced_passes",
        sa.Column("pass_folded", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("pass_folded"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "booking_imports",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("source"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("booking_imports")
    op.drop_table("replaced_passes")
