"""``kiosk import sessions FILE``"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click

from kiosk.actions.ports import EVER, Window
from kiosk.cli.import_bookings import finish, refuse_overwriting, rejects_file
from kiosk.cli.options import FILE, NEW_FILE, opened, shared_options
from kiosk.domain.catalogue import Catalogue, Room
from kiosk.exchange.catalogue_source import DAYS_AHEAD, DAYS_BEHIND
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_files import SessionFile, read_sessions


def session_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the file of sessions and what is said of it."""
    for option in (
        click.option("--rejects", type=NEW_FILE, help="Where entries go that cannot be used."),
        click.option("--programme", "programme_key", help="The programme of sessions that name none."),
        click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing."),
        click.argument("file", type=FILE),
    ):
        command = option(command)
    return command


@click.command("sessions")
@session_options
@shared_options
def import_sessions(file: Path, dry_run: bool, programme_key: str | None, rejects: Path | None) -> None:
    """Bring in sessions: CSV or XLSX, iCalendar, or a frab or pretalx schedule in JSON."""
    refuse_overwriting(file, rejects)
    with opened() as kiosk:
        rejects = rejects or rejects_file(kiosk.settings.rejects_dir, file)
        schedule = sessions_around(kiosk.clock.now(), file, kiosk.catalogue(), kiosk.pack.rooms, programme_key)
        rejected: list[Rejected] = []
        counts = kiosk.bookings.import_sessions(
            schedule.accepted(rejected.append),
            source=schedule.source,
            covers=speaks_for(schedule, kiosk.clock.now()),
            dry_run=dry_run,
        )
        if not dry_run:
            kiosk.bookings.import_rooms(schedule.rooms, source=schedule.source)
    finish(counts, rejected, schedule.header, rejects=rejects, dry_run=dry_run, notes=notes_of_sessions(schedule))


def sessions_around(
    now: datetime, file: Path, catalogue: Catalogue, rooms: Iterable[Room], programme_key: str | None
) -> SessionFile:
    """Read a file of sessions; of a calendar what lies in the days that a kiosk shows, and in the year to come.

    ``rooms`` are those that need not be brought in. Raises ``ImportFileError``.
    """
    today = catalogue.venue.day_of(now)
    return read_sessions(
        file,
        time_zone=catalogue.venue.time_zone,
        programmes=tuple(catalogue.programmes.values()),
        rooms=rooms,
        programme_key=programme_key,
        day_from=today - timedelta(days=DAYS_BEHIND),
        day_until=today + timedelta(days=4 * DAYS_AHEAD),
    )


def notes_of_sessions(file: SessionFile) -> dict[str, Any]:
    """Return what is said of a file of sessions besides the counts."""
    return {"source": file.source, "kind": file.kind, "rooms": [room.name for room in file.rooms]}


def speaks_for(schedule: SessionFile, now: datetime) -> Window:
    """What is missing from the file is cancelled only where it is yet to come and every entry could be read."""
    if schedule.rejected:
        return now, now
    first, end = schedule.covers or EVER
    return max(first, now), end
