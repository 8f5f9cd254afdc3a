"""What staff did, apart from what visitors did: a search by a manager reads it alone."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

# Of a visit that is there; one whose check-in was taken back has no place here any more.
FILL = """
INSERT INTO acts
SELECT journal.occurred_at, journal.id, unhex(replace(json_extract(journal.body, '$.staff'), '-', '')),
  json_extract(journal.body, '$.act'), coalesce(json_extract(journal.body, '$.reason'), ''),
  coalesce(json_extract(journal.body, '$.about'), ''), journal.visit_id,
  coalesce(visits.badge_code, elsewhere.badge_code, ''), coalesce(visits.room_key, elsewhere.room_key, ''),
  coalesce(visits.code, elsewhere.code, '')
FROM journal LEFT JOIN visits ON visits.id = journal.visit_id LEFT JOIN elsewhere ON elsewhere.id = journal.visit_id
WHERE journal.kind = 'acted'
"""


def upgrade() -> None:
    """Add the table, and what the journal says of it; the index that found acts in the journal is needed no more."""
    op.create_table(
        "acts",
        sa.Column("occurred_at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.LargeBinary(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.LargeBinary(), nullable=True),
        sa.Column("badge_code", sa.Text(), nullable=False),
        sa.Column("room_key", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("occurred_at", "id"),
        sqlite_with_rowid=False,
    )
    op.execute(FILL)
    op.drop_index("journal_by_act", table_name="journal")


def downgrade() -> None:
    """Drop it."""
    op.create_index("journal_by_act", "journal", ["occurred_at"], unique=False, sqlite_where=sa.text("kind = 'acted'"))
    op.drop_table("acts")
