"""Who works here."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update

from kiosk.domain.staff import Role, Secret, Staff, Standing, next_try_at
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.tables import staff as table


class SqlStaffStore:
    """The ``StaffStore`` port; each call is one short transaction."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def everybody(self) -> tuple[Staff, ...]:
        """Return who works here now, by name."""
        return tuple(each.staff for each in self.standing())

    def standing(self) -> tuple[Standing, ...]:
        """Return who works here now, by name, with how they can sign in."""
        with self._engines.readers.begin() as connection:
            rows = connection.execute(select(table).where(table.c.removed_at.is_(None))).all()
        found = (
            Standing(
                Staff(UUID(bytes=row.id), row.name, Role(row.role)),
                bool(row.pin_hash),
                row.pass_hash is not None,
                next_try_at(Secret(row.pin_hash, row.wrong_tries, instants.maybe_from_row(row.tried_at))),
            )
            for row in rows
        )
        return tuple(sorted(found, key=lambda each: (each.staff.name.casefold(), each.staff.id)))

    def add(self, staff: Staff, pin_hash: str) -> None:
        """Keep somebody new; raises ``LookupError`` for a name that somebody here has, ``DiskFull``, ``ReadOnly``."""
        names = select(table.c.name).where(table.c.removed_at.is_(None))
        values = {"id": staff.id.bytes, "name": staff.name, "role": staff.role.value, "pin_hash": pin_hash}
        with self._engines.writer.begin() as connection:
            if staff.name.casefold() in {name.casefold() for name in connection.scalars(names)}:
                raise LookupError("somebody here has this name")
            connection.execute(insert(table).values(**values, wrong_tries=0))

    def remove(self, staff_id: UUID, at: datetime) -> None:
        """Let somebody go: the PIN goes at once, the id stays known for what they did."""
        gone = {"removed_at": instants.to_row(at), "pin_hash": "", "pass_hash": None}
        with self._engines.writer.begin() as connection:
            connection.execute(update(table).where(table.c.id == staff_id.bytes).values(**gone))

    def names(self) -> dict[UUID, str]:
        """Return what everybody is called who works or worked here."""
        with self._engines.readers.begin() as connection:
            rows = connection.execute(select(table.c.id, table.c.name)).all()
        return {UUID(bytes=id_): name for id_, name in rows}

    def change_pin(self, staff_id: UUID, pin_hash: str) -> None:
        """Keep another PIN; wrong tries are forgotten."""
        values = {"pin_hash": pin_hash, "wrong_tries": 0, "tried_at": None}
        self._change(staff_id, values)

    def change_role(self, staff_id: UUID, role: Role) -> None:
        """Keep another role."""
        self._change(staff_id, {"role": role.value})

    def block(self, staff_id: UUID) -> None:
        """Take PIN and pass away; the person stays."""
        self._change(staff_id, {"pin_hash": "", "pass_hash": None})

    def set_pass(self, staff_id: UUID, pass_hash: str | None) -> None:
        """Keep the one pass that signs somebody in; ``None`` withdraws it."""
        self._change(staff_id, {"pass_hash": pass_hash})

    def of_pass(self, pass_hash: str) -> Staff | None:
        """Return whose pass this is; ``None`` for one that is nobody's."""
        held = select(table.c.id, table.c.name, table.c.role).where(table.c.pass_hash == pass_hash)
        with self._engines.readers.begin() as connection:
            row = connection.execute(held).first()
        return Staff(UUID(bytes=row.id), row.name, Role(row.role)) if row else None

    def _change(self, staff_id: UUID, values: dict[str, Any]) -> None:
        here = table.c.id == staff_id.bytes, table.c.removed_at.is_(None)
        with self._engines.writer.begin() as connection:
            connection.execute(update(table).where(*here).values(**values))

    def secret(self, staff_id: UUID) -> Secret | None:
        """Return what somebody's PIN is compared with; ``None`` for who does not work here."""
        sought = select(table.c.pin_hash, table.c.wrong_tries, table.c.tried_at).where(
            table.c.id == staff_id.bytes, table.c.removed_at.is_(None)
        )
        with self._engines.readers.begin() as connection:
            row = connection.execute(sought).first()
        return Secret(row.pin_hash, row.wrong_tries, instants.maybe_from_row(row.tried_at)) if row else None

    def note_tries(self, staff_id: UUID, wrong_tries: int, at: datetime) -> None:
        """Keep how often in a row a PIN was wrong; durable before anybody is told."""
        tries = {"wrong_tries": wrong_tries, "tried_at": instants.to_row(at)}
        with self._engines.writer.begin() as connection:
            connection.execute(update(table).where(table.c.id == staff_id.bytes).values(**tries))
