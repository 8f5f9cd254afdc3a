"""What a route of the pages is given: who is signed in, and with them all that an answer takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request, Response
from sqlalchemy import Connection

from kiosk.domain.catalogue import Catalogue
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, User
from kiosk.hub.pages.site import Doors, Said, catalogue_at

Result = TypeVar("Result")


async def doors_of(request: Request) -> Doors:
    """Return the doors of the hub that a request came to."""
    doors: Doors = request.app.state.doors
    return doors


TheDoors = Annotated[Doors, Depends(doors_of)]


class SignedIn:
    """Somebody who asks for a page or sends a form; their venue is the only one that they see."""

    def __init__(self, doors: Doors, request: Request, user: User) -> None:
        self.doors = doors
        self.request = request
        self.user = user
        self.venue = user.venue

    def now(self) -> datetime:
        """Return the hub's time."""
        return self.doors.now()

    def today(self) -> Catalogue:
        """Return the venue with today's sessions."""
        return self.doors.today(self.user)

    def catalogue(self, connection: Connection, first: date, last: date) -> Catalogue:
        """Return the venue with the sessions of some days, what the hub has of them included."""
        return catalogue_at(self.doors.site, connection, self.venue, first, last)

    async def in_database(self, work: Callable[[Connection], Result]) -> Result:
        """Do work in one transaction."""
        return await self.doors.in_database(work)

    async def form(self) -> Said:
        """Return a form's fields, if one of our own pages sent it. Raises ``NotAllowed``."""
        return await self.doors.form(self.request)

    def note(self, connection: Connection, act: str, about: str = "") -> None:
        """Write into the log what they did."""
        accounts.note(connection, self.venue, self.user.name, act, about, self.now())

    def page(self, name: str, *, status: int = 200, **given: Any) -> Response:
        """Return a page from its template."""
        return self.doors.page(self.request, name, self.user, status=status, **given)


class _Of:
    """Lets in whoever has a role, or one that may more; a poll does not keep a session from ending by resting."""

    def __init__(self, needed: Role, *, is_poll: bool = False) -> None:
        self._needed = needed
        self._is_poll = is_poll

    async def __call__(self, request: Request, doors: TheDoors) -> SignedIn:
        return SignedIn(doors, request, await doors.user(request, self._needed, is_poll=self._is_poll))


Viewer = Annotated[SignedIn, Depends(_Of(Role.VIEWER))]
Organiser = Annotated[SignedIn, Depends(_Of(Role.ORGANISER))]
Manager = Annotated[SignedIn, Depends(_Of(Role.MANAGER))]
PollingViewer = Annotated[SignedIn, Depends(_Of(Role.VIEWER, is_poll=True))]
PollingOrganiser = Annotated[SignedIn, Depends(_Of(Role.ORGANISER, is_poll=True))]
