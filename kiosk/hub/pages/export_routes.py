"""The page on which organisers export a period, its files, and how far each has come.

Annotations are evaluated here: FastAPI could not find the names inside ``add_exports`` from their text.
"""

import asyncio
from contextlib import closing
from datetime import date
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse
from sqlalchemy import Engine
from starlette.concurrency import iterate_in_threadpool

from kiosk.domain.catalogue import Catalogue
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, User
from kiosk.hub.pages.exports import FILES, LONGEST_DAYS, Export, Noted, exported, new_export_id, progress
from kiosk.hub.pages.periods import Period
from kiosk.hub.pages.site import HEADERS, Doors, catalogue_at

AT_ONCE = 2  # each holds a connection while it is sent


def add_exports(site: APIRouter, doors: Doors, engine: Engine) -> None:
    """Serve the page and the files."""
    at_once = asyncio.Semaphore(AT_ONCE)

    def page(request: Request, user: User, *, status: int = 200, **given: Any) -> Response:
        given |= {"today": doors.today(user).venue.day_of(doors.now()), "id": new_export_id()}
        return doors.page(request, "exports.html", user, status=status, **given)

    @site.get("/exports")
    async def ask(request: Request) -> Response:
        return page(request, await doors.user(request, Role.ORGANISER))

    @site.get("/exports/progress")
    async def how_far(request: Request, id: str = "") -> Response:  # noqa: A002 - the name in the address
        user = await doors.user(request, Role.ORGANISER, is_poll=True)
        far = await doors.in_database(lambda found: progress(found, user.venue, id))
        return doors.page(request, "progress.html", user, far=far, id=id)

    @site.get("/exports/{file}")
    async def send(request: Request, file: str, first: str = "", last: str = "", id: str = "") -> Response:  # noqa: A002
        user = await doors.user(request, Role.ORGANISER)
        period = _period(first, last)
        if file not in FILES or period is None or not 8 <= len(id) <= 40:
            says = f"Choose a first and a last day, in their order, at most {LONGEST_DAYS} days."
            return page(request, user, status=422, says=says, said={"first": first, "last": last})

        def known(found: Any) -> Catalogue:
            about = f"{file} {period.first} to {period.last}"
            accounts.note(found, user.venue, user.name, "exported", about, doors.now())
            return catalogue_at(doors.site, found, user.venue, period.first, period.last)

        catalogue = await doors.in_database(known)
        begun = lambda found: Export(found, user.venue, catalogue, doors.site.formats, period)  # noqa: E731
        sending = exported(engine, file, Noted(engine, user.venue, id), begun, doors.now)

        async def parts() -> Any:
            async with at_once:
                with closing(sending):  # whoever goes away leaves no connection held
                    async for part in iterate_in_threadpool(sending):
                        yield part

        stem, _, suffix = file.partition(".")
        called = f"{user.venue}-{stem}-{period.first}-{period.last}.{suffix}"
        sent = HEADERS | {"Content-Disposition": f'attachment; filename="{called}"'}
        return StreamingResponse(parts(), media_type=FILES[file], headers=sent)


def _period(first: str, last: str) -> Period | None:
    try:
        period = Period(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        return None
    return period if 1 <= period.days <= LONGEST_DAYS and period.first.year >= 2000 else None
