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
    Date,
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
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

metadata = MetaData()
TEXTS = ARRAY(Text())

venues = Table(
    "venues",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("changes", BigInteger, nullable=False, server_default=text("0")),
    Column("round", BigInteger, nullable=False, server_default=text("0")),  # see ``kiosk.domain.shares.Round``
    Column("round_at", BigInteger),
    Column("round_lost", Boolean, nullable=False, server_default=text("false")),
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
    Column("report", JSONB),  # what it told last of its printers and of calls to its desk
    Column("parts", BigInteger, nullable=False, server_default=text("0")),  # see ``shares``; none before it asks
    Column("shared_at", BigInteger),
    Column("goes_by_at", BigInteger),  # the answer that it went by when it asked last, and that one, each by its name
    Column("asked_at", BigInteger),
    Column("round", BigInteger, nullable=False, server_default=text("0")),  # in which it has said by what it goes
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
Index("facts_about_names", facts.c.venue, facts.c.visit_id, postgresql_where=text("kind IN ('checked_in', 'erased')"))
Index("facts_erased", facts.c.venue, facts.c.visit_id, postgresql_where=text("kind = 'erased'"))

# What the hub says of the venue, one row for each thing: a session, a room, a booking. Its number is that of its last
# change, so that all rows together are the snapshot, and one cursor goes over these and the facts. ``told_until`` is
# when kiosks need not hear of it any more, ``names_until`` the last day on which it may hold a name.
records = Table(
    "records",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("change", BigInteger, nullable=False),
    Column("body", JSONB, nullable=False),
    Column("source", Text, nullable=False),
    Column("told_until", BigInteger),
    Column("names_until", Date),
    ForeignKeyConstraint(["venue"], ["venues.venue"]),
)
Index("records_by_change", records.c.venue, records.c.change)
Index("records_with_names", records.c.venue, records.c.names_until, postgresql_where=text("names_until IS NOT NULL"))

# Whose name was erased: no file brings it back.
erased = Table(
    "erased",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("code_folded", Text, primary_key=True),
    ForeignKeyConstraint(["venue"], ["venues.venue"]),
)

# The last number of each transaction that changed something, with an id of its own: a hub that was restored from a
# backup gives the numbers again, and not the ids.
marks = Table(
    "marks",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("change", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Uuid, nullable=False),
    ForeignKeyConstraint(["venue"], ["venues.venue"]),
)

# The book of how each place is shared out (``kiosk.domain.shares``): a kiosk's people there as it said, the share that
# it was given, and the larger one by which it may still go. Of a place without a row it may have one of its ``parts``.
# ``brought`` is what it went by when it spoke of the place first in this round.
shares = Table(
    "shares",
    metadata,
    Column("venue", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("kiosk_id", Text, primary_key=True),
    Column("own", BigInteger, nullable=False),
    Column("share", BigInteger, nullable=False),
    Column("booked", BigInteger, nullable=False),
    Column("wanted", BigInteger, nullable=False),
    Column("said_at", BigInteger, nullable=False),
    Column("round", BigInteger, nullable=False, server_default=text("0")),
    Column("brought", BigInteger, nullable=False, server_default=text("0")),
    ForeignKeyConstraint(["venue"], ["venues.venue"]),
)
Index("shares_wanted", shares.c.venue, shares.c.said_at, postgresql_where=text("wanted > 0"))
Index("shares_of_kiosk", shares.c.venue, shares.c.kiosk_id)

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
