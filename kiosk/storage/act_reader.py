"""What staff did, searched; it never waits for the writer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Engine, and_, false, func, or_, select, true, tuple_

from kiosk.actions.acts_ports import MINUTES_A_DAY, Span, StoredAct, Word
from kiosk.domain.facts import Acted
from kiosk.storage import instants
from kiosk.storage.desk_tables import acts
from kiosk.wire.microseconds import of_length

ROWS_AT_ONCE = 500
SECOND_US = 1_000_000
PUT_BACK_AT_MOST_US = 7 * 86_400 * SECOND_US  # a clock that is put back further hides a new word until the next start


class SqlActReader:
    """The ``ActReader`` port."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: frozenset[tuple[str, str, str, str]] = frozenset()
        self._known_until = 0

    def vocabulary(self) -> tuple[tuple[str, str, str, str], ...]:
        """Return every act there ever was with what it was about, its reason and its room's key, each set once."""
        sets = select(acts.c.act, acts.c.about, acts.c.reason, acts.c.room_key).distinct()
        newer = sets.where(acts.c.occurred_at >= self._known_until - PUT_BACK_AT_MOST_US)
        with self._engine.begin() as connection:
            found = {(row.act, row.about, row.reason, row.room_key) for row in connection.execute(newer)}
            self._known_until = connection.scalar(select(func.max(acts.c.occurred_at))) or 0
        self._known |= found
        return tuple(self._known)

    def span(self) -> tuple[datetime, datetime] | None:
        """Return when the first and the newest were done; ``None`` before the first."""
        with self._engine.begin() as connection:
            first, last = connection.execute(select(func.min(acts.c.occurred_at), func.max(acts.c.occurred_at))).one()
        return None if first is None else (instants.from_row(first), instants.from_row(last))

    def acts(self, words: Sequence[Word], clocks: Sequence[tuple[Span, timedelta]]) -> Iterator[StoredAct]:
        """Yield the acts that fit every word, the newest first; see ``ActReader.acts``."""
        chosen = select(*acts.c).where(true(), *(_fits(word, clocks) for word in words))
        newest_first = chosen.order_by(acts.c.occurred_at.desc(), acts.c.id.desc())
        with self._engine.begin() as connection:
            for row in connection.execution_options(yield_per=ROWS_AT_ONCE).execute(newest_first):
                visit_id = UUID(bytes=row.visit_id) if row.visit_id else None
                act = Acted(UUID(bytes=row.staff_id), row.act, visit_id, row.reason, row.about)
                at = instants.from_row(row.occurred_at)
                yield StoredAct(at, act, row.badge_code, row.room_key, row.code)


def _fits(word: Word, clocks: Sequence[tuple[Span, timedelta]]) -> ColumnElement[bool]:
    times = (and_(_within(span), _minute(off).in_(word.minutes)) for span, off in clocks) if word.minutes else ()
    return or_(
        false(),
        tuple_(acts.c.act, acts.c.about).in_(word.kinds),
        acts.c.reason.in_(word.reasons),
        acts.c.staff_id.in_([each.bytes for each in word.staff]),
        acts.c.room_key.in_(word.rooms),
        func.instr(func.lower(acts.c.badge_code), word.code) > 0,
        func.instr(func.lower(acts.c.code), word.code) > 0,
        *(_within(day) for day in word.days),
        *times,
    )


def _within(span: Span) -> ColumnElement[bool]:
    start, end = (instants.to_row(at) for at in span)
    return acts.c.occurred_at.between(start, end - 1)


def _minute(off: timedelta) -> ColumnElement[int]:
    local = acts.c.occurred_at + of_length(off)
    return local // (60 * SECOND_US) % MINUTES_A_DAY
