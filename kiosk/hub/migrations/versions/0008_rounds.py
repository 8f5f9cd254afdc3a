"""By which answers kiosks go, so that a restored hub notices what it has forgotten, and exports that were stopped."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it; what kiosks go by now is taken for what the book has."""
    _number("venues", "round")
    op.add_column("venues", sa.Column("round_at", sa.BigInteger()))
    op.add_column("venues", sa.Column("round_lost", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.add_column("kiosks", sa.Column("goes_by_at", sa.BigInteger()))
    op.add_column("kiosks", sa.Column("asked_at", sa.BigInteger()))
    op.add_column("exports", sa.Column("is_whole", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    for table, column in (("kiosks", "round"), ("shares", "round"), ("shares", "brought")):
        _number(table, column)


def downgrade() -> None:
    """Drop it."""
    dropped = {
        "exports": ("is_whole",),
        "shares": ("brought", "round"),
        "kiosks": ("round", "asked_at", "goes_by_at"),
        "venues": ("round_lost", "round_at", "round"),
    }
    for table, columns in dropped.items():
        for column in columns:
            op.drop_column(table, column)


def _number(table: str, column: str) -> None:
    op.add_column(table, sa.Column(column, sa.BigInteger(), server_default=sa.text("0"), nullable=False))
