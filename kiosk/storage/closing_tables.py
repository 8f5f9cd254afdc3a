"""How far the closing of each day has come; ``says`` and ``fix`` are what staff read, and hold no names."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, Table, Text

from kiosk.storage.hub_tables import metadata as metadata  # whoever makes all tables takes it from here

day_close_steps = Table(
    "day_close_steps",
    metadata,
    Column("day", Text, primary_key=True),
    Column("step", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("done_at", BigInteger, nullable=False),
    Column("says", Text, nullable=False),
    Column("fix", Text, nullable=False),
    Column("facts", Integer),
    sqlite_with_rowid=False,
)
