"""Who a kiosk is, and how often it may ask; work in the database is done in a thread.

Annotations are evaluated here: FastAPI reads those of ``bearer`` and ``reader``.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, TypeVar

from fastapi import Header, Request
from sqlalchemy import Connection, Engine
from starlette.concurrency import run_in_threadpool

from kiosk.hub.enrolment import Bearer, bearer_of
from kiosk.hub.errors import NoLonger, NoSuchKiosk
from kiosk.hub.rates import Meter, Rate

OF_A_KIOSK = Rate(per_s=50, burst=300)  # a snapshot's pages follow each other at once
OF_STRANGERS = Rate(per_s=1, burst=60)  # failures by address: sixty kiosks may stand behind one
Result = TypeVar("Result")


class Gate:
    """``now`` is the hub's clock; ``bearer`` and ``reader`` are what routes depend on."""

    def __init__(self, engine: Engine, now: Callable[[], datetime], monotonic_s: Callable[[], float]) -> None:
        self.now = now
        self.strangers = Meter(OF_STRANGERS, monotonic_s)
        self._kiosks = Meter(OF_A_KIOSK, monotonic_s)
        self._engine = engine

    async def in_database(self, work: Callable[[Connection], Result]) -> Result:
        """Do work in one transaction."""

        def run() -> Result:
            with self._engine.begin() as connection:
                return work(connection)

        return await run_in_threadpool(run)

    async def known(self, request: Request, work: Callable[[Connection], Result]) -> Result:
        """Do work for whom it may find to be nobody: who is that too often is not looked up any more for a while."""
        address = request.client.host if request.client else ""
        self.strangers.check(address)
        try:
            return await self.in_database(work)
        except NoSuchKiosk:
            self.strangers.take(address)
            raise

    async def bearer(self, request: Request, authorization: Annotated[str, Header()] = "") -> Bearer:
        """Return whose token came; raises ``NoSuchKiosk``, ``TooMany``."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            raise NoSuchKiosk("no token")
        whose = await self.known(request, lambda connection: bearer_of(connection, token, self.now()))
        self._kiosks.take((whose.venue, whose.kiosk_id))
        return whose

    async def reader(self, request: Request, authorization: Annotated[str, Header()] = "") -> Bearer:
        """Return the same, of a kiosk that may read; raises ``NoLonger`` too."""
        whose = await self.bearer(request, authorization)
        if whose.is_revoked:
            raise NoLonger("this kiosk was let go: it may bring what it has")
        return whose
