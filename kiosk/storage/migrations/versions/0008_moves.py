"""Several sessions in a day: who of a visit came on from another, and which."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_BY_START = ["checked_in_at", "sequence", "people"]


def upgrade() -> None:
    """Add the column and the table; nobody of an earlier visit came on from another."""
    op.add_column("visits", sa.Column("moved", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.drop_index("visits_by_start", table_name="visits")
    op.create_index("visits_by_start", "visits", [*_BY_START, "moved"], unique=False)
    op.create_table(
        "moves",
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("from_id", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id", "from_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("moves_by_from", "moves", ["from_id"], unique=False)


def downgrade() -> None:
    """Drop them, with what they hold."""
    op.drop_index("moves_by_from", table_name="moves")
    op.drop_table("moves")
    op.drop_index("visits_by_start", table_name="visits")
    op.create_index("visits_by_start", "visits", _BY_START, unique=False)
    op.drop_column("visits", "moved")
