"""``kiosk export equality FROM TO --out DIR``"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from kiosk import files_out
from kiosk.cli.options import DAY, FOLDER, answer, opened, shared_options


@click.command("equality")
@click.argument("first", type=DAY, metavar="FROM")
@click.argument("last", type=DAY, metavar="TO")
@click.option("--out", type=FOLDER, required=True, help="Folder for the files.")
@click.option("--programme", default="", metavar="KEY", help="One programme's answers alone.")
@shared_options
def export_equality(first: date, last: date, out: Path, programme: str) -> None:
    """Write equality.csv, equality.xlsx and equality.json of some days into a folder; small counts are held back."""
    if last < first:
        raise click.UsageError(f"{last} is before {first}: say FROM, then TO.")
    with opened(to_read=True) as kiosk:
        if programme and programme not in kiosk.catalogue().programmes:
            known = ", ".join(kiosk.catalogue().programmes)
            raise click.BadParameter(f"there is no programme {programme}; there are: {known}")
        done = files_out.export_equality(kiosk, first, last, programme, out)
    files = [str(path) for path in (done.equality_csv, done.workbook, done.equality_json)]
    said = {"from": first, "to": last, "programme": programme, "files": files}
    answer({**said, "rows": done.rows, "question_sets": done.question_sets}, "\n".join(files))
