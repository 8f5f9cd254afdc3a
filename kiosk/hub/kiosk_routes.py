"""What kiosks say to the hub: thin routes; what they do stands in ``enrolment``, ``ingest``, ``feed``, ``sharing``.

Annotations are evaluated here: FastAPI could not find the names inside the functions from their text.
"""

import re
from collections import Counter
from datetime import timedelta
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import ValidationError

from kiosk.hub import feed, ingest
from kiosk.hub.answering_faults import Refused
from kiosk.hub.bodies import whole_body
from kiosk.hub.enrolment import Bearer, enrol, part, renew
from kiosk.hub.gate import Gate
from kiosk.hub.live import Live
from kiosk.hub.observing import Numbers
from kiosk.hub.reading import Good, OtherVersion, Unusable, read_push
from kiosk.hub.reports import take_report
from kiosk.hub.sharing import share_out
from kiosk.wire.messages import (
    READABLE,
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

# By its name in the schema: as a model it would be prepared anew for each status of each route, half of a hub's start.
_REFUSAL = {"application/json": {"schema": {"$ref": f"#/components/schemas/{Refusal.__name__}"}}}
_REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"content": _REFUSAL} for status in (400, 401, 403, 408, 413, 422, 426, 429, 503)
}
_PUSH = {"requestBody": {"content": {"application/json": {"schema": Push.model_json_schema()}}, "required": True}}
_PROGRAM = re.compile(r"checkin-kiosk/([0-9A-Za-z.+-]{1,20})")
_AS_IT_COMES = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}  # no proxy keeps events back


def add_pushing(app: FastAPI, gate: Gate, numbers: Numbers) -> None:
    """Let kiosks ask what the hub has of them, and bring the rest."""

    @app.get("/v1/standing", responses=_REFUSALS)
    async def standing(request: Request, whose: Annotated[Bearer, Depends(gate.bearer)]) -> Standing:
        """Say what the hub has of this kiosk."""
        version = _PROGRAM.match(request.headers.get("User-Agent", ""))
        said = version[1] if version else ""
        return await gate.in_database(lambda connection: ingest.standing(connection, whose, gate.now(), said))

    answers: dict[int | str, dict[str, Any]] = {200: {"model": PushAnswer}, 409: {"model": NumbersTaken}}

    @app.post("/v1/facts", responses=_REFUSALS | answers, openapi_extra=_PUSH)
    async def take_facts(request: Request, whose: Annotated[Bearer, Depends(gate.bearer)]) -> Response:
        """Take facts, each once; the body may be packed with gzip."""
        plain = await whole_body(request.stream(), request.headers.get("Content-Encoding", ""))
        answer = await gate.in_database(lambda found: ingest.take(found, whose, *_read(plain), gate.now()))
        status = 409 if isinstance(answer, NumbersTaken) else 200
        for word, count in Counter(said.word for said in getattr(answer, "answers", ())).items():
            numbers.facts.labels(word).inc(count)
        return Response(answer.model_dump_json(), status, media_type="application/json")


def add_hearing(app: FastAPI, gate: Gate, live: Live) -> None:
    """Let kiosks hear of what others did and of what the hub says, a page at a time, and at once that there is more."""

    @app.get("/v1/changes", responses=_REFUSALS | {200: {"model": Changes}})
    async def tell_changes(
        whose: Annotated[Bearer, Depends(gate.reader)], after: Annotated[Cursor, Query()] = "", check: bool = False
    ) -> Response:
        """Tell what other kiosks of the venue did after a cursor, and what the hub says of the venue."""
        page = await gate.in_database(lambda found: feed.changes(found, whose, after, gate.now(), check=check))
        return Response(page.model_dump_json(), media_type="application/json")  # it need not be read once more here

    @app.get("/v1/live", include_in_schema=False)  # it has no end, and says nothing that a schema could
    async def tell_live(whose: Annotated[Bearer, Depends(gate.reader)]) -> StreamingResponse:
        """Say at once that something changed, by server-sent events."""
        return StreamingResponse(live.events(whose), media_type="text/event-stream", headers=_AS_IT_COMES)


def add_places_and_reports(app: FastAPI, gate: Gate, here: timedelta) -> None:
    """Let kiosks ask for their shares, and say how they are."""

    @app.post("/v1/places", responses=_REFUSALS)
    async def share_places(whose: Annotated[Bearer, Depends(gate.reader)], asked: AskedPlaces) -> GivenPlaces:
        """Give a kiosk its share of each place, by which it may let people in whatever becomes of the network."""
        return await gate.in_database(lambda connection: share_out(connection, whose, asked, gate.now(), here))

    @app.post("/v1/report", responses=_REFUSALS)
    async def hear_report(whose: Annotated[Bearer, Depends(gate.reader)], said: KioskReport) -> Noted:
        """Keep how a kiosk says that it is."""
        await gate.in_database(lambda connection: take_report(connection, whose, said))
        return Noted(kiosk_id=whose.kiosk_id)


def add_enrolling(app: FastAPI, gate: Gate) -> None:
    """Let kiosks join, have new tokens, and go."""

    @app.post("/v1/enrolments", responses=_REFUSALS)
    async def take_enrolment(request: Request, asked: Enrolment) -> Enrolled:
        """Give a kiosk its token for a one-time code."""
        work = lambda connection: enrol(connection, asked.code, asked.kiosk_id, gate.now())  # noqa: E731
        whose, token = await gate.known(request, work)
        return Enrolled(venue=whose.venue, kiosk_id=whose.kiosk_id, token=token)

    @app.post("/v1/tokens", responses=_REFUSALS)
    async def take_renewal(whose: Annotated[Bearer, Depends(gate.reader)]) -> Renewed:
        """Give a kiosk its next token."""
        return Renewed(token=await gate.in_database(lambda connection: renew(connection, whose, gate.now())))

    @app.post("/v1/farewell", responses=_REFUSALS)
    async def take_farewell(whose: Annotated[Bearer, Depends(gate.bearer)]) -> Farewell:
        """Note that a kiosk has brought all and wiped what it had received; its token is void from then on."""
        await gate.in_database(lambda connection: part(connection, whose, gate.now()))
        return Farewell(kiosk_id=whose.kiosk_id)


def _read(plain: bytes) -> tuple[Push, list[Good | Unusable]]:
    try:
        return read_push(plain)
    except OtherVersion as error:
        raise Refused(426, f"this hub reads versions {', '.join(map(str, READABLE))}") from error
    except (ValueError, RecursionError) as error:
        wrong = error.errors()[0]["type"] if isinstance(error, ValidationError) else "no JSON"
        raise Refused(400, f"this is no push: {wrong}") from error
