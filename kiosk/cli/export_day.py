"""``kiosk export day DATE --out DIR``"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from kiosk.cli.options import answer, opened, shared_options


def _day(ctx: click.Context, param: click.Parameter, value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value} is not a date. Write it as 2026-11-22.") from None


@click.command("day")
@click.argument("day", callback=_day, metavar="DATE")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the files.")
@shared_options
def export_day(day: date, out: Path) -> None:
    """Write visits.csv, facts.csv, feedback.csv, day.xlsx and summary.json of one day into a folder."""
    with opened(to_read=True) as kiosk:
        done = kiosk.export_day(day, out)
    written = (done.visits_csv, done.facts_csv, done.feedback_csv, done.workbook, done.summary_json)
    files = {path.name: str(path) for path in written}
    answer({"day": day, "files": files, "summary": json.loads(done.summary.as_json())}, "\n".join(files.values()))
