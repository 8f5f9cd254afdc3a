"""``kiosk import bookings FILE``"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from kiosk.actions.ports import ImportCounts
from kiosk.cli.options import DONE, FILE, NEW_FILE, UNUSABLE, answer, as_fields, opened, shared_options, wants_json
from kiosk.errors import KioskError
from kiosk.exchange.booking_files import BookingFile, read_bookings
from kiosk.exchange.rejects import Rejected, write_rejects

PREVIEWED = 5


def column_mapping(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    """Return columns by field, as ``--map`` names them."""
    pairs = [value.partition("=") for value in values]
    wrong = [value for value, (field, _, column) in zip(values, pairs, strict=True) if not (field and column)]
    if wrong:
        raise click.BadParameter(f"{wrong[0]} is not FIELD=COLUMN, as in code=Secret.")
    return {field: column for field, _, column in pairs}


def booking_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the file of bookings and what is said of it."""
    for option in (
        click.option("--rejects", type=NEW_FILE, help="Where rows go that cannot be used."),
        click.option("--programme", "programme_key", help="The programme of rows that name none."),
        click.option("--session", "session_key", help="The session of rows that name none."),
        click.option(
            "--map", "mapping", multiple=True, callback=column_mapping, metavar="FIELD=COLUMN", help="Name a column."
        ),
        click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing."),
        click.argument("file", type=FILE),
    ):
        command = option(command)
    return command


@click.command("bookings")
@booking_options
@shared_options
def import_bookings(
    file: Path,
    dry_run: bool,
    mapping: dict[str, str],
    session_key: str | None,
    programme_key: str | None,
    rejects: Path | None,
) -> None:
    """Bring in bookings: Eventbrite, pretix, Tito, Luma and plain files, as CSV or XLSX."""
    refuse_overwriting(file, rejects)
    with opened() as kiosk:
        rejects = rejects or rejects_file(kiosk.settings.rejects_dir, file)
        bookings = read_bookings(
            file, kiosk.catalogue(), mapping=mapping, session_key=session_key, programme_key=programme_key
        )
        rejected: list[Rejected] = []
        with progress_bar(bookings.total_rows, file.name) as advance:
            taken = bookings.accepted(rejected.append)
            counts = kiosk.bookings.import_bookings(taken, dry_run=dry_run, progress=advance)
    finish(counts, rejected, bookings.header, rejects=rejects, dry_run=dry_run, notes=notes_of_bookings(bookings))


def notes_of_bookings(file: BookingFile) -> dict[str, Any]:
    """Return what is said of a file of bookings besides the counts."""
    return {"source": file.source, "columns": dict(file.columns), "ignored": list(file.ignored_columns)}


@contextmanager
def progress_bar(rows: int, name: str) -> Any:
    """Show a bar where somebody looks at one; ``advance`` takes how many rows have been read so far."""
    shown = not wants_json() and sys.stderr.isatty()
    bar = click.progressbar(length=rows, label=f"Reading {name}", file=sys.stderr) if shown else nullcontext()
    with bar as drawn:
        advance: Callable[[int], None] | None = None
        if drawn is not None:
            advance = lambda so_far: drawn.update(so_far - drawn.pos)  # noqa: E731
        yield advance


def finish(
    counts: ImportCounts,
    rejected: list[Rejected],
    header: tuple[str, ...],
    *,
    rejects: Path,
    dry_run: bool,
    notes: dict[str, Any],
) -> None:
    """Write the rejected rows into ``rejects``, print the counts, and end the command."""
    counts = replace(counts, rejected=len(rejected))
    said: dict[str, Any] = asdict(counts) | {"dry_run": dry_run, **notes}
    if rejected:
        said["reasons"] = [{"line": row.line, "reason": row.reason} for row in rejected[:PREVIEWED]]
    fault = None if dry_run or not rejected else _keep(rejected, header, rejects, said)
    answer(said, _in_words(said, len(rejected)))
    if fault is not None:
        click.echo(str(fault), err=True)
        sys.exit(UNUSABLE)
    nothing_usable = rejected and not any(value for name, value in asdict(counts).items() if name != "rejected")
    sys.exit(UNUSABLE if nothing_usable else DONE)


def refuse_overwriting(file: Path, named: Path | None) -> None:
    """Raise ``BadParameter`` where the rejected rows would replace the file that they came from."""
    if named is not None and named.resolve() == file.resolve():
        raise click.BadParameter("that is the file that is read; name another one.", param_hint="--rejects")


def rejects_file(folder: Path, file: Path) -> Path:
    """Return where the rejected rows of a file go: into this folder, where ``kiosk purge`` finds them."""
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder / f"{file.stem}.rejects.csv"


def _keep(rejected: list[Rejected], header: tuple[str, ...], target: Path, said: dict[str, Any]) -> KioskError | None:
    """Write the rejected rows; what was imported stays so and is told, even where they cannot be written."""
    try:
        write_rejects(target, rejected, header)
    except OSError as error:
        fault = KioskError(
            f"The rows that could not be used were not written: {error.strerror}",
            where=str(target),
            fix="Name another file with --rejects and import again: what is in already stays as it is.",
        )
        said["error"] = as_fields(fault)
        return fault
    said["rejects"] = str(target)
    return None


def _in_words(said: dict[str, Any], rejected: int) -> str:
    names = ("accepted", "updated", "cancelled", "rejected", "unchanged")
    lines = [("Would be " if said["dry_run"] else "") + ", ".join(f"{name} {said[name]}" for name in names)]
    if "columns" in said:
        lines.insert(0, "Read as " + said["source"] + ": " + ", ".join(f"{f}={c}" for f, c in said["columns"].items()))
    lines += [f"line {row['line']}: {row['reason']}" for row in said.get("reasons", [])]
    if rejected > PREVIEWED:
        lines.append(f"... and {rejected - PREVIEWED} more")
    if "rejects" in said:
        lines.append(f"Rows that could not be used: {said['rejects']}")
    return "\n".join(lines)
