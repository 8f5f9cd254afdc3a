"""The acts about who was erased no longer say under which code they came."""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take those codes out; the journal keeps them, for a booking that was erased still holds its place."""
    op.execute(
        "UPDATE acts SET code = '' WHERE code <> '' AND (lower(code) IN (SELECT code_folded FROM erased) OR visit_id IN"
        " (SELECT visits.id FROM visits JOIN erased ON erased.code_folded = visits.code_folded))"
    )


def downgrade() -> None:
    """Leave them out."""
