"""What goes from this store when somebody is erased, here or at another kiosk: one way for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, or_, select

from kiosk.domain.erasures import Erasures
from kiosk.domain.print_queue import SkipReason
from kiosk.storage import desk_statements, print_statements, statements
from kiosk.storage.statements import compiled
from kiosk.storage.tables import visits

Run = Callable[[str, Sequence[Any]], Any]

_CODE_OF = compiled(
    select(visits.c.code_folded).where(visits.c.id == bindparam("id"), visits.c.code_folded.is_not(None)), "id"
)
_NAMED_BY = compiled(
    select(visits.c.id).where(
        or_(visits.c.code_folded == bindparam("code"), visits.c.pass_folded == bindparam("same_pass"))
    ),
    "code",
    "same_pass",
)


def forget_erased(run: Run, erased: Erasures) -> Erasures:
    """Delete each name that is kept of who was erased; return them with all that this store has of them.

    What staff did for them no longer says under which code: whoever has the booking elsewhere has its name there. The
    codes are noted, so that nothing brings their names back. What is not here is left alone.
    """
    codes = set(erased.codes)
    for visit_id in erased.visits:
        codes |= {row[0] for row in run(_CODE_OF, (visit_id.bytes,)).fetchall()}
    gone = set(erased.visits)
    for code in codes:
        gone |= {UUID(bytes=row[0]) for row in run(_NAMED_BY, (code, code)).fetchall()}
    for visit_id in gone:
        for forget in (statements.FORGET_VISITOR, statements.FORGET_CARE, statements.FORGET_PHOTO):
            run(forget, (visit_id.bytes,))
        run(desk_statements.FORGET_CODE_OF_ACTS, (visit_id.bytes,))
        run(print_statements.SKIP_BADGES, (SkipReason.ERASED.value, visit_id.bytes))
    for code in codes:
        run(statements.FORGET_BOOKER, (code,))
        run(statements.NOTE_ERASED, (code,))
        run(print_statements.SKIP_AHEAD, (SkipReason.ERASED.value, code))
    return Erasures(frozenset(gone), frozenset(codes))
