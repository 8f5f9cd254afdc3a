"""Coming in and going out: sign-in, sign-out, and one's own password."""

from __future__ import annotations

import secrets
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Wrong, csrf_of
from kiosk.hub.pages.signed_in import TheDoors, Viewer
from kiosk.hub.pages.site import BEFORE, COOKIE, Doors, to

router = APIRouter()


@router.get("/sign-in")
async def ask(request: Request, doors: TheDoors) -> Response:
    """Ask who it is."""
    return await _page(request, doors)


@router.post("/sign-in")
async def enter(request: Request, doors: TheDoors) -> Response:
    """Let in whoever knows the password."""
    address = request.client.host if request.client else ""
    doors.strangers.check(address)
    said = await doors.form(request, BEFORE)
    name, password = said.get("name", "").strip().lower(), said.get("password", "")
    work = lambda found: accounts.sign_in(found, said.get("venue", ""), name, password, doors.now())  # noqa: E731
    cookie = await doors.in_database(work) if len(password) <= 1000 and "\0" not in name + said["venue"] else None
    if cookie is None:
        doors.strangers.take(address)
        says = "Name and password do not go together, or this name is locked."
        return await _page(request, doors, status=403, says=says, said=said)
    response = to("/live")
    response.set_cookie(COOKIE, cookie, secure=True, httponly=True, samesite="strict")
    response.delete_cookie(BEFORE, secure=True)
    return response


@router.post("/sign-out")
async def leave(request: Request, doors: TheDoors) -> Response:
    """End the session."""
    await doors.form(request)
    await doors.in_database(lambda found: accounts.sign_out(found, request.cookies[COOKIE]))
    response = to("/sign-in")
    response.delete_cookie(COOKIE, secure=True)
    return response


@router.get("/password")
async def ask_password(who: Viewer) -> Response:
    """Ask for another password."""
    return who.page("password.html")


@router.post("/password")
async def take_password(who: Viewer) -> Response:
    """Take the password that somebody has chosen."""
    said = await who.form()

    def work(found: Connection) -> None:
        accounts.change_password(found, who.user, said.get("old", ""), said.get("new", "")[:1000])
        who.note(found, "chose a password")

    try:
        await who.in_database(work)
    except Wrong as wrong:
        return who.page("password.html", status=422, says=wrong.says)
    return to("/sign-in")


async def _page(request: Request, doors: Doors, *, status: int = 200, **given: Any) -> Response:
    before = secrets.token_urlsafe(16)
    given |= {"venues": await doors.in_database(accounts.venues_with_users), "before": csrf_of(before)}
    page = doors.page(request, "sign_in.html", status=status, **given)
    page.set_cookie(BEFORE, before, secure=True, httponly=True, samesite="strict", max_age=3600)
    return page
