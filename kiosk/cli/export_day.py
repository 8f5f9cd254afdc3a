"""``kiosk export day DATE --out DIR``"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from kiosk import files_out
from kiosk.cli.options import DAY, FOLDER, answer, opened, shared_options


@click.command("day")
@click.argument("day", type=DAY, metavar="DATE")
@click.option("--out", type=FOLDER, required=True, help="Folder for the files.")
@shared_options
def export_day(day: date, out: Path) -> None:
    """Write visits.csv, facts.csv, feedback.csv, day.xlsx and summary.json of one day into a folder."""
    with opened(to_read=True) as kiosk:
        done = files_out.export_day(kiosk, day, out)
    written = (done.visits_csv, done.facts_csv, done.feedback_csv, done.workbook, done.summary_json)
    files = {path.name: str(path) for path in written}
    answer({"day": day, "files": files, "summary": json.loads(done.summary.as_json())}, "\n".join(files.values()))
