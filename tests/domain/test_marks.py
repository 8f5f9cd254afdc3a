"""A visit's mark is its own, and the board shows all of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.marks import MarkColour, MarkShape, mark_of, with_the_mark_of

DRAWINGS = Path(__file__).parents[2] / "resources" / "icons" / "marks"


@given(st.uuids())
def test_a_visit_keeps_its_mark(visit_id: UUID) -> None:
    assert mark_of(visit_id) == mark_of(UUID(str(visit_id)))


@given(st.uuids(), st.integers(0, 2**90 - 1))
def test_the_time_in_an_id_does_not_choose_the_mark(visit_id: UUID, earlier: int) -> None:
    assert mark_of(visit_id) == mark_of(UUID(int=earlier << 32 | visit_id.int & 0xFFFF_FFFF))


@given(st.uuids(version=4), st.uuids(version=4))
def test_whoever_goes_on_keeps_the_mark_in_a_new_id(new_id: UUID, visit_id: UUID) -> None:
    kept = with_the_mark_of(new_id, visit_id)
    assert mark_of(kept) == mark_of(visit_id)
    assert kept.int >> 64 == new_id.int >> 64


def test_every_one_of_the_96_marks_comes_equally_often() -> None:
    counts = Counter(mark_of(UUID(int=number)) for number in range(96 * 20))
    assert len(counts) == len(MarkShape) * len(MarkColour) * 4 == 96
    assert set(counts.values()) == {20}


@pytest.mark.parametrize("shape", MarkShape)
def test_each_shape_has_its_drawing(shape: MarkShape) -> None:
    assert (DRAWINGS / f"{shape.value}.svg").is_file()
