"""What whoever looks after a hub may see and do, for one venue."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine

from kiosk.hub.enrolment import Bearer, make_code, revoke
from kiosk.hub.overview import KeptAside, KioskOverview, kept_aside, overview
from kiosk.hub.server import hub_database
from kiosk.settings import Settings


class Office:
    """One venue of a hub; each call is one transaction."""

    def __init__(self, engine: Engine, venue: str) -> None:
        self._engine = engine
        self.venue = venue

    def invite(self, url: str, *, again: bool = False) -> str:
        """Return the invitation of one kiosk: the hub's address with a code that holds for ten minutes."""
        with self._engine.begin() as connection:
            return f"{url}#{make_code(connection, self.venue, datetime.now(UTC), again=again)}"

    def revoke(self, kiosk_id: str) -> None:
        """Take a kiosk's token back; raises ``NoSuchKiosk``."""
        with self._engine.begin() as connection:
            revoke(connection, Bearer(self.venue, kiosk_id), datetime.now(UTC))

    def kiosks(self) -> list[KioskOverview]:
        """Return the venue's kiosks by name."""
        with self._engine.begin() as connection:
            return overview(connection, self.venue)

    def kept_aside(self) -> list[KeptAside]:
        """Return what kiosks sent and nobody here can use."""
        with self._engine.begin() as connection:
            return kept_aside(connection, self.venue)


@contextmanager
def opened_office(settings: Settings, venue: str) -> Iterator[Office]:
    """Open a venue of the hub that these settings have, beside the process that serves it."""
    with hub_database(settings) as engine:
        yield Office(engine, venue)
