"""Tokens that are renewed, and kiosks that have said farewell."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them; a token of an earlier program is as old as its kiosk's enrolment."""
    made = sa.Column("token_made_at", sa.BigInteger(), server_default=sa.text("0"), nullable=False)
    op.add_column("kiosks", made)
    op.add_column("kiosks", sa.Column("next_token_hash", sa.LargeBinary()))
    op.add_column("kiosks", sa.Column("left_at", sa.BigInteger()))
    op.execute("UPDATE kiosks SET token_made_at = enrolled_at")


def downgrade() -> None:
    """Drop them."""
    for name in ("token_made_at", "next_token_hash", "left_at"):
        op.drop_column("kiosks", name)
