"""What has come of each kiosk of a venue, for whoever looks after the hub."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, Table, func, select

from kiosk.domain.values import frozen
from kiosk.hub.reports import CallHeard, PrinterHeard, calls_in, printers_in
from kiosk.hub.tables import facts, kiosks, quarantine
from kiosk.wire import microseconds

SILENT = timedelta(minutes=5)


@frozen
class KioskOverview:
    """One kiosk: what the hub has of it, what waits there, how its clock goes, when it was last heard."""

    kiosk_id: str
    facts: int
    quarantined: int
    waiting: int
    high_water: int
    newest: int
    clock_offset_s: float | None
    last_contact_at: datetime | None
    revoked: bool
    left: bool
    version: str
    printers: tuple[PrinterHeard, ...]
    calls: tuple[CallHeard, ...]


@frozen
class KeptAside:
    """What a kiosk sent under a number (if it was one), and what is wrong with it."""

    kiosk_id: str
    sequence: int | None
    reason: str


def overview(connection: Connection, venue: str) -> list[KioskOverview]:
    """Return a venue's kiosks by name."""
    taken, aside = _counted(connection, facts, venue), _counted(connection, quarantine, venue)
    rows = connection.execute(select(kiosks).where(kiosks.c.venue == venue).order_by(kiosks.c.kiosk_id))
    return [
        KioskOverview(
            kiosk_id=row.kiosk_id,
            facts=taken.get(row.kiosk_id, 0),
            quarantined=aside.get(row.kiosk_id, 0),
            waiting=row.waiting,
            high_water=row.high_water,
            newest=row.newest,
            clock_offset_s=None if row.clock_offset_us is None else row.clock_offset_us / 1_000_000,
            last_contact_at=None if row.last_contact_at is None else microseconds.as_instant(row.last_contact_at),
            revoked=row.revoked_at is not None,
            left=row.left_at is not None,
            version=row.version,
            printers=printers_in(row.report),
            calls=calls_in(row.report),
        )
        for row in rows
    ]


def standing_of_all(connection: Connection, now: datetime) -> dict[str, int]:
    """Return how the kiosks of all venues stand together, by the keys of ``observing.STANDING``."""
    sending = (kiosks.c.revoked_at.is_(None),)
    before = microseconds.of_instant(now - SILENT)
    silent = func.coalesce(kiosks.c.last_contact_at, 0) < before
    counted = select(
        func.count().label("kiosks"),
        func.count().filter(silent).label("silent_kiosks"),
        func.coalesce(func.sum(kiosks.c.waiting), 0).label("waiting_facts"),
    ).where(*sending)
    row = connection.execute(counted).one()
    aside = connection.scalar(select(func.count()).select_from(quarantine)) or 0
    return {name: int(value) for name, value in row._mapping.items()} | {"kept_aside_facts": aside}


def _counted(connection: Connection, table: Table, venue: str) -> dict[str, int]:
    chosen = select(table.c.kiosk_id, func.count().label("rows")).where(table.c.venue == venue)
    return {row.kiosk_id: row.rows for row in connection.execute(chosen.group_by(table.c.kiosk_id))}


def kept_aside(connection: Connection, venue: str) -> list[KeptAside]:
    """Return what a venue's kiosks sent and nobody can use."""
    chosen = select(quarantine.c.kiosk_id, quarantine.c.sequence, quarantine.c.reason)
    ordered = chosen.where(quarantine.c.venue == venue).order_by(quarantine.c.kiosk_id, quarantine.c.sequence)
    return [KeptAside(row.kiosk_id, row.sequence, row.reason) for row in connection.execute(ordered)]
