"""What the hub says of the venue, whom it knows to be erased, and marks by which a cursor is known again."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; each fact so far is its own mark, so that kiosks go on where they are."""
    op.create_table(
        "records",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.Column("body", JSONB(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("told_until", sa.BigInteger()),
        sa.Column("names_until", sa.Date()),
        sa.ForeignKeyConstraint(["venue"], ["venues.venue"]),
        sa.PrimaryKeyConstraint("venue", "kind", "key"),
    )
    op.create_index("records_by_change", "records", ["venue", "change"])
    op.create_index(
        "records_with_names", "records", ["venue", "names_until"], postgresql_where=sa.text("names_until IS NOT NULL")
    )
    op.create_table(
        "erased",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("code_folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["venue"], ["venues.venue"]),
        sa.PrimaryKeyConstraint("venue", "code_folded"),
    )
    op.create_index(
        "facts_about_names",
        "facts",
        ["venue", "visit_id"],
        postgresql_where=sa.text("kind IN ('checked_in', 'erased')"),
    )
    op.create_table(
        "marks",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("change", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["venue"], ["venues.venue"]),
        sa.PrimaryKeyConstraint("venue", "change"),
    )
    op.execute("INSERT INTO marks (venue, change, id) SELECT venue, change, id FROM facts")


def downgrade() -> None:
    """Drop them; kiosks hear everything once more."""
    op.drop_index("facts_about_names", "facts")
    for name in ("marks", "erased", "records"):
        op.drop_table(name)
