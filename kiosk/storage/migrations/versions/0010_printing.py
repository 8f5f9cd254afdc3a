"""The print queue."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_DUE = sa.text("state IN ('waiting', 'printing')")
_AHEAD = sa.text("ahead_code <> ''")


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "print_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("queued_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("late", sa.Text(), nullable=False),
        sa.Column("is_again", sa.Boolean(), nullable=False),
        sa.Column("ahead_code", sa.Text(), nullable=False),
        sa.Column("pass_code", sa.Text(), nullable=False),
        sa.Column("badges_done", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("print_jobs_due", "print_jobs", ["not_before"], unique=False, sqlite_where=_DUE)
    op.create_index("print_jobs_ahead", "print_jobs", ["ahead_code"], unique=False, sqlite_where=_AHEAD)


def downgrade() -> None:
    """Drop it, with what it holds."""
    op.drop_index("print_jobs_ahead", table_name="print_jobs", sqlite_where=_AHEAD)
    op.drop_index("print_jobs_due", table_name="print_jobs", sqlite_where=_DUE)
    op.drop_table("print_jobs")
