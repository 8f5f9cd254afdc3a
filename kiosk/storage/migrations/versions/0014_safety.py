"""Calls to the desk, who answers for young people, and choices about photographs."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "calls",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("screen", sa.Text(), nullable=False),
        sa.Column("room_key", sa.Text(), nullable=True),
        sa.Column("visit_id", sa.LargeBinary(), nullable=True),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.LargeBinary(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_index("calls_open", "calls", ["raised_at"], unique=False, sqlite_where=sa.text("ended_at IS NULL"))
    op.create_table(
        "room_staff",
        sa.Column("room_key", sa.Text(), nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("room_key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "care",
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("adult", sa.Text(), nullable=False),
        sa.Column("delete_on", sa.Text(), nullable=False),
        sa.Column("collector", sa.Text(), nullable=False),
        sa.Column("collector_delete_on", sa.Text(), nullable=False),
        sa.Column("notice_version", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "photo_choices",
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("delete_on", sa.Text(), nullable=False),
        sa.Column("notice_version", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id"),
        sqlite_with_rowid=False,
    )
    op.add_column("bookings", sa.Column("collector", sa.Text(), server_default=sa.text("''"), nullable=False))
    _index_due_bookings("name <> '' OR order_ref <> '' OR collector <> ''")
    op.create_index("care_by_delete_on", "care", ["delete_on"], unique=False)
    op.create_index(
        "care_by_collector_delete_on",
        "care",
        ["collector_delete_on"],
        unique=False,
        sqlite_where=sa.text("collector <> ''"),
    )
    op.create_index("photo_choices_by_delete_on", "photo_choices", ["delete_on"], unique=False)


def _index_due_bookings(holding: str) -> None:
    """Index the bookings that hold something personal by the day on which it goes."""
    op.drop_index("bookings_by_delete_on", table_name="bookings")
    op.create_index("bookings_by_delete_on", "bookings", ["delete_on"], unique=False, sqlite_where=sa.text(holding))


def downgrade() -> None:
    """Drop them, with what they hold."""
    _index_due_bookings("name <> '' OR order_ref <> ''")
    op.drop_column("bookings", "collector")
    for table in ("photo_choices", "care", "room_staff"):
        op.drop_table(table)
    op.drop_index("calls_open", table_name="calls", sqlite_where=sa.text("ended_at IS NULL"))
    op.drop_table("calls")
