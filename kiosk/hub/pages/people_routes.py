"""The pages on which a manager finds somebody, prints what the hub has of them, and erases them everywhere.

Annotations are evaluated here: FastAPI could not find the names inside ``add_people`` from their text.
"""

from typing import Any

from fastapi import APIRouter, Request, Response

from kiosk.domain.facts import ErasureReason
from kiosk.hub.own_facts import erase
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role
from kiosk.hub.pages.people import found_people, person
from kiosk.hub.pages.site import Doors, NotAllowed, to


def add_people(site: APIRouter, doors: Doors) -> None:
    """Serve the pages about one person; that somebody looked is noted, what was sought is not."""

    @site.get("/people")
    async def find(request: Request) -> Response:
        user = await doors.user(request, Role.MANAGER)
        return doors.page(request, "people.html", user, found=None, sought="")

    @site.post("/people")
    async def found(request: Request) -> Response:
        user, said = await doors.user(request, Role.MANAGER), await doors.form(request)
        sought = said.get("sought", "")[:200].replace("\0", "")

        def work(connection: Any) -> Any:
            accounts.note(connection, user.venue, user.name, "looked for somebody", "", doors.now())
            return found_people(connection, user.venue, sought)

        bookings = await doors.in_database(work)
        return doors.page(request, "people.html", user, found=bookings, sought=sought)

    @site.post("/people/one")
    async def one(request: Request) -> Response:
        user, said = await doors.user(request, Role.MANAGER), await doors.form(request)
        code = _code(said)

        def work(connection: Any) -> Any:
            accounts.note(connection, user.venue, user.name, "read what there is of somebody", "", doors.now())
            return person(connection, user.venue, code)

        whole = await doors.in_database(work)
        return doors.page(request, "person.html", user, person=whole, rooms=doors.today(user).rooms)

    @site.post("/people/erase")
    async def erase_one(request: Request) -> Response:
        user, said = await doors.user(request, Role.MANAGER), await doors.form(request)
        code = _code(said)

        def work(connection: Any) -> None:
            erase(connection, user.venue, [code], ErasureReason.ASKED, doors.now())
            accounts.note(connection, user.venue, user.name, "erased somebody", "", doors.now())

        await doors.in_database(work)
        return to("/people")


def _code(said: dict[str, str]) -> str:
    code = said.get("code", "").strip()
    if not 1 <= len(code) <= 200 or "\0" in code:
        raise NotAllowed
    return code
