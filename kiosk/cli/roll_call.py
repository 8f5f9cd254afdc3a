"""``kiosk roll-call --out DIR``"""

from __future__ import annotations

from pathlib import Path

import click

from kiosk import files_out
from kiosk.cli.options import FOLDER, answer, opened, shared_options


@click.command("roll-call")
@click.option("--out", type=FOLDER, required=True, help="Folder for the PDF.")
@shared_options
def roll_call(out: Path) -> None:
    """Write the list of who is inside as a PDF into a folder; it works while a kiosk runs.

    The list has names. It is not proof that the building is empty: sweep the building.
    """
    with opened(to_read=True) as kiosk:
        file = files_out.write_roll_call(kiosk, out)
        roll = kiosk.call_roll.roll()
    counted = {
        "people": roll.inside,
        "parties": len(roll.lines),
        "counted_out": roll.counted_out,
        "assumed_gone": roll.assumed_gone,
        "need_help": len(roll.help_first),
    }
    data_as_at = {"at": roll.at, "newest_at": roll.newest_at, "kiosk": roll.kiosk_id}
    answer({"file": str(file), **counted, **data_as_at}, f"{file}\n{roll.inside} people in")
