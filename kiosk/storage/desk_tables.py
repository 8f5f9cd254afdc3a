"""What the desk has to know besides: replaced passes, imports, whose name is to be erased, and what staff did."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, LargeBinary, Table, Text

from kiosk.storage.hub_tables import metadata

# Good for nothing any more, here or at another kiosk; they say so instead of being nobody's.
replaced_passes = Table(
    "replaced_passes",
    metadata,
    Column("pass_folded", Text, primary_key=True),
    Column("visit_id", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# One row a source of bookings: a file that is imported again says that it is fresh, though nothing in it changed.
booking_imports = Table(
    "booking_imports",
    metadata,
    Column("source", Text, primary_key=True),
    Column("imported_at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# Names that staff had erased, until their two minutes are over.
erasures_asked = Table(
    "erasures_asked",
    metadata,
    Column("visit_id", LargeBinary, primary_key=True),
    Column("code", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("staff_id", LargeBinary, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# What staff did, newest last, with the badge, the place and the code of the visit as it was then: a projection of the
# journal, so that a search reads a few pages and not all that visitors did between.
acts = Table(
    "acts",
    metadata,
    Column("occurred_at", BigInteger, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, primary_key=True),
    Column("staff_id", LargeBinary, nullable=False),
    Column("act", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("visit_id", LargeBinary),
    Column("badge_code", Text, nullable=False),
    Column("room_key", Text, nullable=False),
    Column("code", Text, nullable=False),
    sqlite_with_rowid=False,
)
