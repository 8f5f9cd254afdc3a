"""Who may come in, with whom and under which name; and the closed union of what can be decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import assert_never, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bookings import BookingStatus
from kiosk.domain.check_in import (
    Admitted,
    AlreadyIn,
    Arrival,
    Cancelled,
    CheckInOutcome,
    Full,
    NeedsStaff,
    NotToday,
    Occupancy,
    OutsideAgeRule,
    Revoked,
    StaffReason,
    TooEarly,
    TooLate,
    UnknownCode,
)
from kiosk.domain.people import ONE_ADULT, AgeBand, Party
from kiosk.domain.visits import How, Pass
from tests.domain.places import (
    CAFE,
    CHALLENGE,
    COURSE,
    FORUM,
    HACKATHON,
    NOON,
    OPEN_VISIT,
    PROGRAMMES,
    SATURDAY,
    SHOW,
    THIS_AFTERNOON,
    WORKSHOP,
    admitted,
    arrive,
    at,
    booked,
    booking,
    by_code,
    by_form,
    catalogue,
    session,
    visit,
)

SUNDAY = SATURDAY + timedelta(days=1)
FAMILY = Party(2, 2)
FOURTEEN = AgeBand.FROM_14
PARTIES = st.builds(Party, st.integers(1, 6), st.integers(0, 6))


# --- Come in (formats.md 4: 12, 18) -----------------------------------------------------------------------------------


def test_a_booking_for_the_session_at_the_door_is_admitted_and_told_where_and_when() -> None:
    outcome = admitted(arrive(booked(name="Amina Yusuf"), catalogue(THIS_AFTERNOON), at(13, 55)))
    assert (outcome.programme, outcome.room, outcome.session) == (COURSE, WORKSHOP, THIS_AFTERNOON)
    assert (outcome.starts_at, outcome.badge, outcome.re_entry) == (at(14), True, False)
    assert (outcome.name, outcome.badge_name, outcome.pass_code) == ("Amina Yusuf", "Amina", None)


def test_a_form_without_a_session_is_an_open_visit() -> None:
    outcome = admitted(arrive(by_form(name="Sam"), catalogue(THIS_AFTERNOON)))
    assert (outcome.programme, outcome.room, outcome.session, outcome.starts_at) == (OPEN_VISIT, CAFE, None, None)


def test_a_form_for_a_session_leads_to_it() -> None:
    assert admitted(arrive(by_form(session_key=THIS_AFTERNOON.key), catalogue(THIS_AFTERNOON), at(14))).room == WORKSHOP


def test_a_session_takes_place_in_its_own_room() -> None:
    moved = replace(THIS_AFTERNOON, room_key="forum")
    assert admitted(arrive(booked(), catalogue(moved), at(14))).room == FORUM


@pytest.mark.parametrize("credential", [booking(), booking(programme_key="open_visit")], ids=["any", "by programme"])
def test_a_booking_without_a_session_is_an_open_visit(credential: object) -> None:
    assert admitted(arrive(by_code(credential), catalogue())).session is None


def test_an_early_arrival_within_the_doors_window_is_admitted() -> None:  # formats.md 4: 12
    breakfast = session(replace(COURSE, opens_before_min=90), at(9))
    here = catalogue(breakfast, programmes=[replace(COURSE, opens_before_min=90)])
    assert admitted(arrive(booked(session_key=breakfast.key), here, at(7, 30))).session == breakfast


def test_a_ticket_valid_from_the_start_does_not_keep_an_early_arrival_out() -> None:
    ticket = booked(valid_from=at(14), valid_until=at(16))
    assert admitted(arrive(ticket, catalogue(THIS_AFTERNOON), at(13, 10))).session == THIS_AFTERNOON


def test_a_session_that_runs_through_the_night_admits_past_four() -> None:
    night = session(HACKATHON, at(20), hours=14)
    assert admitted(arrive(by_form(session_key=night.key), catalogue(night), at(5, day=SUNDAY))).session == night


def test_a_session_after_midnight_belongs_to_the_evening() -> None:
    late = session(SHOW, at(1, day=SUNDAY))
    assert admitted(arrive(by_form(session_key=late.key), catalogue(late), at(0, 30, day=SUNDAY))).session == late


@pytest.mark.parametrize("utc_day", [date(2026, 3, 29), date(2026, 10, 25)], ids=["forward", "back"])
def test_a_door_opens_an_hour_before_on_the_day_the_clocks_change(utc_day: date) -> None:
    breakfast = session(HACKATHON, at(9, day=utc_day))
    arrival = by_form(session_key=breakfast.key)
    assert isinstance(arrive(arrival, catalogue(breakfast), at(7, 59, day=utc_day)), TooEarly)
    assert isinstance(arrive(arrival, catalogue(breakfast), at(8, day=utc_day)), Admitted)


# --- Whose, and how many ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arrival", "party"),
    [
        (by_code(booking(party=FAMILY)), FAMILY),
        (by_code(booking(party=FAMILY), party=ONE_ADULT), ONE_ADULT),
        (by_code(Pass("K1AAAA", visit(FAMILY, checked_out_at=at(11, 30)))), FAMILY),
        (by_form(party=FAMILY), FAMILY),
        (by_form(), ONE_ADULT),
        (by_form(age_band=AgeBand.FROM_65), ONE_ADULT),
        (Arrival(How.DESK, age_band=FOURTEEN), Party(0, 1)),
        (Arrival(How.COUNTER, party=Party(0, 0, 5)), Party(0, 0, 5)),
    ],
    ids=["the booking's", "corrected", "the last visit's", "said", "one", "one of 65", "one of 14", "counted"],
)
def test_the_party_is_what_was_said_else_what_is_known(arrival: Arrival, party: Party) -> None:
    assert admitted(arrive(arrival, catalogue())).party == party


@pytest.mark.parametrize(
    ("arrival", "name", "badge_name"),
    [
        (by_code(booking(name="Amina Yusuf")), "Amina Yusuf", "Amina"),
        (by_code(booking(name="Amina Yusuf"), badge_name="Dr Yusuf"), "Amina Yusuf", "Dr Yusuf"),
        (by_code(booking(name="Amina Yusuf"), name="Aminah Yusuf"), "Aminah Yusuf", "Aminah"),
        (by_code(Pass("K1AAAA", visit(name="Li Wei", badge_name="Wei"))), "Li Wei", "Wei"),
        (by_form(name="Li Wei"), "Li Wei", "Li"),
        (by_form(name="李偉"), "李偉", "李偉"),
        (by_form(), "", ""),
        (Arrival(How.DESK, party=Party(0, 1), name="Bo Ek", badge_name="Bo Ek"), "Bo Ek", "Bo"),
    ],
    ids=["booked", "booked, own badge", "corrected", "a pass", "typed", "one word", "nobody", "under 18"],
)
def test_a_badge_says_the_first_name_unless_an_adult_chose_otherwise(
    arrival: Arrival, name: str, badge_name: str
) -> None:
    outcome = admitted(arrive(arrival, catalogue()))
    assert (outcome.name, outcome.badge_name) == (name, badge_name)


def test_a_programme_of_first_names_prints_no_surname_whatever_was_typed() -> None:
    challenge = session(CHALLENGE, at(12))
    arrival = by_code(booking(session_key=challenge.key, name="Bo Ek"), badge_name="Bo Ek")
    assert admitted(arrive(arrival, catalogue(challenge))).badge_name == "Bo"


def test_a_pass_is_used_again_by_the_visit_it_admits() -> None:
    arrival = by_code(Pass("K1AAAA", visit(checked_out_at=at(11, 30))))
    outcome = admitted(arrive(arrival, catalogue(), used_before=True))
    assert (outcome.pass_code, outcome.re_entry, outcome.programme) == ("K1AAAA", True, OPEN_VISIT)


def test_the_counter_and_a_programme_without_badges_print_none() -> None:
    show = session(SHOW, at(12))
    assert not admitted(arrive(Arrival(How.COUNTER, party=FAMILY), catalogue())).badge
    assert not admitted(arrive(by_form(session_key=show.key), catalogue(show))).badge


# --- The union is closed ----------------------------------------------------------------------------------------------

ONE_OF_EACH: tuple[CheckInOutcome, ...] = (
    admitted(arrive(by_form(), catalogue())),
    AlreadyIn(visit(), CAFE),
    NotToday(SUNDAY, "Laser course"),
    TooEarly("Laser course", at(13), at(14)),
    TooLate("Laser course", at(13), at(14)),
    Full("Workshop", 20, 0),
    OutsideAgeRule(CHALLENGE, CHALLENGE.age),  # type: ignore[arg-type]
    NeedsStaff(StaffReason.UNPAID),
    Cancelled("Laser course", whole_session=True),
    Revoked(),
    UnknownCode("not_found"),
)


def test_every_outcome_is_known_to_a_reader() -> None:
    assert {type(outcome) for outcome in ONE_OF_EACH} == set(get_args(CheckInOutcome))
    assert [comes_in(outcome) for outcome in ONE_OF_EACH].count(True) == 1


def comes_in(outcome: CheckInOutcome) -> bool:
    match outcome:
        case Admitted():
            return True
        case AlreadyIn() | NotToday() | TooEarly() | TooLate() | Full() | OutsideAgeRule():
            return False
        case NeedsStaff() | Cancelled() | Revoked() | UnknownCode():
            return False
        case _:
            assert_never(outcome)


SESSIONS = [replace(session(each, at(12)), capacity=8) for each in PROGRAMMES]
BOOKINGS = st.builds(
    booking,
    session_key=st.none() | st.sampled_from([each.key for each in SESSIONS] + ["gone"]),
    programme_key=st.none() | st.sampled_from([each.key for each in PROGRAMMES] + ["gone"]),
    party=PARTIES,
    age_band=st.none() | st.sampled_from(AgeBand),
    status=st.sampled_from(BookingStatus),
    needs_attention=st.booleans(),
    valid_from=st.none() | st.just(at(11)),
    valid_until=st.none() | st.just(at(13)),
)
CREDENTIALS = st.none() | BOOKINGS | st.builds(Pass, st.just("K1AAAA"), st.builds(visit, PARTIES), st.booleans())
ARRIVALS = st.builds(Arrival, st.sampled_from(How), CREDENTIALS, st.none() | PARTIES)
MINUTES = st.integers(-3 * 24 * 60, 3 * 24 * 60).map(lambda minutes: NOON + timedelta(minutes=minutes))


@given(ARRIVALS, MINUTES, st.booleans(), st.booleans(), st.builds(Occupancy, st.integers(0, 20), st.integers(0, 20)))
def test_every_arrival_has_an_outcome_and_nobody_comes_in_twice(
    arrival: Arrival, now: datetime, is_in: bool, used_before: bool, occupancy: Occupancy
) -> None:
    inside = visit() if is_in else None
    outcome = arrive(
        arrival, catalogue(*SESSIONS), now, open_visit=inside, used_before=used_before, occupancy=occupancy
    )
    assert isinstance(outcome, get_args(CheckInOutcome))
    assert not (is_in and isinstance(outcome, Admitted))
    if isinstance(outcome, Admitted) and outcome.session is not None:
        assert occupancy.in_session + outcome.party.people <= 8
        assert catalogue(*SESSIONS).door_is_open(outcome.session, now)
