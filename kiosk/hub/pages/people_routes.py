"""The pages about one person; that somebody looked is noted, what was sought is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import ErasureReason
from kiosk.hub.own_facts import erase
from kiosk.hub.pages.accounts import Wrong
from kiosk.hub.pages.people import Person, corrected, found_people, person
from kiosk.hub.pages.signed_in import Manager, SignedIn
from kiosk.hub.pages.site import NotAllowed, Said, to
from kiosk.hub.records import put_bookings

AHEAD = timedelta(days=400)
READ = "read what there is of somebody"
router = APIRouter()


@router.get("/people")
async def find(who: Manager) -> Response:
    """Ask who is sought."""
    return who.page("people.html", found=None, sought="")


@router.post("/people")
async def found(who: Manager) -> Response:
    """Show whose name or code that is."""
    sought = (await who.form()).get("sought", "")[:200].replace("\0", "")

    def work(connection: Connection) -> list[Booking]:
        who.note(connection, "looked for somebody")
        return found_people(connection, who.venue, sought)

    return who.page("people.html", found=await who.in_database(work), sought=sought)


@router.post("/people/one")
async def one(who: Manager) -> Response:
    """Show what there is of somebody."""
    return await _whole(who, _code(await who.form()), READ)


@router.post("/people/correct")
async def correct(who: Manager) -> Response:
    """Correct a booking."""
    said = await who.form()
    code = _code(said)

    def work(connection: Connection) -> None:
        known, booking = _bookable(who, connection), person(connection, who.venue, code).booking
        if booking is None:
            raise NotAllowed
        put_bookings(connection, known.venue, [corrected(booking, known, said)], who.now())

    try:
        await who.in_database(work)
    except Wrong as wrong:
        return await _whole(who, code, READ, status=422, says=wrong.says, said=said)
    return await _whole(who, code, "corrected a booking")


@router.post("/people/erase")
async def erase_one(who: Manager) -> Response:
    """Erase somebody everywhere."""
    code = _code(await who.form())

    def work(connection: Connection) -> None:
        erase(connection, who.venue, [code], ErasureReason.ASKED, who.now())
        who.note(connection, "erased somebody")

    await who.in_database(work)
    return to("/people")


async def _whole(who: SignedIn, code: str, act: str, *, status: int = 200, **given: Any) -> Response:
    def work(connection: Connection) -> tuple[Person, Catalogue]:
        who.note(connection, act)
        return person(connection, who.venue, code), _bookable(who, connection)

    found, known = await who.in_database(work)
    sessions = sorted(known.sessions.values(), key=lambda each: (each.starts_at, each.title))
    given |= {"person": found, "rooms": known.rooms, "sessions": sessions, "states": list(BookingStatus)}
    return who.page("person.html", status=status, **given)


def _code(said: Said) -> str:
    code = said.get("code", "").strip()
    if not 1 <= len(code) <= 200 or "\0" in code:
        raise NotAllowed
    return code


def _bookable(who: SignedIn, connection: Connection) -> Catalogue:
    """Return the venue with the sessions that a booking can be for."""
    today = who.now().date()
    known = who.catalogue(connection, today - timedelta(days=1), today + AHEAD)
    return replace(known, venue=replace(known.venue, key=who.venue))
