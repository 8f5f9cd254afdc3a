"""How many are in by other kiosks."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.peers import Peer, people_elsewhere
from tests.domain.places import NOON


def test_people_elsewhere_are_those_of_every_other_kiosk() -> None:
    assert people_elsewhere([]) == 0
    assert people_elsewhere([Peer("kiosk-b", 3, NOON), Peer("kiosk-c", 2, None)]) == 5


def test_the_same_number_heard_later_is_no_difference() -> None:
    assert Peer("kiosk-b", 3, NOON) == Peer("kiosk-b", 3, NOON + timedelta(minutes=5))
    assert Peer("kiosk-b", 3, NOON) != Peer("kiosk-b", 4, NOON)
