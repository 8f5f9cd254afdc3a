"""``kiosk check-out CODE``"""

from __future__ import annotations

import sys

import click

from kiosk.actions.check_out import CheckOutResult
from kiosk.cli.check_in import in_words, snake_case
from kiosk.cli.options import DONE, REFUSED, answer, opened, shared_options
from kiosk.domain.check_in import NeedsStaff, UnknownCode
from kiosk.domain.check_out import CheckedOut
from kiosk.domain.passes import normalise_badge_code
from kiosk.domain.scans import read_scan


@click.command("check-out")
@click.argument("code")
@shared_options
def check_out(code: str) -> None:
    """Check out who shows CODE: a booking's code, a pass, or the four characters on a badge."""
    with opened(closing_earlier_days=True) as kiosk:
        result = kiosk.check_out.by_code(read_scan(code))
        badge_code = normalise_badge_code(code)
        if isinstance(result.outcome, UnknownCode) and badge_code is not None:
            result = kiosk.check_out.by_badge_code(badge_code)
    said = outcome_fields(result)
    answer(said, in_words(said))
    sys.exit(DONE if isinstance(result.outcome, CheckedOut) else REFUSED)


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
        said["since"] = visit.checked_in_at.isoformat()
        said["checked_out_at"] = visit.checked_out_at.isoformat() if visit.checked_out_at else None
    if isinstance(outcome, UnknownCode | NeedsStaff):
        said["reason"] = str(outcome.reason)
    return said
