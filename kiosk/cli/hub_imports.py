"""``kiosk hub import bookings FILE`` and ``kiosk hub import sessions FILE``: what every kiosk of the venue gets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.actions.ports import ImportCounts
from kiosk.cli.import_bookings import (
    booking_options,
    finish,
    notes_of_bookings,
    progress_bar,
    refuse_overwriting,
    rejects_file,
)
from kiosk.cli.import_sessions import notes_of_sessions, session_options, sessions_around, speaks_for
from kiosk.cli.options import given_settings, shared_options
from kiosk.domain.catalogue import Catalogue
from kiosk.exchange.booking_files import read_bookings
from kiosk.exchange.catalogue_source import DAYS_AHEAD, DAYS_BEHIND
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.venue_pack import VenuePack, load_pack
from kiosk.hub.records import Schedule
from kiosk.settings import Settings, load_settings

if TYPE_CHECKING:
    from kiosk.hub.office import Office


@click.command("bookings")
@booking_options
@shared_options
def hub_bookings(
    file: Path,
    dry_run: bool,
    mapping: dict[str, str],
    session_key: str | None,
    programme_key: str | None,
    rejects: Path | None,
) -> None:
    """Bring in bookings for every kiosk of the venue."""
    refuse_overwriting(file, rejects)
    with _venue() as (settings, pack, office):
        known = _catalogue(pack, office)
        bookings = read_bookings(file, known, mapping=mapping, session_key=session_key, programme_key=programme_key)
        rejected: list[Rejected] = []
        with progress_bar(bookings.total_rows, file.name) as advance:
            taken = bookings.accepted(rejected.append)
            put = office.put_bookings(pack.venue, taken, dry_run=dry_run, progress=advance)
    target, notes = rejects or rejects_file(settings.rejects_dir, file), notes_of_bookings(bookings)
    finish(ImportCounts(**asdict(put)), rejected, bookings.header, rejects=target, dry_run=dry_run, notes=notes)


@click.command("sessions")
@session_options
@shared_options
def hub_sessions(file: Path, dry_run: bool, programme_key: str | None, rejects: Path | None) -> None:
    """Bring in sessions, and the rooms they name, for every kiosk of the venue."""
    refuse_overwriting(file, rejects)
    with _venue() as (settings, pack, office):
        now = datetime.now(UTC)
        schedule = sessions_around(now, file, _catalogue(pack, office), pack.rooms, programme_key)
        rejected: list[Rejected] = []
        given = list(schedule.accepted(rejected.append))
        read = Schedule(given, schedule.rooms, schedule.source, speaks_for(schedule, now))
        put = office.put_sessions(read, dry_run=dry_run)
    target, notes = rejects or rejects_file(settings.rejects_dir, file), notes_of_sessions(schedule)
    finish(ImportCounts(**asdict(put)), rejected, schedule.header, rejects=target, dry_run=dry_run, notes=notes)


@contextmanager
def _venue() -> Iterator[tuple[Settings, VenuePack, Office]]:
    from kiosk.hub.office import opened_office

    settings = load_settings(**given_settings())
    pack = load_pack(settings.venue)
    with opened_office(settings, pack.venue.key) as office:
        yield settings, pack, office


def _catalogue(pack: VenuePack, office: Office) -> Catalogue:
    sessions = office.sessions()
    today = pack.venue.day_of(datetime.now(UTC))
    starts = [pack.venue.day_of(session.starts_at) for session in (*sessions, *pack.sessions)]
    first = min([today - timedelta(days=DAYS_BEHIND), *starts])
    last = max([today + timedelta(days=DAYS_AHEAD), *starts])
    return pack.catalogue(first, last, sessions, imported_rooms=office.rooms())
