"""Members' cards: issued once, scanned all term, withdrawn when lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.member_cards import CardsIssued, MemberCards, NoTerm
from kiosk.domain.bookings import BookingStatus
from kiosk.domain.check_in import Admitted, Revoked
from kiosk.domain.check_out import CheckedOut
from kiosk.domain.members import Member
from kiosk.domain.passes import is_pass
from kiosk.domain.scans import PassScan, read_scan
from tests.actions.desk import Desk, came_in
from tests.domain.places import CHALLENGE, COURSE, NOON, SATURDAY, at, session

WEEK = timedelta(days=7)


@pytest.fixture
def cards(desk: Desk) -> MemberCards:
    """The verbs around cards, with two Saturdays of the Maker Challenge."""
    desk.now_on(*(session(CHALLENGE, at(12, 30, day=SATURDAY + number * WEEK)) for number in range(2)))
    return MemberCards(desk.store.bookings, lambda: desk.catalogue, desk.clock, desk.ids)


def test_a_card_is_a_pass_that_checks_in_each_week_and_leaves(desk: Desk, cards: MemberCards) -> None:
    issued = cards.issue([Member("Amina Warsame")], CHALLENGE)
    assert isinstance(issued, CardsIssued)
    (card,) = issued.cards
    assert is_pass(card.code)
    assert issued.until == SATURDAY + WEEK
    scan = read_scan(card.code.lower())
    assert scan == PassScan(card.code)
    for number in range(2):
        desk.clock.set_to(NOON + number * WEEK)
        desk.close_earlier_days()
        result = desk.take_scan(scan)
        assert isinstance(result, CheckInResult)
        assert isinstance(result.outcome, Admitted)
        assert came_in(result).session_key == list(desk.catalogue.sessions)[number]
        desk.clock.pass_time(timedelta(minutes=30))
        left = desk.take_scan(scan)
        assert isinstance(left, CheckOutResult)
        assert isinstance(left.outcome, CheckedOut)


def test_a_list_that_is_issued_again_gives_cards_to_the_new_ones_only(cards: MemberCards) -> None:
    cards.issue([Member("Amina")], CHALLENGE)
    again = cards.issue([Member("Amina"), Member("Bo")], CHALLENGE)
    assert isinstance(again, CardsIssued)
    assert [card.name for card in again.cards] == ["Bo"]
    assert sorted(card.name for card in cards.cards(CHALLENGE)) == ["Amina", "Bo"]


def test_a_withdrawn_card_lets_nobody_in(desk: Desk, cards: MemberCards) -> None:
    issued = cards.issue([Member("Amina")], CHALLENGE)
    assert isinstance(issued, CardsIssued)
    code = issued.cards[0].code
    revoked = cards.revoke(code.lower())
    assert revoked is not None
    assert revoked.status is BookingStatus.REVOKED
    assert desk.check_in.by_code(read_scan(code)).outcome == Revoked()
    assert cards.revoke("K1NOBODY") is None


def test_without_a_session_to_come_the_last_day_must_be_said(cards: MemberCards) -> None:
    assert cards.issue([Member("Amina")], COURSE) == NoTerm()
    until = SATURDAY + 3 * WEEK
    assert cards.issue([], COURSE, until=until) == CardsIssued((), until)
