"""Whoever made a mistake in a form of the pages corrects it there: nothing has to be typed a second time."""

from __future__ import annotations

import re

from kiosk.hub.pages.site import TEMPLATES
from tests.hub.browser import Browser, signed_in
from tests.hub.forms import Forms
from tests.hub.running import RunningHub
from tests.hub.test_catalogue_pages import with_a_talk

BOOKING = {"name": "Nour <Haddad>", "adults": "two", "under_18": "1", "not_said": "3", "session": "talk"}
SESSION = {"title": "A talk & more", "room": "studio", "starts": "15:00", "ends": "16:30", "capacity": "ten"}
WORDS = {"greeting": "x" * 61, "assembly_point": "The gate", "wifi": "None yet", "welcome_by_name": "no"}
MISTAKES = {
    "/people/correct": ("/people", BOOKING | {"status": "cancelled"}),
    "/sessions/*/*": ("/sessions/2026-06-20/talk", SESSION | {"cancelled": "yes"}),
    "/rooms/*": ("/sessions", {"capacity": "-1"}),
    "/users": ("/users", {"name": "Not a name!", "role": "organiser"}),
    "/settings/words": ("/settings", WORDS),
    "/settings/hours": ("/settings", {"on": "2026-07-01", "opens": "10:00", "closes": "10:00"}),
    "/settings/cards": ("/settings", {"said": "It is cold", "did": "We heat", "since": "last week"}),
    "/sessions/import": ("/sessions/import", {"programme": "open_visit"}),
}
OF_THEIR_OWN = {
    "/sign-in": "whoever is signed in does not see it: below",
    "/exports/period.xlsx": "it is sent by GET: below",
    "/people": "what was sought is never wrong",
}
PLACES = {"/sessions/*/*": "/sessions/2026-06-20/talk", "/rooms/*": "/rooms/studio"}


def test_what_was_typed_stands_again_beside_what_is_wrong(hub: RunningHub) -> None:
    with_a_talk(hub)
    browser = signed_in(hub)
    for form, (page, fields) in MISTAKES.items():
        path = PLACES.get(form, form)
        browser.open(page)
        answer = browser.send(path, **fields | ({"code": "abc"} if "correct" in path else {}))
        assert (answer.status_code, "There is a problem" in answer.text) == (422, True), form
        assert Forms(answer.text).typed[path] == fields, form
        others = [typed for address, typed in Forms(answer.text).typed.items() if address != path]
        assert not any(value in typed.values() for typed in others for value in fields.values() if len(value) > 2), form


def test_a_tick_that_was_taken_away_stays_away(hub: RunningHub) -> None:
    with_a_talk(hub)
    browser = signed_in(hub)
    browser.open("/sessions/2026-06-20/talk")
    browser.send("/sessions/2026-06-20/talk", **SESSION | {"capacity": "9", "cancelled": "yes"})
    path = "/sessions/2026-06-20/talk"
    assert Forms(browser.open(path).text).typed[path]["cancelled"] == "yes"
    assert "cancelled" not in Forms(browser.send(path, **SESSION).text).typed[path]


def test_who_signs_in_with_a_wrong_password_types_the_password_alone(hub: RunningHub) -> None:
    browser = Browser(hub)
    browser.open("/sign-in")
    answer = browser.send("/sign-in", venue=hub.venue, name="Ada", password="guess")
    assert (answer.status_code, Forms(answer.text).typed["/sign-in"]["name"]) == (403, "Ada")
    assert "guess" not in answer.text


def test_the_days_of_an_export_stand_again(hub: RunningHub) -> None:
    days = {"first": "2026-06-20", "last": "2026-06-02"}
    answer = signed_in(hub).open(f"/exports/period.xlsx?first={days['first']}&last={days['last']}")
    assert (answer.status_code, Forms(answer.text).typed["/exports/period.xlsx"]) == (422, days)


def test_every_form_that_people_fill_in_is_one_of_these() -> None:
    forms = {
        re.sub(r"{{.*?}}", "*", action)
        for file in TEMPLATES.glob("*.html")
        for action, fields in Forms(file.read_text("utf-8")).typed.items()
        if fields
    }
    assert (
        forms | {"/sessions/import"} == MISTAKES.keys() | OF_THEIR_OWN.keys()
    )  # its page is put together of two files
