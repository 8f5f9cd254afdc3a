"""Who works here."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update

from kiosk.domain.staff import Role, Secret, Staff, Standing, next_try_at
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.tables import staff as table


class SqlStaffStore:
    """The ``StaffStore`` port; each call is one short transaction, and a unit of work changes who there is."""

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

    def names(self) -> dict[UUID, str]:
        """Return what everybody is called who works or worked here."""
        with self._engines.readers.begin() as connection:
            rows = connection.execute(select(table.c.id, table.c.name)).all()
        return {UUID(bytes=id_): name for id_, name in rows}

    def of_pass(self, pass_hash: str) -> Staff | None:
        """Return whose pass this is; ``None`` for one that is nobody's."""
        held = select(table.c.id, table.c.name, table.c.role).where(table.c.pass_hash == pass_hash)
        with self._engines.readers.begin() as connection:
            row = connection.execute(held).first()
        return Staff(UUID(bytes=row.id), row.name, Role(row.role)) if row else None

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
