"""Serving the hub: its database, TLS, and an end that finishes what it has begun."""

from __future__ import annotations

import gc
import logging
import signal
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from fastapi import FastAPI
from sqlalchemy import Engine

from kiosk.domain.values import frozen
from kiosk.errors import SettingsError
from kiosk.hub.addresses import is_loopback
from kiosk.hub.announcing import announced, own_addresses
from kiosk.hub.certificate import own_certificate, own_pin
from kiosk.hub.coming_up import UntilTheDatabaseIsThere
from kiosk.hub.database import bring_up, engine_at
from kiosk.hub.embedded_postgres import FOLDER, embedded_postgres
from kiosk.hub.errors import DatabaseAway, SchemaNewer
from kiosk.hub.pages.site import Site
from kiosk.hub.service import service
from kiosk.settings import Settings

if TYPE_CHECKING:
    import uvicorn

GRACE_S = 20
MOST_CONNECTIONS = 256


@contextmanager
def hub_database(settings: Settings) -> Iterator[Engine]:
    """Open the hub's database: the one that the settings name, else the data folder's own. Raises ``DatabaseAway``."""
    with _engine(settings) as engine:
        bring_up(engine)
        yield engine


@contextmanager
def _engine(settings: Settings) -> Iterator[Engine]:
    named = settings.hub_database
    with nullcontext(named) if named else embedded_postgres(settings.data_dir) as url:
        engine = engine_at(url)
        try:
            yield engine
        finally:
            engine.dispose()


@frozen
class Address:
    """Where the hub listens, and with whose certificate: its own where none is named, a proxy's where one is before it.

    ``key`` may stand in the certificate's file.
    """

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    is_behind_proxy: bool = False


def serve(settings: Settings, at: Address, site: Site) -> None:
    """Serve until the process is told to end; requests that are on their way are answered first.

    A database that the settings name is waited for, with ``/readyz`` saying so; the hub's own has been started here.
    Raises ``SettingsError`` for a proxy that would be reached over a network: tokens would cross it in the clear.
    """
    certificate = None if at.is_behind_proxy else at.certificate or own_certificate(settings.data_dir / FOLDER)
    if certificate is None and not is_loopback(at.host):
        raise SettingsError(
            "other machines may speak to the hub only over TLS",
            where=at.host,
            fix="Let the proxy reach it at 127.0.0.1, or serve without --behind-proxy.",
        )
    with _engine(settings) as engine:
        is_up = _is_up(engine, may_wait=bool(settings.hub_database))
        # uvicorn raises the signal that ended it once more when it is done; the database has yet to be stopped.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        own = at.certificate is None and certificate is not None
        shown = replace(site, pin=own_pin(settings.data_dir / FOLDER) if own else "")
        app = service(engine, metrics_token=settings.hub_metrics_token, site=shown)
        if not is_up:
            app.add_middleware(UntilTheDatabaseIsThere, bring_up=partial(bring_up, engine))
        leave_be_what_stays()
        with _announced(shown.pin, at):
            _server(app, at, certificate).run()


def _is_up(engine: Engine, *, may_wait: bool) -> bool:
    try:
        bring_up(engine)
    except SchemaNewer:
        raise
    except DatabaseAway:
        if not may_wait:
            raise
        return False
    logging.getLogger("kiosk").info("The hub serves.")
    return True


def leave_be_what_stays() -> None:
    """Let the garbage collector pass over the program itself, and come less often.

    A push makes some ten thousand objects that are gone a moment later: what was looked through for them each time cost
    a tenth of it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _server(app: FastAPI, at: Address, certificate: Path | None) -> uvicorn.Server:
    """Live changes have no end of their own, and the server waits for every answer that has begun: they end with it."""
    import uvicorn

    server = uvicorn.Server(config_of(app, at, certificate))
    ends = server.handle_exit

    def end_streams_too(number: int, frame: FrameType | None) -> None:
        app.state.live.close()
        ends(number, frame)

    server.handle_exit = end_streams_too  # type: ignore[assignment,method-assign]
    return server


def _announced(pin: str, at: Address) -> AbstractContextManager[None]:
    """A hub that other machines reach, with a certificate of its own, says so in the local network."""
    if not pin or is_loopback(at.host):
        return nullcontext()
    everywhere = at.host in ("0.0.0.0", "::")
    return announced(pin, at.port, own_addresses() if everywhere else [at.host])


def config_of(app: FastAPI, at: Address, certificate: Path | None) -> uvicorn.Config:
    """Return how the hub is served: whoever is being answered when it ends is answered."""
    import uvicorn

    return uvicorn.Config(
        app,
        host=at.host,
        port=at.port,
        ssl_certfile=certificate,
        ssl_keyfile=at.key,
        log_level="warning",
        access_log=False,
        server_header=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=GRACE_S,
    )
