"""The pages on which a manager finds somebody, prints what the hub has of them, corrects a booking, and erases them
everywhere.

Annotations are evaluated here: FastAPI could not find the names inside ``add_people`` from their text.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Request, Response

from kiosk.domain.bookings import BookingStatus
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import ErasureReason
from kiosk.hub.own_facts import erase
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, User, Wrong
from kiosk.hub.pages.people import Person, corrected, found_people, person
from kiosk.hub.pages.site import Doors, NotAllowed, catalogue_at, to
from kiosk.hub.records import put_bookings

AHEAD = timedelta(days=400)


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

    async def whole(request: Request, user: User, code: str, act: str, *, status: int = 200, **given: Any) -> Response:
        def work(connection: Any) -> tuple[Person, Catalogue]:
            accounts.note(connection, user.venue, user.name, act, "", doors.now())
            return person(connection, user.venue, code), _bookable(doors, connection, user)

        found, known = await doors.in_database(work)
        sessions = sorted(known.sessions.values(), key=lambda each: (each.starts_at, each.title))
        given |= {"person": found, "rooms": known.rooms, "sessions": sessions, "states": list(BookingStatus)}
        return doors.page(request, "person.html", user, status=status, **given)

    @site.post("/people/one")
    async def one(request: Request) -> Response:
        user, said = await doors.user(request, Role.MANAGER), await doors.form(request)
        return await whole(request, user, _code(said), "read what there is of somebody")

    @site.post("/people/correct")
    async def correct(request: Request) -> Response:
        user, said = await doors.user(request, Role.MANAGER), await doors.form(request)
        code = _code(said)

        def work(connection: Any) -> None:
            known, booking = _bookable(doors, connection, user), person(connection, user.venue, code).booking
            if booking is None:
                raise NotAllowed
            put_bookings(connection, known.venue, [corrected(booking, known, said)], doors.now())

        try:
            await doors.in_database(work)
        except Wrong as wrong:
            act = "read what there is of somebody"
            return await whole(request, user, code, act, status=422, says=wrong.says, said=said)
        return await whole(request, user, code, "corrected a booking")

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


def _bookable(doors: Doors, connection: Any, user: User) -> Catalogue:
    """Return the user's venue with the sessions that a booking can be for."""
    today = doors.now().date()
    known = catalogue_at(doors.site, connection, user.venue, today - timedelta(days=1), today + AHEAD)
    return replace(known, venue=replace(known.venue, key=user.venue))
