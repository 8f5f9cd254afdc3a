"""Each personal record says on what terms it is kept; the codes whose names were erased."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TERMS = {
    "personal": ("notice_version", "names_basis", "leave_help_basis", "email_basis"),
    "bookings": ("notice_version", "basis"),
}


def upgrade() -> None:
    """Add the terms, empty for what came before, and the table of erased codes."""
    for table, names in _TERMS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False))
    op.create_index(
        "bookings_by_delete_on",
        "bookings",
        ["delete_on"],
        unique=False,
        sqlite_where=sa.text("name <> '' OR order_ref <> ''"),
    )
    op.create_table(
        "erased",
        sa.Column("code_folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code_folded"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Forget the terms and the erased codes."""
    op.drop_table("erased")
    op.drop_index("bookings_by_delete_on", table_name="bookings", sqlite_where=sa.text("name <> '' OR order_ref <> ''"))
    for table, names in _TERMS.items():
        for name in reversed(names):
            op.drop_column(table, name)
