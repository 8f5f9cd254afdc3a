"""The page on which organisers bring in a file of bookings for every kiosk, and see first what would come of it.

Annotations are evaluated here: FastAPI could not find the names inside ``add_imports`` from their text.
"""

import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Engine
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from kiosk.domain.bookings import Booking
from kiosk.errors import KioskError
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, User
from kiosk.hub.pages.site import Doors, catalogue_at
from kiosk.hub.records import Put, bring_bookings

MOST_FILE_BYTES = 32 * 1024 * 1024
BEHIND, AHEAD = timedelta(days=60), timedelta(days=400)
_TOO_LARGE = "A file has at most 32 MB. Divide it, or bring it in on the hub's computer."
_SUFFIX = re.compile(r"\.[a-z]{2,5}")
Rejecting = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a file, or would: counts, and the lines that cannot be used with why."""

    put: Put
    rejected: list[tuple[int, str]]
    is_preview: bool


def add_imports(site: APIRouter, doors: Doors, engine: Engine) -> None:
    """Serve the page, and take its files."""

    @site.get("/import")
    async def ask(request: Request) -> Response:
        user = await doors.user(request, Role.ORGANISER)
        return doors.page(request, "import.html", user, brought=None)

    @site.post("/import")
    async def take(request: Request) -> Response:
        user = await doors.user(request, Role.ORGANISER)
        length = request.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > MOST_FILE_BYTES:
            return _answer(request, user, says=_TOO_LARGE, status=413)
        try:
            said = await doors.form(request)
            file = (await request.form()).get("file")
            if not isinstance(file, UploadFile) or not file.filename:
                return _answer(request, user, says="Choose a file.", status=422)
            return _answer(request, user, brought=await _brought(user, file, is_preview=said.get("what") != "import"))
        except KioskError as error:
            return _answer(request, user, says=f"{error.what}. {error.fix}", status=422)
        finally:
            await request.close()  # the file goes

    async def _brought(user: User, file: UploadFile, *, is_preview: bool) -> Brought:
        at = doors.now()
        first, last = at.date() - BEHIND, at.date() + AHEAD
        known = await doors.in_database(lambda found: catalogue_at(doors.site, found, user.venue, first, last))
        venue = replace(known.venue, key=user.venue)
        bring = lambda bookings: bring_bookings(engine, venue, bookings, doors.now, dry_run=is_preview)  # noqa: E731
        opened = lambda path, reject: doors.site.read_bookings(path, known, reject)  # noqa: E731
        put, rejected = await run_in_threadpool(_from_file, file.file, file.filename or "", opened, bring)
        if not is_preview:
            act = f"imported {put.accepted + put.updated} bookings"
            await doors.in_database(lambda found: accounts.note(found, user.venue, user.name, act, "", at))
        return Brought(put, rejected, is_preview)

    def _answer(request: Request, user: User, *, status: int = 200, **given: Any) -> Response:
        name = "brought.html" if request.headers.get("HX-Request") else "import.html"
        # htmx shows no answer that says it failed
        return doors.page(
            request, name, user, status=200 if name == "brought.html" else status, **{"brought": None} | given
        )


def _from_file(
    file: IO[bytes],
    name: str,
    opened: Callable[[Path, Rejecting], Iterable[Booking]],
    bring: Callable[[Iterable[Booking]], Put],
) -> tuple[Put, list[tuple[int, str]]]:
    """Read a file from a folder of its own, which goes with what it held."""
    suffix = Path(name).suffix.lower()
    rejected: list[tuple[int, str]] = []
    with TemporaryDirectory(prefix="kiosk-hub-") as folder:
        path = Path(folder) / f"bookings{suffix if _SUFFIX.fullmatch(suffix) else '.csv'}"
        with path.open("wb") as copy:
            shutil.copyfileobj(file, copy)
        return bring(opened(path, lambda line, why: rejected.append((line, why)))), rejected
