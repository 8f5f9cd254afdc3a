"""Reads that never wait for the writer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, Row, func, select, union_all

from kiosk.actions.ports import Window
from kiosk.actions.reading_ports import HomeFigures, Inside, Peg
from kiosk.domain.facts import Entry
from kiosk.domain.people import Party
from kiosk.domain.today import DayFigures
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, Visit
from kiosk.storage import instants
from kiosk.storage.day_reading import day_figures
from kiosk.storage.entry_rows import entry_of
from kiosk.storage.hub_tables import crossed
from kiosk.storage.sql_heard import peers_of
from kiosk.storage.statements import visits_where
from kiosk.storage.tables import inside, journal, kiosk, visits
from kiosk.storage.visit_rows import visit_of

ROWS_AT_ONCE = 1_000


@frozen
class _Board:
    """The pegs that were read last: of a day with thousands only the newest are read again."""

    span: tuple[int, ...] = ()
    pegs: tuple[Peg, ...] = ()
    people: int = 0
    newest: int = 0

    def with_more(self, rows: Sequence[Row[Any, Any, Any]]) -> _Board:
        """Return the board with visits that came later, rows of (id, people, sequence) by sequence."""
        if not rows:
            return self
        pegs = tuple(Peg(UUID(bytes=row.id), row.people) for row in rows)
        people = self.people + sum(peg.people for peg in pegs)
        return _Board(self.span, self.pegs + pegs, people, rows[-1].sequence)


class SqlJournalReader:
    """The ``JournalReader`` port. Each call sees one moment of the store; an iterator keeps its moment to its end."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._board = _Board()

    def home_figures(self, start: datetime, end: datetime) -> HomeFigures:
        """Return the figures of the visits that began in ``[start, end)``; who came on from another stands once."""
        with self._engine.begin() as connection:
            board = self._board = self._board_of(connection, instants.to_row(start), instants.to_row(end))
            people_in = connection.scalar(select(func.coalesce(func.sum(inside.c.people), 0))) or 0
            counted_out = connection.scalar(select(kiosk.c.people_counted_out)) or 0
        return HomeFigures(board.pegs, board.people, people_in - counted_out)

    def _board_of(self, connection: Connection, *span: int) -> _Board:
        """Return the span's board: the last one with what came since, or a new one where that does not add up."""
        within = (visits.c.checked_in_at >= span[0], visits.c.checked_in_at < span[1])
        came = (*within, visits.c.people > visits.c.moved)
        figures = select(func.count(), func.coalesce(func.sum(visits.c.people - visits.c.moved), 0)).where(*came)
        count, people = connection.execute(figures).one()
        board = self._board if self._board.span == span else _Board(span)
        board = board.with_more(self._visits_after(connection, came, board.newest))
        if (len(board.pegs), board.people) != (count, people):
            board = _Board(span).with_more(self._visits_after(connection, came, 0))
        return board

    def _visits_after(
        self, connection: Connection, within: Sequence[ColumnElement[bool]], newest: int
    ) -> Sequence[Row[Any, Any, Any]]:
        people = (visits.c.people - visits.c.moved).label("people")
        since = select(visits.c.id, people, visits.c.sequence).where(*within, visits.c.sequence > newest)
        return connection.execute(since.order_by(visits.c.sequence)).all()

    def entries(self, start: datetime, end: datetime) -> Iterator[Entry]:
        """Yield the journal's entries that occurred in ``[start, end)``, by kiosk and sequence."""
        chosen = (
            select(*journal.c)
            .where(journal.c.occurred_at >= instants.to_row(start), journal.c.occurred_at < instants.to_row(end))
            .order_by(journal.c.kiosk_id, journal.c.sequence)
        )
        with self._engine.begin() as connection:
            for rows in connection.execution_options(yield_per=ROWS_AT_ONCE).execute(chosen).partitions():
                yield from map(entry_of, rows)

    def holds(self, entry_id: UUID) -> bool:
        """Whether the journal has an entry; it reads all of it."""
        sought = select(journal.c.sequence).where(journal.c.id == entry_id.bytes).limit(1)
        with self._engine.begin() as connection:
            return connection.execute(sought).first() is not None

    def visits(self, start: datetime, end: datetime) -> Iterator[Visit]:
        """Yield the visits that began in ``[start, end)`` or were still open at ``start``, by start and id."""
        first, last = instants.to_row(start), instants.to_row(end)
        began = visits.c.checked_in_at
        ended = visits.c.checked_out_at
        # Whoever began before comes first, so the two parts follow one another. "+ 0" keeps SQLite from reading all
        # that ever began before; the badge code's condition, always true, lets it read the index of open visits.
        earlier = union_all(
            visits_where(ended.is_(None), visits.c.badge_code > "", began + 0 < first),
            visits_where(ended > first, began + 0 < first),
        )
        with self._engine.begin() as connection:
            reading = connection.execution_options(yield_per=ROWS_AT_ONCE)
            within = visits_where(began >= first, began < last).order_by(began, visits.c.id)
            for part in (earlier.order_by("checked_in_at", "id"), within):
                for rows in reading.execute(part).partitions():
                    yield from map(visit_of, rows)

    def inside(self, since: datetime) -> Inside:
        """Return who is inside, and how many were assumed to have left at or after ``since``."""
        assumed = select(func.coalesce(func.sum(visits.c.people_left), 0)).where(
            visits.c.checked_out_at >= instants.to_row(since), visits.c.ending == Ending.ASSUMED.value
        )
        with self._engine.begin() as connection:
            # The badge code's condition, always true, lets SQLite read the index of open visits.
            staying = visits_where(visits.c.checked_out_at.is_(None), visits.c.badge_code > "")
            still_in = connection.execute(staying).all()
            return Inside(
                visits=tuple(visit_of(row) for row in still_in),
                counted_out=connection.scalar(select(kiosk.c.people_counted_out)) or 0,
                assumed_gone=int(connection.scalar(assumed) or 0),
                newest_at=instants.maybe_from_row(connection.scalar(select(func.max(journal.c.occurred_at)))),
                peers=peers_of(connection),
            )

    def people_in_rooms(self, room_keys: Sequence[str]) -> dict[str, Party]:
        """Return who is inside some rooms, by age; rooms with nobody are missing."""
        ages = [
            func.sum(visits.c[name] - visits.c[f"left_{name}"]).label(name)
            for name in ("adults", "under_18", "not_said")
        ]
        # The badge code's condition, always true, lets SQLite read the index of open visits.
        here = (visits.c.checked_out_at.is_(None), visits.c.badge_code > "", visits.c.room_key.in_(room_keys))
        with self._engine.begin() as connection:
            rows = connection.execute(select(visits.c.room_key, *ages).where(*here).group_by(visits.c.room_key)).all()
        return {row.room_key: Party(row.adults, row.under_18, row.not_said) for row in rows}

    def day_figures(self, window: Window, sessions: Sequence[str], doubtful_before: datetime) -> DayFigures:
        """Return a day's people: ``window`` is the day, ``sessions`` whose bookings count."""
        with self._engine.begin() as connection:
            return day_figures(connection, window, sessions, doubtful_before)

    def newest_occurred_at(self) -> datetime | None:
        """Return when the newest entry occurred; ``None`` while the journal is empty."""
        with self._engine.begin() as connection:
            return instants.maybe_from_row(connection.scalar(select(func.max(journal.c.occurred_at))))

    def people_inside_at(self, instant: datetime) -> int:
        """Return how many people were inside at an instant by this kiosk's visits: what came before it, in less out."""
        until = instants.to_row(instant)
        before = select(func.coalesce(func.sum(journal.c.people), 0)).where(journal.c.occurred_at < until)
        other = select(func.coalesce(func.sum(crossed.c.people), 0)).where(crossed.c.at < until)
        with self._engine.begin() as connection:
            return int(connection.scalar(before) or 0) + int(connection.scalar(other) or 0)

    def people_crossed(self, start: datetime, end: datetime) -> int:
        """Return by how many people other kiosks changed who is in by this one's visits, in ``[start, end)``.

        Those who left at another kiosk are less, those who joined there are more; so are those who left here and had
        come in at another: this kiosk's facts take away who was not its to take.
        """
        within = crossed.c.at >= instants.to_row(start), crossed.c.at < instants.to_row(end)
        with self._engine.begin() as connection:
            return int(connection.scalar(select(func.coalesce(func.sum(crossed.c.people), 0)).where(*within)) or 0)
