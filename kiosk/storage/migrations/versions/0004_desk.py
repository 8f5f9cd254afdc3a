"""The desk: what was ticked in a roll call survives a restart, and who is expected is quick to count."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and the index."""
    op.create_index(
        "bookings_by_session",
        "bookings",
        ["session_key", "status", "adults", "under_18", "not_said"],
        unique=False,
        sqlite_where=sa.text("session_key IS NOT NULL"),
    )
    op.create_table(
        "roll_calls",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("people_ticked", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "roll_ticks",
        sa.Column("roll_call_id", sa.LargeBinary(), nullable=False),
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["roll_call_id"], ["roll_calls.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("roll_call_id", "visit_id"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop them, with what they hold."""
    op.drop_table("roll_ticks")
    op.drop_table("roll_calls")
    op.drop_index("bookings_by_session", table_name="bookings", sqlite_where=sa.text("session_key IS NOT NULL"))
