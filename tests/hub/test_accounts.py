"""Who gets to the organiser's pages: passwords, sessions, roles, forms of our own, lock-out, what is written down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from fastapi.routing import APIRoute
from sqlalchemy import text

from kiosk.hub.pages.accounts import (
    LOCKED_FOR,
    MOST_FAILURES,
    SESSION_LASTS,
    SESSION_RESTS,
    Role,
    add_user,
    new_password,
    noted,
)
from kiosk.hub.records import put_sessions
from tests.fakes.made import NOON, session
from tests.hub.browser import PASSWORD, Browser, is_known, signed_in, with_user
from tests.hub.running import RunningHub

OPEN = {"/sign-in", "/files/{name}", "/", "/healthz", "/readyz", "/metrics", "/openapi.json"}


@pytest.fixture
def browser(hub: RunningHub) -> Iterator[Browser]:
    """Return the browser of somebody who is not signed in."""
    shown = Browser(hub)
    yield shown
    shown.http.close()


def pages(hub: RunningHub, method: str) -> list[str]:
    """Return the paths of the pages that answer to a method."""

    def all_of(routes: list[object]) -> Iterator[APIRoute]:
        for route in routes:
            if isinstance(route, APIRoute):
                yield route
            else:
                yield from all_of(getattr(getattr(route, "original_router", None), "routes", []))

    found = [each.path for each in all_of(hub.app.routes) if method in each.methods and "/v1/" not in each.path]
    given = {"{kiosk_id}": "kiosk-a", "{file}": "visits.csv", "{day}": "2026-06-20", "{key}": "talk"}
    return [re.sub(r"{\w+}", lambda name: given.get(name[0], name[0]), path) for path in found if path not in OPEN]


def test_the_first_password_is_for_once(hub: RunningHub, browser: Browser) -> None:
    first = new_password()
    with hub.engine.begin() as connection:
        add_user(connection, hub.venue, "ada", Role.MANAGER, first, hub.clock.now())
    assert browser.sign_in("Ada ", first).url.path == "/password"
    assert browser.open("/live").url.path == "/password"
    assert "at least 12" in browser.send("/password", old=first, new="short").text
    assert "not your password" in browser.send("/password", old="guess", new=PASSWORD).text
    assert browser.send("/password", old=first, new=PASSWORD).url.path == "/sign-in"
    assert browser.sign_in("ada", first).status_code == 403
    assert browser.sign_in("ada").url.path == "/live"


def test_nobody_sees_a_page_without_signing_in(hub: RunningHub, browser: Browser) -> None:
    with_user(hub, "ada", Role.MANAGER)
    shown = pages(hub, "GET")
    assert {"/live", "/live/now", "/kiosks", "/exports", "/users", "/audit"} <= set(shown)
    for path in shown:
        assert browser.open(path).url.path == "/sign-in", path
    renewed = browser.http.get("/live/now", headers={"HX-Request": "true"})
    assert (renewed.status_code, renewed.headers["HX-Redirect"]) == (204, "/sign-in")
    for path in pages(hub, "POST"):
        assert browser.http.post(path).url.path in ("/sign-in", path), path


MAY_NOT = {
    Role.VIEWER: [
        "/import",
        "/exports",
        "/exports/progress",
        "/exports/visits.csv",
        "/sessions/import",
        "/sessions/2026-06-20/talk",
        "/people",
        "/settings",
        "/users",
        "/audit",
    ],
    Role.ORGANISER: ["/people", "/settings", "/users", "/audit"],
    Role.MANAGER: [],
}


@pytest.mark.parametrize("role", MAY_NOT)
def test_each_role_sees_its_pages_and_no_more(hub: RunningHub, role: Role) -> None:
    browser = signed_in(hub, role=role)
    with hub.engine.begin() as connection:
        put_sessions(connection, hub.venue, [session("talk", NOON)], "made", (NOON, NOON))
    refused = [path for path in pages(hub, "GET") if browser.http.get(path).status_code == 403]
    assert sorted(refused) == sorted(MAY_NOT[role])
    hub.enrolled("kiosk-a")
    browser.open("/live")
    for path in ("/kiosks/invite", "/kiosks/kiosk-a/let-go", "/users", "/users/ada/role"):
        answer = browser.send(path, name="eve", role="viewer")
        assert (answer.status_code == 403) is (role is not Role.MANAGER), path
        browser.open("/live") if is_known(hub, browser) else browser.sign_in("ada")


def test_only_our_own_forms_are_taken(hub: RunningHub) -> None:
    browser = signed_in(hub)
    hub.enrolled("kiosk-a")
    for path in pages(hub, "POST"):
        assert browser.http.post(path, data={"form": "0" * 64, "name": "eve"}).status_code == 403, path
    found = browser.page.text.partition('name="form" value="')[2][:64]
    elsewhere = browser.http.post("/kiosks/invite", data={"form": found}, headers={"Origin": "https://evil.test"})
    assert elsewhere.status_code == 403
    assert browser.http.post("/kiosks/invite", data={"form": found}).status_code == 200


def test_five_wrong_passwords_lock_a_name_for_a_quarter_of_an_hour(hub: RunningHub, browser: Browser) -> None:
    with_user(hub, "ada", Role.MANAGER)
    for _ in range(MOST_FAILURES):
        assert browser.sign_in("ada", "guess").status_code == 403
    assert browser.sign_in("ada").status_code == 403
    hub.clock.pass_time(LOCKED_FOR + timedelta(seconds=1))
    assert browser.sign_in("ada").url.path == "/live"
    with hub.engine.begin() as connection:
        acts = [each.act for each in noted(connection, hub.venue)]
    assert acts == ["signed in", "locked", *["was refused"] * (MOST_FAILURES - 1)]


def test_a_name_that_nobody_has_is_refused_in_the_same_words(hub: RunningHub, browser: Browser) -> None:
    with_user(hub, "ada", Role.MANAGER)
    wrong, nobody = browser.sign_in("ada", "guess"), browser.sign_in("eve", "guess")
    assert wrong.status_code == nobody.status_code == 403
    assert "do not go together" in wrong.text
    assert "do not go together" in nobody.text


def test_a_session_ends_with_its_time_by_resting_and_by_signing_out(hub: RunningHub) -> None:
    browser = signed_in(hub)
    hub.clock.pass_time(SESSION_RESTS - timedelta(minutes=1))
    browser.http.get("/live/now", headers={"HX-Request": "true"})  # renews itself, which keeps nothing alive
    hub.clock.pass_time(timedelta(minutes=2))
    assert not is_known(hub, browser)
    browser.sign_in("ada")
    for _ in range(SESSION_LASTS // SESSION_RESTS + 1):
        hub.clock.pass_time(SESSION_RESTS - timedelta(minutes=1))
        browser.open("/live")
    assert browser.page.url.path == "/sign-in"
    browser.sign_in("ada")
    cookie = browser.http.cookies["__Host-hub"]
    browser.send("/sign-out")
    browser.http.cookies.set("__Host-hub", cookie)
    assert browser.open("/live").url.path == "/sign-in"


def test_a_user_who_is_kept_out_is_out_at_once_and_a_manager_always_stays(hub: RunningHub) -> None:
    manager, other = signed_in(hub), signed_in(hub, "bo", Role.ORGANISER)
    manager.open("/users")
    manager.send("/users/bo/out")
    assert other.open("/live").url.path == "/sign-in"
    assert other.sign_in("bo").status_code == 403
    assert "Somebody has to stay" in manager.send("/users/ada/out").text
    assert "Somebody has to stay" in manager.send("/users/ada/role", role="viewer").text
    manager.send("/users/bo/in")
    assert other.sign_in("bo").url.path == "/live"


def test_a_manager_adds_a_user_and_tells_the_password_once(hub: RunningHub, browser: Browser) -> None:
    manager = signed_in(hub)
    manager.open("/users")
    shown = manager.send("/users", name="Bo", role="organiser").text
    password = shown.partition('<code class="password">')[2].partition("</code>")[0]
    assert password not in manager.open("/users").text
    assert browser.sign_in("bo", password).url.path == "/password"
    assert "already a user bo" in manager.send("/users", name="bo", role="viewer").text
    assert "A name has" in manager.send("/users", name="no spaces", role="viewer").text
    said = manager.open("/audit").text
    assert "added a organiser" not in said
    assert "added as organiser" in said


def test_users_of_one_venue_are_nobody_in_another(hub: RunningHub, database_url: str) -> None:
    other = RunningHub(database_url, hub.clock)
    with_user(hub, "ada", Role.MANAGER)
    browser = Browser(other)
    browser.open("/sign-in")
    assert browser.send("/sign-in", venue=other.venue, name="ada", password=PASSWORD).status_code == 403
    other.stop()


def test_passwords_are_kept_as_argon2id_and_sessions_as_hashes(hub: RunningHub) -> None:
    browser = signed_in(hub)
    token = browser.http.cookies["__Host-hub"].partition(".")[2].encode()
    with hub.engine.begin() as connection:
        kept = connection.scalar(text("SELECT password_hash FROM users WHERE venue = :venue"), {"venue": hub.venue})
        hashes = connection.scalars(text("SELECT token_hash FROM sessions")).all()
    assert str(kept).startswith("$argon2id$")
    assert hashes and all(token not in bytes(each) for each in hashes)


def test_the_cookie_is_for_this_host_over_tls_and_no_script_reads_it(hub: RunningHub) -> None:
    with_user(hub, "ada", Role.MANAGER)
    browser = Browser(hub)
    browser.open("/sign-in")
    browser.http.follow_redirects = False
    said = browser.send("/sign-in", venue=hub.venue, name="ada", password=PASSWORD)
    (cookie,) = [each for each in said.headers.get_list("set-cookie") if each.startswith("__Host-hub=")]
    assert {"HttpOnly", "Secure", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
