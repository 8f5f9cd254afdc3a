"""A period's visits and facts as CSV, streamed: whatever its length, no more than a page of rows is in memory.

PostgreSQL sorts and keeps the rest; a visit's facts come together, and the merge says what the visit came to.
"""

from __future__ import annotations

import csv
import secrets
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from io import StringIO
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, Engine, delete, select, text, update
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import CheckedIn, CheckedOut, Entry
from kiosk.domain.merge import AgreedVisit, Told, agreed, history_of
from kiosk.domain.visits import Ending, Visit
from kiosk.hub.pages.live import first_change_since, told_from
from kiosk.hub.pages.tables import exports
from kiosk.wire import microseconds

Cells = Sequence[str | int | None]
VisitRow = Callable[[Visit, str, str, bool | None], Cells]
PAGE_ROWS = 2_000
LONGEST_DAYS = 400
_KEPT = timedelta(days=1)
_BOM = "\ufeff"

_PERIOD = "venue = :venue AND change >= :first AND occurred_at + clock_offset_us >= :starts_at"
_FACTS = text(
    f"""
    SELECT * FROM facts WHERE {_PERIOD} AND occurred_at + clock_offset_us < :ends_at
    ORDER BY occurred_at + clock_offset_us, kiosk_id, sequence
    """
)
# Every fact of each visit that began in the period, by when the visits began.
_VISITS = text(
    f"""
    WITH began AS (
        SELECT visit_id, min(occurred_at + clock_offset_us) AS at FROM facts
        WHERE {_PERIOD} AND occurred_at + clock_offset_us < :ends_at AND kind = 'checked_in' GROUP BY visit_id
    )
    SELECT facts.* FROM facts JOIN began USING (visit_id) WHERE facts.venue = :venue AND facts.change >= :first
    ORDER BY began.at, visit_id, change
    """
)
_PATIENT = text("SET LOCAL statement_timeout = '600s'")
_COUNTS = {
    "facts": text(f"SELECT count(*) FROM facts WHERE {_PERIOD} AND occurred_at + clock_offset_us < :ends_at"),
    "visits": text(
        f"""SELECT count(DISTINCT visit_id) FROM facts
        WHERE {_PERIOD} AND occurred_at + clock_offset_us < :ends_at AND kind = 'checked_in'"""
    ),
}


@dataclass(frozen=True, slots=True)
class Tables:
    """How a kiosk writes a visit and a fact: the same columns, the same words."""

    visit_columns: Sequence[str]
    visit_rows: Callable[[date, Catalogue], VisitRow]
    fact_columns: Sequence[str]
    fact_row: Callable[[Entry, Any], Cells]


@dataclass(frozen=True, slots=True)
class Period:
    """Days of the venue, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days these are."""
        return (self.last - self.first).days + 1


class Export:
    """One export of one venue; ``what`` is ``visits`` or ``facts``, ``id`` is how its progress is asked for."""

    def __init__(self, engine: Engine, venue: str, catalogue: Catalogue, tables: Tables) -> None:
        self._engine = engine
        self._venue = venue
        self._catalogue = catalogue
        self._tables = tables

    def lines(self, what: str, period: Period, id_: str, now: Callable[[], datetime]) -> Iterator[bytes]:
        """Yield the file in parts, and note after each how far it has come."""
        with self._engine.connect() as connection:
            connection.execute(_PATIENT)  # a year is sorted before its first row comes
            given = self._given(connection, period)
            in_all = int(connection.scalar(_COUNTS[what], given) or 0)
            self._begin(id_, in_all, now())
            rows = self._visits(connection, given) if what == "visits" else self._facts(connection, given)
            columns = self._tables.visit_columns if what == "visits" else self._tables.fact_columns
            done = 0
            with closing(rows):
                yield _written([columns], bom=_BOM)
                while page := list(islice(rows, PAGE_ROWS)):
                    done += len(page)
                    yield _written(page)
                    self._note(id_, done, now() if len(page) < PAGE_ROWS else None)
            self._note(id_, done, now())

    def _given(self, connection: Connection, period: Period) -> dict[str, Any]:
        venue = self._catalogue.venue
        starts_at, ends_at = venue.day_bounds(period.first)[0], venue.day_bounds(period.last)[1]
        first = first_change_since(connection, self._venue, starts_at)
        span = {"starts_at": microseconds.of_instant(starts_at), "ends_at": microseconds.of_instant(ends_at)}
        return {"venue": self._venue, "first": first} | span

    def _facts(self, connection: Connection, given: dict[str, Any]) -> Generator[Cells, None, None]:
        zone = self._catalogue.venue.time_zone
        for told in _streamed(connection, _FACTS, given):
            yield self._tables.fact_row(told.entry, zone)

    def _visits(self, connection: Connection, given: dict[str, Any]) -> Generator[Cells, None, None]:
        of_day: tuple[date, VisitRow] | None = None
        venue = self._catalogue.venue
        for _, facts in groupby(_streamed(connection, _VISITS, given), key=_visit_id):
            told = list(facts)
            for visit in agreed(history_of(told)).visits.values():
                day = venue.day_of(visit.began.at)
                if of_day is None or of_day[0] != day:
                    of_day = day, self._tables.visit_rows(day, self._catalogue)
                came = next(each for each in told if isinstance(each.entry.fact, CheckedIn))
                fact = came.entry.fact
                assert isinstance(fact, CheckedIn)
                left_by = _left_by(told, visit)
                yield of_day[1](_as_visit(visit, fact), visit.began.kiosk_id, left_by, fact.been_before)

    def _begin(self, id_: str, in_all: int, now: datetime) -> None:
        at = microseconds.of_instant(now)
        old = exports.c.began_at < microseconds.of_instant(now - _KEPT)
        row = {"venue": self._venue, "id": id_, "began_at": at, "rows_done": 0, "rows_in_all": in_all, "ended_at": None}
        with self._engine.begin() as connection:
            connection.execute(delete(exports).where(exports.c.venue == self._venue, old))
            connection.execute(
                insert(exports).values(row).on_conflict_do_update(index_elements=["venue", "id"], set_=row)
            )

    def _note(self, id_: str, done: int, ended: datetime | None) -> None:
        said: dict[str, Any] = {"rows_done": done}
        if ended is not None:
            said["ended_at"] = microseconds.of_instant(ended)
        mine = exports.c.venue == self._venue, exports.c.id == id_
        with self._engine.begin() as connection:
            connection.execute(update(exports).where(*mine).values(said))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an export has come."""

    rows_done: int
    rows_in_all: int
    is_over: bool


def new_export_id() -> str:
    """Return a name for an export that nobody else has."""
    return secrets.token_urlsafe(12)


def progress(connection: Connection, venue: str, id_: str) -> Progress | None:
    """Return how far an export has come; ``None`` before it has begun."""
    chosen = select(*exports.c).where(exports.c.venue == venue, exports.c.id == id_)
    row = connection.execute(chosen).one_or_none()
    return None if row is None else Progress(row.rows_done, row.rows_in_all, row.ended_at is not None)


def _streamed(connection: Connection, statement: Any, given: dict[str, Any]) -> Generator[Told, None, None]:
    """Yield facts as PostgreSQL sends them; those that no program here understands are in facts.csv of their kiosk."""
    streaming = connection.execution_options(stream_results=True, yield_per=PAGE_ROWS)
    with streaming.execute(statement, given) as rows:
        for row in rows:
            with suppress(ValueError, KeyError):
                yield told_from(row)


def _visit_id(told: Told) -> Any:
    return getattr(told.entry.fact, "visit_id", None)


def _as_visit(visit: AgreedVisit, fact: CheckedIn) -> Visit:
    return Visit(
        id=fact.visit_id,
        party=visit.party,
        programme_key=fact.programme_key,
        session_key=visit.began.session_key,
        room_key=visit.began.room_key,
        how=fact.how,
        pass_code=fact.pass_code,
        code=fact.code,
        age_band=fact.age_band,
        re_entry=fact.re_entry,
        checked_in_at=visit.began.at,
        checked_out_at=visit.ended_at,
        ending=visit.ending,
        left=visit.left,
        moved=sum(move.people for move in fact.moved),
    )


def _left_by(told: Sequence[Told], visit: AgreedVisit) -> str:
    if visit.ending is not Ending.OBSERVED:
        return ""
    ends = (each for each in told if isinstance(each.entry.fact, CheckedOut))
    return next(
        (
            each.entry.fact.how.value
            for each in ends
            if isinstance(each.entry.fact, CheckedOut) and each.entry.fact.left_at + each.clock_offset == visit.ended_at
        ),
        "",
    )


def _written(rows: Sequence[Cells], bom: str = "") -> bytes:
    out = StringIO()
    out.write(bom)
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode()
