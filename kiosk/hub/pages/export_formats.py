"""What an export needs of whoever writes a kiosk's files: the same columns, the same words, the same figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, tzinfo
from typing import Any, Protocol

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import Entry
from kiosk.domain.visits import Visit
from kiosk.hub.pages.periods import Figures

Cell = str | int | None
Cells = tuple[Cell, ...]
VisitRow = Callable[[Visit, str, str, bool | None], Cells]


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
    """How a kiosk writes its files."""

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
