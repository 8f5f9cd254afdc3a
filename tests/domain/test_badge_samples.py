"""The made-up badges that a template is looked at with: each kind of badge, each script, long and short names."""

from __future__ import annotations

import unicodedata

import pytest

from kiosk.domain.badge_samples import SAMPLES


def test_each_has_a_key_of_its_own() -> None:
    assert len({sample.key for sample in SAMPLES}) == len(SAMPLES)


@pytest.mark.parametrize("script", ["LATIN", "ARABIC", "BENGALI", "CJK", "ETHIOPIC", "CYRILLIC"])
def test_each_script_of_west_london_is_among_them(script: str) -> None:
    assert any(unicodedata.name(letter).startswith(script) for sample in SAMPLES for letter in sample.badge.name)


def test_there_are_a_group_a_young_person_a_number_and_one_without_a_name() -> None:
    badges = [sample.badge for sample in SAMPLES]
    assert any(badge.people > 1 for badge in badges)
    assert any(badge.under_18 for badge in badges)
    assert any(badge.number for badge in badges)
    assert any(not badge.name and not badge.number for badge in badges)
    lengths = [len(badge.name) for badge in badges if badge.name]
    assert (min(lengths), max(lengths) > 60) == (2, True)
