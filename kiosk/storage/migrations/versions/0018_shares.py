"""This kiosk's shares of places, and whom it let in to visits that began elsewhere."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; whom it let in so far is known when more is heard of their visit."""
    op.create_table(
        "sharing",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "shares",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("people", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "let_in",
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("room_key", sa.Text(), nullable=False),
        sa.Column("session_key", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["elsewhere.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop them; the kiosk goes by what it knows of who is inside."""
    for name in ("let_in", "shares", "sharing"):
        op.drop_table(name)
