"""``kiosk close-day [DATE]``"""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import date

import click

from kiosk.cli.options import DAY, DONE, REFUSED, answer, opened, shared_options, wants_json
from kiosk.domain.day_close import Step, StepDone, StepState
from kiosk.logs import start_log

_MARKS = {StepState.DONE: "done", StepState.LOOK: "look", StepState.FAILED: "FAILED"}
_NAMES = {
    Step.CHECK_OUT: "Who is left",
    Step.RECONCILE: "The sum",
    Step.REPORT: "Report",
    Step.EXPORT: "Export",
    Step.PURGE: "Purge",
    Step.BACK_UP: "Backup",
    Step.SYNC: "Hub",
}


@click.command("close-day")
@click.argument("day", type=DAY, metavar="[DATE]", required=False)
@click.option("--everybody-left", is_flag=True, help="Somebody looked: nobody is inside. Who is in leaves now.")
@click.option("--again", is_flag=True, help="Do every step again, those that are done too.")
@click.option("--status", is_flag=True, help="Only say what is done; works while the kiosk runs.")
@shared_options
def close_day(day: date | None, everybody_left: bool, again: bool, status: bool) -> None:
    """Close a day, today's without DATE: who is left, the sum, report, export, purge, backup, and what is not synced.

    What was done before and still holds is not done again. A step that fails says what to do; the others go on.
    """
    with opened(to_read=status) as kiosk:
        venue = kiosk.pack.venue
        wanted = day or venue.day_of(kiosk.clock.now())
        if wanted > venue.day_of(kiosk.clock.now()):
            raise click.BadParameter(f"{wanted} has not begun.", param_hint="DATE")
        if status:
            closing = kiosk.close_day.checklist(wanted)
        else:
            start_log(kiosk.settings.log_dir)
            closing = kiosk.close_day(wanted, everybody_left=everybody_left, again=again)
    done = [closing.steps[step] for step in Step if step in closing.steps]
    lines = [line for each in done for line in _lines(each)]
    if closing.unfinished and status:
        lines.append(f"To do: {', '.join(_NAMES[step] for step in closing.unfinished)}.")
    if not status and closing.is_complete:
        lines.append(f"{wanted} is closed.")
    answer({"day": wanted, "closed": closing.is_complete, "steps": [asdict(each) for each in done]}, "\n".join(lines))
    if not wants_json() and not status and not closing.is_complete:
        click.echo("Run the same again when that is mended.", err=True)
    sys.exit(DONE if status or closing.is_complete else REFUSED)


def _lines(done: StepDone) -> list[str]:
    first = f"{_MARKS[done.state]:7}{_NAMES[done.step]:12} {done.says}"
    return [first, f"{'':20}{done.fix}"] if done.fix else [first]
