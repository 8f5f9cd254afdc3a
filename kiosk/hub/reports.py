"""What a kiosk told of itself last: its printers, and the calls to its desk that have not ended."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from kiosk.domain.values import frozen
from kiosk.hub.enrolment import Bearer
from kiosk.hub.tables import kiosks
from kiosk.wire import microseconds
from kiosk.wire.messages import KioskReport


@frozen
class PrinterHeard:
    """A printer; ``says`` is what is wrong with it, empty where nothing is known to be."""

    name: str
    says: str


@frozen
class CallHeard:
    """A call to the desk; ``kind`` and ``screen`` are the kiosk's words for them, ``room`` is a key."""

    kind: str
    screen: str
    room: str
    raised_at: datetime
    is_answered: bool


def take_report(connection: Connection, bearer: Bearer, report: KioskReport) -> None:
    """Keep a report in the place of the one before; of what it says beyond its fields nothing is kept."""
    said = {
        "printers": [[each.name, each.says] for each in report.printers],
        "calls": [[each.kind, each.screen, each.room, each.raised_at, each.answered] for each in report.calls],
    }
    mine = kiosks.c.venue == bearer.venue, kiosks.c.kiosk_id == bearer.kiosk_id
    connection.execute(update(kiosks).where(*mine).values(report=said))


def printers_in(said: dict[str, Any] | None) -> tuple[PrinterHeard, ...]:
    """Return the printers of a report as it is kept."""
    return tuple(PrinterHeard(*each) for each in (said or {}).get("printers", ()))


def calls_in(said: dict[str, Any] | None) -> tuple[CallHeard, ...]:
    """Return the calls of a report as it is kept, oldest first."""
    calls = (said or {}).get("calls", ())
    heard = (
        CallHeard(kind, screen, room, microseconds.as_instant(at), answered)
        for kind, screen, room, at, answered in calls
    )
    return tuple(sorted(heard, key=lambda each: each.raised_at))
