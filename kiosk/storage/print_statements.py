"""The print queue's statements that are part of another's transaction, compiled once."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, literal_column, select, update

from kiosk.storage.print_tables import print_jobs
from kiosk.storage.statements import compiled

_job = [name for name in print_jobs.c.keys() if name != "id"]  # noqa: SIM118 - a table's columns, not a dictionary
INSERT_PRINT_JOB = compiled(insert(print_jobs).values({name: bindparam(name) for name in _job}), *_job)
PRINT_JOBS_OF = compiled(
    select(print_jobs).where(print_jobs.c.visit_id == bindparam("of_visit")).order_by(print_jobs.c.id), "of_visit"
)
_newest_ahead = print_jobs.c.id.desc()
PRINTED_AHEAD = compiled(
    select(print_jobs)
    .where(print_jobs.c.ahead_code == bindparam("ahead"), print_jobs.c.ahead_code != literal_column("''"))
    .order_by(_newest_ahead),
    "ahead",
)
AHEAD_OF_PASS = compiled(
    select(print_jobs)
    .where(print_jobs.c.pass_code == bindparam("on_badge"), print_jobs.c.ahead_code != literal_column("''"))
    .order_by(_newest_ahead),
    "on_badge",
)
NOTE_PRINTED = compiled(
    update(print_jobs)
    .where(print_jobs.c.id == bindparam("job"))
    .values(
        state=literal_column("'printed'"),
        changed_at=bindparam("at"),
        printer=bindparam("by"),
        trouble=bindparam("instead_of"),
    ),
    "at",
    "by",
    "instead_of",
    "job",
)
RETRY_JOB = compiled(
    update(print_jobs)
    .where(
        print_jobs.c.id == bindparam("job"),
        print_jobs.c.state.in_([literal_column(f"'{state}'") for state in ("waiting", "failed", "skipped")]),
    )
    .values(
        state=literal_column("'waiting'"),
        changed_at=bindparam("at"),
        not_before=bindparam("from_then"),
        reason=literal_column("''"),
    ),
    "from_then",
    "at",
    "job",
)
SKIP_JOB = compiled(
    update(print_jobs)
    .where(
        print_jobs.c.id == bindparam("job"),
        print_jobs.c.state.in_([literal_column(f"'{state}'") for state in ("waiting", "failed")]),
    )
    .values(state=literal_column("'skipped'"), changed_at=bindparam("at"), reason=bindparam("why")),
    "at",
    "why",
    "job",
)
SKIP_BADGES = compiled(
    update(print_jobs)
    .where(
        print_jobs.c.visit_id == bindparam("of_visit"),
        print_jobs.c.state.in_([literal_column(f"'{state}'") for state in ("waiting", "printing", "failed")]),
    )
    .values(state=literal_column("'skipped'"), reason=bindparam("why")),
    "why",
    "of_visit",
)
SKIP_AHEAD = compiled(
    update(print_jobs)
    .where(
        print_jobs.c.ahead_code == bindparam("ahead"),
        print_jobs.c.ahead_code != literal_column("''"),
        print_jobs.c.state.in_([literal_column(f"'{state}'") for state in ("waiting", "printing", "failed")]),
    )
    .values(state=literal_column("'skipped'"), reason=bindparam("why")),
    "why",
    "ahead",
)
