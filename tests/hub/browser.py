"""An organiser at the hub's pages: keeps cookies, fills in the forms that stand on a page, follows where it is sent."""

from __future__ import annotations

import re

import httpx

from kiosk.hub.pages.accounts import Role, add_user, change_password, user_of
from tests.hub.running import RunningHub

PASSWORD = "three hat stand green"
FORM = re.compile(r'name="form" value="([0-9a-f]*)"')


class Browser:
    """A browser of somebody; ``page`` is what was shown last."""

    def __init__(self, hub: RunningHub, address: str = "https://hub.test") -> None:
        self.hub = hub
        self.http = httpx.Client(transport=hub.network, base_url=address, follow_redirects=True)
        self.page = httpx.Response(204)

    def open(self, path: str) -> httpx.Response:
        """Go to a page."""
        self.page = self.http.get(path)
        return self.page

    def send(self, path: str, **fields: str) -> httpx.Response:
        """Send a form of the page that is shown."""
        found = FORM.search(self.page.text)
        assert found is not None, "no form here"
        self.page = self.http.post(path, data={"form": found[1], **fields})
        return self.page

    def sign_in(self, name: str, password: str = PASSWORD) -> httpx.Response:
        """Sign in."""
        self.open("/sign-in")
        return self.send("/sign-in", venue=self.hub.venue, name=name, password=password)


def with_user(hub: RunningHub, name: str, role: Role, password: str = PASSWORD) -> None:
    """Let somebody in who has chosen a password."""
    from kiosk.hub.pages.accounts import User

    first = "the first password"
    with hub.engine.begin() as connection:
        add_user(connection, hub.venue, name, role, first, hub.clock.now())
        change_password(connection, User(hub.venue, name, role, True), first, password)


def signed_in(hub: RunningHub, name: str = "ada", role: Role = Role.MANAGER) -> Browser:
    """Return the browser of a user who has signed in."""
    with_user(hub, name, role)
    browser = Browser(hub)
    assert browser.sign_in(name).url.path == "/live"
    return browser


def is_known(hub: RunningHub, browser: Browser) -> bool:
    """Whether the hub takes this browser's session."""
    cookie = browser.http.cookies.get("__Host-hub", "")
    with hub.engine.begin() as connection:
        return user_of(connection, cookie, hub.clock.now(), is_poll=True) is not None
