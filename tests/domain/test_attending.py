"""For how long what the desk did can be taken back."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.acts import Act
from kiosk.domain.attending import Done
from tests.domain.places import NOON, visit


def test_what_was_done_can_be_taken_back_for_two_minutes() -> None:
    done = Done(Act.CHECKED_OUT, NOON, visit())
    assert done.can_be_taken_back(NOON + timedelta(seconds=119))
    assert not done.can_be_taken_back(NOON + timedelta(minutes=2))
