"""The hub's tables, in the glossary's words; every key begins with the venue.

Instants are microseconds since 1970 in UTC, as on the wire and in the kiosks' stores. ``facts`` is append-only: its
rows are never changed. ``venues.changes`` counts what was added; whoever adds holds that row until it commits, so that
numbers become visible in their order and a reader that has seen one has seen all before it.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata = MetaData()

venues = Table(
    "venues",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("changes", BigInteger, nullable=False, server_default=text("0")),
)

kiosks = Table(
    "kiosks",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("kiosk_id", Text, primary_key=True),
    Column("token_hash", LargeBinary, nullable=False),
    Column("enrolled_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
    Column("high_water", BigInteger, nullable=False, server_default=text("0")),
    Column("newest", BigInteger, nullable=False, server_default=text("0")),
    Column("last_contact_at", BigInteger),
    Column("clock_offset_us", BigInteger),
    Column("waiting", BigInteger, nullable=False, server_default=text("0")),
    Column("token_made_at", BigInteger, nullable=False, server_default=text("0")),
    Column("next_token_hash", LargeBinary),  # holds beside the other until it is used
    Column("left_at", BigInteger),
    Column("version", Text, nullable=False, server_default=text("''")),  # of its program
    ForeignKeyConstraint(["venue"], ["venues.venue"]),
)

enrolment_codes = Table(
    "enrolment_codes",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("code_hash", LargeBinary, primary_key=True),
    Column("again", Boolean, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    ForeignKeyConstraint(["venue"], ["venues.venue"]),
)

facts = Table(
    "facts",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("kiosk_id", Text, primary_key=True),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Uuid, nullable=False),
    Column("change", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("occurred_at", BigInteger, nullable=False),
    Column("clock_offset_us", BigInteger, nullable=False),
    Column("monotonic_ns", BigInteger, nullable=False),
    Column("clock_behind", Boolean, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("visit_id", Uuid),
    Column("people", Integer, nullable=False),
    Column("body", JSONB, nullable=False),
    Column("beyond", JSONB),  # what a newer kiosk said of the fact besides
    Column("received_at", BigInteger, nullable=False),
    UniqueConstraint("venue", "id", name="facts_by_id"),
)
Index("facts_by_change", facts.c.venue, facts.c.change)

# What a kiosk sent and nobody here can use, as it came; its digest keeps a repetition from standing twice.
quarantine = Table(
    "quarantine",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("kiosk_id", Text, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("sequence", BigInteger),
    Column("reason", Text, nullable=False),
    Column("sent", Text, nullable=False),
    Column("clock_offset_us", BigInteger, nullable=False),
    Column("received_at", BigInteger, nullable=False),
)
Index("quarantine_by_sequence", quarantine.c.venue, quarantine.c.kiosk_id, quarantine.c.sequence)
