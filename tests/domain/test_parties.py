"""Who arrives together, who is missing, and who may join late."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.check_in import Occupancy, Place
from kiosk.domain.outcomes import AlreadyIn, Full, NeedsStaff, StaffReason, TooLate
from kiosk.domain.parties import Joined, JoinOutcome, Missing, decide_join, missing, people_of, together
from kiosk.domain.people import Party
from kiosk.domain.visits import How
from tests.domain.places import CAFE, COURSE, NOON, OPEN_VISIT, THIS_AFTERNOON, WORKSHOP, at, catalogue, visit


def place_for(code: str, **facts: Any) -> Booking:
    return Booking(code, "test", order_ref="O-1", **facts)


MUM, DAD, CHILD = place_for("MUM"), place_for("DAD"), place_for("CHILD", party=Party(0, 1))
FAMILY = (MUM, DAD, CHILD)


def test_the_places_of_an_order_arrive_together_the_shown_one_first() -> None:
    assert together(DAD, FAMILY, 6) == (DAD, MUM, CHILD)
    assert people_of(FAMILY) == Party(2, 1)


def test_a_booking_without_an_order_arrives_alone() -> None:
    assert together(MUM, (), 6) == (MUM,)


@pytest.mark.parametrize(
    "changes",
    [
        {"status": BookingStatus.CANCELLED},
        {"status": BookingStatus.UNPAID},
        {"needs_attention": True},
        {"session_key": "another"},
        {"programme_key": "another"},
    ],
)
def test_what_does_not_hold_or_leads_elsewhere_comes_alone(changes: dict[str, Any]) -> None:
    assert together(MUM, (MUM, replace(DAD, **changes), CHILD), 6) == (MUM, CHILD)


def test_an_order_larger_than_a_party_is_a_list_of_guests_who_are_not_shown_to_one_another() -> None:
    assert together(MUM, FAMILY, 3) == FAMILY
    assert together(MUM, FAMILY, 2) == (MUM,)


def test_who_has_a_place_and_has_not_come_is_missing() -> None:
    assert missing(FAMILY, Party(), ["mum"]) == Missing((DAD, CHILD), Party(1, 1))
    assert missing(FAMILY, Party(2, 1), ["MUM", "DAD", "CHILD"]) is None


@pytest.mark.parametrize(
    ("booked", "here", "people"),
    [
        (Party(2, 2), Party(2, 1), Party(0, 1)),
        (Party(2, 2), Party(1, 1), Party(1, 1)),
        (Party(2, 2), Party(3, 0), Party(0, 1)),
        (Party(2, 2), Party(0, 3), Party(1, 0)),
        (Party(2, 2), Party(2, 2), None),
        (Party(2, 2), Party(1, 4), None),
    ],
)
def test_of_one_ticket_for_several_the_number_says_who_is_missing(
    booked: Party, here: Party, people: Party | None
) -> None:
    absent = missing([place_for("ONE", party=booked)], here, ["ONE"])
    assert absent == (Missing((), people) if people else None)


def join(party: Party | None, *, how: How = How.CODE, inside: int = 0, **facts: Any) -> JoinOutcome:
    ours = visit(Party(2), programme_key="course", room_key="workshop", session_key=THIS_AFTERNOON.key, **facts)
    place = Place(COURSE, WORKSHOP, THIS_AFTERNOON)
    now = facts.get("now", at(14))
    occupancy = Occupancy(in_room=inside)
    return decide_join(ours, party, place, catalogue(THIS_AFTERNOON), now, how=how, occupancy=occupancy)


def test_late_arrivals_join_the_visit_as_it_is() -> None:
    outcome = join(Party(0, 2))
    assert isinstance(outcome, Joined)
    assert (outcome.visit.party, outcome.party) == (Party(2), Party(0, 2))


def test_a_complete_party_is_already_in() -> None:
    assert isinstance(join(None), AlreadyIn)


def test_a_visit_of_an_earlier_day_is_not_joined() -> None:
    assert join(Party(), checked_in_at=at(14) - timedelta(days=1)) == NeedsStaff(StaffReason.AMBIGUOUS)


def test_a_party_does_not_grow_beyond_what_a_programme_takes_but_by_the_desk() -> None:
    assert join(Party(9)) == NeedsStaff(StaffReason.PARTY_TOO_LARGE)
    assert isinstance(join(Party(9), how=How.DESK), Joined)


def test_a_full_room_is_full_for_who_comes_late() -> None:
    assert join(Party(0, 2), inside=19) == Full("Workshop", 20, 1)


def test_a_closed_door_is_closed_for_who_comes_late_and_an_open_visit_has_none() -> None:
    ours, where = visit(), catalogue(THIS_AFTERNOON)
    late = decide_join(
        ours, Party(), Place(COURSE, WORKSHOP, THIS_AFTERNOON), where, at(15), how=How.CODE, occupancy=Occupancy()
    )
    assert isinstance(late, TooLate)
    there = decide_join(ours, Party(), Place(OPEN_VISIT, CAFE), where, NOON, how=How.CODE, occupancy=Occupancy())
    assert there == Joined(ours, Party())
