"""A postcode leaves only its district."""

from __future__ import annotations

import pytest

from kiosk.domain.postcodes import Area, district, district_area, plain_postcode


@pytest.mark.parametrize(
    ("typed", "area"),
    [
        ("W12 0NN", "W12"),
        ("w120nn", "W12"),
        (" sw1a-2aa ", "SW1A"),
        ("N1 9GU", "N1"),
        ("W12", "W12"),
        ("not a postcode", ""),
        ("90210", ""),
        ("", ""),
    ],
)
def test_the_street_is_forgotten(typed: str, area: str) -> None:
    assert district(typed) == area
    assert district_area(typed) == Area(area)


@pytest.mark.parametrize(("typed", "plain"), [("w12 0nn", "W120NN"), ("N1-9gu", "N19GU"), ("W12", ""), ("hello", "")])
def test_a_whole_postcode_is_looked_up_without_blanks(typed: str, plain: str) -> None:
    assert plain_postcode(typed) == plain
