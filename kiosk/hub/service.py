"""The hub as an ASGI service: thin routes; what they do stands in ``enrolment`` and ``ingest``.

Annotations are evaluated here: FastAPI could not find the names inside ``service`` from their text.
"""

import json
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

from fastapi import Depends, FastAPI, Header, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import ValidationError
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.concurrency import run_in_threadpool

from kiosk.hub import feed, ingest
from kiosk.hub.bodies import TooLarge, Unreadable, whole_body
from kiosk.hub.enrolment import Bearer, bearer_of, enrol
from kiosk.hub.errors import NoSuchKiosk
from kiosk.wire.messages import (
    READABLE,
    VERSION,
    Changes,
    Cursor,
    Enrolled,
    Enrolment,
    NumbersTaken,
    Push,
    PushAnswer,
    Refusal,
    Standing,
)

RETRY_AFTER_S = 5
Result = TypeVar("Result")
logger = logging.getLogger(__name__)


class _Refused(Exception):  # noqa: N818 - the name says what became of the request
    """A request that is not taken, with its status."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def service(engine: Engine, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> FastAPI:
    """Return the hub over a database; ``now`` is its clock."""
    app = FastAPI(title="Check-in hub", version=str(VERSION), docs_url=None, redoc_url=None)

    async def in_database(work: Callable[[Connection], Result]) -> Result:
        def run() -> Result:
            with engine.begin() as connection:
                return work(connection)

        return await run_in_threadpool(run)

    async def bearer(authorization: Annotated[str, Header()] = "") -> Bearer:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            raise NoSuchKiosk("no token")
        return await in_database(lambda connection: bearer_of(connection, token))

    refusals: dict[int | str, dict[str, Any]] = {status: {"model": Refusal} for status in (400, 401, 413, 426, 503)}

    @app.get("/v1/standing", responses=refusals)
    async def standing(whose: Annotated[Bearer, Depends(bearer)]) -> Standing:
        """Say what the hub has of this kiosk."""
        return await in_database(lambda connection: ingest.standing(connection, whose, now()))

    body = {"requestBody": {"content": {"application/json": {"schema": Push.model_json_schema()}}, "required": True}}

    @app.post(
        "/v1/facts",
        responses=refusals | {200: {"model": PushAnswer}, 409: {"model": NumbersTaken}},
        openapi_extra=body,
    )
    async def take_facts(request: Request, whose: Annotated[Bearer, Depends(bearer)]) -> Response:
        """Take facts, each once; the body may be packed with gzip."""
        push = _push_of(await whole_body(request.stream(), request.headers.get("Content-Encoding", "")))
        answer = await in_database(lambda connection: ingest.take(connection, whose, push, now()))
        status = 409 if isinstance(answer, NumbersTaken) else 200
        return Response(answer.model_dump_json(), status, media_type="application/json")

    @app.get("/v1/changes", responses=refusals)
    async def tell_changes(
        whose: Annotated[Bearer, Depends(bearer)], after: Annotated[Cursor, Query()] = ""
    ) -> Changes:
        """Tell what other kiosks of the venue did after a cursor."""
        return await in_database(lambda connection: feed.changes(connection, whose, after))

    @app.post("/v1/enrolments", responses=refusals)
    async def take_enrolment(asked: Enrolment) -> Enrolled:
        """Give a kiosk its token for a one-time code."""
        whose, token = await in_database(lambda connection: enrol(connection, asked.code, asked.kiosk_id, now()))
        return Enrolled(venue=whose.venue, kiosk_id=whose.kiosk_id, token=token)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        """Say that this process runs."""
        return {"status": "ok"}

    @app.get("/readyz", responses={503: {"model": Refusal}})
    async def readyz() -> dict[str, str]:
        """Say that the database answers."""
        await in_database(lambda connection: connection.execute(text("SELECT 1")))
        return {"status": "ready"}

    _answer_faults(app)
    return app


def _push_of(plain: bytes) -> Push:
    try:
        said = json.loads(plain)
        version = said.get("version") if isinstance(said, dict) else None
        if isinstance(version, int) and version not in READABLE:
            raise _Refused(426, f"this hub reads versions {', '.join(map(str, READABLE))}")
        return Push.model_validate(said)
    except (ValueError, RecursionError) as error:
        wrong = error.errors()[0]["type"] if isinstance(error, ValidationError) else "no JSON"
        raise _Refused(400, f"this is no push: {wrong}") from error


def _answer_faults(app: FastAPI) -> None:
    """Each fault has its status; none of them says what a kiosk sent."""

    def answering(status: int, reason: str = "", **headers: str) -> Callable[[Request, Exception], Awaitable[Response]]:
        async def answer(request: Request, error: Exception) -> Response:
            said = Refusal(reason=reason or str(getattr(error, "what", "") or getattr(error, "reason", "")))
            found = error.status if isinstance(error, _Refused) else status
            if found >= 500:
                logger.warning("The database does not answer: %s", type(error).__name__)
            return JSONResponse(said.model_dump(), found, headers=headers)

        return answer

    later = {"Retry-After": str(RETRY_AFTER_S)}
    app.add_exception_handler(_Refused, answering(400))
    app.add_exception_handler(NoSuchKiosk, answering(401))
    app.add_exception_handler(TooLarge, answering(413, "more than may come at once"))
    app.add_exception_handler(Unreadable, answering(400, "this cannot be unpacked"))
    app.add_exception_handler(DBAPIError, answering(503, "the database does not answer", **later))
    app.add_exception_handler(PoolTimeoutError, answering(503, "every connection is in use", **later))
