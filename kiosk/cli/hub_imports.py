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
from kiosk.cli.import_bookings import column_mapping, finish, progress_bar, refuse_overwriting, rejects_file
from kiosk.cli.import_sessions import speaks_for
from kiosk.cli.options import given_settings, shared_options
from kiosk.domain.catalogue import Catalogue
from kiosk.exchange.booking_files import read_bookings
from kiosk.exchange.catalogue_source import DAYS_AHEAD, DAYS_BEHIND
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_files import read_sessions
from kiosk.exchange.venue_pack import VenuePack, load_pack
from kiosk.hub.records import Schedule
from kiosk.settings import Settings, load_settings

if TYPE_CHECKING:
    from kiosk.hub.office import Office

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_REJECTS = click.Path(path_type=Path, dir_okay=False)


@click.command("bookings")
@click.argument("file", type=_FILE)
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.option("--map", "mapping", multiple=True, callback=column_mapping, metavar="FIELD=COLUMN", help="Name a column.")
@click.option("--session", "session_key", help="The session of rows that name none.")
@click.option("--programme", "programme_key", help="The programme of rows that name none.")
@click.option("--rejects", type=_REJECTS, help="Where rows go that cannot be used.")
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
        catalogue = _catalogue(pack, office)
        bookings = read_bookings(
            file,
            time_zone=catalogue.venue.time_zone,
            sessions=tuple(catalogue.sessions.values()),
            programmes=tuple(catalogue.programmes.values()),
            mapping=mapping or None,
            session_key=session_key,
            programme_key=programme_key,
        )
        rejected: list[Rejected] = []
        with progress_bar(bookings.total_rows, file.name) as advance:
            taken = bookings.accepted(rejected.append)
            put = office.put_bookings(pack.venue, taken, dry_run=dry_run, progress=advance)
    notes = {
        "source": bookings.source,
        "columns": dict(bookings.columns),
        "ignored": list(bookings.ignored_columns),
    }
    target = rejects or rejects_file(settings.rejects_dir, file)
    finish(ImportCounts(**asdict(put)), rejected, bookings.header, rejects=target, dry_run=dry_run, notes=notes)


@click.command("sessions")
@click.argument("file", type=_FILE)
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.option("--programme", "programme_key", help="The programme of sessions that name none.")
@click.option("--rejects", type=_REJECTS, help="Where entries go that cannot be used.")
@shared_options
def hub_sessions(file: Path, dry_run: bool, programme_key: str | None, rejects: Path | None) -> None:
    """Bring in sessions, and the rooms they name, for every kiosk of the venue."""
    refuse_overwriting(file, rejects)
    with _venue() as (settings, pack, office):
        now = datetime.now(UTC)
        today = pack.venue.day_of(now)
        schedule = read_sessions(
            file,
            time_zone=pack.venue.time_zone,
            programmes=tuple(_catalogue(pack, office).programmes.values()),
            rooms=pack.rooms,
            programme_key=programme_key,
            day_from=today - timedelta(days=DAYS_BEHIND),
            day_until=today + timedelta(days=4 * DAYS_AHEAD),
        )
        rejected: list[Rejected] = []
        given = list(schedule.accepted(rejected.append))
        read = Schedule(given, schedule.rooms, schedule.source, speaks_for(schedule, now))
        put = office.put_sessions(read, dry_run=dry_run)
    notes = {"source": schedule.source, "kind": schedule.kind, "rooms": [room.name for room in schedule.rooms]}
    target = rejects or rejects_file(settings.rejects_dir, file)
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
