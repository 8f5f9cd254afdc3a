"""``kiosk import sessions``: tables, calendars and festival schedules become sessions a visitor can come to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

CSV = (
    "key,title,programme,room,start,end,capacity",
    "glass,Glass blowing,Young Makers,Bench Room,2026-11-21 12:15,2026-11-21 14:00,8",
    "clay,Clay,Young Makers,Bench Room,2026-11-21 15:00,2026-11-21 16:00,8",
)
CALENDAR = (
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tests//EN", "X-WR-CALNAME:House",
    "BEGIN:VEVENT", "UID:glass@house", "DTSTAMP:20261101T000000Z", "SUMMARY:Glass blowing", "LOCATION:Bench Room",
    "DTSTART;TZID=Europe/London:20261121T121500", "DTEND;TZID=Europe/London:20261121T140000",
    "RRULE:FREQ=WEEKLY;COUNT=3", "END:VEVENT", "END:VCALENDAR",
)  # fmt: skip
FRAB = {
    "schedule": {
        "version": "1.0",
        "conference": {
            "acronym": "house", "title": "House", "start": "2026-11-21", "end": "2026-11-21",
            "time_zone_name": "Europe/London",
            "rooms": [{"name": "Big Tent", "guid": "7d0f5a1e-0000-4000-8000-000000000001", "capacity": 12}],
            "days": [{
                "index": 1, "date": "2026-11-21",
                "day_start": "2026-11-21T04:00:00+00:00", "day_end": "2026-11-22T03:59:00+00:00",
                "rooms": {"Big Tent": [{
                    "guid": "7d0f5a1e-0000-4000-8000-000000000002", "id": 1, "title": "Glass blowing",
                    "date": "2026-11-21T12:15:00+00:00", "start": "12:15", "duration": "01:45", "room": "Big Tent",
                }]},
            }],
        },
    }
}  # fmt: skip


def schedules(terminal: Terminal) -> dict[str, Path]:
    """The same event as each kind of file."""
    return {
        "csv": terminal.file("sessions.csv", *CSV[:2]),
        "ical": terminal.file("sessions.ics", *CALENDAR),
        "frab": terminal.file("schedule.json", json.dumps(FRAB)),
    }


@pytest.mark.parametrize(("kind", "count"), [("csv", 1), ("ical", 3), ("frab", 1)])
def test_each_kind_of_schedule_brings_sessions_and_a_repetition_changes_nothing(
    terminal: Terminal, kind: str, count: int
) -> None:
    file = schedules(terminal)[kind]
    dry = terminal.kiosk("import", "sessions", file, "--dry-run")
    assert (dry.status, dry.counts, dry.object["kind"]) == (0, {"accepted": count}, kind)
    first = terminal.kiosk("import", "sessions", file)
    assert (first.status, first.counts) == (0, {"accepted": count})
    assert terminal.kiosk("import", "sessions", file).counts == {"unchanged": count}
    with terminal.opened() as kiosk:
        today = [session.title for session in kiosk.catalogue().sessions_on(terminal.clock.now().date())]
    assert "Glass blowing" in today


def test_a_dry_run_changes_nothing(terminal: Terminal) -> None:
    terminal.kiosk("import", "sessions", schedules(terminal)["frab"], "--dry-run")
    with terminal.opened() as kiosk:
        assert "Glass blowing" not in [session.title for session in kiosk.catalogue().sessions.values()]
        assert "Big Tent" not in [room.name for room in kiosk.catalogue().rooms.values()]


def test_a_room_that_the_schedule_brings_is_kept_with_its_capacity(terminal: Terminal) -> None:
    said = terminal.kiosk("import", "sessions", schedules(terminal)["frab"])
    assert said.object["rooms"] == ["Big Tent"]
    with terminal.opened() as kiosk:
        assert [room.capacity for room in kiosk.catalogue().rooms.values() if room.name == "Big Tent"] == [12]


def test_a_booking_finds_the_session_that_was_imported_and_visitors_come_to_it(terminal: Terminal) -> None:
    terminal.kiosk("import", "sessions", terminal.file("sessions.csv", *CSV))
    assert terminal.book("code,session,age band", "A1,glass,16_17").counts == {"accepted": 1}
    said = terminal.kiosk("check-in", "A1", "--no-badge")
    assert (said.object["outcome"], said.object["session"], said.object["room"]) == ("admitted", "glass", "bench_room")


def test_a_session_that_the_next_file_no_longer_has_is_cancelled(terminal: Terminal) -> None:
    file = terminal.file("sessions.csv", *CSV)
    terminal.kiosk("import", "sessions", file)
    terminal.book("code,session,age band", "A1,clay,16_17")
    terminal.file("sessions.csv", *CSV[:2])
    assert terminal.kiosk("import", "sessions", file).counts == {"unchanged": 1, "cancelled": 1}
    said = terminal.kiosk("check-in", "A1")
    assert (said.object["outcome"], said.object["whole_session"]) == ("cancelled", True)


def test_a_file_with_an_unread_row_cancels_nothing(terminal: Terminal) -> None:
    file = terminal.file("sessions.csv", *CSV)
    terminal.kiosk("import", "sessions", file)
    terminal.file("sessions.csv", *CSV[:2], "clay,Clay,Young Makers,Bench Room,some time,later,8")
    said = terminal.kiosk("import", "sessions", file)
    assert said.counts == {"unchanged": 1, "rejected": 1}
    assert said.object["rejects"] == str(terminal.data / "rejects" / "sessions.rejects.csv")


@pytest.mark.parametrize("content", ["", "{}", "BEGIN:VCALENDAR", "title,colour\nClay,red", "<?xml version='1.0'?>"])
def test_a_file_that_cannot_be_used_is_told_in_sentences(terminal: Terminal, content: str) -> None:
    said = terminal.kiosk("import", "sessions", terminal.file("sessions.any", content))
    assert said.status == 2
    assert said.object["error"]["where"] == str(terminal.folder / "sessions.any")
    assert said.object["error"]["fix"]


def test_a_programme_that_is_not_there_is_named(terminal: Terminal) -> None:
    said = terminal.kiosk("import", "sessions", schedules(terminal)["ical"], "--programme", "makerz")
    assert said.status == 2
    assert "makers" in said.object["error"]["fix"]


def test_rejects_never_replace_the_file_they_came_from(terminal: Terminal) -> None:
    file = terminal.file("sessions.csv", *CSV)
    assert terminal.kiosk("import", "sessions", file, "--rejects", file).status == 2
    assert file.read_text() == "\n".join(CSV) + "\n"
