"""``kiosk staff add|remove|pin|pass NAME`` and ``kiosk staff list``"""

from __future__ import annotations

from pathlib import Path

import click

from kiosk import files_out
from kiosk.cli.members import write_private
from kiosk.cli.options import NEW_FILE, answer, opened, shared_options
from kiosk.domain.staff import Role, Staff


@click.command("add")
@click.argument("name")
@click.option("--role", type=click.Choice([role.value for role in Role]), default=Role.RECEPTION.value)
@click.option(
    "--pin",
    prompt="PIN, six digits",
    hide_input=True,
    confirmation_prompt=True,
    help="Asked for where it is not given.",
)
@shared_options
def add(name: str, role: str, pin: str) -> None:
    """Let NAME sign in at the desk. The PIN is kept as a hash; asked for, it stands in no shell's history."""
    with opened() as kiosk:
        staff = kiosk.manage_staff.add(name, Role(role), pin)
    answer(_as_object(staff), f"{staff.name} can sign in as {staff.role.value}.")


@click.command("list")
@shared_options
def list_() -> None:
    """List who can sign in at the desk, with their roles."""
    with opened(to_read=True) as kiosk:
        everybody = kiosk.manage_staff.everybody()
    lines = [f"{staff.name}, {staff.role.value}" for staff in everybody]
    answer(
        {"staff": [_as_object(staff) for staff in everybody]}, "\n".join(lines) or "Nobody yet: kiosk staff add NAME"
    )


@click.command("remove")
@click.argument("name")
@shared_options
def remove(name: str) -> None:
    """Let NAME sign in no more."""
    with opened() as kiosk:
        staff = kiosk.manage_staff.remove(name)
    answer(_as_object(staff), f"{staff.name} can sign in no more.")


@click.command("pin")
@click.argument("name")
@click.option("--pin", prompt="New PIN, six digits", hide_input=True, confirmation_prompt=True)
@shared_options
def change_pin(name: str, pin: str) -> None:
    """Give NAME another PIN; wrong tries are forgotten."""
    with opened() as kiosk:
        staff = kiosk.manage_staff.change_pin(name, pin)
    answer(_as_object(staff), f"{staff.name} has another PIN.")


@click.command("pass")
@click.argument("name")
@click.option("--out", type=NEW_FILE, help="PDF of the pass.")
@click.option("--revoke", is_flag=True, help="Withdraw the pass instead.")
@shared_options
def staff_pass(name: str, out: Path | None, revoke: bool) -> None:
    """Issue NAME a pass to scan at the desk instead of a PIN; the one before signs nobody in any more."""
    if (out is None) != revoke:
        raise click.UsageError("Say --out FILE.pdf for a new pass, or --revoke to withdraw the one there is.")
    with opened() as kiosk:
        if out is None:
            staff = kiosk.manage_staff.revoke_pass(name)
        else:
            staff, code = kiosk.manage_staff.issue_pass(name)
            write_private(out, files_out.draw_staff_pass(kiosk, staff, code))
    said = _as_object(staff) | {"pass": str(out) if out else None}
    answer(said, f"{staff.name}'s pass: {out}" if out else f"{staff.name}'s pass is withdrawn.")


def _as_object(staff: Staff) -> dict[str, str]:
    return {"id": str(staff.id), "name": staff.name, "role": staff.role.value}
