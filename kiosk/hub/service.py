"""The hub as an ASGI service: what it is made of, and how it is.

Annotations are evaluated here: FastAPI could not find the names inside the functions from their text.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from time import monotonic
from typing import Annotated

from fastapi import FastAPI, Header, Request, Response
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from sqlalchemy import Engine, text

from kiosk.hub.addresses import is_loopback
from kiosk.hub.answering_faults import Refused, answer_faults
from kiosk.hub.bodies import SmallBodies
from kiosk.hub.gate import Gate
from kiosk.hub.kiosk_routes import add_enrolling, add_hearing, add_places_and_reports, add_pushing
from kiosk.hub.live import Live
from kiosk.hub.observing import Numbers, Observed
from kiosk.hub.overview import standing_of_all
from kiosk.hub.pages.import_routes import PATHS
from kiosk.hub.pages.routes import add_pages
from kiosk.hub.pages.site import Doors, Site
from kiosk.hub.sharing import HERE
from kiosk.wire.messages import VERSION, Refusal


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
    numbers, gate = Numbers(), Gate(engine, now, monotonic_s)
    app.add_middleware(SmallBodies, large=("/v1/facts", *PATHS))
    app.add_middleware(Observed, numbers=numbers)
    app.state.live = Live(engine.url.set(drivername="postgresql").render_as_string(hide_password=False))
    add_pushing(app, gate, numbers)
    add_hearing(app, gate, app.state.live)
    add_places_and_reports(app, gate, here)
    add_enrolling(app, gate)
    _add_health(app, gate, numbers, metrics_token)
    if site is not None:
        add_pages(app, Doors(site, gate, engine))
    answer_faults(app)
    return app


def _add_health(app: FastAPI, gate: Gate, numbers: Numbers, metrics_token: str) -> None:
    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        """Say that this process runs."""
        return {"status": "ok"}

    @app.get("/readyz", responses={503: {"model": Refusal}})
    async def readyz() -> dict[str, str]:
        """Say that the database answers."""
        await gate.in_database(lambda connection: connection.execute(text("SELECT 1")))
        return {"status": "ready"}

    @app.get("/metrics", include_in_schema=False)
    async def metrics(request: Request, authorization: Annotated[str, Header()] = "") -> Response:
        """Tell Prometheus how this worker and the database stand."""
        given = metrics_token and compare_digest(authorization.encode(), f"Bearer {metrics_token}".encode())
        if not given and (request.client is None or not is_loopback(request.client.host)):
            raise Refused(403, "give the token of hub_metrics_token")
        standing = await gate.in_database(lambda connection: standing_of_all(connection, gate.now()))
        return Response(numbers.exposed(standing), media_type=CONTENT_TYPE_LATEST)
