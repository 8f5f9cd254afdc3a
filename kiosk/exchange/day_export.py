"""One day's figures as files: visits.csv and facts.csv, the same as day.xlsx, and summary.json."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date
from pathlib import Path

from kiosk.actions.reading_ports import JournalReader
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from kiosk.exchange.day_export_columns import (
    SHEETS,
)
from kiosk.exchange.day_export_files import ExportError, written_whole
from kiosk.exchange.day_export_ledger import DayLedger
from kiosk.exchange.day_export_rows import fact_rows, visit_rows
from kiosk.exchange.day_export_summary import Around, DaySummary, WrittenFile, summarise
from kiosk.exchange.day_export_tally import DayTally
from kiosk.exchange.day_export_workbook import DayWorkbook, day_workbook
from kiosk.exchange.rendering import Rendered, Rendering, Row, csv_head

__all__ = ["DayExport", "ExportError", "export_day", "reckon_day"]

VISITS_CSV = "visits.csv"
FACTS_CSV = "facts.csv"
FEEDBACK_CSV = "feedback.csv"
WORKBOOK = "day.xlsx"
SUMMARY_JSON = "summary.json"


@frozen
class DayExport:
    """Where a day's files lie, and what they come to."""

    visits_csv: Path
    facts_csv: Path
    feedback_csv: Path
    workbook: Path
    summary_json: Path
    summary: DaySummary


def export_day(day: date, *, reader: JournalReader, catalogue: Catalogue, kiosk_id: str, out: Path) -> DayExport:
    """Write one day of the venue (04:00 to 04:00 local time) into the folder ``out``, all files or none.

    ``catalogue`` should hold the day's sessions: of one that it does not know, only the key is written.
    ``kiosk_id`` is who exports. The same journal gives the same bytes at any time and in any folder.
    Raises ``ExportError`` where the folder cannot be written, and what ``reader`` raises.
    """
    writing = _Writing(day, reader, catalogue, kiosk_id)
    with written_whole(out, (VISITS_CSV, FACTS_CSV, FEEDBACK_CSV, WORKBOOK, SUMMARY_JSON)) as drafts:
        with _collector_resting():
            summary = writing.tables(drafts)
        rows = {VISITS_CSV: summary.parties, FACTS_CSV: summary.facts.count}
        rows[FEEDBACK_CSV] = sum(len(question.answers) for question in summary.feedback)
        rows[WORKBOOK] = sum(rows.values())
        summary = summary.with_files({name: WrittenFile(count, _sha256(drafts[name])) for name, count in rows.items()})
        drafts[SUMMARY_JSON].write_bytes(summary.as_json().encode())
    csvs = out / VISITS_CSV, out / FACTS_CSV, out / FEEDBACK_CSV
    return DayExport(*csvs, out / WORKBOOK, out / SUMMARY_JSON, summary)


def reckon_day(day: date, *, reader: JournalReader, catalogue: Catalogue, kiosk_id: str) -> DaySummary:
    """Return the day's figures and write nothing; they are those of ``export_day``."""
    return _Writing(day, reader, catalogue, kiosk_id).figures()


class _Writing:
    """One export in progress: two passes over the reader, facts first, each row written as it comes."""

    def __init__(self, day: date, reader: JournalReader, catalogue: Catalogue, kiosk_id: str) -> None:
        self._day = day
        self._reader = reader
        self._catalogue = catalogue
        self._kiosk_id = kiosk_id
        self._start, self._end = (bound.astimezone(UTC) for bound in catalogue.venue.day_bounds(day))
        self._ledger = DayLedger()
        self._tally = DayTally(catalogue)

    def figures(self) -> DaySummary:
        """Return the figures."""
        around = self._around()
        for entry in self._reader.entries(self._start, self._end):
            self._ledger.take(entry)
        for visit in self._reader.visits(self._start, self._end):
            if self._belongs(visit):
                self._tally.take(visit, seen_leaving=self._ledger.saw_leave(visit.id))
        return summarise(self._day, self._catalogue, self._kiosk_id, around, self._ledger, self._tally)

    def _around(self) -> Around:
        """All that the journal has of earlier days is summed by the store, which waits for no Python meanwhile."""
        opening = self._reader.people_inside_at(self._start)
        return Around(opening, self._reader.people_crossed(self._start, self._end))

    def tables(self, drafts: Mapping[str, Path]) -> DaySummary:
        """Write the CSV files and the workbook; return the figures."""
        with (
            ThreadPoolExecutor(max_workers=1) as beside,
            Rendering() as rendering,
            day_workbook(drafts[WORKBOOK], SHEETS, created_at=self._start.replace(tzinfo=None)) as workbook,
        ):
            around = beside.submit(self._around)
            _write_table(drafts[FACTS_CSV], workbook, "Facts", rendering.blocks(self._fact_rows()))
            _write_table(drafts[VISITS_CSV], workbook, "Visits", rendering.blocks(self._visit_rows()))
            summary = summarise(self._day, self._catalogue, self._kiosk_id, around.result(), self._ledger, self._tally)
            _write_table(drafts[FEEDBACK_CSV], workbook, "Feedback", rendering.blocks(summary.feedback_rows()))
            with workbook.sheet("Summary") as sheet:
                sheet.add(summary.rows())
        return summary

    def _fact_rows(self) -> Iterator[Row]:
        row = fact_rows(self._catalogue.venue.time_zone)
        for entry in self._reader.entries(self._start, self._end):
            self._ledger.take(entry)
            yield row(entry)

    def _visit_rows(self) -> Iterator[Row]:
        row, ledger = visit_rows(self._day, self._catalogue), self._ledger
        for visit in self._reader.visits(self._start, self._end):
            if self._belongs(visit):
                self._tally.take(visit, seen_leaving=ledger.saw_leave(visit.id))
                yield row(
                    visit,
                    ledger.kiosk_of(visit.id) or self._kiosk_id,
                    ledger.left_by(visit.id),
                    ledger.been_before(visit.id),
                )

    def _belongs(self, visit: Visit) -> bool:
        """Whether a visit began on the day, and not only after the facts had been read."""
        if visit.checked_in_at < self._start:
            return False
        newest = self._ledger.as_of
        return self._ledger.has(visit.id) or (newest is not None and visit.checked_in_at <= newest)


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Rows hold no cycles, and to look through the records of a large day again and again takes a tenth of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _write_table(path: Path, workbook: DayWorkbook, sheet_name: str, blocks: Iterable[Rendered]) -> None:
    """Write one table as CSV (UTF-8 with BOM) and as a sheet."""
    with path.open("wb") as file, workbook.sheet(sheet_name) as sheet:
        file.write(csv_head(column.name for column in SHEETS[sheet_name]))
        for block in blocks:
            file.write(block.csv)
            sheet.write(block.sheet)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
