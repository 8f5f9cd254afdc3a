"""The organiser's pages: users, their sessions, what they did, and how far exports have come."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, and which program a kiosk has."""
    op.add_column("kiosks", sa.Column("version", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.create_table(
        "users",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("disabled_at", sa.BigInteger()),
        sa.Column("failures", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("locked_until", sa.BigInteger()),
        sa.ForeignKeyConstraint(["venue"], ["venues.venue"]),
        sa.PrimaryKeyConstraint("venue", "name"),
    )
    op.create_table(
        "sessions",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["venue", "user"], ["users.venue", "users.name"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("venue", "token_hash"),
    )
    op.create_table(
        "audit",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("venue", "at", "id"),
    )
    op.create_table(
        "exports",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("rows_done", sa.BigInteger(), nullable=False),
        sa.Column("rows_in_all", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("venue", "id"),
    )


def downgrade() -> None:
    """Drop them, with what they hold."""
    for name in ("exports", "audit", "sessions", "users"):
        op.drop_table(name)
    op.drop_column("kiosks", "version")
