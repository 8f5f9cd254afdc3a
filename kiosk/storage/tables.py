"""The tables, in the glossary's words.

Instants are microseconds since 1970 in UTC, ids are the 16 bytes of a UUID, local dates are ISO text. The journal is
the truth; ``visits``, ``party_codes``, ``moves``, ``inside`` and ``kiosk.people_counted_out`` are projections that can
be rebuilt from it.
``personal`` is the one table with names of visitors, each with the day after which it goes.
"""

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
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()
ABOUT_VISITS = text("kind IN ('joined', 'some_left', 'checked_out', 'undone')")  # what changes a visit that has begun
_UNSTAMPED = text("''")  # rows from before each record said on what terms it is kept

kiosk = Table(
    "kiosk",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("made_at", BigInteger, nullable=False),
    Column("people_counted_out", Integer, nullable=False),
    sqlite_with_rowid=False,
)

journal = Table(
    "journal",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("occurred_at", BigInteger, nullable=False),
    Column("monotonic_ns", BigInteger, nullable=False),
    Column("clock_behind", Boolean, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("visit_id", LargeBinary),
    Column("people", Integer, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("journal_by_time", journal.c.occurred_at, journal.c.people)
# What this kiosk did about visits that others began; a check-in enters no index for it.
Index(
    "journal_by_visit",
    journal.c.visit_id,
    sqlite_where=ABOUT_VISITS,
)

outbox = Table(
    "outbox",
    metadata,
    Column("kiosk_id", Text, primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    ForeignKeyConstraint(["kiosk_id", "sequence"], ["journal.kiosk_id", "journal.sequence"]),
    sqlite_with_rowid=False,
)

visits = Table(
    "visits",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("adults", Integer, nullable=False),
    Column("under_18", Integer, nullable=False),
    Column("not_said", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    Column("programme_key", Text, nullable=False),
    Column("session_key", Text),
    Column("room_key", Text, nullable=False),
    Column("how", Text, nullable=False),
    Column("pass_code", Text, nullable=False),
    Column("pass_folded", Text, nullable=False),
    Column("badge_code", Text, nullable=False),
    Column("code", Text),
    Column("code_folded", Text),
    Column("age_band", Text),
    Column("re_entry", Boolean, nullable=False),
    Column("checked_in_at", BigInteger, nullable=False),
    Column("checked_out_at", BigInteger),
    Column("ending", Text),
    Column("people_left", Integer),
    Column("left_adults", Integer, nullable=False, server_default=text("0")),
    Column("left_under_18", Integer, nullable=False, server_default=text("0")),
    Column("left_not_said", Integer, nullable=False, server_default=text("0")),
    Column("moved", Integer, nullable=False, server_default=text("0")),
    sqlite_with_rowid=False,
)
# Open visits have no end, so an index that begins with what is sought and then the end finds them at once, however
# many have ended. Each index that a check-in enters costs it a page; these four are what it takes.
Index(
    "visits_by_code",
    visits.c.code_folded,
    visits.c.checked_out_at,
    visits.c.checked_in_at,
    sqlite_where=visits.c.code_folded.is_not(None),
)
Index("visits_by_pass", visits.c.pass_folded, visits.c.checked_out_at, visits.c.checked_in_at)
Index("visits_open_by_badge_code", visits.c.badge_code, sqlite_where=visits.c.checked_out_at.is_(None))
Index("visits_by_start", visits.c.checked_in_at, visits.c.sequence, visits.c.people, visits.c.moved)
Index("visits_by_end", visits.c.checked_out_at, sqlite_where=visits.c.checked_out_at.is_not(None))

# The codes of a party's other members: each of them finds the visit.
party_codes = Table(
    "party_codes",
    metadata,
    Column("visit_id", LargeBinary, ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True),
    Column("code_folded", Text, primary_key=True),
    Column("code", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("party_codes_by_code", party_codes.c.code_folded)

# Which visit's people went on to which.
moves = Table(
    "moves",
    metadata,
    Column("visit_id", LargeBinary, ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True),
    Column("from_id", LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)
Index("moves_by_from", moves.c.from_id)

# People inside now, by place: a row a place with somebody in it. A sum over the open visits would grow all day.
inside = Table(
    "inside",
    metadata,
    Column("room_key", Text, primary_key=True),
    Column("session_key", Text, primary_key=True),  # empty for an open visit: SQLite takes two NULLs for different
    Column("people", Integer, nullable=False),
    sqlite_with_rowid=False,
)

personal = Table(
    "personal",
    metadata,
    Column("visit_id", LargeBinary, ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True),
    Column("name", Text, nullable=False),
    Column("badge_name", Text, nullable=False),
    Column("delete_on", Text, nullable=False),
    Column("leave_help", Boolean, nullable=False),
    Column("leave_help_delete_on", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("email_delete_on", Text, nullable=False),
    Column("notice_version", Text, nullable=False, server_default=_UNSTAMPED),
    Column("names_basis", Text, nullable=False, server_default=_UNSTAMPED),
    Column("leave_help_basis", Text, nullable=False, server_default=_UNSTAMPED),
    Column("email_basis", Text, nullable=False, server_default=_UNSTAMPED),
    sqlite_with_rowid=False,
)
Index("personal_by_delete_on", personal.c.delete_on)
Index("personal_by_leave_help_delete_on", personal.c.leave_help_delete_on, sqlite_where=text("leave_help = 1"))
Index("personal_by_email_delete_on", personal.c.email_delete_on, sqlite_where=text("email <> ''"))

bookings = Table(
    "bookings",
    metadata,
    Column("code_folded", Text, primary_key=True),
    Column("code", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("order_ref", Text, nullable=False),
    Column("ticket", Text, nullable=False),
    Column("session_key", Text),
    Column("programme_key", Text),
    Column("adults", Integer, nullable=False),
    Column("under_18", Integer, nullable=False),
    Column("not_said", Integer, nullable=False),
    Column("age_band", Text),
    Column("status", Text, nullable=False),
    Column("valid_from", BigInteger),
    Column("valid_until", BigInteger),
    Column("needs_attention", Boolean, nullable=False),
    Column("delete_on", Text, nullable=False),
    Column("notice_version", Text, nullable=False, server_default=_UNSTAMPED),
    Column("basis", Text, nullable=False, server_default=_UNSTAMPED),
    Column("team", Text, nullable=False, server_default=text("''")),
    Column("role", Text, nullable=False, server_default=text("''")),
    Column("collector", Text, nullable=False, server_default=_UNSTAMPED),
    sqlite_with_rowid=False,
)

# Whose name was erased on request: an old file or a backup must not bring it back.
erased = Table(
    "erased",
    metadata,
    Column("code_folded", Text, primary_key=True),
    sqlite_with_rowid=False,
)
# The desk asks again and again how many are expected: the sum is read from the index alone.
Index(
    "bookings_by_session",
    bookings.c.session_key,
    bookings.c.status,
    bookings.c.adults,
    bookings.c.under_18,
    bookings.c.not_said,
    sqlite_where=bookings.c.session_key.is_not(None),
)
Index("bookings_by_order", bookings.c.source, bookings.c.order_ref, sqlite_where=text("order_ref <> ''"))
Index(
    "bookings_by_delete_on",
    bookings.c.delete_on,
    sqlite_where=text("name <> '' OR order_ref <> '' OR collector <> ''"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("key", Text, primary_key=True),
    Column("source", Text, nullable=False),
    Column("programme_key", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("room_key", Text, nullable=False),
    Column("starts_at", BigInteger, nullable=False),
    Column("ends_at", BigInteger, nullable=False),
    Column("capacity", Integer),
    Column("cancelled", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
Index("sessions_by_start", sessions.c.starts_at)
Index("sessions_by_source", sessions.c.source)

rooms = Table(
    "rooms",
    metadata,
    Column("key", Text, primary_key=True),
    Column("source", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("capacity", Integer),
    Column("directions", Text, nullable=False),
    Column("zone", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Ticks hold no names. They go when the roll call ends; that it took place, and how long, stays.
roll_calls = Table(
    "roll_calls",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("started_at", BigInteger, nullable=False),
    Column("drill", Boolean, nullable=False),
    Column("ended_at", BigInteger),
    Column("people", Integer),
    Column("people_ticked", Integer),
    sqlite_with_rowid=False,
)
roll_ticks = Table(
    "roll_ticks",
    metadata,
    Column("roll_call_id", LargeBinary, ForeignKey("roll_calls.id", ondelete="CASCADE"), primary_key=True),
    Column("visit_id", LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)

# Whoever left stays as a row without a PIN: what they did names the id.
staff = Table(
    "staff",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("pin_hash", Text, nullable=False),
    Column("wrong_tries", Integer, nullable=False),
    Column("tried_at", BigInteger),
    Column("removed_at", BigInteger),
    Column("pass_hash", Text),
    sqlite_with_rowid=False,
)
