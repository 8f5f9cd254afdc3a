"""The day's figures as closing a day needs them: reckoned, as a report, as files.

What reckons and writes is loaded when a day closes: workbooks are a tenth of a kiosk's start.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.actions.closing_ports import Reckoning
from kiosk.actions.reading_ports import JournalReader
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.day_report import DayReport
from kiosk.exchange.day_export_files import written_whole

if TYPE_CHECKING:
    from kiosk.exchange.day_export_summary import DaySummary


class FiledDayBooks:
    """The ``DayBooks`` port. ``catalogue_on`` returns the venue with a day's sessions, ``draw`` a report as PDF."""

    def __init__(
        self,
        reader: JournalReader,
        catalogue_on: Callable[[date], Catalogue],
        kiosk_id: str,
        draw: Callable[[DayReport], bytes],
    ) -> None:
        self._reader = reader
        self._catalogue_on = catalogue_on
        self._kiosk_id = kiosk_id
        self._draw = draw

    def reckon(self, day: date) -> Reckoning:
        """Return a day's figures; nothing is written."""
        summary, _ = self._summary(day)
        out = summary.people_out
        return Reckoning(
            facts=_moves_of(summary),
            opening=summary.opening,
            came_in=summary.people_in,
            went_out=out.total - summary.elsewhere,
            unseen=out.assumed,
            counted=out.counted,
            inside=summary.inside,
            gaps=sum(gap.last_missing - gap.first_missing + 1 for gap in summary.facts.gaps),
            rows_equal_facts=summary.rows_equal_facts,
            still_in=summary.still_in.people,
            since=summary.ended_after_day.people,
        )

    def report(self, day: date, folder: Path) -> tuple[Path, ...]:
        """Write the report as PDF and XLSX, both or neither; raises ``ExportError``, or ``DocumentError``."""
        from kiosk.exchange.day_report_content import report_of
        from kiosk.exchange.day_report_workbook import write_report_workbook

        summary, catalogue = self._summary(day)
        report = report_of(day, summary, catalogue)
        pdf, workbook = f"report-{day.isoformat()}.pdf", f"report-{day.isoformat()}.xlsx"
        with written_whole(folder, (pdf, workbook)) as drafts:
            drafts[pdf].write_bytes(self._draw(report))
            write_report_workbook(drafts[workbook], report)
        return folder / pdf, folder / workbook

    def export(self, day: date, folder: Path) -> tuple[Path, ...]:
        """Write the day's files; raises ``ExportError``."""
        from kiosk.exchange.day_export import export_day

        catalogue = self._catalogue_on(day)
        done = export_day(day, reader=self._reader, catalogue=catalogue, kiosk_id=self._kiosk_id, out=folder)
        return done.visits_csv, done.facts_csv, done.feedback_csv, done.workbook, done.summary_json

    def _summary(self, day: date) -> tuple[DaySummary, Catalogue]:
        from kiosk.exchange.day_export import reckon_day

        catalogue = self._catalogue_on(day)
        return reckon_day(day, reader=self._reader, catalogue=catalogue, kiosk_id=self._kiosk_id), catalogue


def _moves_of(summary: DaySummary) -> int:
    """How much is in the figures: a badge, a correction or who of staff did something changes none of them."""
    answers = sum(question.shown for question in summary.feedback)
    return summary.parties + summary.people_in + summary.people_out.total + answers
