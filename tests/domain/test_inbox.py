"""What can be said to each matter of the inbox, and which visit ends by it."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.inbox import KeptAside, Matter, NotKnown, OverFull, Settlement, leaves, over_full, settlements
from kiosk.domain.merge import DoubleUse, JoinedAfterLeaving, LeftAlthoughUndone, MoreLeftThanCame, Place
from kiosk.domain.today import DayFigures, today_of
from tests.domain.places import COURSE, NOON, at, catalogue, session

FIRST, SECOND = (Place(UUID(int=n), f"kiosk-{n}", "workshop", None, NOON) for n in (1, 2))
TWICE = DoubleUse("abc", FIRST, SECOND)
LATE = JoinedAfterLeaving(UUID(int=3), 2)
MATTERS: list[tuple[Matter, dict[Settlement, UUID | None]]] = [
    (
        TWICE,
        {
            Settlement.BOTH_ARE_RIGHT: None,
            Settlement.FIRST_HAS_LEFT: FIRST.visit_id,
            Settlement.SECOND_HAS_LEFT: SECOND.visit_id,
        },
    ),
    (LATE, {Settlement.THEY_HAVE_LEFT: LATE.visit_id, Settlement.SEEN: None}),
    (LeftAlthoughUndone(UUID(int=4)), {Settlement.SEEN: None}),
    (MoreLeftThanCame(UUID(int=5), 1), {Settlement.SEEN: None}),
    (KeptAside(7, "unknown kind"), {Settlement.SEEN: None}),
    (OverFull("Workshop", 21, 20), {}),
    (NotKnown("ABC-1", NOON), {Settlement.SEEN: None}),
]


@pytest.mark.parametrize(("matter", "ends"), MATTERS, ids=lambda each: type(each).__name__)
def test_each_matter_is_settled_in_its_own_words(matter: Matter, ends: dict[Settlement, UUID | None]) -> None:
    assert {said: leaves(matter, said) for said in settlements(matter)} == ends


def test_rooms_and_sessions_with_more_people_than_places_are_over_full() -> None:
    small = session(COURSE, at(11), capacity=5, title="Small course")
    figures = DayFigures(in_rooms={"workshop": 21, "cafe": 900, "forum": 100}, in_sessions={small.key: 6})
    full = over_full(today_of(figures, catalogue(small), NOON))
    assert full == (OverFull("Workshop", 21, 20), OverFull("Small course", 6, 5))
