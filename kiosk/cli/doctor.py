"""``kiosk doctor``"""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from kiosk.cli.options import DONE, REFUSED, answer, given_settings, shared_options
from kiosk.self_check import State, examine_all


@click.command("doctor")
@shared_options
def doctor() -> None:
    """Say what is well with this kiosk, what is not, and how to mend it."""
    checks = examine_all(**given_settings())
    lines = [
        f"{check.state.value:5}  {check.check:12} {check.says}" + (f"\n{'':20}{check.fix}" if check.fix else "")
        for check in checks
    ]
    answer([asdict(check) for check in checks], "\n".join(lines))
    sys.exit(REFUSED if any(check.state is State.RED for check in checks) else DONE)
