"""``kiosk backup``, ``kiosk recovery-code`` and ``kiosk restore FILE``"""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.options import DONE, FILE, FOLDER, REFUSED, answer, as_fields, given_settings, opened, shared_options

_KEEP_IT = (
    "Write this code down and keep it away from the kiosk. It opens the backups on any machine.\n"
    "It is kept nowhere, and shown only now."
)


@click.command("backup")
@click.option("--out", type=FOLDER, help="Bring the backups to this folder too.")
@shared_options
def backup(out: Path | None) -> None:
    """Make a verified backup; works while the kiosk runs.

    With --out, or where backup_dir is set, the backups are brought to that folder as files that the recovery code
    opens on another machine.
    """
    with opened(to_read=True) as kiosk:
        done = kiosk.back_up(out)
    made = done.backup
    lines = [f"Backed up and verified: {made.name}, {made.rows} rows, {made.size_bytes // 1024} KiB."]
    lines += [f"Brought to the other disk: {each.name}" for each in done.brought]
    said = {"backup": asdict(made), "brought": [asdict(each) for each in done.brought]}
    if done.fault is None:
        answer(said | {"fault": None}, "\n".join(lines))
        sys.exit(DONE)
    answer(said | {"fault": as_fields(done.fault)}, "\n".join(lines))
    click.echo(str(done.fault), err=True)
    sys.exit(REFUSED)


@click.command("recovery-code")
@shared_options
def recovery_code() -> None:
    """Make the code that opens this kiosk's backups on another machine; an older code opens older backups alone."""
    with opened() as kiosk:
        code = kiosk.store.backups.new_recovery_code(kiosk.clock.now())
    answer({"recovery_code": code}, f"{code}\n\n{_KEEP_IT}")


@click.command("restore")
@click.argument("file", type=FILE, metavar="FILE")
@click.option("--replace", is_flag=True, help="Also where there is a store: it becomes a backup first.")
@click.option("--check", is_flag=True, help="Open the backup and count its rows, and change nothing.")
@click.option(
    "--code-file",
    type=click.Path(path_type=Path, exists=True),
    help="Where the recovery code stands; else it is asked.",
)
@shared_options
def restore(file: Path, replace: bool, check: bool, code_file: Path | None) -> None:
    """Make a backup the store of this data folder, here or on another machine; the kiosk must not run.

    FILE ends in .kioskbackup and needs the recovery code, or lies in the backups folder. It is opened and counted
    before anything changes.
    """
    from kiosk.settings import load_settings
    from kiosk.storage import check_backup, restore_backup

    def ask() -> str:
        if code_file is not None:
            return code_file.read_text("utf-8")
        return str(click.prompt("Recovery code", err=True))

    folder = load_settings(**given_settings()).data_dir
    if check:
        seen, kept = check_backup(folder, file, ask), ""
    else:
        restored = restore_backup(folder, file, ask, datetime.now(UTC), replace=replace)
        seen, kept = restored.backup, restored.kept
    rows = sum(seen.rows.values())
    until = f"to {seen.newest_at:%Y-%m-%d %H:%M} UTC" if seen.newest_at else "without a visit"
    lines = [f"{'Whole' if check else 'Restored'}: kiosk {seen.kiosk_id}, {until}, {rows} rows."]
    if kept:
        lines.append(f"What was here is kept: {kept}")
    if not check:
        lines.append(f"Never start the machine that was {seen.kiosk_id} again: two kiosks would count as one.")
    said = {"kiosk_id": seen.kiosk_id, "schema": seen.schema, "newest_at": seen.newest_at, "rows": dict(seen.rows)}
    answer(said | {"restored": not check, "kept": kept}, "\n".join(lines))
