"""The routes of the organiser's pages: thin; what they show stands in ``live`` and ``accounts``.

Annotations are evaluated here: FastAPI could not find the names inside ``add_pages`` from their text.
"""

import importlib.resources
import secrets
from datetime import datetime
from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import FileResponse, RedirectResponse
from sqlalchemy import Engine

from kiosk.hub.enrolment import CODE_HOLDS, Bearer, make_code, revoke
from kiosk.hub.overview import SILENT, KioskOverview, overview
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, Wrong, csrf_of
from kiosk.hub.pages.catalogue_routes import add_catalogue
from kiosk.hub.pages.charts import arrivals_chart
from kiosk.hub.pages.export_routes import add_exports
from kiosk.hub.pages.import_routes import add_imports
from kiosk.hub.pages.live import live
from kiosk.hub.pages.people_routes import add_people
from kiosk.hub.pages.places import add_places
from kiosk.hub.pages.settings_routes import add_settings
from kiosk.hub.pages.site import (
    BEFORE,
    COOKIE,
    HEADERS,
    Doors,
    NotAllowed,
    SignInNeeded,
    base_url,
    catalogue_at,
    to,
)
from kiosk.hub.pages.user_routes import add_users
from kiosk.hub.pages.wording import call_words, clock
from kiosk.hub.rates import Meter
from kiosk.hub.reports import CallHeard
from kiosk.wire.invitation import Invitation

_FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
_DAY = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
_IN_A_PICTURE = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


def add_pages(app: FastAPI, engine: Engine, doors: Doors, strangers: Meter) -> None:
    """Serve the pages; ``strangers`` counts who is refused at the sign-in."""
    site = APIRouter(include_in_schema=False)
    _add_files(site)
    _add_sign_in(site, doors, strangers)
    _add_live(site, doors)
    _add_kiosks(site, doors)
    add_exports(site, doors, engine)
    add_catalogue(site, doors)
    add_imports(site, doors, engine)
    add_people(site, doors)
    add_places(site, doors)
    add_settings(site, doors)
    add_users(site, doors)
    app.include_router(site)

    async def sign_in_needed(request: Request, error: Exception) -> Response:
        assert isinstance(error, SignInNeeded)
        if request.headers.get("HX-Request"):  # a part of a page that renews itself: the whole page goes there
            return Response("", 204, headers=HEADERS | {"HX-Redirect": error.to})
        return to(error.to)

    async def not_allowed(request: Request, error: Exception) -> Response:
        return doors.page(request, "refused.html", status=403)

    app.add_exception_handler(SignInNeeded, sign_in_needed)
    app.add_exception_handler(NotAllowed, not_allowed)


def _add_files(site: APIRouter) -> None:
    script = Path(str(importlib.resources.files("js_lib_htmx"))) / "static" / "htmx" / "htmx.min.js"
    files = {
        "htmx.js": (script, "text/javascript"),
        "hub.css": (_FONTS.parent / "hub" / "hub.css", "text/css"),
        "icon.svg": (_FONTS.parent / "icons" / "marks" / "cog.svg", "image/svg+xml"),
        "text.ttf": (_FONTS / "AtkinsonHyperlegibleNext_400Regular.ttf", "font/ttf"),
        "strong.ttf": (_FONTS / "AtkinsonHyperlegibleNext_700Bold.ttf", "font/ttf"),
        "display.ttf": (_FONTS / "BricolageGrotesque_700Bold.ttf", "font/ttf"),
    }

    @site.get("/files/{name}")
    async def file(name: str) -> Response:
        if name not in files:
            return Response("", 404)
        path, kind = files[name]
        return FileResponse(path, media_type=kind, headers=_DAY)

    @site.get("/")
    async def front() -> Response:
        return RedirectResponse("/live", 303)


def _add_sign_in(site: APIRouter, doors: Doors, strangers: Meter) -> None:
    async def sign_in_page(request: Request, *, status: int = 200, **given: Any) -> Response:
        before = secrets.token_urlsafe(16)
        venues = await doors.in_database(accounts.venues_with_users)
        given |= {"venues": venues, "before": csrf_of(before)}
        page = doors.page(request, "sign_in.html", status=status, **given)
        page.set_cookie(BEFORE, before, secure=True, httponly=True, samesite="strict", max_age=3600)
        return page

    @site.get("/sign-in")
    async def ask(request: Request) -> Response:
        return await sign_in_page(request)

    @site.post("/sign-in")
    async def enter(request: Request) -> Response:
        address = request.client.host if request.client else ""
        strangers.check(address)
        said = await doors.form(request, BEFORE)
        name, password = said.get("name", "").strip().lower(), said.get("password", "")
        work = lambda found: accounts.sign_in(found, said.get("venue", ""), name, password, doors.now())  # noqa: E731
        cookie = await doors.in_database(work) if len(password) <= 1000 and "\0" not in name + said["venue"] else None
        if cookie is None:
            strangers.take(address)
            says = "Name and password do not go together, or this name is locked."
            return await sign_in_page(request, status=403, says=says, said=said)
        response = to("/live")
        response.set_cookie(COOKIE, cookie, secure=True, httponly=True, samesite="strict")
        response.delete_cookie(BEFORE, secure=True)
        return response

    @site.post("/sign-out")
    async def leave(request: Request) -> Response:
        await doors.form(request)
        await doors.in_database(lambda found: accounts.sign_out(found, request.cookies[COOKIE]))
        response = to("/sign-in")
        response.delete_cookie(COOKIE, secure=True)
        return response

    @site.get("/password")
    async def ask_password(request: Request) -> Response:
        return doors.page(request, "password.html", await doors.user(request))

    @site.post("/password")
    async def take_password(request: Request) -> Response:
        user, said = await doors.user(request), await doors.form(request)

        def work(found: Any) -> None:
            accounts.change_password(found, user, said.get("old", ""), said.get("new", "")[:1000])
            accounts.note(found, user.venue, user.name, "chose a password", "", doors.now())

        try:
            await doors.in_database(work)
        except Wrong as wrong:
            return doors.page(request, "password.html", user, status=422, says=wrong.says)
        return to("/sign-in")


def _add_live(site: APIRouter, doors: Doors) -> None:
    async def shown(request: Request, name: str, *, is_poll: bool) -> Response:
        user = await doors.user(request, is_poll=is_poll)
        today = doors.today(user)
        day = today.venue.day_of(doors.now())

        def work(found: Any) -> tuple[Any, Any]:
            known = catalogue_at(doors.site, found, user.venue, day, day)
            return live(found, user.venue, known, doors.now()), overview(found, user.venue)

        now, kiosks = await doors.in_database(work)
        zone = today.venue.time_zone
        hours = [(f"{at.astimezone(zone):%H:%M}", people) for at, people in now.arrivals]
        clocks = {each.kiosk_id: clock(each.clock_offset_s) for each in kiosks}
        kiosks = sorted(kiosks, key=lambda each: not _needs_a_look(each, clocks[each.kiosk_id][1], doors.now()))
        waiting = [(each, call) for each in kiosks if not each.left for call in each.calls]
        calls = [call_words(each, call, today.rooms, zone) for each, call in sorted(waiting, key=_since)]
        given = {"live": now, "calls": calls, "kiosks": kiosks, "hours": hours, "zone": zone, "clocks": clocks}
        given["silence"] = SILENT
        given["is_still"] = request.query_params.get("still") == "yes"
        return doors.page(request, name, user, **given)

    @site.get("/live")
    async def whole(request: Request) -> Response:
        return await shown(request, "live.html", is_poll=False)

    @site.get("/live/now")
    async def part(request: Request) -> Response:
        return await shown(request, "live_now.html", is_poll=True)

    @site.get("/live/arrivals.svg")
    async def arrivals(request: Request) -> Response:
        user = await doors.user(request, is_poll=True)
        today = doors.today(user)
        now = await doors.in_database(lambda found: live(found, user.venue, today, doors.now()))
        bars = [(f"{at.astimezone(today.venue.time_zone):%H:%M}", people) for at, people in now.arrivals]
        drawn = arrivals_chart(bars, is_narrow=request.query_params.get("narrow") == "yes")
        return Response(drawn, media_type="image/svg+xml", headers=HEADERS | _IN_A_PICTURE)


def _needs_a_look(each: KioskOverview, is_clock_wrong: bool, now: datetime) -> bool:
    """Of sixty kiosks those stand first that somebody has to go to."""
    silent = each.last_contact_at is None or now - each.last_contact_at > SILENT
    return silent or is_clock_wrong or bool(each.quarantined) or any(printer.says for printer in each.printers)


def _add_kiosks(site: APIRouter, doors: Doors) -> None:
    @site.get("/kiosks")
    async def kiosks(request: Request) -> Response:
        user = await doors.user(request)
        shown = await doors.in_database(lambda found: overview(found, user.venue))
        clocks = {each.kiosk_id: clock(each.clock_offset_s) for each in shown}
        return doors.page(request, "kiosks.html", user, kiosks=shown, clocks=clocks, silence=SILENT)

    @site.post("/kiosks/invite")
    async def invite(request: Request) -> Response:
        user, said = await doors.user(request, Role.MANAGER), await doors.form(request)
        again, at = said.get("again") == "yes", doors.now()

        def work(found: Any) -> str:
            accounts.note(found, user.venue, user.name, "invited a kiosk", "", at)
            return make_code(found, user.venue, at, again=again)

        invitation = str(Invitation(base_url(request), await doors.in_database(work), doors.site.pin))
        until = at + CODE_HOLDS
        return doors.page(
            request, "invitation.html", user, invitation=invitation, until=until, qr=doors.site.qr_svg(invitation)
        )

    @site.post("/kiosks/{kiosk_id}/let-go")
    async def let_go(request: Request, kiosk_id: str) -> Response:
        user = await doors.user(request, Role.MANAGER)
        await doors.form(request)

        def work(found: Any) -> None:
            revoke(found, Bearer(user.venue, kiosk_id), doors.now())
            accounts.note(found, user.venue, user.name, "let a kiosk go", kiosk_id, doors.now())

        await doors.in_database(work)
        return to("/kiosks")


def _since(waiting: tuple[KioskOverview, CallHeard]) -> datetime:
    return waiting[1].raised_at
