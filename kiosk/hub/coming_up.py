"""A worker that starts while its database is away: it says so, and serves once the database is there."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, wait_random_exponential

from kiosk.hub.answering_faults import RETRY_AFTER_S
from kiosk.hub.errors import DatabaseAway
from kiosk.wire.messages import Refusal

FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 30.0
ANSWERED_ALL_THE_SAME = "/healthz"
logger = logging.getLogger(__name__)


class UntilTheDatabaseIsThere:
    """Tries ``bring_up``, less and less often, and until it has worked tells everybody to come back later.

    A balancer hears from ``/readyz`` that nothing may be sent here yet, and from ``/healthz`` that the worker is well.
    """

    def __init__(self, app: ASGIApp, bring_up: Callable[[], None]) -> None:
        self._app = app
        self._bring_up = bring_up
        self._is_there = False
        self._said = ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what needs no database, and everything once there is one."""
        if scope["type"] == "lifespan":
            coming = asyncio.create_task(self._until_there())
            try:
                await self._app(scope, receive, send)
            finally:
                coming.cancel()
        elif self._is_there or scope["path"] == ANSWERED_ALL_THE_SAME:
            await self._app(scope, receive, send)
        else:
            said = Refusal(reason="the database is not there yet").model_dump()
            await JSONResponse(said, 503, headers={"Retry-After": str(RETRY_AFTER_S)})(scope, receive, send)

    async def _until_there(self) -> None:
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(DatabaseAway),
            wait=wait_random_exponential(multiplier=FIRST_WAIT_S, max=LONGEST_WAIT_S),
            before_sleep=self._say_why,
        )
        try:
            await retrying(run_in_threadpool, self._bring_up)
        except Exception:
            logger.exception("The hub's database cannot be used: nothing is served until the hub is started again.")
        else:
            self._is_there = True
            logger.info("The database is there: the hub serves.")

    def _say_why(self, state: RetryCallState) -> None:
        """Once for each reason: it may be so for days."""
        error = state.outcome.exception() if state.outcome is not None else None
        if isinstance(error, DatabaseAway) and error.what != self._said:
            self._said = error.what
            logger.warning("The hub waits for its database: %s. %s", error.what, error.fix)
