"""The outbox over SQL: what leaves it, what comes back to it, and the numbers of a kiosk that was restored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kiosk.actions.hub_ports import HubLink, Refusal, UnsentFact
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.hub_tables import hub_link, quarantined
from kiosk.storage.sql_shares import forget_shares
from kiosk.storage.tables import journal, outbox, visits
from kiosk.wire import microseconds


class SqlOutbox:
    """The ``Outbox`` port. Each call is one short transaction; check-ins wait for none longer than a page takes."""

    def __init__(self, engines: Engines, kiosk_id: str) -> None:
        self._engines = engines
        self.kiosk_id = kiosk_id

    def waiting(self, most: int) -> tuple[UnsentFact, ...]:
        """Return the first unconfirmed facts, in order."""
        chosen = (
            select(*journal.c)
            .join(outbox, (outbox.c.kiosk_id == journal.c.kiosk_id) & (outbox.c.sequence == journal.c.sequence))
            .where(outbox.c.kiosk_id == self.kiosk_id)
            .order_by(outbox.c.sequence)
            .limit(most)
        )
        with self._engines.readers.begin() as connection:
            return tuple(map(_unsent, connection.execute(chosen)))

    def size(self) -> int:
        """Return how many facts the hub has not confirmed."""
        with self._engines.readers.begin() as connection:
            return connection.scalar(select(func.count()).select_from(outbox)) or 0

    def quarantined(self) -> dict[int, str]:
        """Return the facts that the hub keeps aside, each with its reason."""
        with self._engines.readers.begin() as connection:
            rows = connection.execute(select(quarantined.c.sequence, quarantined.c.reason))
            return {row.sequence: row.reason for row in rows}

    def settle(self, confirmed: Sequence[int], refused: Mapping[int, str]) -> None:
        """Let facts leave: the hub has them, or keeps them aside for a reason."""
        gone = [{"number": sequence} for sequence in (*confirmed, *refused)]
        if not gone:
            return
        aside = [{"kiosk_id": self.kiosk_id, "sequence": each, "reason": why} for each, why in refused.items()]
        with self._engines.writer.begin() as connection:
            leave = delete(outbox).where(outbox.c.kiosk_id == self.kiosk_id)
            connection.execute(leave.where(outbox.c.sequence == bindparam("number")), gone)
            if aside:
                connection.execute(sqlite_insert(quarantined).on_conflict_do_nothing(), aside)

    def meet(self, high_water: int, newest: int, at: datetime, clock_offset: timedelta | None = None) -> int:
        """Note what the hub has; return how many facts wait anew because the hub lost them."""
        said: dict[str, Any] = {
            "high_water": high_water,
            "newest": newest,
            "met_at": instants.to_row(at),
            "refusal": "",
        }
        if clock_offset is not None:
            said["clock_offset_us"] = microseconds.of_length(clock_offset)
        with self._engines.writer.begin() as connection:
            known = connection.scalar(select(hub_link.c.high_water).where(hub_link.c.kiosk_id == self.kiosk_id)) or 0
            connection.execute(update(hub_link).where(hub_link.c.kiosk_id == self.kiosk_id).values(said))
            return self._put_back(connection, high_water) if high_water < known else 0

    def _put_back(self, connection: Connection, high_water: int) -> int:
        own = (journal.c.kiosk_id == self.kiosk_id, journal.c.sequence > high_water)
        kept_aside = quarantined.c.kiosk_id == self.kiosk_id, quarantined.c.sequence > high_water
        connection.execute(delete(quarantined).where(*kept_aside))
        lost = select(journal.c.kiosk_id, journal.c.sequence).where(*own)
        again = sqlite_insert(outbox).from_select(["kiosk_id", "sequence"], lost).on_conflict_do_nothing()
        return connection.execute(again).rowcount

    def note_refusal(self, why: Refusal) -> None:
        """Note that the hub takes nothing from this kiosk, until it is met or joined again."""
        own = hub_link.c.kiosk_id == self.kiosk_id, hub_link.c.refusal != why.value
        with self._engines.writer.begin() as connection:
            connection.execute(update(hub_link).where(*own).values(refusal=why.value))

    def renumber(self, first_taken: int, newest: int) -> None:
        """Number the facts from ``first_taken`` on anew, after ``newest``: the hub has others under their numbers."""
        shift = newest + 1 - first_taken
        if shift <= 0:
            raise ValueError(f"number {first_taken} comes after {newest}: it cannot be taken")
        with self._engines.writer.begin() as connection:
            for waits in (outbox, quarantined):
                own = waits.c.kiosk_id == self.kiosk_id, waits.c.sequence >= first_taken
                connection.execute(delete(waits).where(*own))
            moved = journal.c.kiosk_id == self.kiosk_id, journal.c.sequence >= first_taken
            # Through negative numbers: one by one, a number would meet the next one before that has moved on.
            connection.execute(update(journal).where(*moved).values(sequence=-(journal.c.sequence + shift)))
            connection.execute(update(journal).where(journal.c.sequence < 0).values(sequence=-journal.c.sequence))
            connection.execute(
                update(visits).where(visits.c.sequence >= first_taken).values(sequence=visits.c.sequence + shift)
            )
            chosen = select(journal.c.kiosk_id, journal.c.sequence).where(
                journal.c.kiosk_id == self.kiosk_id, journal.c.sequence > newest
            )
            connection.execute(insert(outbox).from_select(["kiosk_id", "sequence"], chosen))

    def link(self) -> HubLink | None:
        """Return the hub, ``None`` where there is none."""
        with self._engines.readers.begin() as connection:
            row = connection.execute(select(*hub_link.c).where(hub_link.c.kiosk_id == self.kiosk_id)).one_or_none()
        return None if row is None else _link(row)

    def join(self, url: str, token: str, certificate: str = "") -> None:
        """Belong to a hub from now on; everything it has not confirmed goes there."""
        given = {"url": url, "token": token, "certificate": certificate, "refusal": ""}
        fresh = sqlite_insert(hub_link).values(kiosk_id=self.kiosk_id, high_water=0, newest=0, **given)
        with self._engines.writer.begin() as connection:
            connection.execute(fresh.on_conflict_do_update(index_elements=["kiosk_id"], set_=given))
            forget_shares(connection)

    def renew(self, token: str) -> None:
        """Speak to the same hub with another token from now on."""
        with self._engines.writer.begin() as connection:
            connection.execute(update(hub_link).where(hub_link.c.kiosk_id == self.kiosk_id).values(token=token))

    def leave(self) -> None:
        """Belong to no hub any more; what happens from now on waits for the next one."""
        with self._engines.writer.begin() as connection:
            connection.execute(delete(hub_link).where(hub_link.c.kiosk_id == self.kiosk_id))
            forget_shares(connection)


def _unsent(row: Row[Any]) -> UnsentFact:
    return UnsentFact(
        sequence=row.sequence,
        id=UUID(bytes=row.id),
        kind=row.kind,
        occurred_at=instants.from_row(row.occurred_at),
        monotonic_ns=row.monotonic_ns,
        clock_behind=row.clock_behind,
        schema_version=row.schema_version,
        visit_id=UUID(bytes=row.visit_id) if row.visit_id else None,
        people=row.people,
        body=row.body,
    )


def _link(row: Row[Any]) -> HubLink:
    offset = row.clock_offset_us
    return HubLink(
        url=row.url,
        token=row.token,
        high_water=row.high_water,
        newest=row.newest,
        clock_offset=None if offset is None else microseconds.as_length(offset),
        met_at=instants.maybe_from_row(row.met_at),
        certificate=row.certificate,
        refusal=Refusal(row.refusal) if row.refusal else None,
    )
