"""Who may not come in, and what they are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

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
)
from kiosk.domain.outcomes import obstacle_of
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.people import ONE_ADULT, AgeBand, Party
from kiosk.domain.visits import How, Pass
from tests.domain.places import (
    CAFE,
    CHALLENGE,
    COURSE,
    HACKATHON,
    NOON,
    OPEN_VISIT,
    SATURDAY,
    SCHOOLS,
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


# --- Already in, already used (formats.md 4: 24, 39, 50, 57) ----------------------------------------------------------


def test_a_code_scanned_twice_is_already_in_since_when_and_where() -> None:
    inside = visit(room_key="workshop")
    outcome = arrive(booked(), catalogue(THIS_AFTERNOON), at(14), open_visit=inside)
    assert outcome == AlreadyIn(inside, WORKSHOP)
    assert isinstance(outcome, AlreadyIn)
    assert outcome.since == inside.checked_in_at


def test_a_visit_in_a_room_the_venue_no_longer_has_is_shown_where_the_code_leads() -> None:
    inside = visit(room_key="pulled_down")
    assert arrive(booked(), catalogue(THIS_AFTERNOON), at(14), open_visit=inside) == AlreadyIn(inside, WORKSHOP)


def test_who_is_in_is_told_so_even_when_the_door_has_closed_and_the_room_is_full() -> None:
    inside = visit()
    full = Occupancy(in_room=20)
    assert isinstance(arrive(booked(), catalogue(THIS_AFTERNOON), at(17), open_visit=inside, occupancy=full), AlreadyIn)


def test_who_left_may_come_back() -> None:
    assert admitted(arrive(booked(), catalogue(THIS_AFTERNOON), at(14), used_before=True)).re_entry


def test_a_programme_without_re_entry_sends_a_used_code_to_staff() -> None:
    show = session(SHOW, at(12))
    outcome = arrive(booked(session_key=show.key), catalogue(show), used_before=True)
    assert outcome == NeedsStaff(StaffReason.ALREADY_USED)


def test_a_family_comes_in_on_one_code() -> None:
    assert admitted(arrive(booked(party=FAMILY), catalogue(THIS_AFTERNOON), at(14))).party.people == 4


# --- Not now, and why (formats.md 4: 56) ------------------------------------------------------------------------------


def test_a_booking_for_another_day_says_which_day() -> None:
    tomorrow = session(COURSE, at(14, day=SUNDAY))
    outcome = arrive(booked(session_key=tomorrow.key), catalogue(tomorrow))
    assert outcome == NotToday(SUNDAY, "Laser course")


def test_a_booking_of_yesterday_says_which_day_it_was_for() -> None:
    outcome = arrive(booked(), catalogue(THIS_AFTERNOON), at(14, day=SUNDAY))
    assert outcome == NotToday(SATURDAY, "Laser course")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(12, 59), TooEarly("Laser course", at(13), at(14, 30))),
        (at(14, 30), TooLate("Laser course", at(13), at(14, 30))),
    ],
    ids=["too early", "too late"],
)
def test_outside_its_doors_window_a_session_says_the_window(now: datetime, expected: CheckInOutcome) -> None:
    assert arrive(booked(), catalogue(THIS_AFTERNOON), now) == expected


@pytest.mark.parametrize(
    ("validity", "expected"),
    [
        ({"valid_from": at(9), "valid_until": at(18)}, Admitted),
        ({"valid_from": at(13)}, TooEarly("Open visit", at(13), at(4, day=SUNDAY))),
        ({"valid_until": at(12)}, TooLate("Open visit", at(4), at(12))),
        ({"valid_from": at(9, day=SUNDAY)}, NotToday(SUNDAY, "Open visit")),
        ({"valid_until": at(23, day=SATURDAY - timedelta(days=2))}, NotToday(date(2026, 11, 19), "Open visit")),
    ],
    ids=["valid", "later today", "until noon", "from tomorrow", "until the day before yesterday"],
)
def test_an_open_ticket_holds_within_its_validity(validity: dict[str, datetime], expected: object) -> None:
    outcome = arrive(by_code(booking(ticket="Open visit", **validity)), catalogue())
    assert expected is Admitted if isinstance(outcome, Admitted) else outcome == expected


def test_a_ticket_without_a_name_is_called_after_its_programme() -> None:
    assert arrive(by_code(booking(valid_until=at(11))), catalogue()) == TooLate("The Invention Rooms", at(4), at(11))


# --- A programme's ticket: which of its sessions ----------------------------------------------------------------------

MORNING, AFTERNOON = session(HACKATHON, at(10)), session(HACKATHON, at(15))
LAST_WEEK, NEXT_WEEK = (session(HACKATHON, at(10, day=SATURDAY + timedelta(days=days))) for days in (-7, 7))
ALL = (LAST_WEEK, MORNING, AFTERNOON, NEXT_WEEK)


@pytest.mark.parametrize(
    ("sessions", "now", "expected"),
    [
        (ALL, at(10, 30), Admitted),
        (ALL, at(12, 30), TooEarly("Hackathon", at(14), at(17))),
        (ALL, at(18), TooLate("Hackathon", at(14), at(17))),
        ((LAST_WEEK, NEXT_WEEK), NOON, NotToday(date(2026, 11, 28), "Hackathon")),
        ((LAST_WEEK,), NOON, NotToday(date(2026, 11, 14), "Hackathon")),
        ((replace(MORNING, cancelled=True), AFTERNOON), at(10), TooEarly("Hackathon", at(14), at(17))),
        ((replace(MORNING, cancelled=True), NEXT_WEEK), at(10), Cancelled("Hackathon", whole_session=True)),
        ((), NOON, NeedsStaff(StaffReason.SESSION_UNKNOWN)),
    ],
    ids=["open door", "next", "last", "next week", "last week", "other cancelled", "today's cancelled", "none"],
)
def test_a_programmes_ticket_is_for_its_open_door_else_its_nearest_session(
    sessions: tuple[object, ...], now: datetime, expected: object
) -> None:
    outcome = arrive(by_code(booking(programme_key="hackathon")), catalogue(*sessions), now)  # type: ignore[arg-type]
    assert expected is Admitted if isinstance(outcome, Admitted) else outcome == expected


@pytest.mark.parametrize(
    ("validity", "expected"),
    [
        ({"valid_from": at(11), "valid_until": at(13)}, Admitted),
        ({"valid_from": at(9, day=SUNDAY)}, NotToday(SUNDAY, "Weekend pass")),
        ({"valid_until": at(23, day=date(2026, 11, 20))}, NotToday(date(2026, 11, 20), "Weekend pass")),
    ],
    ids=["today, the door decides the hour", "from tomorrow", "until yesterday"],
)
def test_a_programmes_ticket_holds_on_its_days_only(validity: dict[str, datetime], expected: object) -> None:
    ticket = booking(programme_key="hackathon", ticket="Weekend pass", **validity)
    outcome = arrive(by_code(ticket), catalogue(*ALL), at(10, 30))
    assert expected is Admitted if isinstance(outcome, Admitted) else outcome == expected


def test_a_programme_of_open_visits_needs_no_session_but_takes_the_running_one() -> None:
    tour = session(OPEN_VISIT, at(15))
    ticket = by_code(booking(programme_key="open_visit"))
    assert admitted(arrive(ticket, catalogue(tour), at(10))).session is None
    assert admitted(arrive(ticket, catalogue(tour), at(15))).session == tour


def test_a_pass_leads_to_todays_session_of_the_programme_it_came_from() -> None:
    arrival = by_code(Pass("K1AAAA", visit(programme_key="hackathon", checked_out_at=at(11))))
    assert admitted(arrive(arrival, catalogue(*ALL), at(10, 30))).session == MORNING


@pytest.mark.parametrize(
    "arrival",
    [by_code(booking(session_key="gone")), by_code(booking(programme_key="gone")), by_form(session_key="gone")],
    ids=["a booking's session", "a booking's programme", "a form's session"],
)
def test_what_the_venue_does_not_know_needs_staff(arrival: Arrival) -> None:
    assert arrive(arrival, catalogue()) == NeedsStaff(StaffReason.SESSION_UNKNOWN)


# --- Full: people, not visits (formats.md 4: 13 to 16) ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("in_session", "in_room", "expected"),
    [
        (6, 16, Admitted),
        (7, 0, Full("Laser course", 10, 3)),
        (10, 0, Full("Laser course", 10, 0)),
        (12, 0, Full("Laser course", 10, 0)),
        (0, 17, Full("Workshop", 20, 3)),
    ],
    ids=["just enough", "too few in the session", "no place", "over-full", "too few in the room"],
)
def test_four_people_need_four_places(in_session: int, in_room: int, expected: object) -> None:
    course = replace(THIS_AFTERNOON, capacity=10)
    occupancy = Occupancy(in_session, in_room)
    outcome = arrive(booked(party=FAMILY), catalogue(course), at(14), occupancy=occupancy)
    assert expected is Admitted if isinstance(outcome, Admitted) else outcome == expected


def test_a_place_without_a_capacity_is_never_full() -> None:
    assert admitted(arrive(by_form(), catalogue(), occupancy=Occupancy(in_room=9_999))).room == CAFE


@given(PARTIES, st.integers(0, 30), st.integers(0, 30))
def test_nobody_is_admitted_beyond_a_capacity_and_nobody_refused_below_it(
    party: Party, in_session: int, in_room: int
) -> None:
    here = catalogue(replace(THIS_AFTERNOON, capacity=10), programmes=[replace(COURSE, max_party=12)])
    outcome = arrive(booked(party=party), here, at(14), occupancy=Occupancy(in_session, in_room))
    fits = in_session + party.people <= 10 and in_room + party.people <= 20
    assert isinstance(outcome, Admitted if fits else Full)


# --- Whom the programme is for, and what a person must decide ---------------------------------------------------------


@pytest.mark.parametrize(
    ("band", "expected"),
    [
        (AgeBand.FROM_14, Admitted),
        (AgeBand.FROM_11, OutsideAgeRule),
        (AgeBand.FROM_25, OutsideAgeRule),
        (AgeBand.NOT_SAID, NeedsStaff),
        (None, Admitted),
    ],
    ids=lambda value: getattr(value, "key", None),
)
@pytest.mark.parametrize("source", ["the booking", "the pass", "the visitor"])
def test_an_age_rule_holds_whoever_told_the_age(source: str, band: AgeBand | None, expected: type) -> None:
    challenge = session(CHALLENGE, at(12))
    last = visit(programme_key="challenge", age_band=band, checked_out_at=at(11))
    arrival = {
        "the booking": by_code(booking(session_key=challenge.key, age_band=band)),
        "the pass": by_code(Pass("K1AAAA", last)),
        "the visitor": by_form(session_key=challenge.key, age_band=band, party=ONE_ADULT),
    }[source]
    outcome = arrive(arrival, catalogue(challenge))
    assert isinstance(outcome, expected)
    if isinstance(outcome, OutsideAgeRule):
        assert (outcome.programme, outcome.rule) == (CHALLENGE, CHALLENGE.age)
    if isinstance(outcome, NeedsStaff):
        assert outcome.reason is StaffReason.AGE_NOT_KNOWN


def test_a_programme_for_all_ages_asks_for_none() -> None:
    assert admitted(arrive(by_form(age_band=AgeBand.NOT_SAID), catalogue())).programme.age is None


@pytest.mark.parametrize(
    ("arrival", "reason"),
    [
        (booked(status=BookingStatus.UNPAID), StaffReason.UNPAID),
        (booked(needs_attention=True), StaffReason.MARKED_FOR_ATTENTION),
        (booked(party=Party(8, 3)), StaffReason.PARTY_TOO_LARGE),
        (by_form(party=Party(0, 1), session_key=THIS_AFTERNOON.key), StaffReason.MINOR_ALONE),
        (by_form(age_band=FOURTEEN, session_key=THIS_AFTERNOON.key), StaffReason.MINOR_ALONE),
    ],
    ids=lambda value: getattr(value, "value", "-"),
)
def test_what_the_kiosk_cannot_decide_needs_staff_and_says_why(arrival: Arrival, reason: StaffReason) -> None:
    assert arrive(arrival, catalogue(THIS_AFTERNOON), at(14)) == NeedsStaff(reason)


def test_a_programme_by_booking_only_sends_a_walk_in_to_staff() -> None:
    school_day = session(SCHOOLS, at(12))
    outcome = arrive(by_form(session_key=school_day.key), catalogue(school_day))
    assert outcome == NeedsStaff(StaffReason.BOOKING_ONLY)
    leader = booked(session_key=school_day.key, party=Party(2, 16))
    assert admitted(arrive(leader, catalogue(school_day))).party.people == 18


def test_a_minor_comes_in_alone_where_the_programme_lets_them_or_by_booking() -> None:
    club = replace(OPEN_VISIT, minors_alone=True)
    assert admitted(arrive(by_form(age_band=FOURTEEN), catalogue(programmes=[club]))).party == Party(0, 1)
    assert admitted(arrive(by_code(booking(party=Party(0, 1))), catalogue())).party == Party(0, 1)


def test_the_counter_takes_a_party_of_any_size_and_age() -> None:
    assert admitted(arrive(Arrival(How.COUNTER, party=Party(0, 0, 60)), catalogue())).party.people == 60


@pytest.mark.parametrize(
    "said",
    [
        {"session_key": "schools/2026-11-21T12:00", "party": Party(3, 40)},
        {"session_key": "challenge/2026-11-21T12:00", "age_band": AgeBand.FROM_65},
        {"session_key": "challenge/2026-11-21T12:00", "age_band": AgeBand.NOT_SAID},
        {"party": Party(0, 1)},
    ],
    ids=["a large walk-in party", "outside the age rule", "age not said", "a minor alone"],
)
def test_the_desk_decides_about_people_itself(said: dict[str, object]) -> None:
    here = catalogue(session(SCHOOLS, at(12)), replace(session(CHALLENGE, at(12)), room_key="forum"))
    here_without_limit = replace(here, rooms={**here.rooms, "workshop": replace(WORKSHOP, capacity=None)})
    assert isinstance(arrive(Arrival(How.DESK, **said), here_without_limit), Admitted)  # type: ignore[arg-type]


# --- Does not hold ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arrival",
    [booked(status=BookingStatus.REVOKED), by_code(Pass("K1AAAA", visit(), revoked=True))],
    ids=["booking", "pass"],
)
def test_a_withdrawn_code_is_revoked(arrival: Arrival) -> None:
    assert arrive(arrival, catalogue(THIS_AFTERNOON), at(14)) == Revoked()


def test_a_cancelled_booking_says_what_it_was_for() -> None:
    outcome = arrive(booked(status=BookingStatus.CANCELLED), catalogue(THIS_AFTERNOON), at(14))
    assert outcome == Cancelled("Laser course", whole_session=False)


def test_a_cancelled_open_booking_names_its_programme() -> None:
    outcome = arrive(by_code(booking(status=BookingStatus.CANCELLED)), catalogue())
    assert outcome == Cancelled("The Invention Rooms", whole_session=False)


def test_a_cancelled_session_says_so_on_any_day() -> None:
    called_off = replace(THIS_AFTERNOON, cancelled=True)
    outcome = arrive(booked(), catalogue(called_off), at(14, day=SUNDAY))
    assert outcome == Cancelled("Laser course", whole_session=True)


# --- What the desk sets aside -----------------------------------------------------------------------------------------


def test_the_desk_lets_in_who_has_not_paid_or_is_marked_and_what_it_set_aside_is_kept() -> None:
    where = catalogue(THIS_AFTERNOON)
    marked = booking(session_key=THIS_AFTERNOON.key, status=BookingStatus.UNPAID, needs_attention=True)
    both = Override((Obstacle.MARKED, Obstacle.UNPAID), OverrideReason.SETTLED)
    met = Override((Obstacle.UNPAID, Obstacle.MARKED), OverrideReason.SETTLED)
    assert admitted(arrive(Arrival(How.DESK, marked, override=both), where, at(13, 30))).override == met
    for obstacle, reason in (
        (Obstacle.UNPAID, StaffReason.MARKED_FOR_ATTENTION),
        (Obstacle.MARKED, StaffReason.UNPAID),
    ):
        one = Override((obstacle,), OverrideReason.SETTLED)
        stopped = arrive(Arrival(How.DESK, marked, override=one), where, at(13, 30))
        assert stopped == NeedsStaff(reason)
        assert {obstacle_of(stopped), obstacle} == {Obstacle.MARKED, Obstacle.UNPAID}, "the other one is asked about"


def test_what_is_no_obstacle_is_never_set_aside() -> None:
    assert obstacle_of(Full("The Workshop", 6, 0)) is Obstacle.FULL
    assert obstacle_of(NeedsStaff(StaffReason.ALREADY_USED)) is None
    assert obstacle_of(Cancelled("Laser course", whole_session=True)) is None


def test_nobody_but_the_desk_sets_anything_aside() -> None:
    where = catalogue(THIS_AFTERNOON)
    unpaid = booking(session_key=THIS_AFTERNOON.key, status=BookingStatus.UNPAID)
    override = Override((Obstacle.UNPAID,), OverrideReason.OTHER)
    for how in (How.CODE, How.FORM, How.COUNTER):
        assert arrive(Arrival(how, unpaid, override=override), where, at(13, 30)) == NeedsStaff(StaffReason.UNPAID)
    assert arrive(Arrival(How.DESK, unpaid), where, at(13, 30)) == NeedsStaff(StaffReason.UNPAID)
