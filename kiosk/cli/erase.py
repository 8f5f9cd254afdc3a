"""``kiosk erase CODE`` and ``kiosk correct-name CODE NAME``, for staff."""

from __future__ import annotations

import sys

import click

from kiosk.actions.correct_person import Person
from kiosk.cli.options import DONE, REFUSED, answer, opened, shared_options
from kiosk.domain.facts import ErasureReason
from kiosk.domain.scans import CodeScan, PassScan, UnreadableScan, read_scan


@click.command("erase")
@click.argument("code", metavar="CODE|PASS")
@click.option("--dry-run", is_flag=True, help="Say what is held and change nothing.")
@click.option("--order", is_flag=True, help="Erase everybody who was booked or came in together with them.")
@click.option(
    "--reason", type=click.Choice([reason.value for reason in ErasureReason]), default=ErasureReason.ASKED.value
)
@shared_options
def erase(code: str, dry_run: bool, order: bool, reason: str) -> None:
    """Erase the name that is held under CODE or PASS; visits and counts stay."""
    scan = _readable(code)
    with opened() as kiosk:
        verb = kiosk.erase_person
        person = verb.would(scan, order=order) if dry_run else verb(scan, ErasureReason(reason), order=order)
    did = "Would erase" if dry_run else "Erased"
    _finish(person, dry_run=dry_run, told=f"{did} the name at {_places(person)}.")


@click.command("correct-name")
@click.argument("code", metavar="CODE|PASS")
@click.argument("name")
@click.option("--badge-name", default="", help="What the badge says, if not the name's first word.")
@shared_options
def correct_name(code: str, name: str, badge_name: str) -> None:
    """Correct the name that is held under CODE or PASS, and bring out a new badge for whoever is in."""
    scan = _readable(code)
    if not name.strip():
        raise click.BadParameter("a name has at least one letter; to take it away use kiosk erase", param_hint="NAME")
    with opened() as kiosk:
        person = kiosk.correct_name(scan, name.strip(), badge_name.strip())
        for visit in (*person.visits, *person.alongside):
            if visit.is_open and kiosk.catalogue().programmes[visit.programme_key].badge:
                kiosk.queue_badge.again(visit.id, is_sure=True)
        kiosk.print_next.all()
    _finish(person, dry_run=False, told=f"Corrected the name at {_places(person)}.")


def _readable(code: str) -> PassScan | CodeScan:
    scan = read_scan(code)
    if isinstance(scan, UnreadableScan):
        raise click.BadParameter("that is neither a booking’s code nor a pass", param_hint="CODE|PASS")
    return scan


def _places(person: Person) -> str:
    return f"{len(person.visits)} visits and {len(person.bookings)} bookings"


def _finish(person: Person, *, dry_run: bool, told: str) -> None:
    visits = [str(visit.id) for visit in person.visits]
    said = {"held": person.is_held, "visits": visits, "bookings": len(person.bookings), "dry_run": dry_run}
    answer(said, told if person.is_held else "Nothing is held by name under that code.")
    sys.exit(DONE if person.is_held else REFUSED)
