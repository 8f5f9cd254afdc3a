"""What other kiosks' visits come to here, and the inbox of what does not go together."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and the indexes by which a visit's facts are found; what was heard is settled when more comes."""
    op.create_index("heard_by_visit", "heard", ["visit_id"], sqlite_where=sa.text("visit_id IS NOT NULL"))
    about_visits = sa.text("kind IN ('joined', 'some_left', 'checked_out', 'undone')")
    op.create_index("journal_by_visit", "journal", ["visit_id"], sqlite_where=about_visits)
    op.create_table(
        "elsewhere",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("under_18", sa.Integer(), nullable=False),
        sa.Column("not_said", sa.Integer(), nullable=False),
        sa.Column("inside", sa.Integer(), nullable=False),
        sa.Column("programme_key", sa.Text(), nullable=False),
        sa.Column("session_key", sa.Text()),
        sa.Column("room_key", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("pass_code", sa.Text(), nullable=False),
        sa.Column("badge_code", sa.Text(), nullable=False),
        sa.Column("code", sa.Text()),
        sa.Column("age_band", sa.Text()),
        sa.Column("re_entry", sa.Boolean(), nullable=False),
        sa.Column("checked_in_at", sa.BigInteger(), nullable=False),
        sa.Column("checked_out_at", sa.BigInteger()),
        sa.Column("ending", sa.Text()),
        sa.Column("left_adults", sa.Integer(), nullable=False),
        sa.Column("left_under_18", sa.Integer(), nullable=False),
        sa.Column("left_not_said", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    somebody_in = sa.text("inside > 0")
    op.create_index("elsewhere_in_room", "elsewhere", ["room_key", "inside"], sqlite_where=somebody_in)
    op.create_index("elsewhere_in_session", "elsewhere", ["session_key", "inside"], sqlite_where=somebody_in)
    is_open = sa.text("checked_out_at IS NULL")
    op.create_index("elsewhere_open_by_badge_code", "elsewhere", ["badge_code"], sqlite_where=is_open)
    op.create_table(
        "elsewhere_codes",
        sa.Column("code_folded", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["elsewhere.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("code_folded", "visit_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("elsewhere_codes_by_visit", "elsewhere_codes", ["visit_id"])
    op.create_table(
        "peers",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("last_contact_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("kiosk_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "inbox",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("noticed_at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("settled_at", sa.BigInteger()),
        sa.Column("settled_how", sa.Text()),
        sa.PrimaryKeyConstraint("key"),
        sqlite_with_rowid=False,
    )
    op.create_index("inbox_by_visit", "inbox", ["visit_id"])
    op.create_index("inbox_unsettled", "inbox", ["noticed_at"], sqlite_where=sa.text("settled_at IS NULL"))


def downgrade() -> None:
    """Drop them; all but what was settled can be worked out again."""
    for table in ("inbox", "peers", "elsewhere_codes", "elsewhere"):
        op.drop_table(table)
    op.drop_index("journal_by_visit", "journal")
    op.drop_index("heard_by_visit", "heard")
