"""The pages of what takes place: sessions and rooms, edited here and told to every kiosk at once.

Annotations are evaluated here: FastAPI could not find the names inside ``add_catalogue`` from their text.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from fastapi import APIRouter, Request, Response

from kiosk.domain.catalogue import Catalogue, Room, Session
from kiosk.hub import records
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, User, Wrong
from kiosk.hub.pages.site import Doors, NotAllowed, catalogue_at, to
from kiosk.hub.venue_settings import BY_HAND

SHOWN_DAYS = 28
LARGEST = 100_000


def add_catalogue(site: APIRouter, doors: Doors) -> None:
    """Serve the pages of sessions and rooms."""

    def days(found: Any, user: User, first: date | None = None) -> Catalogue:
        begins = first or doors.today(user).venue.day_of(doors.now())
        return catalogue_at(doors.site, found, user.venue, begins, begins + timedelta(days=SHOWN_DAYS - 1))

    def shown(request: Request, user: User, known: Catalogue, *, status: int = 200, **given: Any) -> Response:
        listed = sorted(known.sessions.values(), key=lambda each: (each.starts_at, each.title))
        given |= {"sessions": listed, "catalogue": known, "days": SHOWN_DAYS}
        return doors.page(request, "sessions.html", user, status=status, **given)

    @site.get("/sessions")
    async def all_sessions(request: Request) -> Response:
        user = await doors.user(request)
        known = await doors.in_database(lambda found: days(found, user))
        return shown(request, user, known)

    @site.get("/sessions/{day}/{key}")
    async def one_session(request: Request, day: str, key: str) -> Response:
        user = await doors.user(request, Role.ORGANISER)
        known = await doors.in_database(lambda found: days(found, user, _day(day)))
        return doors.page(request, "session.html", user, session=_of(known, key), catalogue=known, day=day)

    @site.post("/sessions/{day}/{key}")
    async def change_session(request: Request, day: str, key: str) -> Response:
        user, said = await doors.user(request, Role.ORGANISER), await doors.form(request)

        def work(found: Any) -> Session:
            known = days(found, user, _day(day))
            changed = _changed(_of(known, key), known, said)
            at = doors.now()
            records.put_sessions(found, user.venue, [changed], BY_HAND, (at, at))
            accounts.note(found, user.venue, user.name, "changed a session", key, at)
            return changed

        try:
            await doors.in_database(work)
        except Wrong as wrong:
            known = await doors.in_database(lambda found: days(found, user, _day(day)))
            given = {"session": _of(known, key), "catalogue": known, "day": day, "says": wrong.says, "said": said}
            return doors.page(request, "session.html", user, status=422, **given)
        return to("/sessions")

    @site.post("/rooms/{key}")
    async def change_room(request: Request, key: str) -> Response:
        user, said = await doors.user(request, Role.ORGANISER), await doors.form(request)

        def work(found: Any) -> None:
            room: Room | None = days(found, user).rooms.get(key)
            if room is None:
                raise NotAllowed
            records.put_rooms(found, user.venue, [replace(room, capacity=_places(said))], BY_HAND)
            accounts.note(found, user.venue, user.name, "changed a room", key, doors.now())

        try:
            await doors.in_database(work)
        except Wrong as wrong:
            known = await doors.in_database(lambda found: days(found, user))
            return shown(request, user, known, status=422, says=wrong.says, said=said | {"room": key})
        return to("/sessions")


def _of(known: Catalogue, key: str) -> Session:
    session = known.sessions.get(key)
    if session is None:
        raise NotAllowed
    return session


def _changed(session: Session, known: Catalogue, said: dict[str, str]) -> Session:
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


def _places(said: dict[str, str]) -> int | None:
    text = said.get("capacity", "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and 1 <= int(text) <= LARGEST):
        raise Wrong("Places are a whole number from 1 to 100,000, or nothing for as many as come.")
    return int(text)


def _clock(said: dict[str, str], name: str) -> time:
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
