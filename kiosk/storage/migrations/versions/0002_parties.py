"""Parties: who of an order came together, who joined late, and who left before the others."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

LEFT = ("left_adults", "left_under_18", "left_not_said")


def upgrade() -> None:
    """Add the table and the columns; nobody of an earlier visit left before the others."""
    for name in LEFT:
        op.add_column("visits", sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.create_table(
        "party_codes",
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("code_folded", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id", "code_folded"),
        sqlite_with_rowid=False,
    )
    op.create_index("party_codes_by_code", "party_codes", ["code_folded"], unique=False)
    op.create_index(
        "bookings_by_order",
        "bookings",
        ["source", "order_ref"],
        unique=False,
        sqlite_where=sa.text("order_ref <> ''"),
    )


def downgrade() -> None:
    """Drop them, with what they hold."""
    op.drop_index("bookings_by_order", table_name="bookings", sqlite_where=sa.text("order_ref <> ''"))
    op.drop_index("party_codes_by_code", table_name="party_codes")
    op.drop_table("party_codes")
    for name in reversed(LEFT):
        op.drop_column("visits", name)
