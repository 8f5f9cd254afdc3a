"""What a code held up at Home means: come in, say how many you are, or leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.inbox import SeeInbox, SettleItem
from kiosk.actions.see_today import SeeToday
from kiosk.actions.take_scan import SETTLED_IN, JoinAsked, PartyAsked
from kiosk.domain.acts import By
from kiosk.domain.bookings import BookingStatus
from kiosk.domain.catalogue import BadgesFor
from kiosk.domain.check_in import Admitted, AlreadyIn, Cancelled, UnknownCode
from kiosk.domain.check_out import CheckedOut
from kiosk.domain.inbox import NotKnown, Settlement
from kiosk.domain.parties import Missing
from kiosk.domain.people import Party
from kiosk.domain.scans import ScanProblem, UnreadableScan, read_scan
from kiosk.errors import KioskError
from tests.actions.desk import Desk, came_in
from tests.conftest import ExpectedLog
from tests.domain.places import NOON, OPEN_VISIT, SCHOOLS, at, booking, catalogue, session

FAMILY = Party(2, 2)


def test_a_ticket_for_one_comes_in_at_once(desk: Desk) -> None:
    desk.book(booking())
    result = desk.take_scan(read_scan("abc123"))
    assert isinstance(result, CheckInResult)
    assert isinstance(result.outcome, Admitted)
    assert len(desk.entries()) == 1


def test_a_ticket_for_several_asks_how_many_came_and_writes_nothing_yet(desk: Desk) -> None:
    family = booking(party=FAMILY)
    desk.book(family)
    assert desk.take_scan(read_scan("abc123")) == PartyAsked((family,))
    assert desk.entries() == []


def test_who_leads_a_school_group_is_always_asked_how_many_they_are(desk: Desk) -> None:
    lesson = session(SCHOOLS, at(12, 30))
    desk.catalogue = catalogue(lesson, programmes=[OPEN_VISIT, replace(SCHOOLS, badges_for=BadgesFor.STRIP)])
    leader = booking(session_key=lesson.key)
    desk.book(leader)
    assert desk.take_scan(read_scan("abc123")) == PartyAsked((leader,))
    visit = came_in(desk.check_in.by_code(read_scan("abc123"), party=Party(2, 10)))
    assert visit.party == Party(2, 10)


def test_a_family_that_is_in_is_told_so_instead_of_being_asked_again(desk: Desk) -> None:
    desk.book(booking(party=FAMILY))
    desk.check_in.by_code(read_scan("ABC123"))
    result = desk.take_scan(read_scan("ABC123"))
    assert isinstance(result, CheckInResult)
    assert isinstance(result.outcome, AlreadyIn)


def test_a_family_of_which_some_are_missing_is_asked_who_has_come_now(desk: Desk) -> None:
    desk.book(booking(party=FAMILY))
    visit = came_in(desk.check_in.by_code(read_scan("ABC123"), party=Party(2, 1)))
    asked = desk.take_scan(read_scan("ABC123"))
    assert isinstance(asked, JoinAsked)
    assert (asked.shown, asked.visit.id, asked.missing) == ("ABC123", visit.id, Missing((), Party(0, 1)))


def test_an_order_is_asked_who_came_and_later_who_has_come_now(desk: Desk) -> None:
    mum, dad = booking(code="MUM", order_ref="O-1"), booking(code="DAD", order_ref="O-1")
    desk.book(mum, dad)
    assert desk.take_scan(read_scan("dad")) == PartyAsked((dad, mum))
    visit = came_in(desk.check_in.by_code(read_scan("dad")))
    asked = desk.take_scan(read_scan("MUM"))
    assert asked == JoinAsked("MUM", visit, Missing((mum,), Party()))


def test_a_family_that_was_cancelled_is_told_so_and_not_asked_how_many_they_are(desk: Desk) -> None:
    desk.book(booking(party=FAMILY, status=BookingStatus.CANCELLED))
    result = desk.take_scan(read_scan("ABC123"))
    assert isinstance(result, CheckInResult)
    assert isinstance(result.outcome, Cancelled)
    assert desk.entries() == []


@pytest.mark.parametrize(
    ("after", "leaves"),
    [(timedelta(0), False), (SETTLED_IN - timedelta(seconds=1), False), (SETTLED_IN, True), (timedelta(hours=3), True)],
)
def test_a_badge_leaves_after_two_minutes_and_not_before(desk: Desk, after: timedelta, leaves: bool) -> None:
    (visit,) = desk.arrive(Party(2))
    desk.clock.pass_time(after)
    result = desk.take_scan(read_scan(visit.pass_code))
    assert isinstance(result, CheckOutResult if leaves else CheckInResult)
    assert isinstance(result.outcome, CheckedOut if leaves else AlreadyIn)
    assert desk.people_inside() == (0 if leaves else 2)


def test_a_ticket_never_leaves_by_itself_however_long_its_holder_is_in(desk: Desk) -> None:
    desk.book(booking())
    desk.check_in.by_code(read_scan("ABC123"))
    desk.clock.pass_time(timedelta(hours=3))
    result = desk.take_scan(read_scan("ABC123"))
    assert isinstance(result, CheckInResult)
    assert isinstance(result.outcome, AlreadyIn)


def test_a_badge_whose_visitor_has_left_comes_in_again(desk: Desk) -> None:
    (visit,) = desk.arrive(Party(2))
    desk.clock.pass_time(SETTLED_IN)
    desk.take_scan(read_scan(visit.pass_code))
    again = desk.take_scan(read_scan(visit.pass_code))
    assert isinstance(again, CheckInResult)
    assert came_in(again).re_entry
    assert desk.people_inside() == 2


def test_a_clock_that_was_set_back_sends_nobody_out(desk: Desk) -> None:
    (visit,) = desk.arrive(Party())
    desk.clock.set_to(NOON - timedelta(hours=1))
    assert isinstance(desk.take_scan(read_scan(visit.pass_code)), CheckInResult)
    assert desk.people_inside() == 1


@pytest.mark.parametrize("problem", list(ScanProblem))
def test_what_cannot_be_read_keeps_its_reason(desk: Desk, problem: ScanProblem) -> None:
    result = desk.take_scan(UnreadableScan(problem))
    assert isinstance(result, CheckInResult)
    assert result.outcome == UnknownCode(problem.value)
    assert desk.written == (0, 0)


def test_a_code_that_nobody_knows_is_in_the_desks_inbox_once_until_its_booking_comes(desk: Desk) -> None:
    see_inbox = SeeInbox(desk.store.inbox, SeeToday(desk.store.reader, lambda: desk.catalogue, desk.clock))
    for _ in range(2):
        desk.take_scan(read_scan("abc123"))
        desk.clock.pass_time(timedelta(minutes=1))
    desk.take_scan(UnreadableScan(ScanProblem.WIFI))
    (item,) = see_inbox().items
    assert item.matter == NotKnown("abc123", NOON + timedelta(minutes=1))
    desk.book(booking())
    assert see_inbox().items == ()


def test_a_code_that_staff_have_seen_waits_again_when_it_is_held_up_again_and_for_its_day_alone(desk: Desk) -> None:
    see_inbox = SeeInbox(desk.store.inbox, SeeToday(desk.store.reader, lambda: desk.catalogue, desk.clock))
    unknown = read_scan("abc123")
    desk.take_scan(unknown)
    (item,) = see_inbox().items
    SettleItem(desk.counted, desk.store.inbox, desk.clock)(item, Settlement.SEEN, By(UUID(int=9)))
    assert see_inbox().items == ()
    desk.take_scan(unknown)
    assert [each.key for each in see_inbox().items] == [item.key]
    desk.clock.pass_time(timedelta(days=1))
    assert see_inbox().items == ()


def test_an_unknown_code_is_answered_although_it_cannot_be_noted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    def full(*_: object) -> None:
        raise KioskError("the disk is full")

    expected_log(r"could not be noted")
    monkeypatch.setattr(desk.store.inbox, "note_not_known", full)
    result = desk.take_scan(read_scan("abc123"))
    assert isinstance(result, CheckInResult) and result.outcome == UnknownCode("not_found")
