"""The one word of a name that is said, and when a title stays with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.names import TITLES, first_name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", ""),
        ("Ada", "Ada"),
        ("  Ada   King ", "Ada"),
        ("Ms Okafor", "Ms Okafor"),
        ("MRS. Reed", "MRS. Reed"),
        ("Dr Ada Lovelace", "Ada"),
        ("Prof. Dr. Ada Lovelace", "Ada"),
        ("Prof Dr Lovelace", "Prof Dr Lovelace"),
        ("Dr", "Dr"),
        ("Missy Elliott", "Missy"),
        ("Doctor Who", "Doctor"),
    ],
)
def test_a_title_is_no_first_name_and_stays_with_a_surname(name: str, said: str) -> None:
    assert first_name(name) == said


@given(st.text())
def test_a_name_without_a_title_is_said_by_its_first_word(name: str) -> None:
    words = [word for word in name.split() if word.rstrip(".").casefold() not in TITLES]
    assert first_name(" ".join(words)) == (words[0] if words else "")


@given(st.text())
def test_what_is_said_is_said_of_itself(name: str) -> None:
    assert first_name(first_name(name)) == first_name(name)
