"""Whose people left at another kiosk than they came in by: who was inside when a day began is right with it."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; of what was heard so far it is filled when more is heard of that visit."""
    op.create_table(
        "crossed",
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("visit_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("crossed_by_time", "crossed", ["at", "people"])


def downgrade() -> None:
    """Drop it; a day begins again with whoever the journal alone has inside."""
    op.drop_table("crossed")
