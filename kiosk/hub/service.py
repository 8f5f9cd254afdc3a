"""The hub as an ASGI service: thin routes; what they do stands in ``enrolment`` and ``ingest``.

Annotations are evaluated here: FastAPI could not find the names inside ``service`` from their text.
"""

import logging
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from math import ceil
from time import monotonic
from typing import Annotated, Any, TypeVar

from fastapi import Depends, FastAPI, Header, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from pydantic import ValidationError
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.concurrency import run_in_threadpool

from kiosk.hub import feed, ingest
from kiosk.hub.addresses import is_loopback
from kiosk.hub.bodies import SmallBodies, TooLarge, TooSlow, Unreadable, whole_body
from kiosk.hub.enrolment import Bearer, bearer_of, enrol, part, renew
from kiosk.hub.errors import NoLonger, NoSuchKiosk
from kiosk.hub.live import Live
from kiosk.hub.observing import Numbers, Observed
from kiosk.hub.overview import standing_of_all
from kiosk.hub.pages.import_routes import PATHS
from kiosk.hub.pages.routes import add_pages
from kiosk.hub.pages.site import Doors, Site
from kiosk.hub.rates import Meter, Rate, TooMany
from kiosk.hub.reading import Good, OtherVersion, Unusable, read_push
from kiosk.hub.reports import take_report
from kiosk.hub.sharing import HERE, share_out
from kiosk.wire.messages import (
    READABLE,
    VERSION,
    AskedPlaces,
    Changes,
    Cursor,
    Enrolled,
    Enrolment,
    Farewell,
    GivenPlaces,
    KioskReport,
    Noted,
    NumbersTaken,
    Push,
    PushAnswer,
    Refusal,
    Renewed,
    Standing,
)

RETRY_AFTER_S = 5
_PROGRAM = re.compile(r"checkin-kiosk/([0-9A-Za-z.+-]{1,20})")
OF_A_KIOSK = Rate(per_s=50, burst=300)  # a snapshot's pages follow each other at once
OF_STRANGERS = Rate(per_s=1, burst=60)  # failures by address: sixty kiosks may stand behind one
_REFUSALS = (400, 401, 403, 408, 413, 422, 426, 429, 503)
# By its name in the schema: as a model it would be prepared anew for each status of each route, half of a hub's start.
_REFUSAL = {"application/json": {"schema": {"$ref": f"#/components/schemas/{Refusal.__name__}"}}}
_AS_IT_COMES = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}  # no proxy keeps events back
Result = TypeVar("Result")
logger = logging.getLogger(__name__)


class _Refused(Exception):  # noqa: N818 - the name says what became of the request
    """A request that is not taken, with its status."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def service(
    engine: Engine,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    monotonic_s: Callable[[], float] = monotonic,
    metrics_token: str = "",
    site: Site | None = None,
    here: timedelta = HERE,
) -> FastAPI:
    """Return the hub over a database; ``now`` is its clock, ``site`` what its pages need (without it there are none).

    ``/metrics`` is told to this machine, and to whoever has the token for it. A kiosk that was not heard for ``here``
    is cut off: places that it does not hold are shared out among the others.
    """
    app = FastAPI(title="Check-in hub", version=str(VERSION), docs_url=None, redoc_url=None)
    numbers = Numbers()
    kiosks, strangers = Meter(OF_A_KIOSK, monotonic_s), Meter(OF_STRANGERS, monotonic_s)
    app.add_middleware(SmallBodies, large=("/v1/facts", *PATHS))
    app.add_middleware(Observed, numbers=numbers)

    async def in_database(work: Callable[[Connection], Result]) -> Result:
        def run() -> Result:
            with engine.begin() as connection:
                return work(connection)

        return await run_in_threadpool(run)

    async def known(request: Request, work: Callable[[Connection], Result]) -> Result:
        """Whoever is taken for nobody too often is not looked up any more for a while."""
        address = request.client.host if request.client else ""
        strangers.check(address)
        try:
            return await in_database(work)
        except NoSuchKiosk:
            strangers.take(address)
            raise

    async def bearer(request: Request, authorization: Annotated[str, Header()] = "") -> Bearer:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            raise NoSuchKiosk("no token")
        whose = await known(request, lambda connection: bearer_of(connection, token, now()))
        kiosks.take((whose.venue, whose.kiosk_id))
        return whose

    async def reader(whose: Annotated[Bearer, Depends(bearer)]) -> Bearer:
        if whose.is_revoked:
            raise NoLonger("this kiosk was let go: it may bring what it has")
        return whose

    refusals: dict[int | str, dict[str, Any]] = {status: {"content": _REFUSAL} for status in _REFUSALS}

    @app.get("/v1/standing", responses=refusals)
    async def standing(request: Request, whose: Annotated[Bearer, Depends(bearer)]) -> Standing:
        """Say what the hub has of this kiosk."""
        version = _PROGRAM.match(request.headers.get("User-Agent", ""))
        said = version[1] if version else ""
        return await in_database(lambda connection: ingest.standing(connection, whose, now(), said))

    body = {"requestBody": {"content": {"application/json": {"schema": Push.model_json_schema()}}, "required": True}}

    @app.post(
        "/v1/facts",
        responses=refusals | {200: {"model": PushAnswer}, 409: {"model": NumbersTaken}},
        openapi_extra=body,
    )
    async def take_facts(request: Request, whose: Annotated[Bearer, Depends(bearer)]) -> Response:
        """Take facts, each once; the body may be packed with gzip."""
        plain = await whole_body(request.stream(), request.headers.get("Content-Encoding", ""))
        answer = await in_database(lambda connection: ingest.take(connection, whose, *_read(plain), now()))
        status = 409 if isinstance(answer, NumbersTaken) else 200
        for word, count in Counter(said.word for said in getattr(answer, "answers", ())).items():
            numbers.facts.labels(word).inc(count)
        return Response(answer.model_dump_json(), status, media_type="application/json")

    @app.get("/v1/changes", responses=refusals | {200: {"model": Changes}})
    async def tell_changes(
        whose: Annotated[Bearer, Depends(reader)], after: Annotated[Cursor, Query()] = "", check: bool = False
    ) -> Response:
        """Tell what other kiosks of the venue did after a cursor, and what the hub says of the venue."""
        page = await in_database(lambda connection: feed.changes(connection, whose, after, now(), check=check))
        return Response(page.model_dump_json(), media_type="application/json")  # it need not be read once more here

    @app.post("/v1/places", responses=refusals)
    async def share_places(whose: Annotated[Bearer, Depends(reader)], asked: AskedPlaces) -> GivenPlaces:
        """Give a kiosk its share of each place, by which it may let people in whatever becomes of the network."""
        return await in_database(lambda connection: share_out(connection, whose, asked, now(), here))

    @app.post("/v1/report", responses=refusals)
    async def hear_report(whose: Annotated[Bearer, Depends(reader)], said: KioskReport) -> Noted:
        """Keep how a kiosk says that it is."""
        await in_database(lambda connection: take_report(connection, whose, said))
        return Noted(kiosk_id=whose.kiosk_id)

    live = app.state.live = Live(engine.url.set(drivername="postgresql").render_as_string(hide_password=False))

    @app.get("/v1/live", include_in_schema=False)  # it has no end, and says nothing that a schema could
    async def tell_live(whose: Annotated[Bearer, Depends(reader)]) -> StreamingResponse:
        """Say at once that something changed, by server-sent events."""
        return StreamingResponse(live.events(whose), media_type="text/event-stream", headers=_AS_IT_COMES)

    @app.post("/v1/enrolments", responses=refusals)
    async def take_enrolment(request: Request, asked: Enrolment) -> Enrolled:
        """Give a kiosk its token for a one-time code."""
        work = lambda connection: enrol(connection, asked.code, asked.kiosk_id, now())  # noqa: E731
        whose, token = await known(request, work)
        return Enrolled(venue=whose.venue, kiosk_id=whose.kiosk_id, token=token)

    @app.post("/v1/tokens", responses=refusals)
    async def take_renewal(whose: Annotated[Bearer, Depends(reader)]) -> Renewed:
        """Give a kiosk its next token."""
        return Renewed(token=await in_database(lambda connection: renew(connection, whose, now())))

    @app.post("/v1/farewell", responses=refusals)
    async def take_farewell(whose: Annotated[Bearer, Depends(bearer)]) -> Farewell:
        """Note that a kiosk has brought all and wiped what it had received; its token is void."""
        await in_database(lambda connection: part(connection, whose, now()))
        return Farewell(kiosk_id=whose.kiosk_id)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        """Say that this process runs."""
        return {"status": "ok"}

    @app.get("/readyz", responses={503: {"model": Refusal}})
    async def readyz() -> dict[str, str]:
        """Say that the database answers."""
        await in_database(lambda connection: connection.execute(text("SELECT 1")))
        return {"status": "ready"}

    @app.get("/metrics", include_in_schema=False)
    async def metrics(request: Request, authorization: Annotated[str, Header()] = "") -> Response:
        """Tell Prometheus how this worker and the database stand."""
        given = metrics_token and compare_digest(authorization.encode(), f"Bearer {metrics_token}".encode())
        if not given and (request.client is None or not is_loopback(request.client.host)):
            raise _Refused(403, "give the token of hub_metrics_token")
        standing = await in_database(lambda connection: standing_of_all(connection, now()))
        return Response(numbers.exposed(standing), media_type=CONTENT_TYPE_LATEST)

    if site is not None:
        add_pages(app, engine, Doors(site, in_database, now), strangers)
    _answer_faults(app)
    return app


def _read(plain: bytes) -> tuple[Push, list[Good | Unusable]]:
    try:
        return read_push(plain)
    except OtherVersion as error:
        raise _Refused(426, f"this hub reads versions {', '.join(map(str, READABLE))}") from error
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
            if isinstance(error, TooMany):
                headers["Retry-After"] = str(ceil(error.retry_after_s))
            return JSONResponse(said.model_dump(), found, headers=headers)

        return answer

    async def wrong_words(request: Request, error: Exception) -> Response:
        """What was asked is not repeated: it may be a code."""
        assert isinstance(error, RequestValidationError)
        wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['type']}" for each in error.errors()[:3])
        return JSONResponse({"reason": f"this cannot be read: {wrong}"}, 422)

    later = {"Retry-After": str(RETRY_AFTER_S)}
    app.add_exception_handler(_Refused, answering(400))
    app.add_exception_handler(NoSuchKiosk, answering(401))
    app.add_exception_handler(NoLonger, answering(403))
    app.add_exception_handler(RequestValidationError, wrong_words)
    app.add_exception_handler(TooMany, answering(429, "too many requests"))
    app.add_exception_handler(TooSlow, answering(408, "the body did not come in time"))
    app.add_exception_handler(TooLarge, answering(413, "more than may come at once"))
    app.add_exception_handler(Unreadable, answering(400, "this cannot be unpacked"))
    app.add_exception_handler(DBAPIError, answering(503, "the database does not answer", **later))
    app.add_exception_handler(PoolTimeoutError, answering(503, "every connection is in use", **later))
