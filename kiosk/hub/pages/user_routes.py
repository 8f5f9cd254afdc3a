"""The pages on which a manager says who may see the venue's pages, and reads what was done there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, Wrong
from kiosk.hub.pages.signed_in import Manager, SignedIn
from kiosk.hub.pages.site import Said, to

router = APIRouter()


@router.get("/users")
async def users(who: Manager) -> Response:
    """Show who may see the pages."""
    return await _page(who)


@router.post("/users")
async def add(who: Manager) -> Response:
    """Add somebody."""
    said = await who.form()
    name, role = said.get("name", "").strip().lower(), _role(said)

    def work(connection: Connection) -> str:
        password = accounts.new_password()
        accounts.add_user(connection, who.venue, name, role, password, who.now())
        return password

    return await _done(who, f"added as {role}", name, work, said)


@router.post("/users/{name}/role")
async def set_role(who: Manager, name: str) -> Response:
    """Give somebody another role."""
    role = _role(await who.form())
    return await _done(who, f"made {role}", name, lambda found: accounts.set_role(found, who.venue, name, role))


@router.post("/users/{name}/password")
async def reset(who: Manager, name: str) -> Response:
    """Give somebody a new password."""
    await who.form()
    work = lambda found: accounts.reset_password(found, who.venue, name)  # noqa: E731
    return await _done(who, "gave a new password", name, work)


@router.post("/users/{name}/out")
async def keep_out(who: Manager, name: str) -> Response:
    """Keep somebody out."""
    await who.form()
    work = lambda found: accounts.set_disabled(found, who.venue, name, who.now())  # noqa: E731
    return await _done(who, "kept out", name, work)


@router.post("/users/{name}/in")
async def let_in(who: Manager, name: str) -> Response:
    """Let somebody in again."""
    await who.form()
    work = lambda found: accounts.set_disabled(found, who.venue, name, None)  # noqa: E731
    return await _done(who, "let in again", name, work)


@router.get("/audit")
async def audit(who: Manager) -> Response:
    """Show what was done here."""
    lines = await who.in_database(lambda found: accounts.noted(found, who.venue))
    return who.page("audit.html", lines=lines)


async def _done(
    who: SignedIn, act: str, name: str, work: Callable[[Connection], str | None], said: Said | None = None
) -> Response:
    """Do what a manager asked about a user, note it, and say a new password once; ``said`` is of who is added."""

    def noted(found: Connection) -> str | None:
        password = work(found)
        who.note(found, act, name)
        return password

    try:
        password = await who.in_database(noted)
    except Wrong as wrong:
        return await _page(who, status=422, says=wrong.says, said=said or {})
    return to("/users") if password is None else await _page(who, told=(name, password))


async def _page(who: SignedIn, *, status: int = 200, **given: Any) -> Response:
    users = await who.in_database(lambda found: accounts.all_users(found, who.venue))
    return who.page("users.html", status=status, **{"users": users, "told": None} | given)


def _role(said: Said) -> Role:
    return Role(said["role"]) if said.get("role") in list(Role) else Role.VIEWER
