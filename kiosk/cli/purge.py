"""``kiosk purge``"""

from __future__ import annotations

from dataclasses import asdict

import click

from kiosk.cli.options import answer, opened, shared_options
from kiosk.logs import start_log

_WORDS = {
    "names": "names",
    "leave_help": "wishes for help to leave",
    "emails": "e-mail addresses",
    "bookings": "names of bookings",
    "badges": "badges in the spool folder",
    "rejects": "files of rejected rows",
    "backups": "old backups",
}


@click.command("purge")
@click.option("--dry-run", is_flag=True, help="Say what is due and change nothing; works while the kiosk runs.")
@shared_options
def purge(dry_run: bool) -> None:
    """Delete the personal data whose delete date has passed; every count stays."""
    with opened(to_read=dry_run) as kiosk:
        today = kiosk.pack.venue.day_of(kiosk.clock.now())
        if not dry_run:
            start_log(kiosk.settings.log_dir)
        counts = asdict(kiosk.purge.due(today) if dry_run else kiosk.purge(today))
    told = [f"{count} {_WORDS[name]}" for name, count in counts.items() if count]
    verb = "Would delete" if dry_run else "Deleted"
    answer(counts | {"day": today, "dry_run": dry_run}, f"{verb}: {', '.join(told) or 'nothing is due'}.")
