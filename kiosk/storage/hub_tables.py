"""The tables of what is known of the hub and of the venue's other kiosks (see ``tables``)."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    text,
)

from kiosk.storage.tables import metadata as metadata  # whoever makes all tables takes it from here

# Facts that the hub keeps aside: it has them, cannot use them, and says why.
quarantined = Table(
    "quarantined",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("reason", Text, nullable=False),
    ForeignKeyConstraint(["kiosk_id", "sequence"], ["journal.kiosk_id", "journal.sequence"]),
    sqlite_with_rowid=False,
)

# The hub of this kiosk and what it said last: up to where it has everything, and the newest number that it knows.
hub_link = Table(
    "hub_link",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("token", Text, nullable=False),
    Column("high_water", Integer, nullable=False),
    Column("newest", Integer, nullable=False),
    Column("clock_offset_us", BigInteger),
    Column("met_at", BigInteger),
    Column("heard_to", Text, nullable=False, server_default=text("''")),
    Column("certificate", Text, nullable=False, server_default=text("''")),
    Column("refusal", Text, nullable=False, server_default=text("''")),  # why it takes nothing from this kiosk
    sqlite_with_rowid=False,
)

# What other kiosks of the venue did, as the hub told it. It is never written into the journal: the merge reads it.
heard = Table(
    "heard",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("occurred_at", BigInteger, nullable=False),
    Column("clock_offset_us", BigInteger, nullable=False),
    Column("monotonic_ns", BigInteger, nullable=False),
    Column("clock_behind", Boolean, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("visit_id", LargeBinary),
    Column("people", Integer, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

Index("heard_by_visit", heard.c.visit_id, sqlite_where=heard.c.visit_id.is_not(None))

# The visits that other kiosks began, as all facts that are known here come to: a projection of ``heard`` and of what
# this kiosk did about them. No names come with them. ``inside`` is how many of the party are in.
elsewhere = Table(
    "elsewhere",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("kiosk_id", Text, nullable=False),
    Column("adults", Integer, nullable=False),
    Column("under_18", Integer, nullable=False),
    Column("not_said", Integer, nullable=False),
    Column("inside", Integer, nullable=False),
    Column("programme_key", Text, nullable=False),
    Column("session_key", Text),
    Column("room_key", Text, nullable=False),
    Column("how", Text, nullable=False),
    Column("pass_code", Text, nullable=False),
    Column("badge_code", Text, nullable=False),
    Column("code", Text),
    Column("age_band", Text),
    Column("re_entry", Boolean, nullable=False),
    Column("checked_in_at", BigInteger, nullable=False),
    Column("checked_out_at", BigInteger),
    Column("ending", Text),
    Column("left_adults", Integer, nullable=False),
    Column("left_under_18", Integer, nullable=False),
    Column("left_not_said", Integer, nullable=False),
    sqlite_with_rowid=False,
)
_somebody_in = elsewhere.c.inside > 0
Index("elsewhere_in_room", elsewhere.c.room_key, elsewhere.c.inside, sqlite_where=_somebody_in)
Index("elsewhere_in_session", elsewhere.c.session_key, elsewhere.c.inside, sqlite_where=_somebody_in)
Index("elsewhere_open_by_badge_code", elsewhere.c.badge_code, sqlite_where=elsewhere.c.checked_out_at.is_(None))

# Every code that finds a visit elsewhere: what it came with, its pass, and its party's others.
elsewhere_codes = Table(
    "elsewhere_codes",
    metadata,
    Column("code_folded", Text, primary_key=True),
    Column("visit_id", LargeBinary, ForeignKey("elsewhere.id", ondelete="CASCADE"), primary_key=True),
    sqlite_with_rowid=False,
)
Index("elsewhere_codes_by_visit", elsewhere_codes.c.visit_id)

# The venue's other kiosks, and when the hub heard of each last, by this kiosk's clock.
peers = Table(
    "peers",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("last_contact_at", BigInteger),
    sqlite_with_rowid=False,
)

# By which shares of places this kiosk goes (one row, none without a hub): into how many parts it divides a place, and
# when it asked. A place that is in ``shares`` is not divided: the hub said how many people this kiosk may have there.
sharing = Table(
    "sharing",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("parts", Integer, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
shares = Table(
    "shares",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("people", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# Whom this kiosk let in to visits that began elsewhere, by joining them or by taking a check-out back, and who are in.
let_in = Table(
    "let_in",
    metadata,
    Column("visit_id", LargeBinary, ForeignKey("elsewhere.id", ondelete="CASCADE"), primary_key=True),
    Column("room_key", Text, nullable=False),
    Column("session_key", Text, nullable=False),  # empty for an open visit
    Column("people", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Visits that several kiosks let in and out: by how many people the journal's sum is wrong about who is in by the visits
# of this kiosk, from then on. Whoever left one of them elsewhere is missing there, whoever left another's here is not
# this kiosk's to take away. It stays when what was heard goes.
crossed = Table(
    "crossed",
    metadata,
    Column("visit_id", LargeBinary, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("people", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index("crossed_by_time", crossed.c.at, crossed.c.people)

# Which records the hub has told here, each with the number of its last change: what they say stands in the tables of
# bookings, sessions and rooms, where nothing else may then change it.
received = Table(
    "received",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("change", BigInteger, nullable=False),
    Column("told_until", BigInteger),
    sqlite_with_rowid=False,
)

# What the hub says of kinds that have no table of their own, as it came: settings of the venue, and kinds that only a
# newer program knows.
hub_says = Table(
    "hub_says",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

# What somebody at the desk has to see: where the facts of several kiosks do not go together. No names.
inbox = Table(
    "inbox",
    metadata,
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("visit_id", LargeBinary, nullable=False),
    Column("noticed_at", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
    Column("settled_at", BigInteger),
    Column("settled_how", Text),
    sqlite_with_rowid=False,
)
Index("inbox_by_visit", inbox.c.visit_id)
Index("inbox_unsettled", inbox.c.noticed_at, sqlite_where=inbox.c.settled_at.is_(None))
