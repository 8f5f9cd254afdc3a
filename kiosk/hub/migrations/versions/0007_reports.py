"""What each kiosk tells of its printers and of the calls to its desk."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    op.add_column("kiosks", sa.Column("report", JSONB()))


def downgrade() -> None:
    """Drop it; kiosks tell it again."""
    op.drop_column("kiosks", "report")
