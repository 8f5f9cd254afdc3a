"""What the hub says of itself: numbers for Prometheus, and a line in the log for each request that did not go well.

Neither holds a name, a code, a token or an address; routes stand there as they are declared, without what was asked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from time import perf_counter
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector
from prometheus_client.exposition import generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SLOW_S = 2.0
UNKNOWN = "unknown"
EVENTS = b"text/event-stream"
_METHODS = ("GET", "POST", "HEAD")
logger = logging.getLogger(__name__)


class Numbers:
    """What is counted in one worker, and what the database says at the moment of asking."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        self.requests = Counter(
            "kiosk_hub_requests", "Requests answered.", ("route", "method", "status"), registry=self.registry
        )
        self.seconds = Histogram(
            "kiosk_hub_request_seconds", "Time to the whole answer.", ("route",), registry=self.registry
        )
        self.facts = Counter(
            "kiosk_hub_facts", "Facts received, by what became of them.", ("word",), registry=self.registry
        )
        self._standing = {
            name: Gauge(f"kiosk_hub_{name}", says, registry=self.registry) for name, says in STANDING.items()
        }

    def exposed(self, standing: Mapping[str, int]) -> bytes:
        """Return everything in Prometheus's text format; ``standing`` is by the keys of ``STANDING``."""
        for name, value in standing.items():
            self._standing[name].set(value)
        return generate_latest(self.registry)


LIVE = "/v1/live"


class Observed:
    """Counts and times each request; logs those that failed or took long."""

    def __init__(self, app: ASGIApp, numbers: Numbers, timer: Callable[[], float] = perf_counter) -> None:
        self._app = app
        self._numbers = numbers
        self._timer = timer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status, has_end = self._timer(), 500, True

        async def note(message: Message) -> None:
            nonlocal status, has_end
            if message["type"] == "http.response.start":
                status = message["status"]
                has_end = (b"content-type", EVENTS) not in [(name, value[:17]) for name, value in message["headers"]]
            await send(message)

        try:
            await self._app(scope, receive, note)
        finally:
            # Live changes go on until the kiosk goes: how long that was says nothing.
            self._note(scope, status, self._timer() - began if has_end else 0.0)

    def _note(self, scope: Scope, status: int, took_s: float) -> None:
        route = _route(scope)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._numbers.requests.labels(route, method, str(status)).inc()
        if route == LIVE and status < 400:  # it lasts as long as somebody listens
            return
        self._numbers.seconds.labels(route).observe(took_s)
        if status >= 400 or took_s > SLOW_S:
            said: dict[str, Any] = {"route": route, "status": status, "took_ms": round(took_s * 1000)}
            logger.info("A request did not go well." if status >= 400 else "A request took long.", extra=said)


def _route(scope: Scope) -> str:
    return str(getattr(scope.get("route"), "path", UNKNOWN))


STANDING = {
    "kiosks": "Kiosks that may send.",
    "silent_kiosks": "Kiosks that may send and were not heard for five minutes.",
    "waiting_facts": "Facts that kiosks said they had yet to bring.",
    "kept_aside_facts": "What kiosks sent and nobody can use.",
}
