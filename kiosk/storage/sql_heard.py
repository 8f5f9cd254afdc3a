"""What other kiosks did, beside this kiosk's own journal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, func, or_, select, union_all, update
from sqlalchemy.dialects.sqlite import insert
from sqlcipher3 import dbapi2

from kiosk.actions.hub_ports import HeardFact, HubRecord, UnsentFact
from kiosk.domain.erasures import NOBODY, Erasures, erasures
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.merge import Told
from kiosk.domain.peers import Peer
from kiosk.domain.venue_settings import VenueSetting
from kiosk.storage import instants
from kiosk.storage.connections import Engines
from kiosk.storage.elsewhere import Elsewhere
from kiosk.storage.elsewhere_statements import FACT_COLUMNS
from kiosk.storage.erasing import forget_erased
from kiosk.storage.errors import explained
from kiosk.storage.hub_tables import elsewhere, elsewhere_codes, heard, hub_link, inbox, peers
from kiosk.storage.received import forget_received, held, keep_records, settings_told, wipe_received
from kiosk.storage.sql_shares import forget_shares
from kiosk.storage.surroundings import Surroundings
from kiosk.storage.tables import journal, visits
from kiosk.wire import microseconds
from kiosk.wire.fact_words import fact_of
from kiosk.wire.records import FACTS_TOLD_DAYS

FACTS_KEPT = timedelta(days=FACTS_TOLD_DAYS + 1)
_CAME, _ERASED = _ABOUT_NAMES = ("checked_in", "erased")


class SqlHeard:
    """The ``Heard`` port. A page is one transaction: its facts and the cursor after it stand together, or neither."""

    def __init__(self, engines: Engines, around: Surroundings) -> None:
        self._engines = engines
        self._around = around
        self._kiosk_id = around.kiosk_id
        self._pruned_on: date | None = None

    def cursor(self) -> str:
        """Return how far the hub's changes have been heard, in the hub's own words; empty for the beginning."""
        with self._engines.readers.begin() as connection:
            return connection.scalar(select(hub_link.c.heard_to).where(hub_link.c.kiosk_id == self._kiosk_id)) or ""

    def hear(self, facts: Sequence[HeardFact], cursor: str, records: Sequence[HubRecord] = ()) -> None:
        """Keep a page and go on at ``cursor``, in one transaction; what is known is not kept twice."""
        with self._engines.writer.begin() as connection:
            if facts:
                connection.execute(insert(heard).on_conflict_do_nothing(), [_row(each) for each in facts])
                about = {each.fact.visit_id.bytes for each in facts if each.fact.visit_id is not None}
                # Some ten small statements a visit: SQLAlchemy takes twice as long for each as SQLite.
                with closing(connection.connection.cursor()) as plain:
                    run = partial(self._run, plain)
                    Elsewhere(run, self._kiosk_id).settle(about, instants.to_row(self._around.clock.now()))
            keep_records(connection, records, self._around)
            self._go_on_at(connection, cursor)

    def _run(self, plain: Any, statement: str, values: Sequence[Any]) -> Any:
        try:
            return plain.execute(statement, values)
        except dbapi2.Error as error:
            raise explained(error, self._around.folder) from error

    def held(self, at: datetime) -> dict[str, tuple[int, int]]:
        """Return of each kind of record how many are here that are told at an instant, and the sum of their changes."""
        with self._engines.readers.begin() as connection:
            return held(connection, at)

    def settings(self) -> tuple[VenueSetting, ...]:
        """Return what is set at the hub for the whole venue; what this program cannot read is kept, and left out."""
        with self._engines.readers.begin() as connection:
            return settings_told(connection)

    def begin_anew(self) -> None:
        """Hear everything from the beginning."""
        with self._engines.writer.begin() as connection:
            forget_received(connection)
            self._go_on_at(connection, "")

    def _go_on_at(self, connection: Connection, cursor: str) -> None:
        own = hub_link.c.kiosk_id == self._kiosk_id
        connection.execute(update(hub_link).where(own).values(heard_to=cursor))

    def erase(self, facts: Sequence[HeardFact]) -> Erasures:
        """Delete, in one transaction, each name kept here of those whom facts not yet heard erase."""
        with self._engines.readers.begin() as connection:
            found = erasures(_with_what_is_known(connection, facts))
        if found == NOBODY:
            return NOBODY
        with self._engines.writer.begin() as connection:
            return forget_erased(connection.exec_driver_sql, found)

    def meet(self, contacts: Mapping[str, datetime | None]) -> None:
        """Note which other kiosks the venue has, and when the hub heard of each last, by this kiosk's clock."""
        rows = [{"kiosk_id": name, "last_contact_at": instants.maybe_to_row(at)} for name, at in contacts.items()]
        with self._engines.writer.begin() as connection:
            self._prune(connection)
            connection.execute(delete(peers))
            if rows:
                connection.execute(insert(peers), rows)

    def forget(self) -> None:
        """Wipe everything that the hub told; what became of this kiosk's own visits stays."""
        with self._engines.writer.begin() as connection:
            for table in (heard, elsewhere_codes, elsewhere, peers, inbox):
                connection.execute(delete(table))
            wipe_received(connection)
            forget_shares(connection)
            self._go_on_at(connection, "")

    def _prune(self, connection: Connection) -> None:
        """Once a day: what others did with their own visits goes when the hub does not tell it any more.

        What they did with this kiosk's stays, and whom they erased.
        """
        now = self._around.clock.now()
        if self._pruned_on == self._around.day_of(now):
            return
        before = instants.to_row(now - FACTS_KEPT)
        theirs = or_(heard.c.visit_id.is_(None), heard.c.visit_id.not_in(select(visits.c.id)))
        old = heard.c.occurred_at + heard.c.clock_offset_us < before
        connection.execute(delete(heard).where(old, heard.c.kind != _ERASED, theirs))
        connection.execute(delete(elsewhere).where(elsewhere.c.checked_in_at < before))
        self._pruned_on = self._around.day_of(now)

    def peers(self) -> tuple[Peer, ...]:
        """Return the venue's other kiosks by name, with the people who are in by their visits."""
        with self._engines.readers.begin() as connection:
            return peers_of(connection)

    def history(self) -> dict[UUID, Told]:
        """Return all that is known here for the merge; facts of unknown kinds are left out."""
        offset = select(func.max(hub_link.c.clock_offset_us)).scalar_subquery()
        rest = ("visit_id", "body")
        own = select(*(journal.c[name] for name in (*FACT_COLUMNS, *rest)), offset.label("clock_offset_us"))
        others = select(*(heard.c[name] for name in (*FACT_COLUMNS, *rest)), heard.c.clock_offset_us)
        history: dict[UUID, Told] = {}
        with self._engines.readers.begin() as connection:
            for row in connection.execute(union_all(own, others)):
                with suppress(ValueError):
                    told = _told(row)
                    history[told.entry.id] = told
        return history


def peers_of(connection: Connection) -> tuple[Peer, ...]:
    """Return the venue's other kiosks; what is known of one is as of when the hub had it, and told it here."""
    met_at = connection.scalar(select(func.max(hub_link.c.met_at)))
    counted = select(elsewhere.c.kiosk_id, func.sum(elsewhere.c.inside)).where(elsewhere.c.inside > 0)
    people = {name: int(count) for name, count in connection.execute(counted.group_by(elsewhere.c.kiosk_id))}
    contacts = {row.kiosk_id: row.last_contact_at for row in connection.execute(select(*peers.c))}
    known = {name: None if at is None or met_at is None else min(at, met_at) for name, at in contacts.items()}
    names = sorted(people.keys() | known.keys())
    return tuple(Peer(name, people.get(name, 0), instants.maybe_from_row(known.get(name))) for name in names)


def _with_what_is_known(connection: Connection, facts: Sequence[HeardFact]) -> list[Fact]:
    """Return the erasures of a page with the check-ins they are about; those heard before count with what comes late.

    Most pages have none, and nothing of them is read.
    """
    page = [_words(each.fact) for each in facts if each.fact.kind in _ABOUT_NAMES]
    about = {visit_id for _, visit_id, _ in page if visit_id is not None}
    of_these = select(heard.c.kind, heard.c.visit_id, heard.c.body).where(heard.c.visit_id.in_(about))
    earlier = [tuple(row) for row in connection.execute(of_these.where(heard.c.kind == _ERASED))]
    if not earlier and not any(kind == _ERASED for kind, _, _ in page):
        return []
    came = [tuple(row) for row in connection.execute(of_these.where(heard.c.kind == _CAME))]
    said = []
    for kind, visit_id, body in (*page, *earlier, *came):
        with suppress(ValueError):
            said.append(fact_of(kind, visit_id, body))
    return said


def _words(fact: UnsentFact) -> tuple[str, bytes | None, str]:
    return fact.kind, fact.visit_id.bytes if fact.visit_id else None, fact.body


def _row(each: HeardFact) -> dict[str, Any]:
    fact = each.fact
    return {
        "kiosk_id": each.kiosk_id,
        "sequence": fact.sequence,
        "id": fact.id.bytes,
        "kind": fact.kind,
        "occurred_at": instants.to_row(fact.occurred_at),
        "clock_offset_us": microseconds.of_length(each.clock_offset),
        "monotonic_ns": fact.monotonic_ns,
        "clock_behind": fact.clock_behind,
        "schema_version": fact.schema_version,
        "visit_id": fact.visit_id.bytes if fact.visit_id else None,
        "people": fact.people,
        "body": fact.body,
    }


def _told(row: Any) -> Told:
    entry = Entry(
        id=UUID(bytes=row.id),
        kiosk_id=row.kiosk_id,
        sequence=row.sequence,
        occurred_at=instants.from_row(row.occurred_at),
        monotonic_ns=row.monotonic_ns,
        clock_behind=bool(row.clock_behind),
        fact=fact_of(row.kind, row.visit_id, row.body),
        schema_version=row.schema_version,
    )
    return Told(entry, microseconds.as_length(row.clock_offset_us or 0))
