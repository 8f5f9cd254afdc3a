"""What whoever looks after a hub may see and do, for one venue."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TypeVar

from sqlalchemy import Connection, Engine

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Room, Session, Venue
from kiosk.domain.facts import ErasureReason
from kiosk.hub import records
from kiosk.hub.certificate import own_pin
from kiosk.hub.embedded_postgres import FOLDER
from kiosk.hub.enrolment import Bearer, make_code, revoke
from kiosk.hub.errors import HubError
from kiosk.hub.overview import KeptAside, KioskOverview, kept_aside, overview
from kiosk.hub.own_facts import erase
from kiosk.hub.pages import accounts
from kiosk.hub.pages.accounts import Role, Wrong
from kiosk.hub.server import hub_database
from kiosk.hub.unnaming import purge_names
from kiosk.settings import Settings
from kiosk.wire.invitation import Invitation

AT_THE_HUB = "the hub's computer"
Result = TypeVar("Result")


class Office:
    """One venue of a hub; each call is one transaction."""

    def __init__(self, engine: Engine, venue: str, pin: str = "") -> None:
        self._engine = engine
        self.venue = venue
        self.pin = pin

    def invite(self, url: str, *, again: bool = False, pinned: bool = True) -> Invitation:
        """Return the invitation of one kiosk, which holds for ten minutes; not ``pinned`` where a proxy has the TLS."""
        with self._engine.begin() as connection:
            code = make_code(connection, self.venue, datetime.now(UTC), again=again)
        return Invitation(url, code, self.pin if pinned else "")

    def revoke(self, kiosk_id: str) -> None:
        """Let a kiosk go, once it has brought what it has; raises ``NoSuchKiosk``."""
        with self._engine.begin() as connection:
            revoke(connection, Bearer(self.venue, kiosk_id), datetime.now(UTC))

    def add_user(self, name: str, role: str) -> str:
        """Let somebody see the venue's pages; return their password for the first time. Raises ``HubError``."""
        password = accounts.new_password()
        self._as_manager(
            "added", name, lambda found, at: accounts.add_user(found, self.venue, name, Role(role), password, at)
        )
        return password

    def new_password(self, name: str) -> str:
        """Return a user's new password for one time. Raises ``HubError``."""
        return self._as_manager(
            "gave a new password", name, lambda found, _: accounts.reset_password(found, self.venue, name)
        )

    def _as_manager(self, act: str, name: str, work: Callable[[Connection, datetime], Result]) -> Result:
        now = datetime.now(UTC)
        try:
            with self._engine.begin() as connection:
                done = work(connection, now)
                accounts.note(connection, self.venue, AT_THE_HUB, act, name, now)
                return done
        except Wrong as wrong:
            raise HubError(wrong.says, where=name) from None

    def erase(self, code: str, reason: ErasureReason) -> None:
        """Erase whoever goes by a code or a pass, at every kiosk."""
        with self._engine.begin() as connection:
            erase(connection, self.venue, [code], reason, datetime.now(UTC))

    def sessions(self) -> tuple[Session, ...]:
        """Return the venue's sessions at the hub."""
        with self._engine.begin() as connection:
            return records.sessions(connection, self.venue)

    def rooms(self) -> tuple[Room, ...]:
        """Return the venue's rooms at the hub."""
        with self._engine.begin() as connection:
            return records.rooms(connection, self.venue)

    def put_bookings(
        self,
        venue: Venue,
        bookings: Iterable[Booking],
        *,
        dry_run: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> records.Put:
        """Put bookings in place for every kiosk, some thousand at a time: kiosks push meanwhile.

        What cannot be read in the middle of a file leaves what came before; the file can be imported again.
        """
        now = lambda: datetime.now(UTC)  # noqa: E731
        return records.bring_bookings(self._engine, venue, bookings, now, dry_run=dry_run, progress=progress)

    def put_sessions(self, schedule: records.Schedule, *, dry_run: bool = False) -> records.Put:
        """Put a schedule in place for every kiosk; the sessions are counted."""
        return records.bring_sessions(self._engine, self.venue, schedule, dry_run=dry_run)

    def purge(self, today: date) -> int:
        """Take the names of bookings whose last day is past, and return of how many."""
        with self._engine.begin() as connection:
            return purge_names(connection, self.venue, today)

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
        yield Office(engine, venue, own_pin(settings.data_dir / FOLDER))
