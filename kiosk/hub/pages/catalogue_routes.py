"""The pages of what takes place: sessions and rooms, edited here and told to every kiosk at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from kiosk.domain.catalogue import Catalogue, Room, Session
from kiosk.hub import records
from kiosk.hub.pages.accounts import Wrong
from kiosk.hub.pages.signed_in import Organiser, SignedIn, Viewer
from kiosk.hub.pages.site import NotAllowed, Said, to
from kiosk.hub.venue_settings import BY_HAND

SHOWN_DAYS = 28
LARGEST = 100_000
router = APIRouter()


@router.get("/sessions")
async def all_sessions(who: Viewer) -> Response:
    """Show the sessions and the rooms."""
    return await _all(who)


@router.get("/sessions/{day}/{key}")
async def one_session(who: Organiser, day: str, key: str) -> Response:
    """Ask how a session is to be."""
    return await _one(who, day, key)


@router.post("/sessions/{day}/{key}")
async def change_session(who: Organiser, day: str, key: str) -> Response:
    """Change a session."""
    said = await who.form()

    def work(found: Connection) -> None:
        known = _days(who, found, _day(day))
        changed = _changed(_of(known, key), known, said)
        at = who.now()
        records.put_sessions(found, who.venue, [changed], BY_HAND, (at, at))
        who.note(found, "changed a session", key)

    try:
        await who.in_database(work)
    except Wrong as wrong:
        return await _one(who, day, key, status=422, says=wrong.says, said=said)
    return to("/sessions")


@router.post("/rooms/{key}")
async def change_room(who: Organiser, key: str) -> Response:
    """Give a room another number of places."""
    said = await who.form()

    def work(found: Connection) -> None:
        room: Room | None = _days(who, found).rooms.get(key)
        if room is None:
            raise NotAllowed
        records.put_rooms(found, who.venue, [replace(room, capacity=_places(said))], BY_HAND)
        who.note(found, "changed a room", key)

    try:
        await who.in_database(work)
    except Wrong as wrong:
        return await _all(who, status=422, says=wrong.says, said=said | {"room": key})
    return to("/sessions")


async def _all(who: SignedIn, *, status: int = 200, **given: Any) -> Response:
    known = await who.in_database(lambda found: _days(who, found))
    listed = sorted(known.sessions.values(), key=lambda each: (each.starts_at, each.title))
    given |= {"sessions": listed, "catalogue": known, "days": SHOWN_DAYS}
    return who.page("sessions.html", status=status, **given)


async def _one(who: SignedIn, day: str, key: str, *, status: int = 200, **given: Any) -> Response:
    known = await who.in_database(lambda found: _days(who, found, _day(day)))
    given |= {"session": _of(known, key), "catalogue": known, "day": day}
    return who.page("session.html", status=status, **given)


def _days(who: SignedIn, found: Connection, first: date | None = None) -> Catalogue:
    begins = first or who.today().venue.day_of(who.now())
    return who.catalogue(found, begins, begins + timedelta(days=SHOWN_DAYS - 1))


def _of(known: Catalogue, key: str) -> Session:
    session = known.sessions.get(key)
    if session is None:
        raise NotAllowed
    return session


def _changed(session: Session, known: Catalogue, said: Said) -> Session:
    """Return a session as a form has it. Raises ``Wrong``."""
    title = " ".join(said.get("title", "").split())
    if not 1 <= len(title) <= 120:
        raise Wrong("A session has a title of at most 120 characters.")
    if said.get("room") not in known.rooms:
        raise Wrong("Choose one of the rooms.")
    zone = known.venue.time_zone
    on = session.starts_at.astimezone(zone).date()
    starts, ends = (datetime.combine(on, _clock(said, name), zone) for name in ("starts", "ends"))
    if ends <= starts:
        ends += timedelta(days=1)  # it ends after midnight
    if ends - starts > timedelta(hours=18):
        raise Wrong("A session ends after it starts, within 18 hours.")
    return replace(
        session,
        title=title,
        room_key=said["room"],
        starts_at=starts.astimezone(session.starts_at.tzinfo),
        ends_at=ends.astimezone(session.ends_at.tzinfo),
        capacity=_places(said),
        cancelled=said.get("cancelled") == "yes",
    )


def _places(said: Said) -> int | None:
    text = said.get("capacity", "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and 1 <= int(text) <= LARGEST):
        raise Wrong("Places are a whole number from 1 to 100,000, or nothing for as many as come.")
    return int(text)


def _clock(said: Said, name: str) -> time:
    try:
        return time.fromisoformat(said.get(name, "")[:5])
    except ValueError:
        raise Wrong("A time is hours and minutes, such as 14:30.") from None


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise NotAllowed from None
    if not 2000 <= day.year <= 2200:
        raise NotAllowed
    return day
