"""``kiosk staff add NAME --role ROLE``, ``kiosk staff list`` and ``kiosk staff remove NAME``"""

from __future__ import annotations

import click

from kiosk.cli.options import answer, opened, shared_options
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


def _as_object(staff: Staff) -> dict[str, str]:
    return {"id": str(staff.id), "name": staff.name, "role": staff.role.value}
