"""Days that roll at 04:00, days the clocks change, opening hours, doors, and what a walk-in is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Notice, OpeningHours, Venue
from tests.domain.places import COURSE, HACKATHON, LONDON, OPEN_VISIT, SATURDAY, SCHOOLS, at, catalogue, session

FRIDAY, SUNDAY = SATURDAY - timedelta(days=1), SATURDAY + timedelta(days=1)
CLOCKS_GO_FORWARD, CLOCKS_GO_BACK = date(2026, 3, 29), date(2026, 10, 25)
VENUE = catalogue().venue
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
INSTANTS = st.integers(1_577_836_800, 2_240_524_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
ZONES = st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"])


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (at(4), SATURDAY),
        (at(23, 59), SATURDAY),
        (at(0, 30, day=SUNDAY), SATURDAY),
        (at(3, 59, day=SUNDAY), SATURDAY),
        (at(4, day=SUNDAY), SUNDAY),
    ],
    ids=["at four", "before midnight", "after midnight", "a minute before four", "at four of the next day"],
)
def test_an_evening_belongs_to_its_day_until_four(now: datetime, day: date) -> None:
    assert VENUE.day_of(now) == day


@pytest.mark.parametrize(
    ("day", "hours"),
    [(CLOCKS_GO_FORWARD, 24), (CLOCKS_GO_FORWARD - timedelta(days=1), 23), (CLOCKS_GO_BACK - timedelta(days=1), 25)],
    ids=["an ordinary day", "the night the clocks go forward", "the night the clocks go back"],
)
def test_a_day_is_as_long_as_the_clocks_make_it(day: date, hours: int) -> None:
    start, end = VENUE.day_bounds(day)
    assert end - start == timedelta(hours=hours)


@pytest.mark.parametrize("utc_hour", [0, 1], ids=["the first 01:30", "the second 01:30"])
def test_the_hour_that_comes_twice_belongs_to_the_evening_before_both_times(utc_hour: int) -> None:
    now = datetime.combine(CLOCKS_GO_BACK, time(utc_hour, 30), UTC)
    assert VENUE.day_of(now) == CLOCKS_GO_BACK - timedelta(days=1)


@given(INSTANTS, ZONES)
def test_every_instant_lies_within_the_bounds_of_its_day(now: datetime, zone: str) -> None:
    venue = Venue("v", "V", ZoneInfo(zone))
    start, end = venue.day_bounds(venue.day_of(now))
    assert start <= now < end


@given(DAYS, ZONES)
def test_a_day_ends_where_the_next_begins(day: date, zone: str) -> None:
    venue = Venue("v", "V", ZoneInfo(zone))
    assert venue.day_bounds(day)[1] == venue.day_bounds(day + timedelta(days=1))[0]


def test_instants_are_in_utc() -> None:
    instants = (*VENUE.day_bounds(SATURDAY), VENUE.closes_at(SATURDAY))
    assert {instant.tzinfo for instant in instants} == {UTC}


def test_a_dated_entry_comes_before_the_weekdays_hours() -> None:
    late = OpeningHours(time(10), time(22), on=SATURDAY)
    venue = replace(VENUE, hours=(*VENUE.hours, late))
    assert venue.hours_on(SATURDAY) == late
    assert venue.hours_on(FRIDAY) == OpeningHours(time(10), time(18), weekday=4)


def test_a_day_without_an_entry_is_closed() -> None:
    assert VENUE.hours_on(SUNDAY) is None


@pytest.mark.parametrize(
    ("closes", "expected"),
    [(time(18), at(18)), (time(0), at(0, day=SUNDAY)), (time(2, 30), at(2, 30, day=SUNDAY))],
    ids=["in the evening", "at midnight", "after midnight"],
)
def test_a_place_closes_at_the_end_of_its_hours(closes: time, expected: datetime) -> None:
    venue = replace(VENUE, hours=(OpeningHours(time(10), closes, on=SATURDAY),))
    assert venue.closes_at(SATURDAY) == expected


def test_what_is_said_on_a_day_alone_is_said_instead_of_what_always_is_and_on_no_other_day() -> None:
    always, once = Notice("photo", "Ask us."), Notice("photo", "A photographer is here.", on=(SATURDAY,))
    for notices in ((always, once), (once, always)):
        venue = replace(VENUE, notices=notices)
        assert [venue.notice("photo", day) for day in (FRIDAY, SATURDAY)] == ["Ask us.", "A photographer is here."]
    assert replace(VENUE, notices=(once,)).notice("photo", SUNDAY) == ""
    assert replace(VENUE, notices=(once,)).notice("wifi", SATURDAY) == ""


def test_a_place_without_hours_closes_when_its_day_ends() -> None:
    assert VENUE.closes_at(SUNDAY) == VENUE.day_bounds(SUNDAY)[1]


def test_an_open_visit_belongs_to_the_first_programme_that_allows_it() -> None:
    assert catalogue(programmes=[COURSE, OPEN_VISIT]).open_programme == OPEN_VISIT


def test_an_open_visit_belongs_to_the_first_programme_where_none_says_so() -> None:
    assert catalogue(programmes=[COURSE, SCHOOLS]).open_programme == COURSE


def test_a_later_session_replaces_an_earlier_one_of_the_same_key() -> None:
    planned = session(COURSE, at(10))
    moved = replace(planned, starts_at=at(14), ends_at=at(16))
    assert catalogue(planned, moved).sessions_on(SATURDAY) == (moved,)


def test_a_days_sessions_come_by_start_and_title_with_the_cancelled_and_the_late_ones() -> None:
    late = session(HACKATHON, at(1, day=SUNDAY))
    cancelled = session(COURSE, at(10), cancelled=True)
    here = catalogue(late, session(SCHOOLS, at(10)), session(COURSE, at(9, day=SUNDAY)), cancelled)
    assert [each.title for each in here.sessions_on(SATURDAY)] == ["Laser course", "Reach Out", "Hackathon"]
    assert here.sessions_on(FRIDAY) == ()


@pytest.mark.parametrize(
    ("closes_after_start_min", "closes_at"), [(None, at(16)), (30, at(14, 30)), (600, at(16))], ids=str
)
def test_a_door_closes_at_its_time_and_never_after_the_session(
    closes_after_start_min: int | None, closes_at: datetime
) -> None:
    programme = replace(COURSE, opens_before_min=45, closes_after_start_min=closes_after_start_min)
    here = catalogue(programmes=[programme])
    assert here.door(session(programme, at(14))) == (at(13, 15), closes_at)


@pytest.mark.parametrize(
    ("now", "open_"),
    [(at(12, 59), False), (at(13), True), (at(14, 29), True), (at(14, 30), False)],
    ids=["a minute early", "on the minute", "in the last minute", "closed on the minute"],
)
def test_a_door_is_open_from_its_first_minute_until_its_last(now: datetime, open_: bool) -> None:
    course = session(COURSE, at(14))
    assert catalogue(course).door_is_open(course, now) is open_
    assert not catalogue(course).door_is_open(replace(course, cancelled=True), now)


def test_a_walk_in_is_offered_what_runs_or_starts_within_the_hour() -> None:
    running, soon, later = session(HACKATHON, at(10)), session(HACKATHON, at(13)), session(HACKATHON, at(13, 1))
    assert catalogue(running, soon, later).sessions_offered(at(12)) == (soon,)
    assert catalogue(running, soon, later).sessions_offered(at(11, 59)) == (running,)


@pytest.mark.parametrize(
    "withheld",
    [
        session(HACKATHON, at(12), cancelled=True),
        session(SCHOOLS, at(12)),
        session(replace(COURSE, key="short_door"), at(12, 20)),
        session(replace(COURSE, key="long_door"), at(13, 30)),
    ],
    ids=["cancelled", "for bookings only", "door not open yet", "door open, but not within the hour"],
)
def test_a_walk_in_is_not_offered_what_would_be_refused_or_is_far_off(withheld: object) -> None:
    short = replace(COURSE, key="short_door", opens_before_min=15)
    long = replace(COURSE, key="long_door", opens_before_min=240)
    here = catalogue(withheld, programmes=[OPEN_VISIT, SCHOOLS, HACKATHON, short, long])  # type: ignore[arg-type]
    assert here.sessions_offered(at(12)) == ()


def test_a_session_that_runs_through_the_night_is_offered_past_four() -> None:
    night = session(HACKATHON, at(20), hours=14)
    assert catalogue(night).sessions_offered(at(5, day=SUNDAY)) == (night,)


@given(DAYS)
def test_weekday_hours_recur_and_close_after_they_open(day: date) -> None:
    hours = VENUE.hours_on(day)
    assert (hours is None) == (day.weekday() == 6)
    if hours is not None:
        opens_at = datetime.combine(day, hours.opens, LONDON)
        assert VENUE.closes_at(day) - opens_at == timedelta(hours=8)
