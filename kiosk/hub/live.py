"""Telling kiosks at once that something changed: server-sent events, fed by PostgreSQL's LISTEN and NOTIFY.

An event says that there is something, never what: whoever hears it asks for the changes as always, and whoever does not
asks every few seconds. So nothing is lost with a connection.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import psycopg

from kiosk.hub.changes import CHANNEL
from kiosk.hub.enrolment import Bearer

HEARTBEAT_S = 15.0  # proxies let a silent connection go after some thirty seconds
STREAM_LASTS_S = 300.0  # then the kiosk asks anew, with its token: one that was revoked hears no more
AGAIN_S = 2.0
CHANGED = b"event: changed\ndata: {}\n\n"
STILL_HERE = b": still here\n\n"
logger = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class _Listener:
    whose: Bearer
    news: asyncio.Event = field(default_factory=asyncio.Event)


class Live:
    """The kiosks that listen to this worker; one connection to the database for all of them, while there are any."""

    def __init__(self, address: str) -> None:
        """``address`` is the database's, as libpq reads it."""
        self._address = address
        self._listeners: set[_Listener] = set()
        self._listening: asyncio.Task[None] | None = None
        self._is_closed = False

    def close(self) -> None:
        """End all streams; the worker stops."""
        self._is_closed = True
        self._tell(None)

    async def events(self, whose: Bearer) -> AsyncIterator[bytes]:
        """Yield an event for each change of the venue that is not the kiosk's own, the first one at once."""
        listener = _Listener(whose)
        self._listeners.add(listener)
        if self._listening is None or self._listening.done():
            self._listening = asyncio.create_task(self._listen())
        ends_at = asyncio.get_running_loop().time() + STREAM_LASTS_S
        try:
            yield CHANGED
            while not self._is_closed and asyncio.get_running_loop().time() < ends_at:
                try:
                    await asyncio.wait_for(listener.news.wait(), HEARTBEAT_S)
                except TimeoutError:
                    yield STILL_HERE
                    continue
                listener.news.clear()
                yield CHANGED
        finally:
            self._listeners.discard(listener)

    async def _listen(self) -> None:
        while self._listeners and not self._is_closed:
            try:
                connection = await psycopg.AsyncConnection.connect(self._address, autocommit=True, connect_timeout=5)
                async with connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    self._tell(None)  # what happened before was not heard
                    while self._listeners and not self._is_closed:
                        async for notice in connection.notifies(timeout=HEARTBEAT_S):
                            self._tell(notice.payload)
            except (psycopg.Error, OSError) as error:
                logger.warning("Live changes wait for the database: %s", type(error).__name__)
                await asyncio.sleep(AGAIN_S)

    def _tell(self, said: str | None) -> None:
        """``said`` is a venue and who changed something there; ``None`` may be anything."""
        venue, _, by = (said or "").partition(" ")
        for listener in self._listeners:
            if said is None or (listener.whose.venue == venue and listener.whose.kiosk_id != by):
                listener.news.set()
