"""Parties of one order: who came, who joins late, and who leaves first. Nobody is counted twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.domain.bookings import BookingStatus
from kiosk.domain.check_in import Admitted, AlreadyIn, UnknownCode
from kiosk.domain.check_out import CheckedOut, NotIn, SomeLeft, StayedIn
from kiosk.domain.parties import Joined
from kiosk.domain.people import Party
from kiosk.domain.scans import ScanProblem, UnreadableScan, read_scan
from tests.actions.desk import Desk, came_in
from tests.domain.places import NOON, booking

MUM, DAD = (booking(code=code, order_ref="O-1", name=f"{code} Reis") for code in ("MUM", "DAD"))
KID = booking(code="KID", order_ref="O-1", name="Eva Reis", party=Party(0, 1))


@pytest.fixture
def family(desk: Desk) -> Desk:
    """A desk that knows a family of three with a ticket each."""
    desk.book(MUM, DAD, KID)
    return desk


def come(desk: Desk, code: str, *members: str, party: Party | None = None) -> CheckInResult:
    return desk.check_in.by_code(read_scan(code), members=members, party=party)


def leave(desk: Desk, code: str, leaving: Party | None = None) -> CheckOutResult:
    return desk.check_out.by_code(read_scan(code), leaving=leaving)


def test_one_code_checks_in_who_was_ticked_and_each_of_their_codes_is_in(family: Desk) -> None:
    visit = came_in(come(family, "MUM", "MUM", "KID"))
    assert (visit.party, visit.name) == (Party(1, 1), "MUM Reis")
    for code in ("MUM", "KID"):
        assert isinstance(come(family, code).outcome, AlreadyIn)
    assert len(family.visits()) == 1


def test_who_shows_the_code_may_stay_at_home_themselves(family: Desk) -> None:
    visit = came_in(come(family, "MUM", "dad", "kid"))
    assert (visit.code, visit.name, visit.party) == ("DAD", "DAD Reis", Party(1, 1))
    assert isinstance(come(family, "MUM").outcome, Admitted)


def test_children_without_names_are_counted_with_the_named(family: Desk) -> None:
    assert came_in(come(family, "MUM", "MUM", party=Party(1, 3))).party == Party(1, 3)


def test_a_code_that_was_not_booked_together_is_not_let_in_by_another(family: Desk) -> None:
    family.book(booking(code="OTHER", order_ref="O-2"))
    for member in ("OTHER", "nobody"):
        assert come(family, "MUM", "MUM", member).outcome == UnknownCode("not_found")
    assert family.entries() == []


def test_late_arrivals_join_the_visit_by_any_code_of_the_party(family: Desk) -> None:
    visit = came_in(come(family, "MUM"))
    family.clock.pass_time(timedelta(minutes=20))
    joined = family.join_party(read_scan("kid"), members=["KID"])
    assert isinstance(joined.outcome, Joined)
    assert joined.visit == family.visits()[0]
    assert (joined.visit.id, joined.visit.party) == (visit.id, Party(1, 1))
    last = family.join_party(read_scan("mum"))
    assert last.visit is not None
    assert last.visit.party == Party(2, 1)
    assert family.people_inside() == 3
    assert isinstance(come(family, "DAD").outcome, AlreadyIn)


def test_who_has_joined_does_not_join_again(family: Desk) -> None:
    come(family, "MUM", "MUM", "KID")
    assert isinstance(family.join_party(read_scan("MUM"), members=["KID"]).outcome, AlreadyIn)
    family.join_party(read_scan("MUM"))
    written = len(family.entries())
    assert isinstance(family.join_party(read_scan("MUM")).outcome, AlreadyIn)
    assert len(family.entries()) == written


def test_more_come_late_than_have_a_ticket_of_their_own(desk: Desk) -> None:
    desk.book(booking(party=Party(2, 2)))
    desk.check_in.by_code(read_scan("ABC123"), party=Party(1, 1))
    assert desk.join_party(read_scan("ABC123"), party=Party(0, 1)).visit is not None
    joined = desk.join_party(read_scan("ABC123"))
    assert joined.visit is not None
    assert joined.visit.party == Party(2, 2)


def test_a_member_who_came_on_their_own_is_not_missing(family: Desk) -> None:
    come(family, "MUM")
    come(family, "DAD")
    joined = family.join_party(read_scan("DAD"))
    assert isinstance(joined.outcome, Joined)
    assert joined.outcome.party == Party(0, 1)
    assert family.people_inside() == 3


def test_nobody_joins_a_party_that_is_not_there(family: Desk) -> None:
    assert family.join_party(read_scan("MUM")).outcome == NotIn()
    assert family.join_party(read_scan("nobody")).outcome == UnknownCode("not_found")
    assert family.join_party(UnreadableScan(ScanProblem.EMPTY)).outcome == UnknownCode("not_found")
    come(family, "MUM")
    family.book(booking(code="MUM", order_ref="O-1", status=BookingStatus.CANCELLED))
    assert family.join_party(read_scan("MUM")).outcome == NotIn()


def test_a_room_that_is_gone_from_the_venue_is_no_obstacle(family: Desk) -> None:
    come(family, "MUM")
    family.catalogue.rooms.pop("cafe")  # type: ignore[attr-defined]
    family.catalogue.programmes["open_visit"] = family.catalogue.programmes["course"]  # type: ignore[index]
    assert isinstance(family.join_party(read_scan("MUM")).outcome, Joined)


def test_some_leave_and_the_others_are_still_in(family: Desk) -> None:
    visit = came_in(come(family, "MUM", "MUM", "DAD", "KID"))
    left = leave(family, "DAD", Party(1))
    assert isinstance(left.outcome, SomeLeft)
    assert left.visit == family.visits()[0]
    assert left.visit.staying == Party(1, 1)
    assert family.people_inside() == 2
    assert isinstance(leave(family, visit.pass_code).outcome, CheckedOut)
    assert family.people_inside() == 0


def test_a_check_out_of_all_is_put_right_for_those_who_stay(family: Desk) -> None:
    come(family, "MUM", "MUM", "DAD", "KID")
    left = leave(family, "MUM")
    put_right = family.check_out.some_stay(left, Party(1, 1))
    assert isinstance(put_right.outcome, SomeLeft)
    assert put_right.visit == family.visits()[0]
    assert put_right.visit.staying == Party(1, 1)
    assert family.people_inside() == 2


def test_nobody_left_after_all(family: Desk) -> None:
    come(family, "MUM", "MUM", "KID")
    stayed = family.check_out.some_stay(leave(family, "MUM"), Party(1, 1))
    assert isinstance(stayed.outcome, StayedIn)
    assert stayed.visit == family.visits()[0]
    assert family.people_inside() == 2


def test_only_a_check_out_is_put_right(family: Desk) -> None:
    come(family, "MUM", "MUM", "KID")
    for left in (leave(family, "nobody"), leave(family, "MUM", Party(1))):
        with pytest.raises(ValueError, match="nobody left"):
            family.check_out.some_stay(left, Party())


def test_who_was_counted_out_without_a_name_does_not_leave_again_with_the_party(family: Desk) -> None:
    come(family, "MUM", "MUM", "DAD", "KID")
    family.check_out.anonymously(2)
    left = leave(family, "MUM", Party(2))
    assert isinstance(left.outcome, SomeLeft)
    assert family.people_inside() == 0
    leave(family, "MUM")
    assert family.people_inside() == 0


def test_a_family_that_comes_back_by_its_badge_takes_the_same_places(family: Desk) -> None:
    visit = came_in(come(family, "MUM", "MUM", "KID"))
    leave(family, "MUM")
    again = came_in(come(family, visit.pass_code))
    assert (again.party, again.re_entry) == (Party(1, 1), True)
    assert isinstance(come(family, "KID").outcome, AlreadyIn)


def test_who_is_back_on_their_own_is_not_counted_again_with_the_badge(family: Desk) -> None:
    visit = came_in(come(family, "MUM", "MUM", "KID"))
    leave(family, "MUM")
    come(family, "KID")
    again = came_in(come(family, visit.pass_code))
    assert again.party == Party(1, 0)
    assert family.people_inside() == 2


def test_the_day_ends_for_those_who_stayed(family: Desk) -> None:
    come(family, "MUM", "MUM", "DAD", "KID")
    leave(family, "MUM", Party(1))
    family.check_out.anonymously(1)
    family.clock.set_to(NOON + timedelta(days=1))
    assert family.close_earlier_days().ended == 1
    assert family.people_inside() == 0
