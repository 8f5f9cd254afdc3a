"""Lists of a cohort's members: CSV or a workbook with a column of names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.domain.members import Member
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.tables import read_table

NAMES: Final = ("name", "full name", "member", "member name", "participant")
REFERENCES: Final = ("reference", "member number", "number", "id", "ref")
UNDER_18: Final = ("under 18", "under_18", "under18", "minor")
COLLECTOR: Final = ("collector", "collected by", "who collects")
_YES: Final = frozenset({"yes", "y", "true", "1", "x"})
_NO: Final = frozenset({"no", "n", "false", "0"})


def read_members(path: Path) -> tuple[Member, ...]:
    """Return the members of a list; rows without a name are left out.

    Columns: a name; perhaps a reference that tells namesakes apart, ``under 18`` (yes or no), and a ``collector``.
    Raises ``ImportFileError`` for a file without names or with a row that cannot be read: a member must not go missing.
    """
    table = read_table(path)
    header = [name.casefold() for name in table.header]
    name_at = _column(header, NAMES)
    if name_at is None:
        found = ", ".join(table.header)
        raise ImportFileError(
            f"There is no column of names; the columns are: {found}.", where=str(path), fix='Call it "name".'
        )
    members = []
    for row in table.rows():
        if isinstance(row, Rejected):
            raise ImportFileError(row.reason, where=f"{path}, line {row.line}", fix="Mend the row and try again.")
        name = row.cells[name_at].strip()
        if name:
            reference = _cell(row.cells, _column(header, REFERENCES))
            under_18 = _yes_no(_cell(row.cells, _column(header, UNDER_18)))
            members.append(Member(name, reference, under_18, _cell(row.cells, _column(header, COLLECTOR))))
    return tuple(members)


def _column(header: Sequence[str], aliases: Sequence[str]) -> int | None:
    return next((header.index(alias) for alias in aliases if alias in header), None)


def _cell(cells: Sequence[str], at: int | None) -> str:
    return "" if at is None else cells[at].strip()


def _yes_no(text: str) -> bool | None:
    word = text.casefold()
    return True if word in _YES else False if word in _NO else None
