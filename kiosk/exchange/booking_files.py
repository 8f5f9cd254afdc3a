"""Files of bookings from ticketing systems, and plain ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from operator import attrgetter
from pathlib import Path

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue
from kiosk.exchange.booking_codes import BadCellError
from kiosk.exchange.booking_columns import Columns, find_columns
from kiosk.exchange.booking_rows import RowReader
from kiosk.exchange.booking_sessions import PlaceFinder, PlaceKeys
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.tables import Row, Table, read_table

_CONTENT = attrgetter(*(field.name for field in fields(Booking) if field.name != "code"))


class BookingFile:
    """A file of bookings, read lazily; each iteration begins anew and yields ``Booking | Rejected`` in file order.

    ``rows_read`` of about ``total_rows`` have been looked at so far; ``repeated`` of them said again, word for word,
    what a row before had said, and were not yielded twice.
    """

    def __init__(self, table: Table, columns: Columns, reader: RowReader) -> None:
        self._table = table
        self._columns = columns
        self._reader = reader
        self.rows_read = 0
        self.repeated = 0

    @property
    def source(self) -> str:
        """The system whose headers these are: ``pretix``, ``eventbrite``, ``luma``..., or ``file`` for a plain one."""
        return self._columns.source.key

    @property
    def header(self) -> tuple[str, ...]:
        """The file's columns, each named once."""
        return self._table.header

    @property
    def columns(self) -> Mapping[str, str]:
        """Which column each field is read from, by the field's name in ``--map``."""
        return {field.value: column for field, column in self._columns.header_of.items()}

    @property
    def ignored_columns(self) -> tuple[str, ...]:
        """The columns that no booking is made of; their cells are read only to be shown with a rejected row."""
        used = {*self._columns.header_of.values(), *self._columns.codes}
        return tuple(column for column in self._table.header if column not in used)

    @property
    def total_rows(self) -> int:
        """About how many rows there are, at least 1: lines for a text file, so a little too many."""
        return self._table.line_count

    def __iter__(self) -> Iterator[Booking | Rejected]:
        self.rows_read = self.repeated = 0
        known: dict[str, tuple[int, int]] = {}
        for row in self._table.rows():
            self.rows_read += 1
            outcome = row if isinstance(row, Rejected) else self._booking(row, known)
            if outcome is None:
                self.repeated += 1
            else:
                yield outcome

    def accepted(self, on_rejected: Callable[[Rejected], None]) -> Iterator[Booking]:
        """Yield the bookings alone and hand each rejected row to ``on_rejected`` when it comes up."""
        for outcome in self:
            if isinstance(outcome, Rejected):
                on_rejected(outcome)
            else:
                yield outcome

    def _booking(self, row: Row, known: dict[str, tuple[int, int]]) -> Booking | Rejected | None:
        """Return a row's booking, ``None`` for the same again, or why it cannot be used."""
        try:
            booking = self._reader.read(row.cells)
        except BadCellError as error:
            return Rejected(row.line, str(error), row.cells)
        content = hash(_CONTENT(booking))
        first = known.setdefault(booking.code.casefold(), (row.line, content))
        if first[0] == row.line:
            return booking
        if first[1] == content:
            return None
        reason = f"This code already stands in line {first[0]} with other content. Keep the row that is right."
        return Rejected(row.line, reason, row.cells)


def read_bookings(
    path: Path,
    catalogue: Catalogue,
    *,
    mapping: Mapping[str, str] | None = None,
    session_key: str | None = None,
    programme_key: str | None = None,
) -> BookingFile:
    """Open a file of bookings: its kind and columns are recognised, its rows are read when iterated over.

    ``catalogue`` has the sessions and programmes that rows may name; times without an offset are its venue's.
    ``mapping`` names columns for fields, over what their headers suggest ("" leaves a field out). ``session_key`` and
    ``programme_key`` hold for rows that name no session or programme. Raises ``ImportFileError`` where the file, a
    column or one of the keys cannot be used.
    """
    table = read_table(path)
    columns = find_columns(table.header, mapping or {}, str(path))
    time_zone, keys = catalogue.venue.time_zone, PlaceKeys(session_key, programme_key)
    places = PlaceFinder(tuple(catalogue.sessions.values()), tuple(catalogue.programmes.values()), time_zone, keys)
    return BookingFile(table, columns, RowReader(columns, table.header, time_zone, places))
