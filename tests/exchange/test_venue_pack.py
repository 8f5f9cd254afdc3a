"""A venue pack becomes the place, its programmes and the sessions of any day."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Notice, OpeningHours, Question, QuestionKind, Room, Session
from kiosk.domain.people import AgeRule
from kiosk.domain.retention import Terms
from kiosk.exchange.pack_errors import PackError
from kiosk.exchange.venue_pack import VenuePack, load_pack, pack_names
from kiosk.exchange.venue_pack_sessions import Series, instants
from tests.exchange.venue_pack_texts import GOOD, changed, write

LONDON = ZoneInfo("Europe/London")
INVENTION_ROOMS = load_pack("invention_rooms")


@pytest.fixture
def pack(tmp_path: Path) -> VenuePack:
    return load_pack(write(tmp_path, GOOD))


def starts(pack: VenuePack, day: date) -> list[tuple[str, str]]:
    sessions = pack.catalogue(day, day).sessions_on(day)
    return [(session.key, session.starts_at.strftime("%Y-%m-%d %H:%MZ")) for session in sessions]


def test_the_place_is_read(pack: VenuePack) -> None:
    venue = pack.venue
    assert (venue.key, venue.name, venue.kind, venue.time_zone) == ("shed", "The Shed", "building", LONDON)
    assert venue.languages == ("cy", "en"), "the default language comes first"
    assert pack.default_language == "cy"
    assert venue.notices == (Notice("privacy", "We keep your name for 30 days.", "3"),)
    assert OpeningHours(time(10), time(17), weekday=5) in venue.hours
    assert venue.hours_on(date(2026, 12, 24)) == OpeningHours(time(10), time(13), on=date(2026, 12, 24))


def test_rooms_and_the_rules_of_programmes_are_read(pack: VenuePack) -> None:
    open_visit, makers = pack.programmes
    assert pack.rooms[0] == Room("workshop", "Workshop", 12, "through the blue door", "Yard")
    assert open_visit.asks[1] == Question(QuestionKind.POSTCODE, "So we know how far you came.", optional=True)
    assert open_visit.open_visit
    assert makers.age == AgeRule(14, 18)
    assert (makers.max_party, makers.role, makers.opens_before_min, makers.closes_after_start_min) == (
        3,
        "Maker",
        20,
        30,
    )
    assert makers.first_name_only
    assert makers.minors_alone
    assert not any((makers.badge, makers.check_out_expected, makers.re_entry, makers.walk_in))


def test_weekly_sessions_have_stable_keys(pack: VenuePack) -> None:
    sunday = date(2026, 6, 7)
    assert starts(pack, sunday) == [("makers/weekend/2026-06-07", "2026-06-07 09:00Z")]
    (session,) = pack.catalogue(sunday, sunday).sessions.values()
    assert (session.room_key, session.capacity, session.title) == ("loft", 8, "Weekend makers")


def test_a_series_keeps_to_its_dates_and_exceptions(pack: VenuePack) -> None:
    assert starts(pack, date(2026, 2, 22)) == []
    assert starts(pack, date(2026, 3, 1)) != []
    assert starts(pack, date(2026, 4, 5)) == []
    assert starts(pack, date(2027, 1, 3)) == []


def test_nothing_weekly_takes_place_on_a_closed_day(pack: VenuePack) -> None:
    friday = date(2026, 12, 25)
    everyday = VenuePack(
        pack.venue, pack.rooms, pack.programmes, series=(daily(),), closed_on=pack.closed_on, source=pack.source
    )
    assert starts(everyday, friday) == []
    assert len(starts(everyday, friday + timedelta(days=1))) == 1


@pytest.mark.parametrize(
    ("day", "start"),
    [
        (date(2026, 3, 28), "2026-03-28 10:00Z"),
        (date(2026, 3, 29), "2026-03-29 09:00Z"),
        (date(2026, 10, 24), "2026-10-24 09:00Z"),
        (date(2026, 10, 25), "2026-10-25 10:00Z"),
    ],
)
def test_ten_o_clock_is_ten_o_clock_on_both_sides_of_a_change_of_clocks(pack: VenuePack, day: date, start: str) -> None:
    assert (f"makers/weekend/{day}", start) in starts(pack, day)


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 5, 2), date(2026, 10, 24)])
def test_a_night_when_the_clocks_change_is_counted_as_the_paper_says(pack: VenuePack, day: date) -> None:
    # 23:00 to 01:30: in March there is no 01:30, it counts as before the change; in October the first one is meant.
    session = pack.catalogue(day, day).sessions[f"makers/late/{day}"]
    assert session.ends_at - session.starts_at == timedelta(hours=2.5)


def test_what_starts_after_midnight_belongs_to_the_evening_before(pack: VenuePack) -> None:
    night = Series("night", "makers", "After midnight", "loft", frozenset({6}), time(0, 30), time(2))
    late = VenuePack(pack.venue, pack.rooms, pack.programmes, series=(night,))
    assert starts(late, date(2026, 6, 6)) == [("makers/night/2026-06-07", "2026-06-06 23:30Z")]
    assert starts(late, date(2026, 6, 7)) == []


def test_a_dated_session_keeps_its_key_and_can_replace_an_occurrence(tmp_path: Path, pack: VenuePack) -> None:
    saturday = date(2026, 7, 4)
    assert ("fair", "2026-07-04 10:00Z") in starts(pack, saturday)
    moved = load_pack(write(tmp_path, changed('key = "fair"', 'key = "makers/weekend/2026-07-04"\ncancelled = true')))
    session = moved.catalogue(saturday, saturday).sessions["makers/weekend/2026-07-04"]
    assert (session.title, session.cancelled) == ("Summer fair", True)


def test_a_catalogue_holds_the_days_asked_for_and_no_other(pack: VenuePack) -> None:
    catalogue = pack.catalogue(date(2026, 7, 4), date(2026, 7, 5))
    days = {catalogue.venue.day_of(session.starts_at) for session in catalogue.sessions.values()}
    assert days == {date(2026, 7, 4), date(2026, 7, 5)}


def imported(**changes: object) -> Session:
    at = datetime(2026, 7, 4, 9, tzinfo=UTC)
    values = {"programme_key": "makers", "room_key": "loft", "starts_at": at, "ends_at": at + timedelta(hours=1)}
    return Session(**{"key": "guid", "title": "Imported", **values, **changes})  # type: ignore[arg-type]


def test_imported_sessions_join_and_replace_by_key(pack: VenuePack) -> None:
    day = date(2026, 7, 4)
    catalogue = pack.catalogue(day, day, [imported(), imported(key="fair")])
    assert catalogue.sessions["guid"].title == catalogue.sessions["fair"].title == "Imported"


def test_an_imported_session_always_finds_a_room_and_a_programme(pack: VenuePack) -> None:
    day = date(2026, 7, 4)
    session = imported(room_key="great_hall", programme_key="gone")
    catalogue = pack.catalogue(day, day, [session])
    assert catalogue.rooms["great_hall"] == Room("great_hall", "Great hall")
    assert catalogue.sessions["guid"].programme_key == "open_visit"
    assert catalogue.door(catalogue.sessions["guid"])
    described = pack.catalogue(day, day, [session], imported_rooms=[Room("great_hall", "The Great Hall", 90)])
    assert described.rooms["great_hall"].capacity == 90


def test_a_room_of_the_pack_goes_before_an_imported_one(pack: VenuePack) -> None:
    day = date(2026, 7, 4)
    catalogue = pack.catalogue(day, day, imported_rooms=[Room("workshop", "Other", 999)])
    assert catalogue.rooms["workshop"].capacity == 12


def test_a_pack_is_found_by_name_by_path_and_by_the_text_of_a_path(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    assert load_pack("shed", packs_dir=tmp_path) == load_pack(path) == load_pack(str(path))
    assert pack_names(tmp_path) == ["shed"]


def test_an_unknown_name_is_answered_with_the_packs_there_are(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    with pytest.raises(PackError, match=r'there is no venue pack "shedd"(.|\n)*did you mean "shed"\?'):
        load_pack("shedd", packs_dir=tmp_path)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load_pack(path).venue == load_pack(write(tmp_path, GOOD)).venue


def test_a_pack_is_read_without_the_calendar_libraries() -> None:
    program = (
        "import sys; from kiosk.exchange.venue_pack import load_pack; load_pack('invention_rooms');"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'icalendar', 'recurring_ical_events'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def daily() -> Series:
    return Series("daily", "makers", "Daily", "loft", frozenset(range(7)), time(10), time(11))


DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
ZONES = st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"])


@given(DAYS, CLOCKS, CLOCKS, ZONES)
def test_a_session_starts_by_the_clock_on_the_wall_and_ends_after_that(
    day: date, start: time, end: time, zone: str
) -> None:
    time_zone = ZoneInfo(zone)
    starts_at, ends_at = instants(day, start, end, time_zone, next_day=end <= start)
    assert ends_at > starts_at
    local = starts_at.astimezone(time_zone)
    wall = datetime.combine(day, start)
    skipped = wall.replace(tzinfo=time_zone).astimezone(UTC).astimezone(time_zone).replace(tzinfo=None) != wall
    assert skipped or local.replace(tzinfo=None) == wall


@given(DAYS, st.integers(0, 40))
def test_days_put_together_hold_what_each_day_holds(day: date, count: int) -> None:
    pack = INVENTION_ROOMS
    last = day + timedelta(days=count)
    whole = set(pack.catalogue(day, last).sessions)
    singly = [set(pack.catalogue(each, each).sessions) for each in (day + timedelta(days=n) for n in range(count + 1))]
    assert whole == set().union(*singly)
    assert len(whole) == sum(map(len, singly))


def test_a_pack_says_on_which_basis_names_are_kept_and_under_which_notice(tmp_path: Path) -> None:
    assert load_pack(write(tmp_path, GOOD)).venue.terms == Terms("3")
    stated = GOOD + '\n[privacy]\nnames = "public_task"\nemail = "consent"\n'
    assert load_pack(write(tmp_path, stated)).venue.terms == Terms("3", names="public_task", email="consent")


def test_the_pack_names_the_template_of_its_badges_and_a_programme_may_name_its_own(tmp_path: Path) -> None:
    named = GOOD.replace("[place]\n", '[place]\nbadge_template = "ours-62"\n')
    named = named.replace("badge = false", 'badge = false\nbadge_template = "strip-62"')
    pack = load_pack(write(tmp_path, named))
    assert pack.venue.badge_template == "ours-62"
    assert {programme.badge_template for programme in pack.programmes} == {"", "strip-62"}
    wrong = write(tmp_path, named.replace("ours-62", "../kiosk"), "wrong.toml")
    with pytest.raises(PackError, match="badge_template"):
        load_pack(wrong)
