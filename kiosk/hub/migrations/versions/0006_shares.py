"""The book of how each place is shared out among a venue's kiosks."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it; a kiosk goes by no share until it has asked for one."""
    op.add_column("kiosks", sa.Column("parts", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.add_column("kiosks", sa.Column("shared_at", sa.BigInteger()))
    op.create_table(
        "shares",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("own", sa.BigInteger(), nullable=False),
        sa.Column("share", sa.BigInteger(), nullable=False),
        sa.Column("booked", sa.BigInteger(), nullable=False),
        sa.Column("wanted", sa.BigInteger(), nullable=False),
        sa.Column("said_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["venue"], ["venues.venue"]),
        sa.PrimaryKeyConstraint("venue", "kind", "key", "kiosk_id"),
    )
    op.create_index("shares_wanted", "shares", ["venue", "said_at"], postgresql_where=sa.text("wanted > 0"))
    op.create_index("shares_of_kiosk", "shares", ["venue", "kiosk_id"])


def downgrade() -> None:
    """Drop it; kiosks go by their last shares for six days."""
    op.drop_table("shares")
    op.drop_column("kiosks", "shared_at")
    op.drop_column("kiosks", "parts")
