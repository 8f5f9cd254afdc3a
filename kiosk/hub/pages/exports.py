"""A period's files, streamed: whatever its length, no more than a page of rows and one day's counts is in memory."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from datetime import date, datetime
from io import RawIOBase
from itertools import groupby, islice
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, text

from kiosk.domain.catalogue import Catalogue
from kiosk.hub.pages import periods
from kiosk.hub.pages.export_formats import Cells, Formats, Summary
from kiosk.hub.pages.export_progress import Noted
from kiosk.hub.pages.periods import Period, PeriodReading, Stay

Row = TypeVar("Row")
FILES = {
    "visits.csv": "text/csv; charset=utf-8",
    "facts.csv": "text/csv; charset=utf-8",
    "feedback.csv": "text/csv; charset=utf-8",
    "period.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "summary.json": "application/json",
}
LONGEST_DAYS = 400
SHEET_ROWS = 500_000  # a spreadsheet program takes 1,048,576; so many stay under the 2 GiB of a plain archive's member
_PATIENT = text("SET LOCAL statement_timeout = '600s'")


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
