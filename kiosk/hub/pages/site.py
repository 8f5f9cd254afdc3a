"""What all pages share: who is signed in, templates, forms that only our own pages can send, and the headers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from hmac import compare_digest
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from fastapi import Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import Connection, Engine

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, Room, Session
from kiosk.domain.values import frozen
from kiosk.hub import records
from kiosk.hub.gate import Gate
from kiosk.hub.pages.accounts import Role, User, csrf_of, user_of
from kiosk.hub.pages.export_formats import Formats
from kiosk.hub.pages.wording import ago, conflict_words, span
from kiosk.hub.records import Schedule

Said = dict[str, str]
"""A form's fields."""

EXPORTS_AT_ONCE = 2  # each holds a connection while it is sent
TEMPLATES = Path(__file__).resolve().parents[3] / "resources" / "hub"
COOKIE = "__Host-hub"  # the prefix: browsers take it over TLS alone, for this host and the whole of it
BEFORE = "__Host-hub-before"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with no-referrer, Chromium sends our own forms from the origin "null"
    "Cache-Control": "no-store",
}


@frozen
class Site:
    """What the pages get from the rest of the program.

    ``days`` gives the venue with the sessions of some days and with what the hub has of them; ``qr_svg`` draws a text;
    ``read_bookings`` opens a file with what takes place, and tells the lines that cannot be used with why;
    ``read_sessions`` reads one whole, with the programme of sessions that name none, at an instant;
    ``pin`` is of the hub's own certificate, empty where a public authority or a proxy vouches for it.
    """

    venue: str
    days: Callable[[date, date, Sequence[Session], Sequence[Room]], Catalogue]
    formats: Formats
    qr_svg: Callable[[str], str]
    read_bookings: Callable[[Path, Catalogue, Callable[[int, str], None]], Iterable[Booking]]
    read_sessions: Callable[[Path, Catalogue, str | None, datetime], Schedule]
    pin: str = ""

    def catalogue(
        self, venue: str, first: date, last: date, sessions: Sequence[Session] = (), rooms: Sequence[Room] = ()
    ) -> Catalogue:
        """Return the venue with the sessions of some days; another one than the pack's has only what the hub has."""
        if venue == self.venue:
            return self.days(first, last, sessions, rooms)
        known = self.days(first, last, (), ())
        said: dict[str, Any] = {"greeting": "", "notices": (), "you_said": (), "hours": ()}
        return Catalogue.of(replace(known.venue, key=venue, name=venue, **said), rooms, (), sessions)


def catalogue_at(site: Site, connection: Connection, venue: str, first: date, last: date) -> Catalogue:
    """Return the venue with the sessions of some days, what the hub has of them included."""
    given = records.sessions(connection, venue), records.rooms(connection, venue)
    return site.catalogue(venue, first, last, *given)


class SignInNeeded(Exception):  # noqa: N818 - the name says what is wanted
    """Nobody is signed in, or somebody who has to choose a password first."""

    def __init__(self, to: str) -> None:
        super().__init__(to)
        self.to = to


class NotAllowed(Exception):  # noqa: N818 - the name says what is wrong
    """This user may not do this, or a form did not come from our own pages."""


class Doors:
    """Who comes to which page, and what every page is written with."""

    def __init__(self, site: Site, gate: Gate, engine: Engine) -> None:
        """``engine`` is for what takes longer than a transaction of the ``gate``."""
        self.site = site
        self.engine = engine
        self.in_database = gate.in_database
        self.now = gate.now
        self.strangers = gate.strangers
        self.exports_at_once = asyncio.Semaphore(EXPORTS_AT_ONCE)
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        self._templates.filters |= {"ago": ago, "span": span, "conflict": conflict_words}

    async def user(self, request: Request, needed: Role = Role.VIEWER, *, is_poll: bool = False) -> User:
        """Return who is signed in. Raises ``SignInNeeded``, ``NotAllowed``."""
        cookie = request.cookies.get(COOKIE, "")
        user = await self.in_database(lambda connection: user_of(connection, cookie, self.now(), is_poll=is_poll))
        if user is None:
            raise SignInNeeded("/sign-in")
        if user.must_change and request.url.path not in ("/password", "/sign-out"):
            raise SignInNeeded("/password")
        if not user.role.may(needed):
            raise NotAllowed
        return user

    async def form(self, request: Request, cookie: str = COOKIE) -> Said:
        """Return a form's fields, if one of our own pages sent it. Raises ``NotAllowed``."""
        fields = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
        origin = request.headers.get("Origin")
        is_ours = origin is None or urlsplit(origin).netloc == request.headers.get("Host", "")
        known = request.cookies.get(cookie, "")
        if not known or not is_ours or not compare_digest(fields.get("form", ""), csrf_of(known)):
            raise NotAllowed
        return fields

    def page(
        self, request: Request, name: str, user: User | None = None, *, status: int = 200, **given: Any
    ) -> Response:
        """Return a page from its template; ``said`` is what a form had that was not taken: it stands there again."""
        cookie = request.cookies.get(COOKIE, "")
        common: dict[str, Any] = {
            "user": user,
            "form": csrf_of(cookie),
            "now": self.now().astimezone(UTC),
            "path": request.url.path,
        }
        today = self.now().date()
        venue = self.site.catalogue(user.venue, today, today).venue if user else None
        text = self._templates.get_template(name).render(
            common | {"venue": venue, "roles": list(Role), "says": "", "said": {}} | given
        )
        return HTMLResponse(text, status, headers=HEADERS)

    def today(self, user: User) -> Catalogue:
        """Return a user's venue with today's sessions."""
        at = self.now()
        day = self.site.catalogue(user.venue, at.date(), at.date()).venue.day_of(at)
        return self.site.catalogue(user.venue, day, day)


def to(path: str) -> Response:
    """Send a browser on after a form was taken."""
    return RedirectResponse(path, 303, headers=HEADERS)


def base_url(request: Request) -> str:
    """Return the hub's address as this browser reaches it."""
    host = request.headers.get("Host", "")
    if re.fullmatch(r"[A-Za-z0-9.:\[\]-]{1,255}", host) is None:
        raise NotAllowed
    return f"{request.url.scheme}://{host}"
