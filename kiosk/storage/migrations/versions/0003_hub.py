"""A hub: where it is, what it has, and which facts it keeps aside."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both tables; no earlier store has a hub."""
    op.create_table(
        "quarantined",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["kiosk_id", "sequence"], ["journal.kiosk_id", "journal.sequence"]),
        sa.PrimaryKeyConstraint("kiosk_id", "sequence"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "hub_link",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("high_water", sa.Integer(), nullable=False),
        sa.Column("newest", sa.Integer(), nullable=False),
        sa.Column("clock_offset_us", sa.BigInteger(), nullable=True),
        sa.Column("met_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("kiosk_id"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop them, with what they hold."""
    op.drop_table("hub_link")
    op.drop_table("quarantined")
