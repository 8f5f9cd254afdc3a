"""The tables of young people's safety and of calls to the desk."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, text

from kiosk.storage.hub_tables import metadata

# Who answers for a young person, and who collects them: for staff alone.
care = Table(
    "care",
    metadata,
    Column("visit_id", LargeBinary, ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True),
    Column("answers", Text, nullable=False),
    Column("adult", Text, nullable=False),
    Column("delete_on", Text, nullable=False),
    Column("collector", Text, nullable=False),
    Column("collector_delete_on", Text, nullable=False),
    Column("notice_version", Text, nullable=False),
    Column("basis", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("care_by_delete_on", care.c.delete_on)
Index("care_by_collector_delete_on", care.c.collector_delete_on, sqlite_where=text("collector <> ''"))

# What somebody wants of photographs: a record of its own, that outlives the name.
photo_choices = Table(
    "photo_choices",
    metadata,
    Column("visit_id", LargeBinary, ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True),
    Column("choice", Text, nullable=False),
    Column("delete_on", Text, nullable=False),
    Column("notice_version", Text, nullable=False),
    Column("basis", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("photo_choices_by_delete_on", photo_choices.c.delete_on)

# Calls to the desk hold no names. One that ended stays: how often somebody was needed, and how long it took, is asked.
calls = Table(
    "calls",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("kiosk_id", Text, nullable=False),
    Column("screen", Text, nullable=False),
    Column("room_key", Text),
    Column("visit_id", LargeBinary),
    Column("raised_at", BigInteger, nullable=False),
    Column("answered_at", BigInteger),
    Column("answered_by", LargeBinary),
    Column("ended_at", BigInteger),
    sqlite_with_rowid=False,
)
Index("calls_open", calls.c.raised_at, sqlite_where=calls.c.ended_at.is_(None))

# Staff who are with young people in a room with the rule of two adults, as the desk says.
room_staff = Table(
    "room_staff",
    metadata,
    Column("room_key", Text, primary_key=True),
    Column("adults", Integer, nullable=False),
    sqlite_with_rowid=False,
)
