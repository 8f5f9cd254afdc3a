"""A booked place may say whose team it is in, and as what."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; nobody who is booked so far has a team."""
    for name in ("team", "role"):
        op.add_column("bookings", sa.Column(name, sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """Drop them."""
    for name in ("role", "team"):
        op.drop_column("bookings", name)
