"""Sessions, rooms and people at the organiser's pages: a change is told to kiosks, who is erased is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import text

from kiosk.hub import records
from kiosk.hub.pages.accounts import Role
from tests.fakes.made import NOON, booking, session
from tests.hub.browser import FORM as FORM_FIELD
from tests.hub.browser import Browser, signed_in
from tests.hub.days import Day
from tests.hub.running import RunningHub, made_catalogue
from tests.hub.test_service import ask

FORM = {"title": "A talk", "room": "studio", "starts": "15:00", "ends": "16:30", "capacity": "12"}


@pytest.fixture
def browser(hub: RunningHub) -> Iterator[Browser]:
    """Return a manager's browser at a hub with a session and a booking."""
    with_a_talk(hub)
    yield signed_in(hub)


def with_a_talk(hub: RunningHub) -> None:
    """Give a hub a session and a booking for it."""
    venue = replace(made_catalogue(NOON.date(), NOON.date()).venue, key=hub.venue)
    with hub.engine.begin() as connection:
        records.put_sessions(connection, hub.venue, [session("talk", NOON)], "made", (NOON, NOON))
        records.put_bookings(connection, venue, [booking("ABC", session_key="talk")], NOON)


def test_a_changed_session_is_told_to_every_kiosk(hub: RunningHub, browser: Browser) -> None:
    token = hub.enrolled("kiosk-a")
    before = ask(hub, token, "GET", "v1/changes").json()["cursor"]
    assert "Session talk" in browser.open("/sessions").text
    browser.open("/sessions/2026-06-20/talk")
    assert browser.send("/sessions/2026-06-20/talk", **FORM, cancelled="yes").url.path == "/sessions"
    assert "Cancelled" in browser.page.text
    with hub.engine.begin() as connection:
        (kept,) = records.sessions(connection, hub.venue)
    hour = timedelta(hours=1)  # London is an hour ahead of UTC in June
    assert (kept.title, kept.room_key, kept.capacity, kept.cancelled) == ("A talk", "studio", 12, True)
    assert (kept.starts_at, kept.ends_at) == (NOON + 2 * hour, NOON + 3.5 * hour)
    told = ask(hub, token, "GET", f"v1/changes?after={before}").json()
    assert [each["body"]["title"] for each in told["records"]] == ["A talk"]


WRONG = [("title", " "), ("room", "cellar"), ("starts", "noon"), ("capacity", "0"), ("capacity", "ten")]


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_a_session_that_cannot_be_is_not_taken(hub: RunningHub, browser: Browser, field: str, value: str) -> None:
    browser.open("/sessions/2026-06-20/talk")
    answer = browser.send("/sessions/2026-06-20/talk", **FORM | {field: value})
    assert (answer.status_code, "There is a problem" in answer.text) == (422, True)
    with hub.engine.begin() as connection:
        assert [each.title for each in records.sessions(connection, hub.venue)] == ["Session talk"]


def test_a_room_s_places_are_told_too(hub: RunningHub, browser: Browser) -> None:
    browser.open("/sessions")
    browser.send("/rooms/studio", capacity="25")
    with hub.engine.begin() as connection:
        assert [(each.key, each.capacity) for each in records.rooms(connection, hub.venue)] == [("studio", 25)]
    assert re.search(r"Design Studio</th>\s*<td[^>]*>0</td><td[^>]*>25<", browser.open("/live").text)
    assert browser.send("/rooms/studio", capacity="-1").status_code == 422


def test_a_person_is_found_shown_whole_and_erased_everywhere(hub: RunningHub, browser: Browser) -> None:
    day = Day(hub, kiosks=2)
    day.came(2, code="abc", kiosk=1)
    browser.open("/people")
    assert "1 found" in browser.send("/people", sought="noor  HAD").text
    assert "0 found" in browser.send("/people", sought="%").text
    assert "1 found" in browser.send("/people", sought="abc").text
    whole = browser.send("/people/one", code="ABC").text
    assert "Noor Haddad" in whole
    assert re.search(r"20 Jun 2026, 13:01</th>.*kiosk-1", whole)
    browser.send("/people/erase", code="ABC")
    assert "0 found" in browser.send("/people", sought="haddad").text
    assert "Noor" not in browser.send("/people/one", code="ABC").text
    log = browser.open("/audit").text
    assert "erased somebody" in log
    assert "ABC" not in log


CORRECT = {
    "code": "abc",
    "name": " Nour  Haddad",
    "adults": "2",
    "under_18": "1",
    "session": "talk",
    "status": "active",
}


def test_a_corrected_booking_is_told_to_every_kiosk(hub: RunningHub, browser: Browser) -> None:
    token = hub.enrolled("kiosk-a")
    before = ask(hub, token, "GET", "v1/changes").json()["cursor"]
    with hub.engine.begin() as connection:
        later = session("later", NOON + timedelta(hours=5), programme_key="open_visit")
        records.put_sessions(connection, hub.venue, [later], "made too", (NOON, NOON))
    browser.open("/people")
    assert 'value="Noor Haddad"' in browser.send("/people/one", code="abc").text
    assert 'value="Nour Haddad"' in browser.send("/people/correct", **CORRECT | {"session": "later"}).text
    told = ask(hub, token, "GET", f"v1/changes?after={before}").json()["records"]
    said = next(each["body"] for each in told if each["kind"] == "booking")
    assert (said["name"], said["people"], said["session"]) == ("Nour Haddad", [2, 1, 0], "later")
    log = browser.open("/audit").text
    assert "corrected a booking" in log
    assert "Nour" not in log


NO_CORRECTION = [("name", "x" * 121), ("adults", "-1"), ("adults", "501"), ("session", "cellar"), ("status", "gone")]


@pytest.mark.parametrize(("field", "value"), NO_CORRECTION)
def test_a_booking_that_cannot_be_is_not_taken(hub: RunningHub, browser: Browser, field: str, value: str) -> None:
    browser.open("/people")
    answer = browser.send("/people/correct", **CORRECT | {field: value})
    assert (answer.status_code, "There is a problem" in answer.text) == (422, True)
    assert names(hub) == ["Noor Haddad"]


def test_no_correction_brings_back_a_name_that_was_erased(hub: RunningHub, browser: Browser) -> None:
    browser.open("/people")
    browser.send("/people/erase", code="abc")
    browser.send("/people/correct", **CORRECT)
    assert names(hub) == [None]
    browser.open("/people")
    assert browser.send("/people/correct", **CORRECT | {"code": "nobody's"}).status_code == 403
    assert signed_in(hub, "bo", Role.ORGANISER).open("/people").status_code == 403


def test_an_organiser_sees_no_names(hub: RunningHub) -> None:
    other = signed_in(hub, "bo", Role.ORGANISER)
    assert other.open("/people").status_code == 403


FILE = "Code,Name\nN1,Ada Okafor\nN2,Bo Chen\n,Nobody\nABC,Noor Haddad\n"


def bring(
    browser: Browser, what: str, file: str = FILE, name: str = "tickets.csv", at: str = "/import", **headers: str
) -> httpx.Response:
    """Send a file as a page does."""
    form = FORM_FIELD.search(browser.open(at).text)
    assert form is not None
    fields = {"form": form[1], "what": what}
    return browser.http.post(at, data=fields, files={"file": (name, file)}, headers=headers)


def names(hub: RunningHub) -> list[str]:
    with hub.engine.begin() as connection:
        rows = connection.execute(
            text("SELECT body->>'name' FROM records WHERE venue = :venue AND kind = 'booking'"), {"venue": hub.venue}
        )
        return sorted(row[0] for row in rows)


def test_a_file_of_bookings_is_shown_before_it_is_brought_in(hub: RunningHub, browser: Browser) -> None:
    shown = re.sub(r"<[^>]+>|\s+", " ", bring(browser, "preview", **{"HX-Request": "true"}).text)
    assert re.search(r"New +2 .*Changed +1 .*Cannot be used +1 .*Line 4: ", shown)
    assert "Nothing has changed yet" in shown
    assert names(hub) == ["Noor Haddad"]
    assert "Brought in" in bring(browser, "import").text
    assert names(hub) == ["Ada Okafor", "Bo Chen", "Noor Haddad"]
    assert "imported 3 bookings" in browser.open("/audit").text


def test_a_file_that_is_none_is_told(hub: RunningHub, browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bring(browser, "import", "colour,size\nred,1\n").status_code == 422
    assert bring(browser, "import", "not a workbook", "../../x.xlsx").status_code == 422
    assert bring(browser, "import", "", "").status_code in (403, 422)
    monkeypatch.setattr("kiosk.hub.pages.import_routes.MOST_FILE_BYTES", 100)
    assert bring(browser, "import").status_code == 413
    assert names(hub) == ["Noor Haddad"]


SCHEDULE = """title,start,end,room,capacity
Build a lung,2026-06-20 14:00,2026-06-20 14:45,Design Studio,24
Ask a surgeon,2026-06-20 15:00,2026-06-20 16:00,Marquee,
Nothing,never,2026-06-20 16:00,Marquee,
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:made
X-WR-CALNAME:Talks
BEGIN:VEVENT
UID:one@made
DTSTAMP:20260601T000000Z
DTSTART:20260621T130000Z
DTEND:20260621T140000Z
SUMMARY:A talk of the calendar
LOCATION:Design Studio
END:VEVENT
END:VCALENDAR
"""
FRAB = """{"schedule": {"conference": {"acronym": "made", "days": [{"date": "2026-06-22", "rooms": {"Marquee": [
{"guid": "1b0c6a4e-5f3e-4d53-9d3b-6b3f0f0a1b2c", "id": 1, "title": "A talk of the festival",
"date": "2026-06-22T13:00:00+01:00", "start": "13:00", "duration": "00:30", "room": "Marquee"}]}}]}}}"""


def titles(hub: RunningHub) -> list[str]:
    with hub.engine.begin() as connection:
        return sorted(each.title for each in records.sessions(connection, hub.venue) if not each.cancelled)


def test_a_file_of_sessions_is_shown_before_it_is_brought_in(hub: RunningHub, browser: Browser) -> None:
    def sent(what: str, file: str, name: str = "saturday.csv") -> str:
        return re.sub(r"<[^>]+>|\s+", " ", bring(browser, what, file, name, "/sessions/import").text)

    shown = sent("preview", SCHEDULE)
    assert re.search(r"New +2 .*Cannot be used +1 .*Line 4: ", shown)
    assert re.search(r"Rooms that nobody knew +Marquee", shown)
    assert re.search(r"Build a lung +Sat 20 Jun 2026, 14:00 to 14:45 +Design Studio +24", shown)
    assert "Nothing has changed yet" in shown
    assert titles(hub) == ["Session talk"]
    assert "Brought in" in sent("import", SCHEDULE)
    assert titles(hub) == ["Ask a surgeon", "Build a lung", "Session talk"]
    whole = SCHEDULE.replace("Nothing,never,2026-06-20 16:00,Marquee,\n", "")
    fewer = "".join(line for line in whole.splitlines(keepends=True) if "surgeon" not in line)
    assert re.search(r"Cancelled +1 ", sent("import", fewer))
    assert titles(hub) == ["Build a lung", "Session talk"]
    assert "imported 2 sessions" in browser.open("/audit").text


@pytest.mark.parametrize(
    ("file", "name", "title"),
    [(CALENDAR, "talks.ics", "A talk of the calendar"), (FRAB, "schedule.json", "A talk of the festival")],
)
def test_calendars_and_festival_schedules_are_read_as_at_a_kiosk(
    hub: RunningHub, browser: Browser, file: str, name: str, title: str
) -> None:
    answer = bring(browser, "import", file, f"../../{name}", "/sessions/import")
    assert (answer.status_code, title in answer.text) == (200, True)
    assert title in titles(hub)
    token = hub.enrolled("kiosk-a")
    told = ask(hub, token, "GET", "v1/changes").json()["records"]
    assert title in [each["body"].get("title") for each in told]


def test_a_file_without_sessions_is_told(hub: RunningHub, browser: Browser) -> None:
    for file, name in (("colour,size\nred,1\n", "x.csv"), ("<?xml version='1.0'?>", "x.xml")):
        assert bring(browser, "import", file, name, "/sessions/import").status_code == 422
    assert bring(signed_in(hub, "bo", Role.ORGANISER), "preview", SCHEDULE, at="/sessions/import").status_code == 200
    assert signed_in(hub, "cy", Role.VIEWER).open("/sessions/import").status_code == 403
    assert titles(hub) == ["Session talk"]
