"""Serving the hub: its database, TLS, and an end that finishes what it has begun."""

from __future__ import annotations

import logging
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

from sqlalchemy import Engine

from kiosk.errors import SettingsError
from kiosk.hub.database import opened
from kiosk.hub.embedded_postgres import embedded_postgres
from kiosk.hub.service import service
from kiosk.settings import Settings

PORT = 8700
GRACE_S = 20
MOST_CONNECTIONS = 256


@contextmanager
def hub_database(settings: Settings) -> Iterator[Engine]:
    """Open the hub's database: the one that the settings name, else the data folder's own. Raises ``DatabaseAway``."""
    if settings.hub_database:
        engine = opened(settings.hub_database)
        try:
            yield engine
        finally:
            engine.dispose()
        return
    with embedded_postgres(settings.data_dir) as url:
        engine = opened(url)
        try:
            yield engine
        finally:
            engine.dispose()


def serve(settings: Settings, *, host: str, port: int, certificate: Path | None, key: Path | None) -> None:
    """Serve until the process is told to end; requests that are on their way are answered first.

    Raises ``SettingsError`` for an address that others reach without a certificate: tokens would cross the network.
    """
    import uvicorn

    if certificate is None and not is_loopback(host):
        raise SettingsError(
            "other machines may speak to the hub only over TLS",
            where=host,
            fix="Give --certificate and --key, or put a proxy with TLS before 127.0.0.1.",
        )
    with hub_database(settings) as engine:
        logging.getLogger("kiosk").info("The hub serves.")
        # uvicorn raises the signal that ended it once more when it is done; the database has yet to be stopped.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        uvicorn.run(
            service(engine),
            host=host,
            port=port,
            ssl_certfile=certificate,
            ssl_keyfile=key,
            log_level="warning",
            access_log=False,
            server_header=False,
            limit_concurrency=MOST_CONNECTIONS,
            timeout_graceful_shutdown=GRACE_S,
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
