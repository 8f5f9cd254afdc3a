"""The pages on which organisers bring in a file for every kiosk, of bookings or of sessions, and see first what would
come of it.

Annotations are evaluated here: FastAPI could not find the names inside ``add_imports`` from their text.
"""

import re
import shutil
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Engine
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from kiosk.domain.catalogue import Catalogue, Room, Session
from kiosk.domain.values import frozen
from kiosk.errors import KioskError
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, User
from kiosk.hub.pages.site import Doors, catalogue_at
from kiosk.hub.records import Put, bring_bookings, bring_sessions

MOST_FILE_BYTES = 32 * 1024 * 1024
PATHS = ("/import", "/sessions/import")
BEHIND, AHEAD = timedelta(days=60), timedelta(days=400)
_TOO_LARGE = "A file has at most 32 MB. Divide it, or bring it in on the hub’s computer."
_SUFFIX = re.compile(r"\.[a-z]{2,5}")
_NOT_IN_A_NAME = re.compile(r"[^\w.-]+")


@frozen
class Asked:
    """A file that somebody sent, and what to do with it; ``programme_key`` is of sessions that name none."""

    user: User
    file: UploadFile
    is_preview: bool
    programme_key: str | None = None


@frozen
class Brought:
    """What came of a file, or would: counts, and the lines that cannot be used with why."""

    put: Put
    rejected: Sequence[tuple[int, str]]
    is_preview: bool
    sessions: Sequence[Session] = ()
    rooms: Sequence[Room] = ()


def add_imports(site: APIRouter, doors: Doors, engine: Engine) -> None:
    """Serve the pages, and take their files."""

    async def known_to(user: User) -> Catalogue:
        first, last = doors.now().date() - BEHIND, doors.now().date() + AHEAD
        known: Catalogue = await doors.in_database(
            lambda found: catalogue_at(doors.site, found, user.venue, first, last)
        )
        return replace(known, venue=replace(known.venue, key=user.venue))

    async def bookings(asked: Asked) -> Brought:
        known, rejected = await known_to(asked.user), list[tuple[int, str]]()

        def work() -> Put:
            with _copied(asked.file) as path:
                given = doors.site.read_bookings(path, known, lambda line, why: rejected.append((line, why)))
                return bring_bookings(engine, known.venue, given, doors.now, dry_run=asked.is_preview)

        return Brought(await run_in_threadpool(work), rejected, asked.is_preview)

    async def sessions(asked: Asked) -> Brought:
        known = await known_to(asked.user)

        def work() -> Brought:
            with _copied(asked.file) as path:
                read = doors.site.read_sessions(path, known, asked.programme_key, doors.now())
            put = bring_sessions(engine, known.venue.key, read, dry_run=asked.is_preview)
            return Brought(put, read.rejected, asked.is_preview, read.sessions, read.rooms)

        return await run_in_threadpool(work)

    _add_page(site, doors, PATHS[0], "bookings", bookings)
    _add_page(site, doors, PATHS[1], "sessions", sessions)


def _add_page(
    site: APIRouter, doors: Doors, path: str, what: str, bring: Callable[[Asked], Awaitable[Brought]]
) -> None:
    @site.get(path)
    async def ask(request: Request) -> Response:
        return answer(request, await doors.user(request, Role.ORGANISER))

    @site.post(path)
    async def take(request: Request) -> Response:
        user = await doors.user(request, Role.ORGANISER)
        length = request.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > MOST_FILE_BYTES:
            return answer(request, user, says=_TOO_LARGE, status=413)
        said: dict[str, str] = {}
        try:
            said = await doors.form(request)
            file = (await request.form()).get("file")
            if not isinstance(file, UploadFile) or not file.filename:
                return answer(request, user, says="Choose a file.", said=said, status=422)
            asked = Asked(user, file, said.get("what") != "import", said.get("programme") or None)
            brought = await bring(asked)
            await noted(user, brought)
            return answer(request, user, brought=brought)
        except KioskError as error:
            return answer(request, user, says=f"{error.what.rstrip('.')}. {error.fix}", said=said, status=422)
        finally:
            await request.close()  # the file goes

    async def noted(user: User, brought: Brought) -> None:
        if not brought.is_preview:
            act = f"imported {brought.put.accepted + brought.put.updated} {what}"
            await doors.in_database(lambda found: accounts.note(found, user.venue, user.name, act, "", doors.now()))

    def answer(request: Request, user: User, *, status: int = 200, **given: Any) -> Response:
        name = "brought.html" if request.headers.get("HX-Request") else f"import_{what}.html"
        shown = {"brought": None, "catalogue": doors.today(user)} | given
        # htmx shows no answer that says it failed
        return doors.page(request, name, user, status=200 if name == "brought.html" else status, **shown)


@contextmanager
def _copied(file: UploadFile) -> Iterator[Path]:
    """Yield a copy under the file's own name, which says whose schedule it is, in a folder that goes with it."""
    given = Path((file.filename or "").replace("\\", "/"))
    suffix = given.suffix.lower() if _SUFFIX.fullmatch(given.suffix.lower()) else ".csv"
    stem = _NOT_IN_A_NAME.sub("-", given.stem)[:60].strip(".-") or "file"
    with TemporaryDirectory(prefix="kiosk-hub-") as folder:
        path = Path(folder) / f"{stem}{suffix}"
        with path.open("wb") as copy:
            shutil.copyfileobj(file.file, copy)
        yield path
