"""The organiser's pages: which there are, the files that they show, and what is answered to whom they are not for."""

from __future__ import annotations

import importlib.resources
from pathlib import Path

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import FileResponse, RedirectResponse

from kiosk.hub.pages import (
    catalogue_routes,
    export_routes,
    import_routes,
    live_routes,
    people_routes,
    places,
    settings_routes,
    sign_in_routes,
    user_routes,
)
from kiosk.hub.pages.signed_in import doors_of
from kiosk.hub.pages.site import HEADERS, Doors, NotAllowed, SignInNeeded, to

_SCRIPT = Path(str(importlib.resources.files("js_lib_htmx"))) / "static" / "htmx" / "htmx.min.js"
_RESOURCES = Path(__file__).resolve().parents[3] / "resources"
_FILES = {
    "htmx.js": (_SCRIPT, "text/javascript"),
    "hub.css": (_RESOURCES / "hub" / "hub.css", "text/css"),
    "icon.svg": (_RESOURCES / "icons" / "marks" / "cog.svg", "image/svg+xml"),
    "text.ttf": (_RESOURCES / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf", "font/ttf"),
    "strong.ttf": (_RESOURCES / "fonts" / "AtkinsonHyperlegibleNext_700Bold.ttf", "font/ttf"),
    "display.ttf": (_RESOURCES / "fonts" / "BricolageGrotesque_700Bold.ttf", "font/ttf"),
}
_DAY = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
router = APIRouter()
_PAGES = (
    router,
    sign_in_routes.router,
    live_routes.router,
    export_routes.router,
    catalogue_routes.router,
    import_routes.router,
    people_routes.router,
    places.router,
    settings_routes.router,
    user_routes.router,
)


def add_pages(app: FastAPI, doors: Doors) -> None:
    """Serve the pages."""
    app.state.doors = doors
    for each in _PAGES:
        app.include_router(each, include_in_schema=False)
    app.add_exception_handler(SignInNeeded, _sign_in_needed)
    app.add_exception_handler(NotAllowed, _not_allowed)


@router.get("/")
async def front() -> Response:
    """Send to the first page."""
    return RedirectResponse("/live", 303)


@router.get("/files/{name}")
async def file(name: str) -> Response:
    """Send a file that the pages show."""
    if name not in _FILES:
        return Response("", 404)
    path, kind = _FILES[name]
    return FileResponse(path, media_type=kind, headers=_DAY)


async def _sign_in_needed(request: Request, error: Exception) -> Response:
    assert isinstance(error, SignInNeeded)
    if request.headers.get("HX-Request"):  # a part of a page that renews itself: the whole page goes there
        return Response("", 204, headers=HEADERS | {"HX-Redirect": error.to})
    return to(error.to)


async def _not_allowed(request: Request, error: Exception) -> Response:
    doors = await doors_of(request)
    return doors.page(request, "refused.html", status=403)
