"""From a code to one durable visit, or to a refusal that leaves no trace."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.bookings import BookingStatus
from kiosk.domain.check_in import Admitted, AlreadyIn, NeedsStaff, StaffReason, UnknownCode
from kiosk.domain.facts import CheckedIn
from kiosk.domain.passes import is_pass, issue_pass
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.scans import ScanProblem, UnreadableScan, read_scan
from kiosk.domain.visits import How
from tests.actions.desk import Desk, came_in
from tests.domain.places import NOON, SHOW, at, booking, session

FAMILY = Party(2, 2)


def test_a_booking_becomes_one_visit_one_fact_and_one_row_for_the_hub(desk: Desk) -> None:
    desk.book(booking(name="Ada Lovelace", party=FAMILY, age_band=AgeBand.FROM_35))
    result = desk.check_in.by_code(read_scan("ABC123"))
    assert isinstance(result.outcome, Admitted)
    visit = came_in(result)
    assert (visit.code, visit.how, visit.party, visit.name) == ("ABC123", How.CODE, FAMILY, "Ada Lovelace")
    assert (visit.age_band, visit.checked_in_at, visit.re_entry) == (AgeBand.FROM_35, NOON, False)
    assert is_pass(visit.pass_code)
    assert desk.visits() == [visit]
    assert [type(entry.fact) for entry in desk.entries()] == [CheckedIn]
    assert desk.store.outbox_size() == 1
    assert desk.counted.transactions == 1


def test_no_fact_holds_a_name(desk: Desk) -> None:
    desk.book(booking(name="Ada Lovelace"))
    desk.check_in.by_code(read_scan("ABC123"))
    assert "Ada" not in repr(desk.entries())


@pytest.mark.parametrize("scanned", ["abc123", "AbC123", " abc123\r\n", "https://tickets.example/check/ABC123"])
def test_a_code_is_found_however_it_was_scanned(desk: Desk, scanned: str) -> None:
    desk.book(booking())
    assert came_in(desk.check_in.by_code(read_scan(scanned))).code == "ABC123"


def test_a_badge_is_read_in_small_letters_too(desk: Desk) -> None:
    (visit,) = desk.arrive(Party())
    assert desk.check_in.by_code(read_scan(visit.pass_code.lower())).visit == visit


def said_of_earlier_visits(desk: Desk) -> list[bool | None]:
    return [entry.fact.been_before for entry in desk.entries() if isinstance(entry.fact, CheckedIn)]


def test_a_code_that_was_here_on_another_day_is_a_returning_visitors(desk: Desk) -> None:
    """Not the second time of one day, and never because of a name."""
    desk.book(booking(name="Ada Lovelace"), booking(code="OTHER", name="Ada Lovelace"))
    came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan("ABC123"))
    came_in(desk.check_in.by_code(read_scan("ABC123")))
    assert said_of_earlier_visits(desk) == [None, None]
    desk.clock.pass_time(timedelta(days=1))
    desk.close_earlier_days()
    came_in(desk.check_in.by_code(read_scan("ABC123")))
    came_in(desk.check_in.by_code(read_scan("OTHER")))
    assert said_of_earlier_visits(desk) == [None, None, True, None]


def test_the_party_that_came_corrects_the_one_that_was_booked(desk: Desk) -> None:
    desk.book(booking(party=FAMILY))
    visit = came_in(desk.check_in.by_code(read_scan("ABC123"), party=Party(1, 2)))
    assert visit.party == Party(1, 2)
    assert desk.people_inside() == 3


def test_a_code_shown_twice_brings_nobody_in_twice(desk: Desk) -> None:
    """Complaint 50: double registrations distorted the numbers."""
    desk.book(booking(party=FAMILY))
    first = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.clock.pass_time(timedelta(minutes=5))
    again = desk.check_in.by_code(read_scan("abc123"))
    assert isinstance(again.outcome, AlreadyIn)
    assert (again.outcome.since, again.visit) == (NOON, first)
    assert len(desk.entries()) == 1
    assert desk.people_inside() == 4


def test_whoever_left_may_come_back_and_is_a_re_entry_with_a_pass_of_its_own(desk: Desk) -> None:
    desk.book(booking())
    first = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan("ABC123"))
    second = came_in(desk.check_in.by_code(read_scan("ABC123")))
    assert (first.re_entry, second.re_entry) == (False, True)
    assert first.pass_code != second.pass_code
    assert desk.people_inside() == 1


def test_a_badge_brings_its_visitor_back_under_the_same_name_party_and_pass(desk: Desk) -> None:
    desk.book(booking(name="Ada Lovelace", party=FAMILY))
    first = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan(first.pass_code))
    again = came_in(desk.check_in.by_code(read_scan(first.pass_code)))
    assert (again.name, again.party, again.pass_code, again.re_entry) == (first.name, FAMILY, first.pass_code, True)


def test_a_ticket_is_in_use_while_its_holder_is_back_in_by_the_badge(desk: Desk) -> None:
    desk.book(booking())
    first = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan("ABC123"))
    by_badge = came_in(desk.check_in.by_code(read_scan(first.pass_code)))
    friend = desk.check_in.by_code(read_scan("ABC123"))
    assert isinstance(friend.outcome, AlreadyIn)
    assert friend.visit == by_badge
    assert (by_badge.code, desk.people_inside()) == ("ABC123", 1)


def test_an_old_badge_is_in_use_while_its_holder_is_back_in_by_the_ticket(desk: Desk) -> None:
    desk.book(booking())
    first = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan("ABC123"))
    by_ticket = came_in(desk.check_in.by_code(read_scan("ABC123")))
    friend = desk.check_in.by_code(read_scan(first.pass_code))
    assert isinstance(friend.outcome, AlreadyIn)
    assert (friend.visit, desk.people_inside()) == (by_ticket, 1)


def test_a_show_without_re_entry_sends_a_used_code_to_staff_by_ticket_and_by_badge(desk: Desk) -> None:
    evening = session(SHOW, at(12, 30))
    desk.now_on(evening)
    desk.book(booking(session_key=evening.key))
    visit = came_in(desk.check_in.by_code(read_scan("ABC123")))
    desk.check_out.by_code(read_scan("ABC123"))
    before = len(desk.entries())
    for shown in ("ABC123", visit.pass_code):
        outcome = desk.check_in.by_code(read_scan(shown), session_key=evening.key).outcome
        assert outcome == NeedsStaff(StaffReason.ALREADY_USED)
    assert len(desk.entries()) == before


def test_yesterdays_use_of_a_code_is_no_re_entry_today(desk: Desk) -> None:
    desk.book(booking())
    desk.check_in.by_code(read_scan("ABC123"))
    desk.check_out.by_code(read_scan("ABC123"))
    desk.clock.pass_time(timedelta(days=1))
    assert not came_in(desk.check_in.by_code(read_scan("ABC123"))).re_entry


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"status": BookingStatus.CANCELLED}, "Cancelled"),
        ({"status": BookingStatus.REVOKED}, "Revoked"),
        ({"status": BookingStatus.UNPAID}, "NeedsStaff"),
        ({"session_key": "gone"}, "NeedsStaff"),
        ({"valid_from": at(12, day=NOON.date() + timedelta(days=2))}, "NotToday"),
        ({"valid_from": at(15)}, "TooEarly"),
        ({"valid_until": at(11)}, "TooLate"),
        ({"party": Party(7)}, "NeedsStaff"),
        ({"programme_key": "challenge", "age_band": AgeBand.FROM_75}, "NeedsStaff"),
    ],
)
def test_a_refusal_writes_nothing(desk: Desk, facts: dict[str, Any], outcome: str) -> None:
    desk.book(booking(**facts))
    result = desk.check_in.by_code(read_scan("ABC123"))
    assert type(result.outcome).__name__ == outcome
    assert result.visit is None
    assert (desk.entries(), desk.visits(), desk.store.outbox_size()) == ([], [], 0)


@pytest.mark.parametrize("problem", list(ScanProblem))
def test_what_cannot_be_read_keeps_its_reason_and_the_store_is_not_even_opened(
    desk: Desk, problem: ScanProblem
) -> None:
    assert desk.check_in.by_code(UnreadableScan(problem)).outcome == UnknownCode(problem.value)
    assert desk.written == (0, 0)


@pytest.mark.parametrize("code", ["NOBODY", issue_pass(4711), "🎟️ ticket", "x" * 1_999])
def test_a_code_that_nobody_knows_writes_nothing(desk: Desk, code: str) -> None:
    assert desk.check_in.by_code(read_scan(code)).outcome == UnknownCode("not_found")
    assert desk.entries() == []


def test_a_clock_before_the_newest_fact_is_noted_on_the_fact_and_not_corrected(desk: Desk) -> None:
    desk.arrive(Party())
    desk.clock.set_to(NOON - timedelta(hours=3))
    (visit,) = desk.arrive(Party())
    assert visit.checked_in_at == NOON - timedelta(hours=3)
    assert [(entry.clock_behind, entry.sequence) for entry in desk.entries()] == [(False, 1), (True, 2)]
