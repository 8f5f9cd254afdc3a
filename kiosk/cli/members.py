"""``kiosk members issue|list|revoke`` and ``kiosk export register``"""

from __future__ import annotations

import os
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import click

from kiosk import files_out
from kiosk.actions.member_cards import NoTerm
from kiosk.cli.options import DAY, DONE, FILE, FOLDER, NEW_FILE, REFUSED, answer, opened, shared_options
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Programme
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk

REGISTER_DAYS = 182  # half a year: a term of twelve weeks with its breaks


class CardFileError(KioskError):
    """The cards are issued, but their PDF cannot be written."""


@click.command("issue")
@click.argument("programme_key", metavar="PROGRAMME")
@click.argument("file", type=FILE)
@click.option("--out", type=NEW_FILE, required=True, help="PDF of the cards.")
@click.option("--until", type=DAY, metavar="DATE", help="Last day the cards hold; without it, the term's last.")
@click.option("--again", is_flag=True, help="Draw the cards of those who have one, too.")
@shared_options
def issue(programme_key: str, file: Path, out: Path, until: date | None, again: bool) -> None:
    """Issue a card to each member on FILE (CSV or XLSX with a column "name") who has none that holds."""
    from kiosk.exchange.member_files import read_members

    members = read_members(file)
    with opened() as kiosk:
        programme = _programme(kiosk, programme_key)
        issued = kiosk.member_cards.issue(members, programme, until=until)
        if isinstance(issued, NoTerm):
            raise click.UsageError(f"{programme.name} has no session to come: say --until DATE.")
        drawn = issued.cards
        if again:
            drawn = tuple(card for card in kiosk.member_cards.cards(programme) if card.status == "active")
        if drawn:
            write_private(out, files_out.draw_cards(kiosk, drawn, programme, issued.until))
    said = {
        "programme": programme.key,
        "issued": len(issued.cards),
        "kept": len(members) - len(issued.cards),
        "until": issued.until,
        "cards": str(out) if drawn else None,
    }
    where = f" The cards: {out}" if drawn else ""
    answer(said, f"{said['issued']} issued, {said['kept']} had one already, until {issued.until}.{where}")


@click.command("list")
@click.argument("programme_key", metavar="PROGRAMME")
@shared_options
def list_cards(programme_key: str) -> None:
    """Show a programme's cards: code, whether it holds, name."""
    with opened(to_read=True) as kiosk:
        cards = kiosk.member_cards.cards(_programme(kiosk, programme_key))
    rows = [_fields(card) for card in sorted(cards, key=lambda card: card.name.casefold())]
    answer({"cards": rows}, "\n".join(f"{row['code']}  {row['status']:8}  {row['name']}" for row in rows))


@click.command("revoke")
@click.argument("code")
@shared_options
def revoke(code: str) -> None:
    """Withdraw the card with CODE; issue the list again for a new one."""
    with opened() as kiosk:
        card = kiosk.member_cards.revoke(code)
    said = _fields(card) if card else {"code": code, "status": "unknown"}
    answer(said, f"{said['code']} is {said['status']}")
    sys.exit(DONE if card else REFUSED)


@click.command("register")
@click.argument("programme_key", metavar="PROGRAMME")
@click.option("--out", type=FOLDER, required=True, help="Folder for the files.")
@click.option("--from", "first", type=DAY, metavar="DATE", help="First day; without it, half a year back.")
@click.option("--until", "last", type=DAY, metavar="DATE", help="Last day; without it, today.")
@shared_options
def export_register(programme_key: str, out: Path, first: date | None, last: date | None) -> None:
    """Write register.csv (attendance by week) and graduates.csv of a cohort. They hold names."""
    with opened(to_read=True) as kiosk:
        programme = _programme(kiosk, programme_key)
        end = last or kiosk.pack.venue.day_of(kiosk.clock.now())
        files = files_out.export_register(kiosk, programme, first or end - timedelta(days=REGISTER_DAYS), end, out)
    paths = [str(files.register_csv), str(files.graduates_csv)]
    answer({"programme": programme.key, "files": paths}, "\n".join(paths))


def _programme(kiosk: Kiosk, key: str) -> Programme:
    programmes = kiosk.catalogue().programmes
    if key not in programmes:
        raise click.BadParameter(f"there is no programme {key}; there are: {', '.join(programmes)}")
    return programmes[key]


def _fields(card: Booking) -> dict[str, Any]:
    return {"code": card.code, "status": card.status.value, "name": card.name, "reference": card.order_ref}


def write_private(path: Path, pdf: bytes) -> None:
    """Write cards so that only their owner may read them: they have names, and let somebody in."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(pdf)
    except OSError as error:
        raise CardFileError(
            f"The cards are issued, but their PDF cannot be written: {error.strerror}.",
            where=str(path),
            fix="Name another file with --out, and add --again.",
        ) from error
