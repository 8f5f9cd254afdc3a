"""The pages on which a manager says who may see the venue's pages, and reads what was done there.

Annotations are evaluated here: FastAPI could not find the names inside ``add_users`` from their text.
"""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Request, Response

from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, User, Wrong
from kiosk.hub.pages.site import Doors, to


def add_users(site: APIRouter, doors: Doors) -> None:
    """Serve the users' page, what is done there, and the audit log."""

    async def page(request: Request, user: User, *, status: int = 200, **given: Any) -> Response:
        users = await doors.in_database(lambda found: accounts.all_users(found, user.venue))
        return doors.page(request, "users.html", user, status=status, **{"users": users, "told": None} | given)

    async def does(
        request: Request,
        act: str,
        name: str,
        work: Callable[[Any, User], str | None],
        said: dict[str, str] | None = None,
    ) -> Response:
        """Do what a manager asked about a user, note it, and say a new password once; ``said`` is of who is added."""
        user = await doors.user(request, Role.MANAGER)

        def noted(found: Any) -> str | None:
            password = work(found, user)
            accounts.note(found, user.venue, user.name, act, name, doors.now())
            return password

        try:
            password = await doors.in_database(noted)
        except Wrong as wrong:
            return await page(request, user, status=422, says=wrong.says, said=said or {})
        return to("/users") if password is None else await page(request, user, told=(name, password))

    @site.get("/users")
    async def users(request: Request) -> Response:
        return await page(request, await doors.user(request, Role.MANAGER))

    @site.post("/users")
    async def add(request: Request) -> Response:
        said = await doors.form(request)
        name, role = said.get("name", "").strip().lower(), _role(said)

        def work(found: Any, user: User) -> str:
            password = accounts.new_password()
            accounts.add_user(found, user.venue, name, role, password, doors.now())
            return password

        return await does(request, f"added as {role}", name, work, said)

    @site.post("/users/{name}/role")
    async def set_role(request: Request, name: str) -> Response:
        role = _role(await doors.form(request))
        work = lambda found, user: accounts.set_role(found, user.venue, name, role)  # noqa: E731
        return await does(request, f"made {role}", name, work)

    @site.post("/users/{name}/password")
    async def reset(request: Request, name: str) -> Response:
        await doors.form(request)
        work = lambda found, user: accounts.reset_password(found, user.venue, name)  # noqa: E731
        return await does(request, "gave a new password", name, work)

    @site.post("/users/{name}/out")
    async def keep_out(request: Request, name: str) -> Response:
        await doors.form(request)
        work = lambda found, user: accounts.set_disabled(found, user.venue, name, doors.now())  # noqa: E731
        return await does(request, "kept out", name, work)

    @site.post("/users/{name}/in")
    async def let_in(request: Request, name: str) -> Response:
        await doors.form(request)
        work = lambda found, user: accounts.set_disabled(found, user.venue, name, None)  # noqa: E731
        return await does(request, "let in again", name, work)

    @site.get("/audit")
    async def audit(request: Request) -> Response:
        user = await doors.user(request, Role.MANAGER)
        lines = await doors.in_database(lambda found: accounts.noted(found, user.venue))
        return doors.page(request, "audit.html", user, lines=lines)


def _role(said: dict[str, str]) -> Role:
    return Role(said["role"]) if said.get("role") in list(Role) else Role.VIEWER
