"""The organiser's pages in Chromium, filled with a festival Saturday: axe-core finds nothing, on a desk and on a phone.

`make web` installs Playwright, axe-core and Chromium, runs this and leaves pictures in build/hub.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from threading import Thread
from typing import Any

import httpx
import pytest
import uvicorn

from kiosk.domain.facts import CheckedOut
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How
from kiosk.hub.certificate import own_certificate
from kiosk.hub.pages.accounts import Role
from kiosk.hub.records import put_bookings, put_sessions
from kiosk.hub.server import Address, config_of
from kiosk.wire import microseconds
from tests.fakes.made import booking, checked_in, session
from tests.hub.browser import PASSWORD, with_user
from tests.hub.days import MINUTE, Day
from tests.hub.running import RunningHub, made_catalogue

pytestmark = pytest.mark.torture

OUT = Path(__file__).parents[2] / "build" / "hub"
CHROMIUM = "/usr/bin/chromium"
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync"]
TICKETS = b"Code,Name\nGERF-1,Ada Okafor\n,Nobody\nGERF-2207,Noor Haddad\n"
SCHEDULE = b"""title,start,end,room,capacity
Build a lung,2026-06-20 14:00,2026-06-20 14:45,Design Studio,24
Ask a surgeon anything at all about the machines that keep hearts going,2026-06-20 15:00,2026-06-20 16:00,Marquee,
Nothing,never,2026-06-20 16:00,Marquee,
"""
PAGES = ("kiosks", "sessions", "places", "import", "exports", "people", "settings", "users", "audit", "password")
SITE_VENUE = made_catalogue(date.min, date.min).venue
SIZES = {"desk": (1280, 900), "phone": (360, 780)}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture
def address(hub: RunningHub, tmp_path: Path) -> Iterator[str]:
    """Serve the hub on a real socket; yield its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = uvicorn.Server(config_of(hub.app, Address("127.0.0.1", port), own_certificate(tmp_path)))
    serving = Thread(target=server.run)
    serving.start()
    transport = httpx.HTTPTransport(retries=6, verify=False)
    with httpx.Client(transport=transport, base_url=f"https://127.0.0.1:{port}") as http:
        assert http.get("/healthz").status_code == 200
    yield f"https://127.0.0.1:{port}"
    server.should_exit = True
    serving.join()


def festival_saturday(hub: RunningHub) -> None:
    """Let families come to five kiosks for hours; one is silent since noon, one has a clock an hour wrong."""
    day, chance = Day(hub, kiosks=5), Random(7)
    with hub.engine.begin() as connection:
        theatre = session("theatre", hub.clock.now() + 60 * MINUTE, title="The pop-up operating theatre", capacity=12)
        robots = session("robots", hub.clock.now() + 330 * MINUTE, title="Build a robot arm", capacity=24)
        talk = session("talk", hub.clock.now() + 90 * MINUTE, title="Ask an engineer", cancelled=True)
        put_sessions(connection, hub.venue, [theatre, robots, talk], "made", (hub.clock.now(), hub.clock.now()))
        put_bookings(connection, replace(SITE_VENUE, key=hub.venue), [booking("GERF-2207")], hub.clock.now())
    for number in range(150):
        came = day.came(
            chance.randint(1, 9), chance.choice(["workshop", "studio", "studio"]), kiosk=chance.randrange(5)
        )
        if number % 30 == 0:
            day.happened(checked_in(day.ids, party=Party(3, 1), session_key="robots"), kiosk=number // 30)
        if number % 3:
            day.happened(CheckedOut(came.visit_id, came.party.people, hub.clock.now(), Ending.OBSERVED, How.CODE))
    at = microseconds.of_instant(hub.clock.now() - 3 * MINUTE)
    calls = [
        {"kind": "help", "screen": "form", "raised_at": at},
        {"kind": "two_adults", "room": "studio", "raised_at": at},
    ]
    says = "The printer is out of labels, or the cover is open."
    report = {"printers": [{"name": "Brother QL-820NWB", "says": says}, {"name": "folder"}], "calls": calls}
    hub.http().post("v1/report", json=report, headers={"Authorization": f"Bearer {day.tokens[2]}"})
    for kiosk in (1, 3):
        day.came(2, code="GERF-2207", kiosk=kiosk)
    hub.clock.pass_time(20 * MINUTE)
    for number, offset in enumerate((200_000, -3_700_000_000, None, 0)):
        says = {"Authorization": f"Bearer {day.tokens[number]}", "User-Agent": "checkin-kiosk/0.1.0"}
        hub.http().get("v1/standing", headers=says)
        said = {"version": 1, "waiting": number * 40, "clock_offset_us": offset, "facts": []}
        hub.http().post("v1/facts", json=said, headers=says)
        robots = {"kind": "session", "key": "robots", "capacity": 24, "own": 4}
        for place in (robots, {"kind": "room", "key": "workshop", "capacity": 40, "own": 9 + number}):
            hub.http().post("v1/places", json={"parts": 5, "places": [place]}, headers=says)


def walk(page: Any, hub: RunningHub, address: str, size: str) -> Iterator[str]:
    """Go through the pages; yield each one's name when it stands there."""
    page.goto(f"{address}/sign-in")
    yield "sign-in"
    for name, password in (("name", "ada"), ("password", "a guess")):
        page.fill(f"#{name}", password)
    page.click("main button")
    yield "refused"
    if page.query_selector("#venue") is not None:  # the database has the venue of a test before this one
        page.select_option("#venue", hub.venue)
    page.fill("#name", "ada")
    page.fill("#password", PASSWORD)
    page.click("main button")
    page.wait_for_url("**/live")
    page.click("summary")
    yield "live"
    for name in PAGES:
        page.goto(f"{address}/{name}")
        if name == "places":
            page.click("summary")
        yield name
    page.goto(f"{address}/settings")
    page.fill("#greeting", "Welcome to the Great Exhibition Road Festival.")
    page.fill("#assembly_point", "If you hear the alarm, follow the stewards in yellow to the north end of the road.")
    page.click("text=Set it")
    page.fill("#on", "2026-06-21")
    page.fill("#opens", "10:00")
    page.fill("#closes", "23:30")
    page.click("text=Set the hours")
    page.fill("#said", "The queue for the operating theatre is too long, and there is no shade in it.")
    page.fill("#did", "There are two more tables and an awning since Saturday noon; the queue is shown on the screens.")
    page.click("text=Add it")
    page.wait_for_selector("text=Every kiosk shows what stands here")
    yield "set"
    page.goto(f"{address}/import")
    page.set_input_files("#file", {"name": "tickets.csv", "mimeType": "text/csv", "buffer": TICKETS})
    page.click("text=Show what would come of it")
    page.wait_for_selector("text=Nothing has changed yet")
    yield "preview"
    page.goto(f"{address}/sessions/import")
    page.set_input_files("#file", {"name": "saturday.csv", "mimeType": "text/csv", "buffer": SCHEDULE})
    page.click("text=Show what would come of it")
    page.wait_for_selector("text=Nothing has changed yet")
    yield "schedule"
    page.goto(f"{address}/exports")
    with page.expect_download() as download:
        page.click("text=Workbook (XLSX)")
    assert download.value.suggested_filename.endswith(".xlsx")
    page.wait_for_selector("text=/Done: [0-9]+ rows/")
    yield "exported"
    page.goto(f"{address}/kiosks")
    page.click("text=Show an invitation")
    yield "invitation"
    page.goto(f"{address}/sessions")
    page.click("td a")
    yield "session"
    page.goto(f"{address}/people")
    page.fill("#sought", "haddad")
    page.click("main button")
    yield "found"
    page.click("text=All there is")
    yield "person"
    page.fill("#adults", "none")
    page.click("text=Correct it")
    yield "corrected"
    page.goto(f"{address}/users")
    page.fill("#name", f"new-{size}")
    page.click("form[action='/users'] button")
    yield "told"


@pytest.mark.timeout(600)  # sixty pages drawn, photographed and searched, while another browser may have the processor
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing(hub: RunningHub, address: str, size: str) -> None:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    with_user(hub, "ada", Role.MANAGER)
    with_user(hub, "bo", Role.ORGANISER)
    festival_saturday(hub)
    OUT.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[str]] = {}
    errors: list[str] = []
    width, height = SIZES[size]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        context = chromium.new_context(
            ignore_https_errors=True, viewport={"width": width, "height": height}, bypass_csp=False
        )
        page = context.new_page()
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        for name in walk(page, hub, address, size):
            page.screenshot(path=OUT / f"{name}-{size}.png", full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth")
            axe = Axe().run(page, options=RULES).response["violations"]
            found[name] = [f"{each['id']}: {each['nodes'][0]['html'][:90]}" for each in axe]
            if wide > width:
                found[name].append(f"{wide} px wide on a screen of {width}")
        chromium.close()
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
    assert [each for each in errors if "403" not in each and "422" not in each] == []  # refused, and corrected wrongly
