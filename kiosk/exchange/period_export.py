"""How the files of a period are written, of all kiosks of a hub: rows, sheets and figures like a day's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import BinaryIO

from kiosk.domain.catalogue import Catalogue
from kiosk.exchange.day_export_columns import SHEETS, Column
from kiosk.exchange.day_export_rows import fact_rows, visit_rows
from kiosk.exchange.day_export_workbook import DayWorkbook, day_workbook
from kiosk.exchange.period_summary import PeriodFigures
from kiosk.exchange.rendering import csv_head, csv_lines


class PeriodFormats:
    """What a hub writes a period with; it streams, so that a part goes out before the next is read."""

    csv_head = staticmethod(csv_head)
    csv_lines = staticmethod(csv_lines)
    visit_rows = staticmethod(visit_rows)
    fact_rows = staticmethod(fact_rows)

    def columns(self, table: str) -> list[str]:
        """Return the names of the columns of ``Visits``, ``Facts``, ``Feedback`` or ``Summary``."""
        return [column.name for column in SHEETS[table]]

    def figures(self, first: date, last: date, catalogue: Catalogue) -> PeriodFigures:
        """Return what counts a period."""
        return PeriodFigures(first, last, catalogue)

    @contextmanager
    def workbook(
        self, into: BinaryIO, sheets: Sequence[tuple[str, str]], created_at: datetime
    ) -> Iterator[DayWorkbook]:
        """Write a workbook as it is filled; each sheet has a name and the table whose columns it has."""
        columns: dict[str, Sequence[Column]] = {name: SHEETS[table] for name, table in sheets}
        with day_workbook(into, columns, created_at.replace(tzinfo=None), "Export of a period") as workbook:
            yield workbook
