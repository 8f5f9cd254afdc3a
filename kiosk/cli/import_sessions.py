"""``kiosk import sessions FILE``"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import click

from kiosk.actions.ports import EVER, Window
from kiosk.cli.import_bookings import finish, refuse_overwriting, rejects_file
from kiosk.cli.options import opened, shared_options
from kiosk.exchange.catalogue_source import DAYS_AHEAD, DAYS_BEHIND
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_files import SessionFile, read_sessions


@click.command("sessions")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.option("--programme", "programme_key", help="The programme of sessions that name none.")
@click.option(
    "--rejects", type=click.Path(path_type=Path, dir_okay=False), help="Where entries go that cannot be used."
)
@shared_options
def import_sessions(file: Path, dry_run: bool, programme_key: str | None, rejects: Path | None) -> None:
    """Bring in sessions: CSV or XLSX, iCalendar, or a frab or pretalx schedule in JSON."""
    refuse_overwriting(file, rejects)
    with opened() as kiosk:
        rejects = rejects or rejects_file(kiosk.settings.rejects_dir, file)
        catalogue = kiosk.catalogue()
        today = catalogue.venue.day_of(kiosk.clock.now())
        schedule = read_sessions(
            file,
            time_zone=catalogue.venue.time_zone,
            programmes=tuple(catalogue.programmes.values()),
            rooms=kiosk.pack.rooms,
            programme_key=programme_key,
            day_from=today - timedelta(days=DAYS_BEHIND),
            day_until=today + timedelta(days=4 * DAYS_AHEAD),
        )
        rejected: list[Rejected] = []
        counts = kiosk.bookings.import_sessions(
            schedule.accepted(rejected.append),
            source=schedule.source,
            covers=speaks_for(schedule, kiosk.clock.now()),
            dry_run=dry_run,
        )
        if not dry_run:
            kiosk.bookings.import_rooms(schedule.rooms, source=schedule.source)
    notes = {"source": schedule.source, "kind": schedule.kind, "rooms": [room.name for room in schedule.rooms]}
    finish(counts, rejected, schedule.header, rejects=rejects, dry_run=dry_run, notes=notes)


def speaks_for(schedule: SessionFile, now: datetime) -> Window:
    """What is missing from the file is cancelled only where it is yet to come and every entry could be read."""
    if schedule.rejected:
        return now, now
    first, end = schedule.covers or EVER
    return max(first, now), end
