"""Schedules of frab and pretalx: rooms with capacity, sessions by guid, and a reason for every one left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.catalogue import Room
from kiosk.exchange.errors import ImportFileError
from tests.exchange.schedule_venue import read, reasons, spans

GUIDS = [f"7d0f5a1e-0000-4000-8000-00000000000{number}" for number in range(6)]


def event(number: int, **changes: Any) -> dict[str, Any]:
    """A session with everything the schema asks for."""
    return {
        "guid": GUIDS[number], "code": f"ABC{number}", "id": number + 1, "logo": None, "slug": f"festival-{number}",
        "date": "2026-06-20T10:30:00+01:00", "start": "10:30", "duration": "00:45", "room": "Lecture Hall",
        "url": "https://example.org/talk", "title": f"Talk {number}", "subtitle": "", "track": "Physics",
        "type": "talk", "language": "en", "abstract": "", "description": "", "recording_license": "",
        "do_not_record": False, "persons": [{"code": "X", "name": "A Speaker"}], "links": [], "attachments": [],
    } | changes  # fmt: skip


def schedule(days: list[dict[str, Any]], **conference: Any) -> str:
    """A file as pretalx writes it."""
    return json.dumps(
        {
            "$schema": "https://c3voc.de/schedule/schema.json",
            "generator": {"name": "pretalx", "version": "2026.1.0"},
            "schedule": {
                "url": "https://example.org/schedule/", "version": "1.0", "base_url": "https://example.org",
                "conference": {
                    "acronym": "gerf2026", "title": "Festival", "start": "2026-06-20", "end": "2026-06-21",
                    "daysCount": 2, "timeslot_duration": "00:05", "time_zone_name": "Europe/London",
                    "colors": {"primary": "#0E5A54"},
                    "rooms": [
                        {"name": "Lecture Hall", "guid": GUIDS[5], "description": "", "capacity": 320},
                        {"name": "Workshop", "slug": "2-shop", "guid": GUIDS[4], "description": None, "capacity": 9},
                        {"name": "Tent", "slug": "3-tent", "guid": GUIDS[3], "description": None, "capacity": None},
                    ],
                    "tracks": [{"name": "Physics", "slug": "1-physics", "color": "#fff"}],
                    "days": days,
                } | conference,
            },
        },
        indent=2,
        ensure_ascii=False,
    )  # fmt: skip


def day(rooms: dict[str, Any], date: str = "2026-06-20") -> dict[str, Any]:
    return {
        "index": 1, "date": date, "day_start": f"{date}T04:00:00+01:00", "day_end": f"{date}T03:59:00+01:00",
        "rooms": rooms,
    }  # fmt: skip


def test_sessions_are_keyed_by_guid_with_their_rooms_and_capacities(tmp_path: Path) -> None:
    rooms = {"Lecture Hall": [event(0)], "Workshop": [event(1, room="Workshop")], "Tent": [event(2, room="Tent")]}
    file = read(tmp_path, schedule([day(rooms)]))
    assert reasons(file) == []
    assert spans(file)[GUIDS[0]] == "2026-06-20 09:30 - 2026-06-20 10:15"
    assert [session.room_key for session in file.sessions] == ["lecture_hall", "workshop", "tent"]
    assert file.rooms == (Room("lecture_hall", "Lecture Hall", 320), Room("tent", "Tent", None))
    assert (file.kind, file.source, file.covers) == ("frab", "frab:gerf2026", None)
    assert {session.capacity for session in file.sessions} == {None}, "a room's capacity stays with the room"


def test_a_track_or_type_can_name_a_programme(tmp_path: Path) -> None:
    events = [event(0, track="Maker Challenge"), event(1, track=None, type="what_the_tech"), event(2)]
    file = read(tmp_path, schedule([day({"Tent": events})]), programme_key="makers")
    assert [session.programme_key for session in file.sessions] == ["makers", "what_the_tech", "makers"]
    assert read(tmp_path, schedule([day({"Tent": [event(2)]})])).sessions[0].programme_key == "open_visit"


@pytest.mark.parametrize(
    ("changes", "span"),
    [
        ({"date": "2026-06-20T09:30:00Z"}, "2026-06-20 09:30 - 2026-06-20 10:15"),
        ({"date": "2026-06-20T10:30:00"}, "2026-06-20 09:30 - 2026-06-20 10:15"),
        ({"date": "2026-06-20", "start": "10:30"}, "2026-06-20 09:30 - 2026-06-20 10:15"),
        ({"date": "", "start": "01:00"}, "2026-06-21 00:00 - 2026-06-21 00:45"),
        ({"date": "2026-10-25T00:30:00+01:00", "duration": "02:00"}, "2026-10-24 23:30 - 2026-10-25 01:30"),
        ({"duration": "26:00"}, "2026-06-20 09:30 - 2026-06-21 11:30"),
        ({"duration": "1:02:00"}, "2026-06-20 09:30 - 2026-06-21 11:30"),
    ],
)
def test_dates_with_and_without_an_offset(tmp_path: Path, changes: dict[str, Any], span: str) -> None:
    file = read(tmp_path, schedule([day({"Tent": [event(0, **changes)]})]))
    assert list(spans(file).values()) == [span]


def test_a_schedule_without_a_zone_is_in_the_venues(tmp_path: Path) -> None:
    for name in (None, "Europe/Nowhere", ""):
        content = schedule([day({"Tent": [event(0, date="2026-06-20T10:30:00")]})], time_zone_name=name)
        assert spans(read(tmp_path, content))[GUIDS[0]].startswith("2026-06-20 09:30")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"title": ""}, "The session has no title."),
        ({"title": None}, "The session has no title."),
        ({"duration": ""}, "The session has no duration."),
        ({"duration": "45 min"}, "The duration '45 min' is not hours:minutes."),
        ({"duration": 45}, "The duration '45' is not hours:minutes."),
        ({"duration": "00:00"}, "ends before it starts, or at once"),
        ({"date": "Saturday", "start": "half past ten"}, "The date 'Saturday' is not a date"),
        ({"date": "2026-06-20", "start": None}, "The date '2026-06-20' is not a date and time"),
    ],
)
def test_an_event_that_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, changes: dict[str, Any], reason: str
) -> None:
    content = schedule([day({"Tent": [event(0), event(1, **changes)]})])
    file = read(tmp_path, content)
    assert len(file.sessions) == 1
    ((line, said),) = reasons(file)
    assert reason in said
    assert GUIDS[1] in content.split("\n")[line - 1]
    assert file.rejected[0].cells[0] == GUIDS[1]
    assert file.header == ("guid", "title", "date", "room")


def test_the_same_guid_with_other_content_is_named_at_its_second_line(tmp_path: Path) -> None:
    content = schedule([day({"Tent": [event(0), event(0, title="Changed")]})])
    ((line, reason),) = reasons(read(tmp_path, content))
    lines = content.split("\n")
    assert [number for number, text in enumerate(lines, 1) if GUIDS[0] in text][1] == line
    assert "already stands in line" in reason


def test_without_a_guid_the_code_or_the_number_is_the_key(tmp_path: Path) -> None:
    events = [event(0, guid=None), event(1, guid=None, code=None), event(2, guid=None, code=None, id=None)]
    keys = [session.key for session in read(tmp_path, schedule([day({"Tent": events})])).sessions]
    assert keys == ["ABC0", "2", "open_visit/talk_2/20260620T0930Z"]


def test_an_event_with_nothing_to_know_it_by_is_rejected_without_a_line(tmp_path: Path) -> None:
    file = read(tmp_path, schedule([day({"Tent": [event(0, guid=None, code=None, title="")]})]))
    assert reasons(file) == [(0, "The session has no title. Give it one.")]


def test_guids_are_found_however_their_letters_are_written(tmp_path: Path) -> None:
    events = [event(0, guid="überraschung", duration=""), event(1, guid="ünd", duration="")]
    content = schedule([day({"Tent": events})])
    escaped = json.dumps(json.loads(content), indent=2)
    lines = [line for line, _ in reasons(read(tmp_path, content))]
    assert lines == [line for line, _ in reasons(read(tmp_path, escaped))]
    assert all(lines)


def test_a_cancelled_event_is_told(tmp_path: Path) -> None:
    assert read(tmp_path, schedule([day({"Tent": [event(0, state="canceled")]})])).sessions[0].cancelled


def test_what_is_no_event_is_rejected_and_odd_shapes_are_passed_over(tmp_path: Path) -> None:
    file = read(tmp_path, schedule([day({"Tent": ["nonsense", event(0)], "Hall": None}), day([]), 5]))  # type: ignore[list-item,arg-type]
    assert len(file.sessions) == 1
    assert "something that is no session" in file.rejected[0].reason


@pytest.mark.parametrize("capacity", [0, -1, True, "many", 10**30, None])
def test_a_capacity_that_is_none_is_left_out(tmp_path: Path, capacity: Any) -> None:
    rooms = [{"name": "Tent", "guid": GUIDS[3], "capacity": capacity}]
    file = read(tmp_path, schedule([day({"Tent": [event(0, room="Tent")]})], rooms=rooms))
    assert file.rooms == (Room("tent", "Tent", None),)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ('{"schedule": ', "This is not JSON"),
        ('{"schedule": {}}', "no schedule.conference.days"),
        ("[]", "no schedule.conference.days"),
        ('{"schedule": {"conference": {"days": {}}}}', "no schedule.conference.days"),
        ("[" * 100_000, "cannot be taken apart"),
        ('{"a": ' + "9" * 5000 + "}", "cannot be taken apart"),
        ("<?xml version='1.0'?><schedule/>", "XML"),
    ],
)
def test_a_file_that_is_no_schedule_is_refused_whole(tmp_path: Path, content: str, what: str) -> None:
    with pytest.raises(ImportFileError, match=what):
        read(tmp_path, content)


def test_a_syntax_error_has_its_line_and_column(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError) as caught:
        read(tmp_path, '{\n  "schedule": nothing\n}')
    assert caught.value.where.endswith(":2:15")
