"""A small venue that schedules are read for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Programme, Room
from kiosk.exchange.schedule_files import SessionFile, read_sessions

LONDON = ZoneInfo("Europe/London")
PROGRAMMES = (
    Programme("makers", "Maker Challenge", "workshop"),
    Programme("open_visit", "The Invention Rooms", "foyer", open_visit=True),
    Programme("what_the_tech", "What the Tech?!", "lounge"),
)
ROOMS = (Room("workshop", "Workshop", 24), Room("foyer", "Foyer", 90), Room("lounge", "Learning Lounge", 20))


def read(folder: Path, content: str | bytes, name: str = "schedule.any", **options: Any) -> SessionFile:
    """Read a file of this content for the whole of 2026."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    settings = {
        "time_zone": LONDON,
        "programmes": PROGRAMMES,
        "rooms": ROOMS,
        "day_from": date(2026, 1, 1),
        "day_until": date(2026, 12, 31),
    }
    return read_sessions(path, **{**settings, **options})


def utc(text: str) -> datetime:
    """An instant as ``2026-11-22 14:00`` in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def spans(file: SessionFile) -> dict[str, str]:
    """When each session starts and ends, in UTC, by key."""
    return {
        session.key: f"{session.starts_at:%Y-%m-%d %H:%M} - {session.ends_at:%Y-%m-%d %H:%M}"
        for session in file.sessions
    }


def reasons(file: SessionFile) -> list[tuple[int, str]]:
    """The line and reason of each entry that could not be used."""
    return [(rejected.line, rejected.reason) for rejected in file.rejected]
