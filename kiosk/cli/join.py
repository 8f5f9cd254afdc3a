"""``kiosk join CODE``"""

from __future__ import annotations

import sys

import click

from kiosk.cli.check_in import badge_of, in_words, outcome_fields, party_of
from kiosk.cli.options import DONE, REFUSED, answer, opened, shared_options
from kiosk.domain.parties import Joined
from kiosk.domain.scans import read_scan


@click.command("join")
@click.argument("code")
@click.option("--adults", type=click.IntRange(0, 999), help="How many adults come now, if not all who are missing.")
@click.option("--under-18", "under_18", type=click.IntRange(0, 999), help="How many under 18 come now.")
@click.option("--member", "members", multiple=True, help="Code of one who comes now, of those who are missing.")
@click.option("--badge/--no-badge", default=True, help="Whether badges are written into the spool folder.")
@shared_options
def join(code: str, adults: int | None, under_18: int | None, members: tuple[str, ...], badge: bool) -> None:
    """Let late arrivals join the visit of their party, whose booking has CODE."""
    party = party_of(adults, under_18)
    with opened(closing_earlier_days=True) as kiosk:
        result = kiosk.join_party(read_scan(code), party=party, members=members)
        said = outcome_fields(result)
        if result.visit is not None and result.late is not None:
            said["badge"] = badge_of(kiosk, result.visit, wanted=badge)
    answer(said, in_words(said))
    sys.exit(DONE if isinstance(result.outcome, Joined) else REFUSED)
