"""The certificate of a hub that no public authority vouches for."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it; the hubs of earlier programs had one of a public authority."""
    op.add_column("hub_link", sa.Column("certificate", sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("hub_link", "certificate")
