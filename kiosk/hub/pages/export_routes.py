"""The page on which organisers export a period, its files, and how far each has come."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import closing
from datetime import date
from typing import Any

from fastapi import APIRouter, Response
from fastapi.responses import StreamingResponse
from sqlalchemy import Connection
from starlette.concurrency import iterate_in_threadpool

from kiosk.domain.catalogue import Catalogue
from kiosk.hub.pages.export_progress import Noted, new_export_id, progress
from kiosk.hub.pages.exports import FILES, LONGEST_DAYS, Export, exported
from kiosk.hub.pages.periods import Period
from kiosk.hub.pages.signed_in import Organiser, PollingOrganiser, SignedIn
from kiosk.hub.pages.site import HEADERS

router = APIRouter()


@router.get("/exports")
async def ask(who: Organiser) -> Response:
    """Ask which days, and what of them."""
    return _page(who)


@router.get("/exports/progress")
async def how_far(who: PollingOrganiser, id: str = "") -> Response:  # noqa: A002 - the name in the address
    """Say how far an export has come."""
    return who.page("progress.html", far=await who.in_database(lambda found: progress(found, who.venue, id)), id=id)


@router.get("/exports/{file}")
async def send(who: Organiser, file: str, first: str = "", last: str = "", id: str = "") -> Response:  # noqa: A002
    """Send a file as it is made."""
    period, doors = _period(first, last), who.doors
    if file not in FILES or period is None or not 8 <= len(id) <= 40:
        says = f"Choose a first and a last day, in their order, at most {LONGEST_DAYS} days."
        return _page(who, status=422, says=says, said={"first": first, "last": last})

    def known(found: Connection) -> Catalogue:
        who.note(found, "exported", f"{file} {period.first} to {period.last}")
        return who.catalogue(found, period.first, period.last)

    catalogue = await who.in_database(known)
    begun = lambda found: Export(found, who.venue, catalogue, doors.site.formats, period)  # noqa: E731
    sending = exported(doors.engine, file, Noted(doors.engine, who.venue, id), begun, doors.now)

    async def parts() -> AsyncIterator[Any]:
        async with doors.exports_at_once:
            with closing(sending):  # whoever goes away leaves no connection held
                async for part in iterate_in_threadpool(sending):
                    yield part

    stem, _, suffix = file.partition(".")
    called = f"{who.venue}-{stem}-{period.first}-{period.last}.{suffix}"
    sent = HEADERS | {"Content-Disposition": f'attachment; filename="{called}"'}
    return StreamingResponse(parts(), media_type=FILES[file], headers=sent)


def _page(who: SignedIn, *, status: int = 200, **given: Any) -> Response:
    given |= {"today": who.today().venue.day_of(who.now()), "id": new_export_id()}
    return who.page("exports.html", status=status, **given)


def _period(first: str, last: str) -> Period | None:
    try:
        period = Period(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        return None
    return period if 1 <= period.days <= LONGEST_DAYS and period.first.year >= 2000 else None
