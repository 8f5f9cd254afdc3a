"""A cohort's cards and its register by week."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue, Session
from kiosk.domain.check_in import Admitted, NotToday
from kiosk.domain.members import Member, Register, new_cards, register_of, term_ends_on
from kiosk.domain.people import Party
from kiosk.domain.visits import Visit
from tests.domain.places import (
    CHALLENGE,
    COURSE,
    NOON,
    OPEN_VISIT,
    SATURDAY,
    arrive,
    at,
    by_code,
    catalogue,
    session,
    visit,
)

WEEK = timedelta(days=7)
COHORT = replace(CHALLENGE, graduates_after=2)
SATURDAYS = [session(COHORT, at(12, 30, day=SATURDAY + number * WEEK)) for number in range(-1, 3)]
TERM = catalogue(*SATURDAYS, programmes=[OPEN_VISIT, COHORT, COURSE])
LAST = SATURDAY + 2 * WEEK


def issued(*members: Member, known: tuple[Booking, ...] = (), where: Catalogue = TERM) -> tuple[Booking, ...]:
    numbers = count(len(known) + 1)
    return new_cards(members, known, COHORT, where, LAST, lambda: f"CARD-{next(numbers)}")


def test_a_card_checks_in_to_the_session_of_any_day_of_the_term() -> None:
    (card,) = issued(Member("  Amina   Warsame "))
    assert (card.name, card.party, card.programme_key) == ("Amina Warsame", Party(0, 1), COHORT.key)
    for number, meeting in enumerate(SATURDAYS[1:]):
        outcome = arrive(by_code(card), TERM, NOON + number * WEEK)
        assert isinstance(outcome, Admitted)
        assert (outcome.session, outcome.badge_name) == (meeting, "Amina")


def test_a_card_is_refused_on_a_day_without_a_session_and_after_the_term() -> None:
    (card,) = issued(Member("Amina"))
    assert arrive(by_code(card), TERM, NOON + timedelta(days=1)) == NotToday(SATURDAY + WEEK, COHORT.name)
    later = catalogue(session(COHORT, at(12, 30, day=LAST + WEEK)), programmes=[OPEN_VISIT, COHORT])
    assert isinstance(arrive(by_code(card), later, NOON + 3 * WEEK), NotToday)


def test_who_has_a_card_that_holds_gets_no_second_one() -> None:
    amina, lost = issued(Member("Amina"), Member("Bo", "17"))
    known = (amina, replace(lost, status=BookingStatus.REVOKED))
    again = issued(Member("AMINA"), Member("Bo", "17"), Member("Bo", "18"), Member("Bo", "18"), known=known)
    assert [(card.name, card.order_ref) for card in again] == [("Bo", "17"), ("Bo", "18")]


def test_the_list_says_who_is_under_18_else_the_programmes_ages_do() -> None:
    cards = issued(Member("A"), Member("B", under_18=False), Member("C", under_18=True))
    assert [card.party for card in cards] == [Party(0, 1), Party(1), Party(0, 1)]
    grown_up = new_cards([Member("D")], (), COURSE, TERM, LAST, lambda: "CARD")
    assert grown_up[0].party == Party(1)


def test_a_term_ends_before_a_long_break() -> None:
    far = session(COHORT, at(12, 30, day=LAST + 6 * WEEK))
    called_off = session(COHORT, at(12, 30, day=LAST + WEEK), cancelled=True)
    sessions = (*SATURDAYS, called_off, far)
    assert term_ends_on(sessions, TERM, SATURDAY) == LAST
    assert term_ends_on(sessions, TERM, LAST + timedelta(days=1)) == LAST + 6 * WEEK
    assert term_ends_on(SATURDAYS, TERM, LAST + timedelta(days=1)) is None


def came(meeting: Session, code: str | None, **facts: object) -> Visit:
    return visit(programme_key=COHORT.key, session_key=meeting.key, code=code, **facts)


def registered(cards: tuple[Booking, ...], *visits: Visit, until: date = LAST) -> Register:
    return register_of(COHORT, cards, visits, TERM, until)


MONDAYS = [date(2026, 11, day) for day in (9, 16, 23, 30)]


def test_the_register_has_a_row_a_member_and_a_number_a_week() -> None:
    cards = issued(Member("Bo"), Member("Amina"))
    first, second = SATURDAYS[:2]
    register = registered(cards, came(first, "card-2"), came(second, "CARD-2"), came(second, "CARD-2", re_entry=True))
    assert register.held == dict.fromkeys(MONDAYS, 1)
    assert [(row.name, row.by_week, row.attended) for row in register.members] == [
        ("Amina", {MONDAYS[0]: 1, MONDAYS[1]: 1}, 2),
        ("Bo", {}, 0),
    ]
    assert [row.name for row in register.graduates()] == ["Amina"]


def test_two_sessions_in_a_week_count_as_two() -> None:
    sunday = session(COHORT, datetime(2026, 11, 22, 12, 30, tzinfo=UTC))
    where = catalogue(SATURDAYS[1], sunday, programmes=[OPEN_VISIT, COHORT])
    cards = issued(Member("Bo"))
    visits = [came(SATURDAYS[1], "CARD-1"), came(sunday, "CARD-1")]
    register = register_of(COHORT, cards, visits, where, LAST)
    assert (register.held, register.members[0].by_week) == ({MONDAYS[1]: 2}, {MONDAYS[1]: 2})


def test_a_member_with_a_second_card_is_one_member() -> None:
    (lost,) = issued(Member("Bo"))
    revoked = replace(lost, status=BookingStatus.REVOKED)
    (card,) = issued(Member("Bo"), known=(revoked,))
    for cards in ((revoked, card), (card, revoked)):
        register = registered(cards, came(SATURDAYS[0], lost.code), came(SATURDAYS[1], card.code))
        (row,) = register.members
        assert (row.card, row.is_active, row.attended) == (card.code, True, 2)


def test_people_without_a_card_are_a_number_and_other_programmes_are_not_there() -> None:
    walk_in = came(SATURDAYS[1], None, party=Party(1, 2))
    ticket, again = came(SATURDAYS[1], "TICKET"), came(SATURDAYS[1], "ticket", re_entry=True)
    register = registered((), walk_in, ticket, again, visit())
    assert (register.members, register.others) == ((), {MONDAYS[1]: 4})


def test_who_came_back_that_day_for_another_session_has_come_to_that_one_too() -> None:
    morning, after = came(SATURDAYS[1], "TICKET"), came(SATURDAYS[0], "TICKET", re_entry=True)
    assert registered((), morning, after).others == {MONDAYS[0]: 1, MONDAYS[1]: 1}


def test_sessions_to_come_are_not_held_and_nobody_graduates_without_a_number() -> None:
    register = registered(issued(Member("Bo")), until=SATURDAY)
    assert list(register.held) == MONDAYS[:2]
    assert replace(register, programme=CHALLENGE).graduates() == ()
