"""The pages on which organisers bring in a file for every kiosk, of bookings or of sessions, and see first what would
come of it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fastapi import APIRouter, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from kiosk.domain.catalogue import Catalogue, Room, Session
from kiosk.domain.values import frozen
from kiosk.errors import KioskError
from kiosk.hub.pages.signed_in import Organiser, SignedIn
from kiosk.hub.pages.site import Said
from kiosk.hub.records import Put, bring_bookings, bring_sessions

MOST_FILE_BYTES = 32 * 1024 * 1024
PATHS = ("/import", "/sessions/import")
BOOKINGS, SESSIONS = "bookings", "sessions"
BEHIND, AHEAD = timedelta(days=60), timedelta(days=400)
router = APIRouter()
_TOO_LARGE = "A file has at most 32 MB. Divide it, or bring it in on the hub’s computer."
_SUFFIX = re.compile(r"\.[a-z]{2,5}")
_NOT_IN_A_NAME = re.compile(r"[^\w.-]+")


@frozen
class Asked:
    """A file that somebody sent, and what to do with it; ``programme_key`` is of sessions that name none."""

    who: SignedIn
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


@router.get(PATHS[0])
async def ask_for_bookings(who: Organiser) -> Response:
    """Ask for a file of bookings."""
    return _answer(who, BOOKINGS)


@router.post(PATHS[0])
async def take_bookings(who: Organiser) -> Response:
    """Take one."""
    return await _taken(who, BOOKINGS)


@router.get(PATHS[1])
async def ask_for_sessions(who: Organiser) -> Response:
    """Ask for a file of sessions."""
    return _answer(who, SESSIONS)


@router.post(PATHS[1])
async def take_sessions(who: Organiser) -> Response:
    """Take one."""
    return await _taken(who, SESSIONS)


async def _taken(who: SignedIn, what: str) -> Response:
    length = who.request.headers.get("Content-Length", "")
    if not length.isdecimal() or int(length) > MOST_FILE_BYTES:
        return _answer(who, what, says=_TOO_LARGE, status=413)
    said: Said = {}
    try:
        said = await who.form()
        file = (await who.request.form()).get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            return _answer(who, what, says="Choose a file.", said=said, status=422)
        asked = Asked(who, file, said.get("what") != "import", said.get("programme") or None)
        brought = await (_bring_bookings(asked) if what == BOOKINGS else _bring_sessions(asked))
        if not brought.is_preview:
            act = f"imported {brought.put.accepted + brought.put.updated} {what}"
            await who.in_database(lambda found: who.note(found, act))
        return _answer(who, what, brought=brought)
    except KioskError as error:
        return _answer(who, what, says=f"{error.what.rstrip('.')}. {error.fix}", said=said, status=422)
    finally:
        await who.request.close()  # the file goes


def _answer(who: SignedIn, what: str, *, status: int = 200, **given: Any) -> Response:
    name = "brought.html" if who.request.headers.get("HX-Request") else f"import_{what}.html"
    shown = {"brought": None, "catalogue": who.today()} | given
    # htmx shows no answer that says it failed
    return who.page(name, status=200 if name == "brought.html" else status, **shown)


async def _bring_bookings(asked: Asked) -> Brought:
    doors, known, rejected = asked.who.doors, await _known_to(asked.who), list[tuple[int, str]]()

    def work() -> Put:
        with _copied(asked.file) as path:
            given = doors.site.read_bookings(path, known, lambda line, why: rejected.append((line, why)))
            return bring_bookings(doors.engine, known.venue, given, doors.now, dry_run=asked.is_preview)

    return Brought(await run_in_threadpool(work), rejected, asked.is_preview)


async def _bring_sessions(asked: Asked) -> Brought:
    doors, known = asked.who.doors, await _known_to(asked.who)

    def work() -> Brought:
        with _copied(asked.file) as path:
            read = doors.site.read_sessions(path, known, asked.programme_key, doors.now())
        put = bring_sessions(doors.engine, known.venue.key, read, dry_run=asked.is_preview)
        return Brought(put, read.rejected, asked.is_preview, read.sessions, read.rooms)

    return await run_in_threadpool(work)


async def _known_to(who: SignedIn) -> Catalogue:
    today = who.now().date()
    known = await who.in_database(lambda found: who.catalogue(found, today - BEHIND, today + AHEAD))
    return replace(known, venue=replace(known.venue, key=who.venue))


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
