"""What single cells of a bookings file say: dates, counts, ages, statuses, codes."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bookings import BookingStatus
from kiosk.domain.people import AgeBand
from kiosk.exchange.booking_codes import BadCellError, key_in_link, read_code
from kiosk.exchange.booking_times import read_clock, read_moment
from kiosk.exchange.booking_words import read_age_band, read_count, read_status, says_no, says_yes

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-11-06T19:30:00Z", datetime(2026, 11, 6, 19, 30, tzinfo=UTC)),
        ("2026-07-06T19:30:00+02:00", datetime(2026, 7, 6, 17, 30, tzinfo=UTC)),
        ("2026-07-06 19:30:00", datetime(2026, 7, 6, 18, 30, tzinfo=UTC)),
        ("2026-07-06 19:30", datetime(2026, 7, 6, 18, 30, tzinfo=UTC)),
        ("2025-07-20T06:58:05.842Z", datetime(2025, 7, 20, 6, 58, 5, 842000, tzinfo=UTC)),
        ("06/07/2026 19:30", datetime(2026, 7, 6, 18, 30, tzinfo=UTC)),
        ("6.7.2026 19:30", datetime(2026, 7, 6, 18, 30, tzinfo=UTC)),
        ("06.07.2026, 19:30 Uhr", datetime(2026, 7, 6, 18, 30, tzinfo=UTC)),
        ("Jul 6, 2026 at 7:30 PM", datetime(2026, 7, 6, 18, 30, tzinfo=UTC)),
        ("2026-07-06", datetime(2026, 7, 5, 23, 0, tzinfo=UTC)),
        (" 06.07.2026 ", datetime(2026, 7, 5, 23, 0, tzinfo=UTC)),
    ],
)
def test_dates_are_read_in_the_venues_zone(text: str, instant: datetime) -> None:
    assert read_moment(text).instant(LONDON) == instant


@pytest.mark.parametrize(
    "text", ["11/16/2026", "soon", "2026", "20261106", "31.02.2026", "06/07.2026", "0001-01-01", "6.7.26", "12:00"]
)
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError):
        read_moment(text)


def test_a_day_alone_lasts_until_the_venues_day_ends() -> None:
    assert read_moment("2026-11-06").last_instant(LONDON) == datetime(2026, 11, 7, 3, 59, 59, tzinfo=UTC)
    assert read_moment("2026-11-06 22:00").last_instant(LONDON) == datetime(2026, 11, 6, 22, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("7 pm", time(19)),
        ("12:05 AM", time(0, 5)),
        ("12 p.m.", time(12)),
        ("9.30", time(9, 30)),
        ("19:30:15", time(19, 30, 15)),
    ],
)
def test_clocks_of_both_kinds(text: str, clock: time) -> None:
    assert read_clock(text) == clock


@pytest.mark.parametrize(
    ("text", "count"), [("2", 2), ("2.0", 2), ("2,0", 2), (" 12 ", 12), ("0", 0), ("500", 500), ("+3", 3)]
)
def test_counts(text: str, count: int) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize("text", ["-1", "2.5", "501", "two", "", "1e2", "2,000", "9" * 5000])
def test_what_is_no_count(text: str) -> None:
    with pytest.raises(ValueError):
        read_count(text)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("18_24", AgeBand.FROM_18), ("18-24", AgeBand.FROM_18), ("18 – 24", AgeBand.FROM_18), ("75+", AgeBand.FROM_75),
        ("75 and over", AgeBand.FROM_75), ("Under 5", AgeBand.UNDER_5), ("not said", AgeBand.NOT_SAID),
        ("0", AgeBand.UNDER_5), ("16", AgeBand.FROM_16), ("104", AgeBand.FROM_75), ("17.0", AgeBand.FROM_16),
    ],
)  # fmt: skip
def test_age_bands_by_key_and_by_years(text: str, band: AgeBand) -> None:
    assert read_age_band(text) is band


@pytest.mark.parametrize("text", ["121", "old", "-3", "18-25"])
def test_what_is_no_age(text: str) -> None:
    with pytest.raises(ValueError):
        read_age_band(text)


@given(st.sampled_from(AgeBand))
def test_every_band_reads_by_its_key(band: AgeBand) -> None:
    assert read_age_band(band.key) is band


@pytest.mark.parametrize(
    ("text", "status"),
    [
        *[(text, BookingStatus.CANCELLED) for text in (
            "Cancelled", "canceled", "Refunded", "Deleted", "Not Attending", "VOID", "declined", "Invited, not going",
            "Withdrawn", "storniert", "Order cancelled", "CANCELLED_BY_USER",
        )],
        *[(text, BookingStatus.UNPAID) for text in (
            "unpaid", "Pending", "pending_approval", "waitlist", "Waiting list", "TO_BE_PAID", "unbezahlt",
        )],
        *[(text, BookingStatus.REVOKED) for text in ("revoked", "Blocked", "gesperrt")],
        *[(text, BookingStatus.ACTIVE) for text in (
            "", "Attending", "Checked In", "approved", "bezahlt", "Partially refunded", "not cancelled", "confirmed",
        )],
    ],
)  # fmt: skip
def test_statuses(text: str, status: BookingStatus) -> None:
    assert read_status(text) is status


@pytest.mark.parametrize("text", ["Yes", "ja", "TRUE", "1", "x", "✓", "wheelchair"])
def test_a_filled_cell_says_yes(text: str) -> None:
    assert says_yes(text)
    assert not says_no(text)


@pytest.mark.parametrize("text", ["No", "nein", "FALSE", "0", " N "])
def test_a_no_is_a_no_and_a_blank_is_neither(text: str) -> None:
    assert says_no(text)
    assert not says_yes(text)
    assert not says_no(" ")
    assert not says_yes(" ")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (" ABC-1 ", "ABC-1"), ('="00123"', "00123"), ("'-abc", "-abc"), ("\ufeffABC", "ABC"), ("A\u200bB", "AB"),
        ("A\u00a0B", "A B"), ("", ""), (" ", ""), ("Ünïcode", "Ünïcode"), ("1E10", "1E10"),
    ],
)  # fmt: skip
def test_codes_lose_what_exports_wrap_them_in(cell: str, code: str) -> None:
    assert read_code(cell) == code


@pytest.mark.parametrize(
    ("cell", "says"),
    [("1.23457E+17", "shortened"), ("1,23457E+17", "shortened"), ("x" * 501, "501"), ("---", "no letter")],
)
def test_codes_that_no_qr_can_hold(cell: str, says: str) -> None:
    with pytest.raises(BadCellError, match=says):
        read_code(cell)


@pytest.mark.parametrize(
    ("link", "key"),
    [
        ("https://lu.ma/check-in/evt-NKXct?pk=g-2U61lr65", "g-2U61lr65"),
        ("https://luma.com/check-in/g-2U61lr65/", "g-2U61lr65"),
        ("https://lu.ma", "https://lu.ma"),
        ("gst-1", "gst-1"),
    ],
)
def test_a_lumas_link_names_the_guest(link: str, key: str) -> None:
    assert key_in_link(link) == key
