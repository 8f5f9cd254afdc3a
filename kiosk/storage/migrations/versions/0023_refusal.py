"""Why the hub takes nothing from this kiosk."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it; whether the hub still takes something is heard at the next contact."""
    op.add_column("hub_link", sa.Column("refusal", sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("hub_link", "refusal")
