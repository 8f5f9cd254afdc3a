"""Schedules as calendars: repetitions, exceptions, time zones, and no event without a word."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Room
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.schedule_files import SessionFile
from tests.exchange.schedule_venue import LONDON, read, reasons, spans


def event(*lines: str, uid: str = "u@x", summary: str = "Session") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{summary}", *lines, "END:VEVENT"])


def calendar(*parts: str) -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", *parts, "END:VCALENDAR", ""])


def of(folder: Path, *parts: str, **options: date) -> SessionFile:
    return read(folder, calendar(*parts), **options)


def test_a_single_event_keeps_its_uid_as_its_key(tmp_path: Path) -> None:
    file = of(
        tmp_path,
        event(
            "DTSTART;TZID=Europe/London:20260607T140000",
            "DTEND;TZID=Europe/London:20260607T153000",
            "LOCATION:Workshop\\, 68 Wood Lane\\, London",
            "CATEGORIES:Family,Maker Challenge",
            summary="Make a kite\\, fly\r\n  it",
        ),
    )
    assert spans(file) == {"u@x": "2026-06-07 13:00 - 2026-06-07 14:30"}
    (session,) = file.sessions
    assert (session.title, session.room_key, session.programme_key) == ("Make a kite, fly it", "workshop", "makers")
    assert reasons(file) == []


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("20260328", "20260330", ["03-28 10:00", "03-29 09:00", "03-30 09:00"]),
        ("20261024", "20261026", ["10-24 09:00", "10-25 10:00", "10-26 10:00"]),
    ],
)
@pytest.mark.parametrize("zone", [";TZID=Europe/London", "", ";TZID=GMT Standard Time"])
def test_a_rule_keeps_to_the_clock_on_the_wall_across_a_change_of_clocks(
    tmp_path: Path, first: str, last: str, expected: list[str], zone: str
) -> None:
    file = of(tmp_path, event(f"DTSTART{zone}:{first}T100000", "DURATION:PT2H", "RRULE:FREQ=DAILY;COUNT=3"))
    assert [f"{session.starts_at:%m-%d %H:%M}" for session in file.sessions] == expected
    assert {session.ends_at - session.starts_at for session in file.sessions} == {timedelta(hours=2)}
    assert file.sessions[0].key == f"u@x/{first}T{file.sessions[0].starts_at:%H%M%S}Z"


def test_exceptions_are_left_out(tmp_path: Path) -> None:
    file = of(
        tmp_path,
        event(
            "DTSTART;TZID=Europe/London:20260601T100000",
            "DTEND;TZID=Europe/London:20260601T110000",
            "RRULE:FREQ=WEEKLY;COUNT=4",
            "EXDATE;TZID=Europe/London:20260608T100000,20260615T100000",
        ),
    )
    assert [session.starts_at.day for session in file.sessions] == [1, 22]


def test_a_moved_occurrence_keeps_the_key_of_its_planned_start(tmp_path: Path) -> None:
    weekly = event(
        "DTSTART;TZID=Europe/London:20260601T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3", "LOCATION:Foyer"
    )
    moved = event(
        "RECURRENCE-ID;TZID=Europe/London:20260608T100000",
        "DTSTART;TZID=Europe/London:20260609T140000",
        "DTEND;TZID=Europe/London:20260609T150000",
        "LOCATION:Roof Garden",
        summary="Reassigned",
    )
    for parts in ((weekly, moved), (moved, weekly)):
        file = of(tmp_path, *parts)
        assert spans(file) == {
            "u@x/20260601T090000Z": "2026-06-01 09:00 - 2026-06-01 10:00",
            "u@x/20260608T090000Z": "2026-06-09 13:00 - 2026-06-09 14:00",
            "u@x/20260615T090000Z": "2026-06-15 09:00 - 2026-06-15 10:00",
        }
        assert [session.title for session in file.sessions] == ["Session", "Reassigned", "Session"]
        assert file.rooms == (Room("roof_garden", "Roof Garden"),)


def test_cancelled_occurrences_and_events_are_told(tmp_path: Path) -> None:
    weekly = event("DTSTART:20260601T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2")
    off = event("RECURRENCE-ID:20260608T100000", "DTSTART:20260608T100000", "STATUS:CANCELLED")  # without an end
    single = event("DTSTART:20260602T100000", "DURATION:PT1H", "STATUS:CANCELLED", uid="single")
    file = of(tmp_path, weekly, off, single)
    assert {session.key: session.cancelled for session in file.sessions} == {
        "u@x/20260601T090000Z": False,
        "u@x/20260608T090000Z": True,
        "single": True,
    }
    whole = of(tmp_path, "METHOD:CANCEL", weekly)
    assert [session.cancelled for session in whole.sessions] == [True, True]


def test_an_event_of_whole_days_is_a_session_on_each(tmp_path: Path) -> None:
    file = of(
        tmp_path,
        event("DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026", uid="two"),
        event("DTSTART;VALUE=DATE:20260607", uid="one"),
        event("DTSTART;VALUE=DATE:20260608", "DTEND;VALUE=DATE:20260608", uid="zero"),
        event("DTSTART;VALUE=DATE:20260701", "RRULE:FREQ=WEEKLY;COUNT=2", uid="weekly"),
    )
    assert spans(file) == {
        "two/20261024": "2026-10-24 03:00 - 2026-10-25 04:00",
        "two/20261025": "2026-10-25 04:00 - 2026-10-26 04:00",
        "one": "2026-06-07 03:00 - 2026-06-08 03:00",
        "zero": "2026-06-08 03:00 - 2026-06-09 03:00",
        "weekly/20260701": "2026-07-01 03:00 - 2026-07-02 03:00",
        "weekly/20260708": "2026-07-08 03:00 - 2026-07-09 03:00",
    }


def test_extra_dates_and_rules_with_an_end_are_followed(tmp_path: Path) -> None:
    file = of(
        tmp_path,
        event("DTSTART:20260601T100000Z", "DTEND:20260601T110000Z", "RDATE:20260603T120000Z", uid="extra"),
        event("DTSTART:20260601T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260602T235959Z", uid="until"),
    )
    assert sorted(spans(file)) == [
        "extra/20260601T100000Z", "extra/20260603T120000Z", "until/20260601T090000Z", "until/20260602T090000Z",
    ]  # fmt: skip


def test_a_rule_without_an_end_is_followed_for_the_days_asked_for(tmp_path: Path) -> None:
    forever = event("DTSTART;TZID=Europe/London:20200101T003000", "DURATION:PT1H", "RRULE:FREQ=DAILY")
    file = of(tmp_path, forever, day_from=date(2026, 6, 6), day_until=date(2026, 6, 7))
    # Half past midnight still belongs to the evening before.
    assert list(spans(file).values()) == [
        "2026-06-06 23:30 - 2026-06-07 00:30", "2026-06-07 23:30 - 2026-06-08 00:30",
    ]  # fmt: skip
    assert file.covers is not None


def test_a_zone_that_the_file_describes_itself_is_followed(tmp_path: Path) -> None:
    own = """BEGIN:VTIMEZONE
TZID:Shed Time
BEGIN:STANDARD
DTSTART:19701025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE""".replace("\n", "\r\n")
    file = of(tmp_path, own, event("DTSTART;TZID=Shed Time:20260607T140000", "DURATION:PT1H"))
    assert spans(file) == {"u@x": "2026-06-07 13:00 - 2026-06-07 14:00"}


GOOD = event("DTSTART:20260607T140000", "DURATION:PT1H", uid="good")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("DTSTART;TZID=PST:20260607T140000", "DURATION:PT1H"), "The time zone 'PST' of DTSTART is not known"),
        (("DTSTART;TZID=Mars/Base:20260607T140000", "DURATION:PT1H"), "Use a name like Europe/London"),
        (("DTSTART:20260607T140000", "DTEND;TZID=PST:20260607T150000"), "The time zone 'PST' of DTEND"),
        (
            ("DTSTART:20260607T140000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=PST:20260608T140000"),
            "The time zone 'PST' of EXDATE",
        ),
        (("DURATION:PT1H",), "no DTSTART"),
        (("DTSTART:soon", "DURATION:PT1H"), "DTSTART cannot be read"),
        (("DTSTART:20260607T140000",), "no DTEND and no DURATION"),
        (("DTSTART:20260607T140000", "DTEND:20260607T130000"), "ends before it starts, or at once"),
        (("DTSTART:20260607T140000", "DTEND:20260607T140000"), "or at once"),
        (("DTSTART:20260607T140000", "DURATION:-PT1H"), "ends before it starts"),
        (("DTSTART:20260607T140000", "DURATION:an hour"), "DURATION cannot be read"),
        (("DTSTART;VALUE=DATE:20260607", "DTEND;VALUE=DATE:20260606"), "ends before it starts"),
        (("DTSTART;VALUE=DATE:20260607", "DTEND:20260607T150000"), "the other a time"),
        (("DTSTART:20260607T140000Z", "DTEND:20260607T150000"), "the other none"),
        (("DTSTART:20260607T140000", "DTSTART:20260608T140000", "DURATION:PT1H"), "DTSTART stands there twice"),
        (("DTSTART:20260607T140000", "DURATION:PT1H", "RRULE:FREQ=SOMETIMES"), "RRULE cannot be read"),
        (("DTSTART:20260607T140000", "DURATION:PT1H", "RRULE:COUNT=3"), "no FREQ"),
        (("DTSTART:20260607T140000", "DURATION:PT1H", "RRULE:FREQ=SECONDLY"), "repeats secondly"),
        (("DTSTART:20260607T140000", "DURATION:PT1H", "RRULE:FREQ=HOURLY;BYMONTH=2"), "repeats hourly"),
        (("DTSTART:20260607T140000", "DURATION:PT1H", "RRULE:FREQ=DAILY;INTERVAL=0"), "INTERVAL and COUNT"),
        (("DTSTART:20260607T140000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=-1"), "INTERVAL and COUNT"),
        (("DTSTART:140000", "DURATION:PT1H"), "DTSTART is not a day and not a time"),
        (("DTSTART:99991231T235959Z", "DURATION:P9999999D"), "The repetition cannot be worked out"),
    ],
)
def test_an_event_that_cannot_be_used_says_why_and_where(tmp_path: Path, lines: tuple[str, ...], reason: str) -> None:
    content = calendar(GOOD, event(*lines, uid="bad"))
    file = read(tmp_path, content)
    assert [session.key for session in file.sessions] == ["good"]
    ((line, said),) = reasons(file)
    assert reason in said
    assert content.split("\r\n")[line - 1 : line + 1] == ["BEGIN:VEVENT", "UID:bad"]
    assert file.rejected[0].cells[:2] == ("bad", "Session")
    assert len(file.rejected[0].cells) == len(file.header)


def test_an_event_without_a_title_is_rejected(tmp_path: Path) -> None:
    ((_, reason),) = reasons(of(tmp_path, event("DTSTART:20260607T140000", "DURATION:PT1H", summary="")))
    assert "no title" in reason


def test_events_without_a_uid_get_a_key_of_their_own(tmp_path: Path) -> None:
    nameless = [event(f"DTSTART:2026060{day}T140000", "DURATION:PT1H").replace("UID:u@x\r\n", "") for day in (7, 8)]
    assert list(spans(of(tmp_path, *nameless))) == ["session/20260607T140000", "session/20260608T140000"]


def test_a_uid_used_twice_is_told_instead_of_dropped(tmp_path: Path) -> None:
    first = event("DTSTART:20260607T140000", "DURATION:PT1H", summary="First")
    second = event("DTSTART:20260608T140000", "DURATION:PT1H", summary="Second")
    file = of(tmp_path, first, second)
    assert [session.title for session in file.sessions] == ["First"]
    assert reasons(file) == [(10, "The same UID already stands in line 4. Only that one is used.")]


def test_the_newest_revision_of_an_event_is_used(tmp_path: Path) -> None:
    old = event("DTSTART:20260607T140000", "DURATION:PT1H", "SEQUENCE:1", summary="Old")
    new = event("DTSTART:20260608T140000", "DURATION:PT1H", "SEQUENCE:2", summary="New")
    file = of(tmp_path, old, new)
    assert [session.title for session in file.sessions] == ["New"]
    assert "in a newer revision" in reasons(file)[0][1]


def test_every_event_of_a_series_that_cannot_be_worked_out_is_told(tmp_path: Path) -> None:
    far = event("DTSTART:99991231T235959Z", "DURATION:P9999999D")
    moved = event("RECURRENCE-ID:20260608T140000Z", "DTSTART:20260608T150000Z", "DURATION:PT1H")
    assert [line for line, _ in reasons(of(tmp_path, far, moved))] == [4, 10]


def test_a_sequence_that_is_no_number_and_doubled_texts_do_no_harm(tmp_path: Path) -> None:
    lines = ("DTSTART:20260607T140000", "DURATION:PT1H", "SEQUENCE:soon", "LOCATION:Foyer", "LOCATION:Roof")
    exceptions = ("RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260608T140000", "EXDATE:20260609T140000")
    (session,) = of(tmp_path, event(*lines, *exceptions)).sessions
    assert session.room_key == "foyer"


def test_two_calendars_in_one_file_are_both_read(tmp_path: Path) -> None:
    both = calendar(GOOD) + calendar(GOOD.replace("UID:good", "UID:other"))
    assert sorted(spans(read(tmp_path, both))) == ["good", "other"]


def test_times_in_utc_follow_the_calendars_own_zone_where_it_names_one(tmp_path: Path) -> None:
    file = of(
        tmp_path,
        "X-WR-TIMEZONE:Europe/London",
        event("DTSTART:20260324T100000Z", "DTEND:20260324T110000Z", "RRULE:FREQ=WEEKLY;COUNT=2"),
    )
    assert [f"{session.starts_at:%m-%d %H:%M}" for session in file.sessions] == ["03-24 10:00", "03-31 09:00"]


@pytest.mark.parametrize(
    "content",
    [
        "BEGIN:VCALENDAR",
        "BEGIN:VCALENDAR\nnonsense",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n",
        calendar(GOOD, GOOD.replace("UID:good", "UID:lost"))[:-70],
        calendar(GOOD).removesuffix("END:VCALENDAR\r\n"),
    ],
)
def test_a_calendar_that_is_torn_is_refused_whole(tmp_path: Path, content: str) -> None:
    with pytest.raises(ImportFileError):
        read(tmp_path, content)


def test_a_thousand_events_are_read_in_a_moment(tmp_path: Path) -> None:
    file = of(tmp_path, *[event("DTSTART:20260607T140000", "DURATION:PT1H", uid=str(n)) for n in range(1000)])
    assert len(file.sessions) == 1000


@given(
    first=st.dates(date(2026, 1, 1), date(2026, 11, 30)),
    hour=st.integers(4, 23),
    count=st.integers(1, 10),
    every=st.integers(1, 3),
)
def test_a_weekly_rule_is_what_a_calendar_on_the_wall_shows(
    tmp_path_factory: pytest.TempPathFactory, first: date, hour: int, count: int, every: int
) -> None:
    file = of(
        tmp_path_factory.mktemp("weekly"),
        event(
            f"DTSTART;TZID=Europe/London:{first:%Y%m%d}T{hour:02}0000",
            "DURATION:PT45M",
            f"RRULE:FREQ=WEEKLY;INTERVAL={every};COUNT={count}",
        ),
        day_until=date(2027, 12, 31),
    )
    wall = [datetime.combine(first, time(hour)) + timedelta(weeks=every * n) for n in range(count)]
    assert [session.starts_at.astimezone(LONDON).replace(tzinfo=None) for session in file.sessions] == wall
    assert len({session.key for session in file.sessions}) == count
