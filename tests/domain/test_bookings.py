"""How long a booking's name is kept."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.bookings import names_kept_until
from tests.domain.places import NOON, THIS_AFTERNOON, at, booking, catalogue

ENDS = {THIS_AFTERNOON.key: THIS_AFTERNOON.ends_at}


@pytest.mark.parametrize(
    ("given", "until"),
    [
        ({"valid_from": at(9), "valid_until": NOON + timedelta(days=2)}, date(2026, 12, 23)),
        ({"valid_from": NOON + timedelta(days=1)}, date(2026, 12, 22)),
        ({"session_key": THIS_AFTERNOON.key}, date(2026, 12, 21)),
        ({"session_key": "gone"}, date(2027, 12, 21)),
        ({}, date(2027, 12, 21)),
    ],
)
def test_a_name_is_kept_for_30_days_after_the_last_day_or_a_year_where_none_is_known(
    given: dict[str, Any], until: datetime
) -> None:
    assert names_kept_until(booking(**given), ENDS, NOON, catalogue().venue.day_of) == until
