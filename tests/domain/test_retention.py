"""A delete date is the last day on which something is there."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

from kiosk.domain.bookings import Booking
from kiosk.domain.people import Party
from kiosk.domain.retention import Purged, is_due


def test_something_is_due_on_the_day_after_its_delete_date() -> None:
    assert [is_due(date(2026, 6, 20), date(2026, 6, day)) for day in (19, 20, 21)] == [False, False, True]


def kept_as_told(file: Path) -> list[str]:
    table = file.read_text("utf-8").partition("| what | kept until | then |\n")[2]
    return table.partition("\n\n")[0].splitlines()[1:]


def test_the_assessment_to_start_from_says_of_every_kind_what_the_readme_says() -> None:
    root = Path(__file__).parents[2]
    told = kept_as_told(root / "README.md")
    assert kept_as_told(root / "resources" / "documents" / "dpia.md") == told
    assert len(told) == len(fields(Purged))


def test_a_booking_without_its_name_keeps_its_place() -> None:
    booking = Booking("A1", "pretix", name="Noor Haddad", order_ref="R7", session_key="s", party=Party(2, 1))
    assert booking.without_name() == replace(booking, name="")
    assert booking.when_past() == Booking("A1", "pretix", session_key="s", party=Party(2, 1))
