"""Reads that never wait for the writer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, Select, func, select, union_all

from kiosk.actions.ports import HomeFigures, Peg
from kiosk.domain.facts import Entry
from kiosk.domain.visits import Visit
from kiosk.storage import instants
from kiosk.storage.journal_rows import entry_of
from kiosk.storage.tables import inside, journal, kiosk, personal, visits
from kiosk.storage.visit_rows import VISIT_COLUMNS, visit_of

ROWS_AT_ONCE = 1_000


class SqlJournalReader:
    """The ``JournalReader`` port. Each call sees one moment of the store; an iterator keeps its moment to its end."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def home_figures(self, start: datetime, end: datetime) -> HomeFigures:
        """Return the figures of the visits that began in ``[start, end)``."""
        today = (
            select(visits.c.id, visits.c.people, visits.c.sequence)
            .where(visits.c.checked_in_at >= instants.to_row(start), visits.c.checked_in_at < instants.to_row(end))
            .order_by(visits.c.checked_in_at, visits.c.sequence)
        )
        with self._engine.begin() as connection:
            pegs = tuple(Peg(UUID(bytes=id_), people, place) for id_, people, place in connection.execute(today).all())
            places = connection.execute(select(inside.c.session_key, inside.c.people)).all()
            counted_out = connection.scalar(select(kiosk.c.people_counted_out)) or 0
        in_session: dict[str, int] = {}
        for session_key, people in places:
            if session_key:
                in_session[session_key] = in_session.get(session_key, 0) + people
        return HomeFigures(
            pegs=pegs,
            people_today=sum(peg.people for peg in pegs),
            people_in=sum(people for _, people in places) - counted_out,
            people_in_session=in_session,
        )

    def entries(self, start: datetime, end: datetime) -> Iterator[Entry]:
        """Yield the journal's entries that occurred in ``[start, end)``, by kiosk and sequence."""
        chosen = (
            select(*journal.c)
            .where(journal.c.occurred_at >= instants.to_row(start), journal.c.occurred_at < instants.to_row(end))
            .order_by(journal.c.kiosk_id, journal.c.sequence)
        )
        with self._engine.begin() as connection:
            for row in connection.execution_options(yield_per=ROWS_AT_ONCE).execute(chosen):
                yield entry_of(row)

    def visits(self, start: datetime, end: datetime) -> Iterator[Visit]:
        """Yield the visits that began in ``[start, end)`` or were still open at ``start``, by start and id."""
        first, last = instants.to_row(start), instants.to_row(end)
        began = visits.c.checked_in_at
        ended = visits.c.checked_out_at
        # Whoever began before comes first, so the two parts follow one another. "+ 0" keeps SQLite from reading all
        # that ever began before; the badge code's condition, always true, lets it read the index of open visits.
        earlier = union_all(
            _chosen(ended.is_(None), visits.c.badge_code > "", began + 0 < first),
            _chosen(ended > first, began + 0 < first),
        )
        with self._engine.begin() as connection:
            reading = connection.execution_options(yield_per=ROWS_AT_ONCE)
            for row in reading.execute(earlier.order_by("checked_in_at", "id")):
                yield visit_of(row)
            within = _chosen(began >= first, began < last).order_by(began, visits.c.id)
            for row in reading.execute(within):
                yield visit_of(row)

    def newest_occurred_at(self) -> datetime | None:
        """Return when the newest entry occurred; ``None`` while the journal is empty."""
        with self._engine.begin() as connection:
            return instants.maybe_from_row(connection.scalar(select(func.max(journal.c.occurred_at))))

    def people_inside_at(self, instant: datetime) -> int:
        """Return how many people were inside at an instant, by the journal: what came before it, in less out."""
        before = select(func.coalesce(func.sum(journal.c.people), 0)).where(
            journal.c.occurred_at < instants.to_row(instant)
        )
        with self._engine.begin() as connection:
            return int(connection.scalar(before) or 0)


def _chosen(*conditions: Any) -> Select[Any]:
    joined = visits.outerjoin(personal, personal.c.visit_id == visits.c.id)
    return select(*VISIT_COLUMNS).select_from(joined).where(*conditions)
