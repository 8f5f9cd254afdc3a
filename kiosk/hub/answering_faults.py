"""Each fault of a request has its status; none of the answers says what was sent."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from math import ceil

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from kiosk.hub.bodies import TooLarge, TooSlow, Unreadable
from kiosk.hub.errors import NoLonger, NoSuchKiosk
from kiosk.hub.rates import TooMany
from kiosk.wire.messages import Refusal

RETRY_AFTER_S = 5
logger = logging.getLogger(__name__)


class Refused(Exception):  # noqa: N818 - the name says what became of the request
    """A request that is not taken, with its status."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def answer_faults(app: FastAPI) -> None:
    """Let each fault be answered."""
    later = {"Retry-After": str(RETRY_AFTER_S)}
    app.add_exception_handler(Refused, _answering(400))
    app.add_exception_handler(NoSuchKiosk, _answering(401))
    app.add_exception_handler(NoLonger, _answering(403))
    app.add_exception_handler(RequestValidationError, _wrong_words)
    app.add_exception_handler(TooMany, _answering(429, "too many requests"))
    app.add_exception_handler(TooSlow, _answering(408, "the body did not come in time"))
    app.add_exception_handler(TooLarge, _answering(413, "more than may come at once"))
    app.add_exception_handler(Unreadable, _answering(400, "this cannot be unpacked"))
    app.add_exception_handler(DBAPIError, _answering(503, "the database does not answer", **later))
    app.add_exception_handler(PoolTimeoutError, _answering(503, "every connection is in use", **later))


def _answering(status: int, reason: str = "", **headers: str) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(request: Request, error: Exception) -> Response:
        said = Refusal(reason=reason or str(getattr(error, "what", "") or getattr(error, "reason", "")))
        found = error.status if isinstance(error, Refused) else status
        if found >= 500:
            logger.warning("The database does not answer: %s", type(error).__name__)
        more = {"Retry-After": str(ceil(error.retry_after_s))} if isinstance(error, TooMany) else {}
        return JSONResponse(said.model_dump(), found, headers=headers | more)

    return answer


async def _wrong_words(request: Request, error: Exception) -> Response:
    """What was asked is not repeated: it may be a code."""
    assert isinstance(error, RequestValidationError)
    wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['type']}" for each in error.errors()[:3])
    return JSONResponse({"reason": f"this cannot be read: {wrong}"}, 422)
