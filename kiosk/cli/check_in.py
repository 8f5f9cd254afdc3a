"""``kiosk check-in CODE``"""

from __future__ import annotations

import re
import sys
from dataclasses import fields
from datetime import date, datetime
from typing import Any

import click

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.join_party import JoinResult
from kiosk.cli.options import DONE, REFUSED, answer, opened, shared_options
from kiosk.domain import printer_faults
from kiosk.domain.check_in import Admitted, OutsideAgeRule
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.people import Party
from kiosk.domain.print_queue import JobState
from kiosk.domain.scans import read_scan
from kiosk.domain.visits import Visit
from kiosk.kiosk import Kiosk


@click.command("check-in")
@click.argument("code")
@click.option("--adults", type=click.IntRange(0, 999), help="How many adults came, if not as booked.")
@click.option("--under-18", "under_18", type=click.IntRange(0, 999), help="How many under 18 came.")
@click.option("--member", "members", multiple=True, help="Code of one who came, of those booked together with CODE.")
@click.option("--session", "session_key", help="Key of the session, for a code that names none.")
@click.option("--badge/--no-badge", default=True, help="Whether a badge is written into the spool folder.")
@click.option(
    "--override",
    "obstacles",
    multiple=True,
    type=click.Choice([obstacle.value for obstacle in Obstacle]),
    help="What the desk sets aside; needs --reason.",
)
@click.option("--reason", type=click.Choice([reason.value for reason in OverrideReason]), help="Why the desk does.")
@shared_options
def check_in(
    code: str,
    adults: int | None,
    under_18: int | None,
    members: tuple[str, ...],
    session_key: str | None,
    badge: bool,
    obstacles: tuple[str, ...],
    reason: str | None,
) -> None:
    """Check in who shows CODE."""
    party, override = party_of(adults, under_18), _override(obstacles, reason)
    with opened(closing_earlier_days=True) as kiosk:
        result = kiosk.check_in.by_code(
            read_scan(code), party=party, members=members, session_key=session_key, override=override
        )
        said = outcome_fields(result)
        if result.visit is not None and isinstance(result.outcome, Admitted) and result.outcome.badge:
            said["badge"] = badge_of(kiosk, result.visit, wanted=badge)
    answer(said, in_words(said))
    sys.exit(DONE if isinstance(result.outcome, Admitted) else REFUSED)


def _override(obstacles: tuple[str, ...], reason: str | None) -> Override | None:
    if bool(obstacles) != (reason is not None):
        raise click.UsageError("--override and --reason go together: what is set aside, and why.")
    return Override(tuple(map(Obstacle, obstacles)), OverrideReason(reason)) if reason else None


def party_of(adults: int | None, under_18: int | None) -> Party | None:
    """Return the people that two options name, ``None`` without either."""
    if adults is None and under_18 is None:
        return None
    if not (adults or under_18):
        raise click.BadParameter("a party has at least one person", param_hint="--adults")
    return Party(adults or 0, under_18 or 0)


def badge_of(kiosk: Kiosk, visit: Visit, *, wanted: bool) -> str | None:
    """Print what waits, and return the visit's badges where they are files; what fails does not undo the visit."""
    if not wanted:
        kiosk.tend_queue.not_wanted(visit.id)
        return None
    kiosk.print_next.all()
    job = kiosk.print_queue.jobs_of(visit.id)[-1]
    if job.state is JobState.PRINTED:
        stem = f"{visit.id}-after-{job.late.before}" if job.late else str(visit.id)
        return str(kiosk.settings.spool_dir / f"{stem}.pdf") if job.printer == "folder" else None
    said = printer_faults.in_words(job.trouble) if job.trouble else None
    click.echo(f"{said.what}\n{said.fix}" if said else job.broken or "The badge waits.", err=True)
    return None


def outcome_fields(result: CheckInResult | JoinResult) -> dict[str, Any]:
    """Return an outcome as plain values: its name in snake_case, the visit, the people, and what it says."""
    outcome, visit = result.outcome, result.visit
    said: dict[str, Any] = {
        "outcome": snake_case(type(outcome).__name__),
        "visit": str(visit.id) if visit else None,
        "people": visit.party.people if visit else 0,
        "at": result.at.isoformat(),
    }
    if visit is not None:
        said |= {"adults": visit.party.adults, "under_18": visit.party.under_18, "pass": visit.pass_code}
        said |= {"programme": visit.programme_key, "session": visit.session_key, "room": visit.room_key}
        said |= {"since": visit.checked_in_at.isoformat(), "re_entry": visit.re_entry}
    match outcome:
        case Admitted(override=None):
            return said | {"badge": None}
        case Admitted(override=Override() as override):
            return said | {"badge": None, "override": list(override.obstacles), "reason": override.reason.value}
        case OutsideAgeRule(programme=programme, rule=rule):
            return said | {"programme": programme.key, "min_age": rule.min_age, "max_age": rule.max_age}
    for field in fields(outcome):
        value = getattr(outcome, field.name)
        if isinstance(value, str | int | date | datetime):
            said[field.name] = value.isoformat() if isinstance(value, date | datetime) else value
    return said


def snake_case(name: str) -> str:
    """Return a class's name in snake_case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def in_words(said: dict[str, Any]) -> str:
    """Return plain values as one line for a terminal."""
    told = {name: value for name, value in said.items() if name != "outcome" and value not in (None, "")}
    rest = ", ".join(f"{name}: {value}" for name, value in told.items())
    return f"{said['outcome'].replace('_', ' ')} ({rest})"
