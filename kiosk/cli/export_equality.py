"""``kiosk export equality FROM TO --out DIR``"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from kiosk.cli.options import answer, opened, shared_options


def _day(ctx: click.Context, param: click.Parameter, value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value} is not a date. Write it as 2026-11-22.") from None


@click.command("equality")
@click.argument("first", callback=_day, metavar="FROM")
@click.argument("last", callback=_day, metavar="TO")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the files.")
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
        done = kiosk.export_equality(first, last, programme, out)
    files = [str(path) for path in (done.equality_csv, done.workbook, done.equality_json)]
    said = {"from": first, "to": last, "programme": programme, "files": files}
    answer({**said, "rows": done.rows, "question_sets": done.question_sets}, "\n".join(files))
