"""The two packs that this product comes with keep the promises of product.md and look.md."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.catalogue import Programme, QuestionKind, Session
from kiosk.exchange.venue_pack import VenuePack, load_pack, pack_names

SATURDAY, SUNDAY = date(2027, 6, 19), date(2027, 6, 20)
PROGRAMMES = {
    "The Invention Rooms",
    "What the Tech?!",
    "Maker Challenge",
    "Reach Out Makerspace",
    "Agents of Change",
    "Hackathons",
    "LOL-Lab",
    "Great Exhibition Road Festival",
}

ROOMS = load_pack("invention_rooms")
FESTIVAL = load_pack("great_exhibition_road_festival")
BOTH = pytest.mark.parametrize("pack", [ROOMS, FESTIVAL], ids=["invention_rooms", "festival"])


def programme(pack: VenuePack, key: str) -> Programme:
    return next(each for each in pack.programmes if each.key == key)


def sessions_on(pack: VenuePack, day: date) -> tuple[Session, ...]:
    return pack.catalogue(day, day).sessions_on(day)


def days(count: int, first: date = date(2026, 9, 1)) -> list[date]:
    return [first + timedelta(days=number) for number in range(count)]


def test_there_are_two_packs() -> None:
    assert pack_names() == ["great_exhibition_road_festival", "invention_rooms"]


def test_the_invention_rooms_have_every_programme_of_the_product() -> None:
    assert {each.name for each in ROOMS.programmes} >= PROGRAMMES


@BOTH
def test_every_question_gives_an_honest_reason_in_one_short_sentence(pack: VenuePack) -> None:
    reasons = [ask.why for each in pack.programmes for ask in each.asks]
    assert reasons
    for why in reasons:
        assert len(why.split()) <= 20
        assert re.fullmatch(r"[A-Z][^.!?]*\.", why)


@BOTH
def test_notices_speak_in_short_sentences(pack: VenuePack) -> None:
    kinds = {notice.kind for notice in pack.venue.notices}
    assert kinds >= {"privacy", "photo", "assembly_point", "wifi", "first_aid"}
    assert pack.venue.terms.notice_version
    assert "not_stated" not in asdict(pack.venue.terms).values()
    for notice in pack.venue.notices:
        assert notice.text.endswith((".", "?"))
        for sentence in re.split(r"(?<=[.?]) ", notice.text):
            assert len(sentence.split()) <= 20, sentence


@BOTH
def test_the_place_speaks_eight_languages_english_first(pack: VenuePack) -> None:
    assert pack.venue.languages == ("en", "so", "ar", "es", "pl", "pt", "fr", "fa")
    assert pack.venue.time_zone == ZoneInfo("Europe/London")


@BOTH
def test_every_room_has_a_capacity_a_zone_and_directions_that_finish_a_sentence(pack: VenuePack) -> None:
    for room in pack.rooms:
        assert room.capacity is not None
        assert room.zone
        assert room.directions
        assert not room.directions.endswith((".", " "))
        assert room.directions[0].islower()


@BOTH
def test_open_visits_come_first_and_have_no_sessions_of_their_own(pack: VenuePack) -> None:
    # A session of that programme would be taken for what every visitor without a code comes to.
    first = pack.programmes[0]
    assert first.open_visit
    assert pack.catalogue(SATURDAY, SATURDAY).open_programme == first
    keys = {session.programme_key for session in pack.sessions} | {series.programme_key for series in pack.series}
    assert first.key not in keys


@BOTH
def test_texts_have_no_stray_blanks(pack: VenuePack) -> None:
    texts = [session.title for session in pack.sessions] + [series.title for series in pack.series]
    texts += [notice.text for notice in pack.venue.notices] + [each.name for each in (*pack.rooms, *pack.programmes)]
    for text in texts:
        assert text == " ".join(text.split())


@BOTH
def test_sessions_fit_into_their_room_and_its_hours(pack: VenuePack) -> None:
    rooms = {room.key: room for room in pack.rooms}
    span = days(400) if pack is ROOMS else [SATURDAY, SUNDAY]
    for day in span:
        hours = pack.venue.hours_on(day)
        for session in sessions_on(pack, day):
            assert hours is not None
            opens_at = datetime.combine(day, hours.opens, pack.time_zone)
            assert opens_at <= session.starts_at
            assert session.ends_at <= pack.venue.closes_at(day)
            assert (session.capacity or 0) <= (rooms[session.room_key].capacity or 0)


@BOTH
def test_two_ticketed_sessions_never_share_a_room(pack: VenuePack) -> None:
    shared = {"lol_lab", "lol_lab_performers", "stalls"}  # both sides of one stage; stalls stand side by side
    span = days(400) if pack is ROOMS else [SATURDAY, SUNDAY]
    for day in span:
        last: dict[str, Session] = {}
        for session in sessions_on(pack, day):
            before = last.get(session.room_key)
            both = {session.programme_key, before.programme_key} if before else set()
            assert before is None or before.ends_at <= session.starts_at or both <= shared, (before, session)
            last[session.room_key] = session


def test_every_day_of_the_week_has_sessions_by_day_and_in_the_evening() -> None:
    for day in days(7, date(2026, 11, 22)):
        hours = [session.starts_at.astimezone(ROOMS.time_zone).hour for session in sessions_on(ROOMS, day)]
        assert len([hour for hour in hours if hour < 17]) >= 3, day
        assert [hour for hour in hours if hour >= 17], day


def test_the_invention_rooms_are_closed_at_the_turn_of_the_year() -> None:
    for day in days(11, date(2026, 12, 24)):
        assert day in ROOMS.closed_on
        assert sessions_on(ROOMS, day) == ()


def test_an_open_visit_asks_for_a_name_how_many_and_for_help_to_leave_and_nothing_else() -> None:
    kinds = [ask.kind for ask in programme(ROOMS, "open_visit").asks]
    assert kinds == [QuestionKind.NAME, QuestionKind.PARTY, QuestionKind.LEAVE_HELP]


@BOTH
def test_a_postcode_is_never_demanded_and_no_one_is_asked_for_an_address(pack: VenuePack) -> None:
    asks = [ask for each in pack.programmes for ask in each.asks]
    assert all(ask.optional for ask in asks if ask.kind is QuestionKind.POSTCODE)
    assert QuestionKind.EMAIL not in {ask.kind for ask in asks}


def test_the_maker_challenge_protects_its_young_makers() -> None:
    challenge = programme(ROOMS, "maker_challenge")
    assert challenge.age is not None
    assert (challenge.age.min_age, challenge.age.max_age) == (14, 18)
    assert challenge.first_name_only
    assert not challenge.minors_alone
    assert QuestionKind.AGE_BAND in {ask.kind for ask in challenge.asks}


@pytest.mark.parametrize("series", ["autumn_wednesday", "autumn_sunday", "spring_wednesday"])
def test_a_cohort_of_the_maker_challenge_meets_twelve_times(series: str) -> None:
    catalogue = ROOMS.catalogue(date(2026, 9, 1), date(2027, 7, 31))
    meetings = [key for key in catalogue.sessions if key.startswith(f"maker_challenge/{series}/")]
    assert len(meetings) == 12


def test_school_parties_fit_on_one_code() -> None:
    reach_out = programme(ROOMS, "reach_out_makerspace")
    assert reach_out.max_party >= 31
    assert not reach_out.walk_in


def test_nobody_learning_technology_is_hurried() -> None:
    tech = programme(ROOMS, "what_the_tech")
    assert tech.closes_after_start_min is None
    assert tech.opens_before_min >= 60


def test_hackathons_run_over_several_days_and_let_people_back_in() -> None:
    assert programme(ROOMS, "hackathons").re_entry
    hackathon = [session for session in ROOMS.sessions if session.programme_key == "hackathons"]
    assert len({session.starts_at.date() for session in hackathon}) >= 5


def test_lol_lab_counts_its_seats_and_tells_performers_from_the_audience() -> None:
    audience, performers = programme(ROOMS, "lol_lab"), programme(ROOMS, "lol_lab_performers")
    assert (audience.role, performers.role) == ("Audience", "Performer")
    assert performers.badge
    seats = [series.capacity for series in ROOMS.series if series.programme_key == "lol_lab"]
    assert seats and all(seats)


def test_the_festival_has_forty_sessions_over_a_saturday_and_a_sunday() -> None:
    catalogue = FESTIVAL.catalogue(SATURDAY, SUNDAY)
    saturday, sunday = catalogue.sessions_on(SATURDAY), catalogue.sessions_on(SUNDAY)
    assert (SATURDAY.weekday(), SUNDAY.weekday()) == (5, 6)
    assert len(FESTIVAL.sessions) >= 40
    assert min(len(saturday), len(sunday)) >= 25
    assert len(catalogue.sessions) == len(saturday) + len(sunday)


def test_the_festival_counts_without_badges_and_has_ticketed_sessions_and_a_theatre() -> None:
    assert FESTIVAL.venue.kind == "festival"
    drop_in = FESTIVAL.programmes[0]
    assert (drop_in.badge, drop_in.asks) == (False, ())
    ticketed = [session for session in FESTIVAL.sessions if session.capacity is not None]
    assert len(ticketed) >= 40
    theatre = [session for session in FESTIVAL.sessions if session.programme_key == "pop_up_operating_theatre"]
    assert len(theatre) >= 10
    assert len({room.zone for room in FESTIVAL.rooms}) >= 6
