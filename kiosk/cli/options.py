"""What every command shares: where the data lies, which venue, and how to print what came of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, TypeVar

import click

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.kiosk import Kiosk

P = ParamSpec("P")
R = TypeVar("R")


class Day(click.ParamType[date]):
    """A day, written as in ISO 8601."""

    name = "date"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day; raises ``BadParameter``."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value} is not a date. Write it as 2026-11-22.", param, ctx)


DAY = Day()
FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False)
NEW_FILE = click.Path(path_type=Path, dir_okay=False)
DONE, REFUSED, UNUSABLE = 0, 1, 2
_SHARED = ("data_dir", "venue", "as_json")


def shared_options(command: Callable[P, R]) -> Callable[..., R]:
    """Add ``--data``, ``--venue`` and ``--json``, which may stand before or after a command's name.

    What is given is kept in ``ctx.meta``, the one nearest to the command wins; ``opened`` and ``answer`` read it there.
    """

    @click.option("--data", "data_dir", type=click.Path(path_type=Path), help="Data folder (or KIOSK_DATA_DIR).")
    @click.option("--venue", help="Venue pack: a name or a TOML file (or KIOSK_VENUE).")
    @click.option("--json", "as_json", is_flag=True, default=None, help="Print one object for machines.")
    @wraps(command)
    def with_shared(*args: P.args, **kwargs: P.kwargs) -> R:
        meta = click.get_current_context().meta
        for name in _SHARED:
            value = kwargs.pop(name, None)
            if value is not None:
                meta[name] = value
        try:
            return command(*args, **kwargs)
        except KioskError as error:
            complain(error)

    return with_shared


def wants_json() -> bool:
    """Whether the answer is for machines."""
    return bool(click.get_current_context().meta.get("as_json"))


def given_settings() -> dict[str, Any]:
    """Return the settings named on the command line."""
    meta = click.get_current_context().meta
    return {name: meta[name] for name in ("data_dir", "venue") if name in meta}


def answer(for_machines: object, for_people: str) -> None:
    """Print what came of a command."""
    if wants_json():
        click.echo(json.dumps(for_machines, ensure_ascii=False, default=str))
    else:
        click.echo(for_people)


def complain(error: KioskError) -> NoReturn:
    """Say what is wrong, where, and what to do next; end with status 2."""
    if wants_json():
        answer({"error": as_fields(error)}, "")
    click.echo(str(error), err=True)
    sys.exit(UNUSABLE)


def as_fields(error: KioskError) -> dict[str, str]:
    """Return what is wrong, where, and what to do next, for machines."""
    return {"what": error.what, "where": error.where, "fix": error.fix}


@contextmanager
def opened(*, closing_earlier_days: bool = False, to_read: bool = False) -> Iterator[Kiosk]:
    """Open the kiosk of this command line, and close it.

    Who comes or goes must not find yesterday's forgotten visits inside: ``closing_earlier_days`` ends them first.
    Whatever only brings files in or hands figures out leaves every day as it is. ``to_read`` works while a kiosk runs.
    """
    from kiosk.bootstrap import build, build_to_read
    from kiosk.settings import load_settings

    settings = load_settings(**given_settings())
    kiosk = build_to_read(settings) if to_read else build(settings)
    try:
        if closing_earlier_days:
            kiosk.close_earlier_days()
        yield kiosk
    finally:
        kiosk.close()
