"""A period's files, streamed: whatever its length, no more than a page of rows and one day's counts is in memory."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from datetime import date, datetime, timedelta, tzinfo
from io import RawIOBase
from itertools import groupby, islice
from operator import itemgetter
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine, delete, select, text, update
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import Entry
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from kiosk.hub.pages import periods
from kiosk.hub.pages.periods import Figures, Period, PeriodReading, Stay
from kiosk.hub.pages.tables import exports
from kiosk.wire import microseconds

Cell = str | int | None
Cells = tuple[Cell, ...]
Row = TypeVar("Row")
VisitRow = Callable[[Visit, str, str, bool | None], Cells]
FILES = {
    "visits.csv": "text/csv; charset=utf-8",
    "facts.csv": "text/csv; charset=utf-8",
    "feedback.csv": "text/csv; charset=utf-8",
    "period.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "summary.json": "application/json",
}
LONGEST_DAYS = 400
SHEET_ROWS = 500_000  # a spreadsheet program takes 1,048,576; so many stay under the 2 GiB of a plain archive's member
_KEPT = timedelta(days=1)
_PATIENT = text("SET LOCAL statement_timeout = '600s'")


class Summary(Protocol):
    """What a period comes to."""

    def as_json(self) -> str:
        """Return it as a text."""

    def rows(self) -> Iterable[Cells]:
        """Return it as rows."""

    def feedback_rows(self) -> Iterable[Cells]:
        """Return the answers to the questions as rows."""


class SummingUp(Figures, Protocol):
    """What adds a period up, and says what it comes to."""

    def summary(self) -> Summary:
        """Return what it comes to."""


class Sheet(Protocol):
    """An open sheet of a workbook."""

    def add(self, rows: Iterable[Cells]) -> None:
        """Add some rows."""


class Workbook(Protocol):
    """A workbook that is being written."""

    def sheet(self, name: str) -> AbstractContextManager[Sheet]:
        """Open one of its sheets for its rows."""


class Formats(Protocol):
    """How a kiosk writes its files: the same columns, the same words, the same figures."""

    def columns(self, table: str) -> Sequence[str]:
        """Return the names of a table's columns: ``Visits``, ``Facts``, ``Feedback`` or ``Summary``."""

    def csv_head(self, names: Iterable[str]) -> bytes:
        """Return what a CSV file begins with."""

    def csv_lines(self, rows: Iterable[Cells]) -> bytes:
        """Return rows as lines of CSV."""

    def visit_rows(self, day: date, catalogue: Catalogue) -> VisitRow:
        """Return what writes the visits of a day."""

    def fact_rows(self, zone: tzinfo) -> Callable[[Entry], Cells]:
        """Return what writes facts."""

    def figures(self, first: date, last: date, catalogue: Catalogue) -> SummingUp:
        """Return what adds a period up."""

    def workbook(
        self, into: Any, sheets: Sequence[tuple[str, str]], created_at: datetime
    ) -> AbstractContextManager[Workbook]:
        """Write a workbook as it is filled; each sheet has a name and the table whose columns it has."""


class Export:
    """One export of a period of a venue."""

    def __init__(self, connection: Connection, venue: str, catalogue: Catalogue, formats: Formats, period: Period):
        self._reading = PeriodReading(connection, venue, catalogue, period)
        self._catalogue = catalogue
        self._formats = formats
        self._period = period
        self._figures = formats.figures(period.first, period.last, catalogue)

    def rows_in_all(self, name: str) -> int:
        """Return how many rows of facts and visits one of ``FILES`` is made of, or a few more."""
        visits = self._reading.visits_in_all() if name in ("visits.csv", "period.xlsx", "summary.json") else 0
        return visits + (self._reading.facts_in_all() if name in ("facts.csv", "period.xlsx") else 0)

    def parts(self, name: str) -> Generator[tuple[bytes, int], None, None]:
        """Yield one of ``FILES`` in parts, each with how many rows it comes from."""
        match name:
            case "visits.csv":
                yield from self._csv("Visits", self._visit_rows())
            case "facts.csv":
                yield from self._csv("Facts", self._fact_rows())
            case "feedback.csv":
                yield from self._csv("Feedback", self._summary().feedback_rows())
            case "summary.json":
                for stays in _pages(self._stays()):
                    yield b"", len(stays)
                yield self._summary().as_json().encode(), 0
            case _:
                yield from self._workbook()

    def _csv(self, table: str, rows: Iterable[Cells]) -> Iterator[tuple[bytes, int]]:
        yield self._formats.csv_head(self._formats.columns(table)), 0
        for page in _pages(rows):
            yield self._formats.csv_lines(page), len(page)

    def _workbook(self) -> Iterator[tuple[bytes, int]]:
        """The sheets have to be known before their rows: a long period has several of visits and of facts."""
        long = {
            "Visits": _sheets("Visits", self._reading.visits_in_all()),
            "Facts": _sheets("Facts", self._reading.facts_in_all()),
        }
        sheets = [("Summary", "Summary"), *long["Visits"], *long["Facts"], ("Feedback", "Feedback")]
        sink, starts_at = _Sink(), self._catalogue.venue.day_bounds(self._period.first)[0]
        with self._formats.workbook(sink, sheets, starts_at) as workbook:
            for table, rows in (("Visits", self._visit_rows()), ("Facts", self._fact_rows())):
                for name, _ in long[table]:
                    with workbook.sheet(name) as sheet:
                        for page in _pages(islice(rows, SHEET_ROWS)):
                            sheet.add(page)
                            yield sink.taken(), len(page)
            summary = self._summary()
            for name, few in (("Feedback", summary.feedback_rows()), ("Summary", summary.rows())):
                with workbook.sheet(name) as sheet:
                    sheet.add(few)
        yield sink.taken(), 0

    def _stays(self) -> Generator[tuple[date, Stay], None, None]:
        day_of = self._catalogue.venue.day_of
        for stay in self._reading.visits():
            day = day_of(stay.visit.checked_in_at)
            self._figures.take(day, stay.visit, stay.came)
            yield day, stay

    def _visit_rows(self) -> Generator[Cells, None, None]:
        for day, stays in groupby(self._stays(), key=itemgetter(0)):
            row = self._formats.visit_rows(day, self._catalogue)
            for _, (visit, kiosk_id, left_by, came) in stays:
                yield row(visit, kiosk_id, left_by, came.been_before)

    def _fact_rows(self) -> Generator[Cells, None, None]:
        row = self._formats.fact_rows(self._catalogue.venue.time_zone)
        for entry in self._reading.facts():
            yield row(entry)

    def _summary(self) -> Summary:
        self._reading.count_the_rest(self._figures)
        return self._figures.summary()


class Noted:
    """How far one export has come, in the database: whoever waits for it may ask another worker."""

    def __init__(self, engine: Engine, venue: str, id_: str) -> None:
        self._engine = engine
        self._venue = venue
        self._id = id_
        self._done = 0

    def begin(self, in_all: int, now: datetime) -> None:
        """Note that it begins; what is a day old is forgotten."""
        at = microseconds.of_instant(now)
        old = exports.c.began_at < microseconds.of_instant(now - _KEPT)
        row = {"venue": self._venue, "id": self._id, "began_at": at, "rows_in_all": in_all}
        row |= {"rows_done": 0, "ended_at": None, "is_whole": False}
        with self._engine.begin() as connection:
            connection.execute(delete(exports).where(exports.c.venue == self._venue, old))
            connection.execute(
                insert(exports).values(row).on_conflict_do_update(index_elements=["venue", "id"], set_=row)
            )

    def come(self, rows: int) -> None:
        """Note that it has come so much further."""
        self._done += rows
        self._note(rows_done=self._done)

    def end(self, now: datetime, *, whole: bool) -> None:
        """Note that no more comes: all of it has, or somebody or something stopped it."""
        self._note(ended_at=microseconds.of_instant(now), is_whole=whole)

    def _note(self, **said: int | bool) -> None:
        mine = exports.c.venue == self._venue, exports.c.id == self._id
        with self._engine.begin() as connection:
            connection.execute(update(exports).where(*mine).values(said))


def exported(
    engine: Engine, name: str, noted: Noted, begun: Callable[[Connection], Export], now: Callable[[], datetime]
) -> Generator[bytes, None, None]:
    """Yield a file in parts, all of it as of one instant, and note how far it has come."""
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        connection.execute(_PATIENT)  # a year is sorted before its first row comes
        export = begun(connection)
        noted.begin(export.rows_in_all(name), now())
        is_whole = False
        try:
            with closing(export.parts(name)) as parts:
                for part, rows in parts:
                    yield part
                    if rows:
                        noted.come(rows)
            is_whole = True
        finally:  # whoever waits for it would ask for ever
            noted.end(now(), whole=is_whole)


@frozen
class Progress:
    """How far an export has come."""

    rows_done: int
    rows_in_all: int
    is_over: bool
    is_whole: bool


def new_export_id() -> str:
    """Return a name for an export that nobody else has."""
    return secrets.token_urlsafe(12)


def progress(connection: Connection, venue: str, id_: str) -> Progress | None:
    """Return how far an export has come; ``None`` before it has begun."""
    chosen = select(*exports.c).where(exports.c.venue == venue, exports.c.id == id_)
    row = connection.execute(chosen).one_or_none()
    if row is None:
        return None
    return Progress(row.rows_done, row.rows_in_all, is_over=row.ended_at is not None, is_whole=row.is_whole)


class _Sink(RawIOBase):
    """What a workbook is written to: it can only be appended to, and is taken away part by part."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, part: Any) -> int:
        self._waiting += part
        return len(part)

    def taken(self) -> bytes:
        part = bytes(self._waiting)
        self._waiting.clear()
        return part


def _pages(rows: Iterable[Row]) -> Iterator[list[Row]]:
    coming = iter(rows)
    while page := list(islice(coming, periods.PAGE_ROWS)):
        yield page


def _sheets(table: str, rows: int) -> list[tuple[str, str]]:
    """Return the names of a table's sheets, each with the table's own."""
    more = max(rows - 1, 0) // SHEET_ROWS
    return [(table, table), *((f"{table} {number}", table) for number in range(2, more + 2))]
