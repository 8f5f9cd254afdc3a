"""What the organiser's pages show: who is in as the merge has it, the kiosks, exports, an invitation that works."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from random import Random
from uuid import UUID

import pytest

from kiosk.domain.facts import (
    CheckedIn,
    CheckedOut,
    CountedOut,
    Fact,
    Joined,
    Reassigned,
    SomeLeft,
    Undone,
    people_moved,
)
from kiosk.domain.merge import agreed, history_of
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How
from kiosk.hub.enrolment import enrol
from kiosk.hub.overview import overview
from kiosk.hub.pages.accounts import Role
from kiosk.hub.pages.live import TOLD, told_from
from kiosk.hub.pages.site import HEADERS
from kiosk.wire import microseconds
from kiosk.wire.invitation import read_invitation
from tests.fakes.made import checked_in
from tests.hub.browser import Browser, signed_in
from tests.hub.days import MINUTE, Day
from tests.hub.running import RunningHub
from tests.hub.test_service import push


def test_people_are_counted_where_they_are_now(hub: RunningHub) -> None:
    day = Day(hub, kiosks=2)
    first, second = day.came(3), day.came(2, "studio")
    day.came(4)
    day.left(first.visit_id, 3)
    day.left(first.visit_id, 3, kiosk=1)  # a check-out at two kiosks counts once
    day.happened(Reassigned(second.visit_id, "open_visit", None, "workshop", "open_visit", None, "studio"))
    day.happened(CountedOut(1))
    now = day.now()
    assert [(each.title, each.people, each.is_full) for each in now.rooms] == [
        ("The Workshop", 6, False),
        ("Design Studio", 0, False),
    ]
    assert (now.inside, now.counted_out, now.people_today, now.visits_today) == (5, 1, 9, 3)
    assert sum(people for _, people in now.arrivals) == 9
    hub.clock.pass_time(timedelta(days=1))
    assert (day.now().inside, day.now().people_today) == (0, 0)


def some_day(day: Day, chance: Random) -> None:
    """Let a day happen that kiosks could have made, half of the time without knowing of each other."""
    visits: list[tuple[CheckedIn, int]] = []
    done: list[tuple[Fact, UUID, int]] = []
    for _ in range(40):
        kiosk = chance.randrange(len(day.tokens))
        what = chance.choice("ccccjslllmmuux") if visits else "c"
        if what == "c":
            code = chance.choice([None, None, "A", "b", "C"])
            room = chance.choice(["workshop", "studio", "roof"])
            fact: Fact = checked_in(
                day.ids,
                party=Party(chance.randint(1, 4), 0),
                room_key=room,
                code=code,
                session_key=chance.choice([None, "s"]),
            )
            assert isinstance(fact, CheckedIn)
            visits.append((fact, kiosk))
        elif what == "x":
            fact = CountedOut(1)
        elif what == "u":
            undone, id_, kiosk = chance.choice(done)
            if isinstance(undone, Undone) or any(
                isinstance(each, Undone) and each.fact_id == id_ for each, _, _ in done
            ):
                continue
            visit_id = getattr(undone, "visit_id", None)
            if visit_id is None:
                continue
            fact = Undone(visit_id, id_, -people_moved(undone))
        else:
            came, _ = chance.choice(visits)
            people = came.party.people
            if what == "j":
                fact = Joined(came.visit_id, Party(1, 0), How.CODE, chance.choice([(), ("late",)]))
            elif what == "s":
                fact = SomeLeft(came.visit_id, Party(1, 0), 1, How.DESK)
            elif what == "m":
                room = chance.choice(["workshop", "studio"])
                fact = Reassigned(
                    came.visit_id, "open_visit", None, room, "open_visit", came.session_key, came.room_key
                )
            else:
                fact = CheckedOut(came.visit_id, people, day.hub.clock.now() + MINUTE, Ending.OBSERVED, How.CODE)
        done.append((fact, day.happened(fact, kiosk), kiosk))


@pytest.mark.parametrize("seed", [1, 2])
def test_what_postgresql_adds_up_is_what_the_merge_says(hub: RunningHub, seed: int) -> None:
    day = Day(hub, kiosks=3)
    some_day(day, Random(seed))
    merged = agreed(history_of(told_from([getattr(row, column.name) for column in TOLD]) for row in hub.facts()))
    now = day.now()
    rooms, people = Counter[str](), 0
    for visit in merged.visits.values():
        rooms[{"workshop": "The Workshop", "studio": "Design Studio"}.get(visit.began.room_key, "roof")] += visit.inside
        people += visit.people
    assert (now.people_today, now.visits_today, now.conflicts) == (people, len(merged.visits), merged.conflicts)
    assert {each.title: each.people for each in now.rooms if each.people} == {name: n for name, n in rooms.items() if n}


def test_the_live_page_says_so_and_renews_its_part(hub: RunningHub) -> None:
    browser, day = signed_in(hub, role=Role.VIEWER), Day(hub, kiosks=2)
    day.came(41)
    day.came(1, code="TWICE")
    day.came(2, code="TWICE", kiosk=1)
    page = browser.open("/live").text
    assert re.search(r"<strong>44</strong> <span>people in now", page)
    assert 'The Workshop <span class="full">Full</span>' in page
    assert "1 to settle at the desks" in page
    assert 'hx-trigger="every 10s"' in page
    part = browser.http.get("/live/now", headers={"HX-Request": "true"}).text
    assert "<strong>44</strong>" in part
    assert "<html" not in part
    assert set(re.findall(r'id="(\w+)" hx-swap-oob', part)) <= set(re.findall(r'id="(\w+)"', page))
    assert "hx-trigger" not in browser.open("/live?still=yes").text
    chart = browser.http.get("/live/arrivals.svg")
    assert chart.headers["content-type"] == "image/svg+xml"
    assert "script-src" not in chart.headers["content-security-policy"]
    assert ">44<" in re.sub(r"\s", "", chart.text)


def test_each_kiosk_says_when_it_was_heard_how_its_clock_goes_and_which_program_it_has(hub: RunningHub) -> None:
    browser = signed_in(hub, role=Role.VIEWER)
    token = hub.enrolled("kiosk-a")
    says = {"Authorization": f"Bearer {token}", "User-Agent": "checkin-kiosk/9.9.1 (x)"}
    hub.http().get("v1/standing", headers=says)
    push(hub, token, "nonsense", waiting=7, clock_offset_us=3_600_000_000)
    hub.enrolled("kiosk-b")
    hub.clock.pass_time(timedelta(minutes=6))
    page = re.sub(r"<[^>]+>|\s+", " ", browser.open("/kiosks").text)
    assert re.search(r"kiosk-a +6 minutes ago +6 +1 hour behind +9\.9\.1 +not known +1", page)
    assert re.search(r"kiosk-b +never +0 +not known +not known +not known +0", page)


def test_the_live_page_says_which_calls_wait_and_what_ails_the_printers(hub: RunningHub) -> None:
    browser, token, at = signed_in(hub, role=Role.VIEWER), hub.enrolled("kiosk-a"), hub.clock.now()
    assert "to the desks" not in browser.open("/live").text
    call = {"kind": "help", "screen": "form", "room": "", "raised_at": microseconds.of_instant(at)}
    young = {"kind": "two_adults", "room": "studio", "raised_at": call["raised_at"] + 60_000_000, "answered": True}
    printers = [{"name": "Brother", "says": "The printer’s cover is open."}, {"name": "folder", "more": 1}]
    said = {"printers": printers, "calls": [young, call, {"kind": "of tomorrow", "raised_at": 0}]}
    asked = {"Authorization": f"Bearer {token}"}
    assert hub.http().post("v1/report", json=said, headers=asked).json() == {"kiosk_id": "kiosk-a"}
    page = re.sub(r"<[^>]+>|\s+", " ", unescape(browser.open("/live").text))
    assert "3 calls to the desks" in page
    assert "Somebody needs help, at kiosk-a, the form, since 13:00. Nobody comes yet." in page
    assert "Under-18s with fewer than two adults, at kiosk-a, in Design Studio, since 13:01. Somebody comes." in page
    assert "Somebody is needed, at kiosk-a, since 01:00." in page
    hub.client(hub.enrolled("kiosk-0")).standing()
    first_there = re.search(r"Kept aside +(kiosk-.)", re.sub(r"<[^>]+>|\s+", " ", browser.open("/live").text))
    assert first_there is not None and first_there[1] == "kiosk-a", "who ails comes before who is well"
    assert re.search(r"Brother: The printer’s cover is open\. +folder: no fault", page)
    hub.http().post("v1/report", json={}, headers=asked)
    assert "to the desks" not in browser.open("/live").text


def test_an_invitation_of_the_page_lets_a_kiosk_join(hub: RunningHub) -> None:
    browser = signed_in(hub)
    browser.open("/kiosks")
    page = browser.send("/kiosks/invite").text
    invited = read_invitation(page.partition("<textarea")[2].partition(">")[2].partition("<")[0])
    assert invited is not None
    assert invited.url == "https://hub.test"
    assert "<svg" in page
    with hub.engine.begin() as connection:
        bearer, _ = enrol(connection, invited.code, "kiosk-new", hub.clock.now())
    assert bearer.venue == hub.venue
    browser.open("/kiosks")
    browser.send("/kiosks/kiosk-new/let-go")
    with hub.engine.begin() as connection:
        assert [each.revoked for each in overview(connection, hub.venue)] == [True]
    assert "let a kiosk go" in browser.open("/audit").text


def shown_pages(browser: Browser) -> Iterator[tuple[str, str]]:
    for path in (
        "/live",
        "/kiosks",
        "/sessions",
        "/places",
        "/sessions/import",
        "/import",
        "/exports",
        "/people",
        "/settings",
        "/users",
        "/audit",
        "/password",
        "/sign-in",
    ):
        answer = browser.open(path)
        assert dict(HEADERS).items() <= {name.title(): value for name, value in answer.headers.items()}.items(), path
        yield path, answer.text


def test_every_page_can_be_walked_and_loads_nothing_from_elsewhere(hub: RunningHub) -> None:
    browser, day = signed_in(hub), Day(hub)
    day.came(2)
    for path, page in shown_pages(browser):
        assert page.count("<h1") == 1, path
        assert page.count("<main") == 1, path
        assert '<html lang="en-GB">' in page, path
        assert "<title>" in page, path
        assert re.findall(r'(?:src|href)="(?!/|https?://hub\.test)[^"#]', page) == [], path
        assert re.findall(r"\s(?:on\w+|style)=", page) == [], path
        fields = re.findall(
            r'<(?:input|select|textarea)(?![^>]*type="(?:hidden|radio|checkbox)")[^>]* id="([^"]+)"', page
        )
        assert [each for each in fields if f'for="{each}"' not in page] == [], path
        assert len(re.findall(r'<(?:input|select|textarea)(?![^>]*type="(?:hidden|radio|checkbox)")', page)) == len(
            fields
        )
        for file in set(re.findall(r'(?:src|href)="(/files/[^"]+)"', page)):
            assert browser.http.get(file).status_code == 200, file
