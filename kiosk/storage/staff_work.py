"""Who works here, changed in the commit that says who did it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ClauseElement, insert, select, update

from kiosk.domain.staff import Kept, Role, Secret, Staff
from kiosk.storage import instants
from kiosk.storage.statements import compiled_now
from kiosk.storage.tables import staff as table

Run = Callable[[str, Sequence[Any]], Any]


class SqlStaffWork:
    """The ``StaffWork`` port, within the unit of work that lends it ``run``."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def add(self, staff: Staff, pin_hash: str) -> None:
        """Keep somebody new; raises ``LookupError`` for a name that somebody here has."""
        self._look_for_another(staff)
        values = {"id": staff.id.bytes, "name": staff.name, "role": staff.role.value, "pin_hash": pin_hash}
        self._do(insert(table).values(**values, wrong_tries=0))

    def remove(self, staff_id: UUID, at: datetime) -> None:
        """Let somebody go: the PIN goes at once, the id stays known for what they did."""
        self._change(staff_id, {"removed_at": instants.to_row(at), "pin_hash": "", "pass_hash": None})

    def change_pin(self, staff_id: UUID, pin_hash: str) -> None:
        """Keep another PIN; wrong tries are forgotten."""
        self._change(staff_id, {"pin_hash": pin_hash, "wrong_tries": 0, "tried_at": None})

    def change_role(self, staff_id: UUID, role: Role) -> None:
        """Keep another role."""
        self._change(staff_id, {"role": role.value})

    def block(self, staff_id: UUID) -> None:
        """Take PIN and pass away."""
        self._change(staff_id, {"pin_hash": "", "pass_hash": None})

    def set_pass(self, staff_id: UUID, pass_hash: str | None) -> None:
        """Keep the one pass that signs somebody in; ``None`` withdraws it."""
        self._change(staff_id, {"pass_hash": pass_hash})

    def kept(self, staff_id: UUID) -> Kept | None:
        """Return all that is kept of somebody; ``None`` for who does not work here."""
        columns = (
            table.c.name,
            table.c.role,
            table.c.pin_hash,
            table.c.wrong_tries,
            table.c.tried_at,
            table.c.pass_hash,
        )
        row = self._do(select(*columns).where(table.c.id == staff_id.bytes, table.c.removed_at.is_(None))).fetchone()
        if row is None:
            return None
        name, role, pin_hash, wrong_tries, tried_at, pass_hash = row
        secret = Secret(pin_hash, wrong_tries, instants.maybe_from_row(tried_at))
        return Kept(Staff(staff_id, name, Role(role)), secret, pass_hash)

    def put_back(self, kept: Kept) -> None:
        """Keep somebody as they were, who may have left since; raises ``LookupError`` as ``add``."""
        staff, secret = kept.staff, kept.secret
        self._look_for_another(staff)
        values = {
            "role": staff.role.value,
            "pin_hash": secret.pin_hash,
            "wrong_tries": secret.wrong_tries,
            "tried_at": instants.maybe_to_row(secret.tried_at),
            "pass_hash": kept.pass_hash,
            "removed_at": None,
        }
        self._do(update(table).where(table.c.id == staff.id.bytes).values(**values))

    def _look_for_another(self, staff: Staff) -> None:
        here = table.c.removed_at.is_(None), table.c.id != staff.id.bytes
        names = self._do(select(table.c.name).where(*here)).fetchall()
        if staff.name.casefold() in {name.casefold() for (name,) in names}:
            raise LookupError("somebody here has this name")

    def _change(self, staff_id: UUID, values: dict[str, Any]) -> None:
        here = table.c.id == staff_id.bytes, table.c.removed_at.is_(None)
        self._do(update(table).where(*here).values(**values))

    def _do(self, statement: ClauseElement) -> Any:
        return self._run(*compiled_now(statement))
