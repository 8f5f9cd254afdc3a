"""The table of the print queue; the words are those of ``kiosk.storage.tables``."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, Table, Text, text

from kiosk.storage.tables import metadata

# What is to be printed. No name: a badge is drawn from what the store knows when it is printed. ``visit_id`` is no
# foreign key: a badge that is printed ahead has the id of a visit that is still to begin.
print_jobs = Table(
    "print_jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("visit_id", LargeBinary, nullable=False),
    Column("queued_at", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("late", Text, nullable=False),
    Column("is_again", Boolean, nullable=False),
    Column("ahead_code", Text, nullable=False),
    Column("pass_code", Text, nullable=False),
    Column("badges_done", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("printer", Text, nullable=False),
    Column("trouble", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
# One small index a check-in enters; a visit's jobs are found by reading the few days that are kept.
Index("print_jobs_due", print_jobs.c.not_before, sqlite_where=text("state IN ('waiting', 'printing')"))
Index("print_jobs_ahead", print_jobs.c.ahead_code, sqlite_where=text("ahead_code <> ''"))
