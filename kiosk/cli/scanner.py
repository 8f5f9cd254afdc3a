"""``kiosk scanner sheet --out PDF`` and ``kiosk scanner learn``"""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.cli.options import DONE, NEW_FILE, REFUSED, answer, given_settings, shared_options
from kiosk.domain.scanner_learning import Case, Layout, Learnt, learn

_LAYOUTS = {
    Layout.RIGHT: "Its keyboard’s country is right: every letter and digit arrives.",
    Layout.FRENCH_SCANNER: "Your scanner is set to French layout, this computer is not.",
    Layout.FRENCH_COMPUTER: "This computer is set to French layout, your scanner is not.",
    Layout.GERMAN: "Your scanner is set to German layout and this computer is not, or the other way round.",
    Layout.UNKNOWN: "That was not the code of the test sheet, or the scanner’s layout is one that is not known here.",
}
_LAYOUT_FIX = "Scan the code for your computer’s country in the scanner’s handbook, then run this again."
_UNKNOWN_FIX = (
    "Scan the large code of the sheet (kiosk scanner sheet). If it was that one, set the scanner to English (US)."
)


@click.command("sheet")
@click.option("--out", type=NEW_FILE, required=True, help="The PDF to write.")
@shared_options
def sheet(out: Path) -> None:
    """Write the test sheet for scanners: one page with a code of every letter and digit."""
    from kiosk.documents.scanner_sheet import draw_scanner_sheet
    from kiosk.durable import write_whole
    from kiosk.resources import RESOURCES

    write_whole(out, draw_scanner_sheet(RESOURCES))
    answer({"sheet": str(out)}, f"{out}\nPrint it, then run: kiosk scanner learn")


@click.command("learn")
@click.option("--scan", help="What arrived; else it is read from the scanner, which types it here.")
@click.option("--save", is_flag=True, help="Keep what the scanner adds before and after a code in kiosk.toml.")
@shared_options
def learn_(scan: str | None, save: bool) -> None:
    """Scan the code on the test sheet, and read in plain words how the scanner is set up."""
    arrived = scan if scan is not None else click.prompt("Scan the code on the sheet", err=True, default="")
    learnt = learn(arrived)
    file = ""
    if save and learnt.is_usable:
        from kiosk.settings import load_settings
        from kiosk.settings_file import change_settings

        added = {"scanner_prefix": learnt.prefix, "scanner_suffix": learnt.suffix}
        folder = load_settings(**given_settings()).data_dir
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = str(change_settings(folder, added))
    lines = _sentences(learnt)
    if file:
        lines.append(f"Kept in {file}.")
    answer(asdict(learnt) | {"usable": learnt.is_usable, "saved": file}, "\n".join(lines))
    sys.exit(DONE if learnt.is_usable else REFUSED)


def _sentences(learnt: Learnt) -> list[str]:
    lines = [_LAYOUTS[learnt.layout]]
    if learnt.layout is not Layout.RIGHT:
        return [*lines, _UNKNOWN_FIX if learnt.layout is Layout.UNKNOWN else _LAYOUT_FIX]
    if learnt.case is Case.SMALL:
        lines.append(
            "Capital letters arrive small: Caps Lock is on, or the scanner is set so. Codes are read all the same."
        )
    for what, added in (("before", learnt.prefix), ("after", learnt.suffix)):
        lines.append(f"It adds {added!r} {what} each code." if added else f"It adds nothing {what} a code.")
    if learnt.adds_too_much:
        lines.append("That is more than the settings hold: take it off in the scanner’s handbook.")
    elif learnt.prefix or learnt.suffix:
        lines.append("With --save the kiosk takes it off again.")
    return lines
