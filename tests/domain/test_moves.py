"""Who goes on from one session to the next, as far as numbers tell."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.moves import as_far_as_they_come, badge_kept
from kiosk.domain.people import Party
from kiosk.domain.visits import Going
from tests.domain.places import visit

FIRST, SECOND = visit(Party(2), id=UUID(int=1)), visit(Party(1, 1), id=UUID(int=2))


def test_no_more_people_go_on_than_come_in() -> None:
    both = (Going(FIRST, Party(2)), Going(SECOND, Party(1, 1)))
    assert as_far_as_they_come(both, Party(2)) == (Going(FIRST, Party(2)),)
    assert as_far_as_they_come(both, Party(3)) == (Going(FIRST, Party(2)), Going(SECOND, Party(1)))
    assert as_far_as_they_come(both, Party(3, 2)) == both


def test_the_badge_goes_on_with_all_of_its_people_and_stays_with_some() -> None:
    assert badge_kept((Going(FIRST, Party(1)), Going(SECOND, Party(1, 1)))) == SECOND
    assert badge_kept((Going(FIRST, Party(1)),)) is None
