"""``kiosk check-out CODE``"""

from __future__ import annotations

import sys

import click

from kiosk.actions.check_out import CheckOutResult
from kiosk.cli.check_in import in_words, party_of, snake_case
from kiosk.cli.options import DONE, REFUSED, answer, opened, shared_options
from kiosk.domain.check_in import NeedsStaff, UnknownCode
from kiosk.domain.check_out import CheckedOut, SomeLeft
from kiosk.domain.passes import normalise_badge_code
from kiosk.domain.scans import read_scan


@click.command("check-out")
@click.argument("code")
@click.option("--adults", type=click.IntRange(0, 999), help="How many adults leave, if not all of the party.")
@click.option("--under-18", "under_18", type=click.IntRange(0, 999), help="How many under 18 leave.")
@shared_options
def check_out(code: str, adults: int | None, under_18: int | None) -> None:
    """Check out who shows CODE: a booking's code, a pass, or the four characters on a badge."""
    leaving = party_of(adults, under_18)
    with opened(closing_earlier_days=True) as kiosk:
        result = kiosk.check_out.by_code(read_scan(code), leaving=leaving)
        badge_code = normalise_badge_code(code)
        if isinstance(result.outcome, UnknownCode) and badge_code is not None:
            result = kiosk.check_out.by_badge_code(badge_code, leaving=leaving)
    said = outcome_fields(result)
    answer(said, in_words(said))
    sys.exit(DONE if isinstance(result.outcome, CheckedOut | SomeLeft) else REFUSED)


def outcome_fields(result: CheckOutResult) -> dict[str, object]:
    """Return an outcome as plain values."""
    outcome, visit = result.outcome, result.visit
    said: dict[str, object] = {
        "outcome": snake_case(type(outcome).__name__),
        "visit": str(visit.id) if visit else None,
        "people": visit.party.people if visit else 0,
        "at": result.at.isoformat(),
    }
    if visit is not None:
        said["staying"] = visit.staying.people if visit.is_open else 0
        said["since"] = visit.checked_in_at.isoformat()
        said["checked_out_at"] = visit.checked_out_at.isoformat() if visit.checked_out_at else None
    if isinstance(outcome, UnknownCode | NeedsStaff):
        said["reason"] = str(outcome.reason)
    return said
