"""Finding erasures by visit without passing all who came: what was asked at each push took longer with each fact."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index("facts_erased", "facts", ["venue", "visit_id"], postgresql_where=sa.text("kind = 'erased'"))


def downgrade() -> None:
    """Drop it."""
    op.drop_index("facts_erased", table_name="facts")
