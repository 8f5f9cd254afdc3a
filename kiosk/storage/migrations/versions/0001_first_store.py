"""The first store."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "bookings",
        sa.Column("code_folded", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("ticket", sa.Text(), nullable=False),
        sa.Column("session_key", sa.Text(), nullable=True),
        sa.Column("programme_key", sa.Text(), nullable=True),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("under_18", sa.Integer(), nullable=False),
        sa.Column("not_said", sa.Integer(), nullable=False),
        sa.Column("age_band", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.BigInteger(), nullable=True),
        sa.Column("valid_until", sa.BigInteger(), nullable=True),
        sa.Column("needs_attention", sa.Boolean(), nullable=False),
        sa.Column("delete_on", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code_folded"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "inside",
        sa.Column("room_key", sa.Text(), nullable=False),
        sa.Column("session_key", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("room_key", "session_key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "journal",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occurred_at", sa.BigInteger(), nullable=False),
        sa.Column("monotonic_ns", sa.BigInteger(), nullable=False),
        sa.Column("clock_behind", sa.Boolean(), nullable=False),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.LargeBinary(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id", "sequence"),
        sa.UniqueConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_index("journal_by_time", "journal", ["occurred_at", "people"], unique=False)
    op.create_table(
        "kiosk",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("people_counted_out", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rooms",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("directions", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sessions",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("programme_key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("room_key", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
        sqlite_with_rowid=False,
    )
    op.create_index("sessions_by_source", "sessions", ["source"], unique=False)
    op.create_index("sessions_by_start", "sessions", ["starts_at"], unique=False)
    op.create_table(
        "visits",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("under_18", sa.Integer(), nullable=False),
        sa.Column("not_said", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("programme_key", sa.Text(), nullable=False),
        sa.Column("session_key", sa.Text(), nullable=True),
        sa.Column("room_key", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("pass_code", sa.Text(), nullable=False),
        sa.Column("pass_folded", sa.Text(), nullable=False),
        sa.Column("badge_code", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("code_folded", sa.Text(), nullable=True),
        sa.Column("age_band", sa.Text(), nullable=True),
        sa.Column("re_entry", sa.Boolean(), nullable=False),
        sa.Column("checked_in_at", sa.BigInteger(), nullable=False),
        sa.Column("checked_out_at", sa.BigInteger(), nullable=True),
        sa.Column("ending", sa.Text(), nullable=True),
        sa.Column("people_left", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "visits_by_code",
        "visits",
        ["code_folded", "checked_out_at", "checked_in_at"],
        unique=False,
        sqlite_where=sa.text("code_folded IS NOT NULL"),
    )
    op.create_index(
        "visits_by_end", "visits", ["checked_out_at"], unique=False, sqlite_where=sa.text("checked_out_at IS NOT NULL")
    )
    op.create_index("visits_by_pass", "visits", ["pass_folded", "checked_out_at", "checked_in_at"], unique=False)
    op.create_index("visits_by_start", "visits", ["checked_in_at", "sequence", "people"], unique=False)
    op.create_index(
        "visits_open_by_badge_code",
        "visits",
        ["badge_code"],
        unique=False,
        sqlite_where=sa.text("checked_out_at IS NULL"),
    )
    op.create_table(
        "outbox",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["kiosk_id", "sequence"],
            ["journal.kiosk_id", "journal.sequence"],
        ),
        sa.PrimaryKeyConstraint("kiosk_id", "sequence"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "personal",
        sa.Column("visit_id", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("badge_name", sa.Text(), nullable=False),
        sa.Column("delete_on", sa.Text(), nullable=False),
        sa.Column("leave_help", sa.Boolean(), nullable=False),
        sa.Column("leave_help_delete_on", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("email_delete_on", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("personal_by_delete_on", "personal", ["delete_on"], unique=False)
    op.create_index(
        "personal_by_email_delete_on",
        "personal",
        ["email_delete_on"],
        unique=False,
        sqlite_where=sa.text("email <> ''"),
    )
    op.create_index(
        "personal_by_leave_help_delete_on",
        "personal",
        ["leave_help_delete_on"],
        unique=False,
        sqlite_where=sa.text("leave_help = 1"),
    )


def downgrade() -> None:
    """Drop them all, with what they hold."""
    op.drop_index("personal_by_leave_help_delete_on", table_name="personal", sqlite_where=sa.text("leave_help = 1"))
    op.drop_index("personal_by_email_delete_on", table_name="personal", sqlite_where=sa.text("email <> ''"))
    op.drop_index("personal_by_delete_on", table_name="personal")
    op.drop_table("personal")
    op.drop_table("outbox")
    op.drop_index("visits_open_by_badge_code", table_name="visits", sqlite_where=sa.text("checked_out_at IS NULL"))
    op.drop_index("visits_by_start", table_name="visits")
    op.drop_index("visits_by_pass", table_name="visits")
    op.drop_index("visits_by_end", table_name="visits", sqlite_where=sa.text("checked_out_at IS NOT NULL"))
    op.drop_index("visits_by_code", table_name="visits", sqlite_where=sa.text("code_folded IS NOT NULL"))
    op.drop_table("visits")
    op.drop_index("sessions_by_start", table_name="sessions")
    op.drop_index("sessions_by_source", table_name="sessions")
    op.drop_table("sessions")
    op.drop_table("rooms")
    op.drop_table("kiosk")
    op.drop_index("journal_by_time", table_name="journal")
    op.drop_table("journal")
    op.drop_table("inside")
    op.drop_table("bookings")
