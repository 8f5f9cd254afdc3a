"""The tables of the organiser's pages, a venue's rows together as everywhere at the hub (see ``kiosk.hub.tables``)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKeyConstraint, Integer, LargeBinary, Table, Text, Uuid, text

from kiosk.hub.tables import metadata as metadata  # whoever makes all tables takes it from here

users = Table(
    "users",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("must_change", Boolean, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("disabled_at", BigInteger),
    Column("failures", Integer, nullable=False, server_default=text("0")),
    Column("locked_until", BigInteger),
    ForeignKeyConstraint(["venue"], ["venues.venue"]),
)

# Only hashes: whoever reads the database can take over nobody's session.
sessions = Table(
    "sessions",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("token_hash", LargeBinary, primary_key=True),
    Column("user", Text, nullable=False),
    Column("began_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=False),
    ForeignKeyConstraint(["venue", "user"], ["users.venue", "users.name"], ondelete="CASCADE"),
)

# Who did what at the pages; names of visitors and codes never stand here.
audit = Table(
    "audit",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("at", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Uuid, primary_key=True),
    Column("user", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("about", Text, nullable=False),
)

# How far an export has come, for whoever waits for it at another worker.
exports = Table(
    "exports",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("began_at", BigInteger, nullable=False),
    Column("rows_done", BigInteger, nullable=False),
    Column("rows_in_all", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("is_whole", Boolean, nullable=False, server_default=text("false")),
)
