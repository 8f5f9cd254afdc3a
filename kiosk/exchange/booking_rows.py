"""A row of a bookings file as a booking."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from functools import lru_cache

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.people import ONE_ADULT, AgeBand, Party
from kiosk.exchange.booking_codes import BadCellError, key_in_link, read_code
from kiosk.exchange.booking_columns import Columns
from kiosk.exchange.booking_sessions import NoSuchPlaceError, PlaceFinder, PlaceKeys, Wish
from kiosk.exchange.booking_sources import LUMA, Field
from kiosk.exchange.booking_times import Moment, read_clock, read_moment
from kiosk.exchange.booking_words import MOST_PEOPLE, read_age_band, read_count, read_status, says_no, says_yes
from kiosk.exchange.csv_safety import unescape_formula

_NO_END_YEAR = 9999  # 9999-12-31 is how systems write "for ever"


class RowReader:
    """Turns cells into bookings; only the columns that mean something are looked at.

    ``read`` raises ``BadCellError`` for a row that cannot be used. Times without an offset are in ``zone``.
    """

    def __init__(self, columns: Columns, header: Sequence[str], zone: tzinfo, places: PlaceFinder) -> None:
        self._source = columns.source
        self._zone = zone
        self._validity_zone = UTC if columns.source.utc_validity else zone
        self._places = places
        self._codes = [header.index(column) for column in columns.codes]
        # A field without a column reads the blank that read() puts behind the row's own cells.
        places_of = {field: len(header) for field in Field}
        places_of.update({field: header.index(column) for field, column in columns.header_of.items()})
        self._name, self._given, self._family = (
            places_of[field] for field in (Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME)
        )
        self._order, self._ticket, self._variation = (
            places_of[field] for field in (Field.ORDER, Field.TICKET, Field.VARIATION)
        )
        self._status, self._cancelled, self._paid, self._blocked, self._attention = (
            places_of[field] for field in (Field.STATUS, Field.CANCELLED, Field.PAID, Field.BLOCKED, Field.ATTENTION)
        )
        self._where = tuple(
            places_of[field] for field in (Field.SESSION, Field.EVENT, Field.START, Field.START_TIME, Field.PROGRAMME)
        )
        self._party = tuple(places_of[field] for field in (Field.ADULTS, Field.UNDER_18, Field.PEOPLE))
        self._team, self._role, self._collector = (
            places_of[field] for field in (Field.TEAM, Field.ROLE, Field.COLLECTOR)
        )
        self._age_band, self._valid_from, self._valid_until = (
            places_of[field] for field in (Field.AGE_BAND, Field.VALID_FROM, Field.VALID_UNTIL)
        )

    def read(self, row: Sequence[str]) -> Booking:
        """Return the row's booking."""
        cells = (*row, "")
        code = self._code(cells)
        status = self._status_of(cells)
        place = self._place(cells)
        age_band = _age_band(cells[self._age_band])
        valid_from, valid_until = self._validity(cells)
        return Booking(
            code=code,
            source=self._source.key,
            name=self._full_name(cells),
            order_ref=_text(cells[self._order]),
            ticket=self._ticket_of(cells),
            session_key=place.session_key,
            programme_key=place.programme_key,
            party=self._party_of(cells, age_band, status),
            age_band=age_band,
            status=status,
            valid_from=valid_from,
            valid_until=valid_until,
            needs_attention=says_yes(cells[self._attention]),
            team=_text(cells[self._team]),
            role=_text(cells[self._role]),
            collector=_text(cells[self._collector]),
        )

    def _code(self, cells: Sequence[str]) -> str:
        for position in self._codes:
            code = read_code(cells[position])
            if code:
                return key_in_link(code) if self._source is LUMA else code
        raise BadCellError("This row has no code. Add the text of its QR code, or take the row out.")

    def _full_name(self, cells: Sequence[str]) -> str:
        name = _text(cells[self._name])
        return name or _text(f"{cells[self._given].strip()} {cells[self._family].strip()}")

    def _ticket_of(self, cells: Sequence[str]) -> str:
        ticket, variation = _text(cells[self._ticket]), _text(cells[self._variation])
        return f"{ticket} – {variation}" if ticket and variation else ticket or variation

    def _status_of(self, cells: Sequence[str]) -> BookingStatus:
        status = _status(cells[self._status])
        if status is BookingStatus.CANCELLED or says_yes(cells[self._cancelled]):
            return BookingStatus.CANCELLED
        if status is BookingStatus.REVOKED or says_yes(cells[self._blocked]):
            return BookingStatus.REVOKED
        return BookingStatus.UNPAID if says_no(cells[self._paid]) else status

    def _place(self, cells: Sequence[str]) -> PlaceKeys:
        session, event, start, clock, programme = [cells[position].strip() for position in self._where]
        moment = _start(start, clock) if start else None
        try:
            return self._places.find(Wish(session, event, moment, programme))
        except NoSuchPlaceError as error:
            raise BadCellError(str(error)) from None

    def _party_of(self, cells: Sequence[str], age_band: AgeBand | None, status: BookingStatus) -> Party:
        adults, under_18, people = self._party
        try:
            minor = age_band is not None and age_band.is_minor
            return _party(cells[adults].strip(), cells[under_18].strip(), cells[people].strip(), minor)
        except BadCellError:
            if status is BookingStatus.CANCELLED:
                return ONE_ADULT  # a refund sets the quantity to 0, and nobody comes anyway
            raise

    def _validity(self, cells: Sequence[str]) -> tuple[datetime | None, datetime | None]:
        start = self._instant(cells[self._valid_from], "valid_from")
        end = self._instant(cells[self._valid_until], "valid_until")
        if start is not None and end is not None and end <= start:
            raise BadCellError("valid_until lies before valid_from. Mend one of them.")
        return start, end

    def _instant(self, cell: str, column: str) -> datetime | None:
        text = cell.strip()
        if not text:
            return None
        moment = _moment(text, column)
        if moment.at.year == _NO_END_YEAR:
            return None
        zone = self._validity_zone if moment.has_time else self._zone
        return moment.last_instant(zone) if column == "valid_until" else moment.instant(zone)


_status = lru_cache(maxsize=256)(read_status)


def _text(cell: str) -> str:
    """Return a cell as one line of readable text."""
    return unicodedata.normalize("NFC", " ".join(unescape_formula(cell).split()))


def _moment(text: str, column: str) -> Moment:
    try:
        return read_moment(text)
    except ValueError:
        raise BadCellError(_bad_date(text, column)) from None


def _bad_date(text: str, column: str) -> str:
    return f"'{text}' in {column} is no date that can be read. Write it like 2026-11-06 19:30."


def _start(text: str, clock: str) -> Moment:
    moment = _moment(text, "start")
    if moment.at.year == _NO_END_YEAR:
        raise BadCellError(_bad_date(text, "start"))
    if moment.has_time or not clock:
        return moment
    try:
        return Moment(datetime.combine(moment.at.date(), read_clock(clock)), has_time=True)
    except ValueError:
        raise BadCellError(f"'{clock}' is no time of day that can be read. Write it like 19:30.") from None


def _age_band(cell: str) -> AgeBand | None:
    if not cell.strip():
        return None
    try:
        return read_age_band(cell)
    except ValueError:
        keys = ", ".join(band.key for band in AgeBand)
        raise BadCellError(f"'{cell.strip()}' is no age band. Write an age in years or one of {keys}.") from None


@lru_cache(maxsize=1024)
def _party(adults_text: str, under_18_text: str, people_text: str, minor: bool) -> Party:
    """Return the party of three cells, each perhaps blank; people without a split are adults unless ``minor``."""
    adults, under_18 = _count(adults_text, "adults"), _count(under_18_text, "under_18")
    people = _count(people_text, "people")
    if adults is None and under_18 is None:
        count = 1 if people is None else people
        adults, under_18 = (0, count) if minor else (count, 0)
    elif people is not None:
        adults = people - (under_18 or 0) if adults is None else adults
        under_18 = people - adults if under_18 is None else under_18
    adults, under_18 = adults or 0, under_18 or 0
    if min(adults, under_18) < 0 or (people is not None and adults + under_18 != people):
        raise BadCellError("The numbers of adults, under_18 and people do not fit together. Mend one of them.")
    if not 1 <= adults + under_18 <= MOST_PEOPLE:
        raise BadCellError(
            f"A party has 1 to {MOST_PEOPLE} people, this row says {adults + under_18}. Mend the number."
        )
    return Party(adults, under_18)


def _count(text: str, column: str) -> int | None:
    if not text:
        return None
    try:
        return read_count(text)
    except ValueError:
        step = f"Write a whole number up to {MOST_PEOPLE}."
        raise BadCellError(f"'{text}' in {column} is no number of people. {step}") from None
