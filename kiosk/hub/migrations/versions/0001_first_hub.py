"""The first hub: venues, kiosks with their tokens, facts, and what is kept aside."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), server_default=sa.text("0"), nullable=False)


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "venues", sa.Column("venue", sa.Text(), nullable=False), _count("changes"), sa.PrimaryKeyConstraint("venue")
    )
    op.create_table(
        "kiosks",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("enrolled_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger()),
        _count("high_water"),
        _count("newest"),
        sa.Column("last_contact_at", sa.BigInteger()),
        sa.Column("clock_offset_us", sa.BigInteger()),
        _count("waiting"),
        sa.ForeignKeyConstraint(["venue"], ["venues.venue"]),
        sa.PrimaryKeyConstraint("venue", "kiosk_id"),
    )
    op.create_table(
        "enrolment_codes",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("again", sa.Boolean(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["venue"], ["venues.venue"]),
        sa.PrimaryKeyConstraint("venue", "code_hash"),
    )
    op.create_table(
        "facts",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occurred_at", sa.BigInteger(), nullable=False),
        sa.Column("clock_offset_us", sa.BigInteger(), nullable=False),
        sa.Column("monotonic_ns", sa.BigInteger(), nullable=False),
        sa.Column("clock_behind", sa.Boolean(), nullable=False),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Uuid()),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("body", JSONB(), nullable=False),
        sa.Column("beyond", JSONB()),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("venue", "kiosk_id", "sequence"),
        sa.UniqueConstraint("venue", "id", name="facts_by_id"),
    )
    op.create_index("facts_by_change", "facts", ["venue", "change"])
    op.create_table(
        "quarantine",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("sequence", sa.BigInteger()),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("sent", sa.Text(), nullable=False),
        sa.Column("clock_offset_us", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("venue", "kiosk_id", "digest"),
    )
    op.create_index("quarantine_by_sequence", "quarantine", ["venue", "kiosk_id", "sequence"])


def downgrade() -> None:
    """Drop them, with what they hold."""
    for name in ("quarantine", "facts", "enrolment_codes", "kiosks", "venues"):
        op.drop_table(name)
