"""``kiosk purge``"""

from __future__ import annotations

from dataclasses import asdict

import click

from kiosk.actions.closing_words import purged
from kiosk.cli.options import answer, opened, shared_options
from kiosk.logs import start_log


@click.command("purge")
@click.option("--dry-run", is_flag=True, help="Say what is due and change nothing; works while the kiosk runs.")
@shared_options
def purge(dry_run: bool) -> None:
    """Delete the personal data whose delete date has passed; every count stays."""
    with opened(to_read=dry_run) as kiosk:
        today = kiosk.pack.venue.day_of(kiosk.clock.now())
        if not dry_run:
            start_log(kiosk.settings.log_dir)
        gone = kiosk.purge.due(today) if dry_run else kiosk.purge(today)
    verb = "Would delete" if dry_run else "Deleted"
    answer(asdict(gone) | {"day": today, "dry_run": dry_run}, f"{verb}: {purged(gone)}.")
