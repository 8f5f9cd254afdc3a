"""Backups: what one holds, and which of them are kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.values import frozen

DAYS_KEPT = 7
WEEKS_KEPT = 4  # names go after 30 days, and backups with them


@frozen
class Backup:
    """A verified copy of the store: the file's name, when it was made, and how many rows were counted in it."""

    name: str
    made_at: datetime
    rows: int
    size_bytes: int


def outlived(made_at: Iterable[datetime]) -> set[datetime]:
    """Return which backups are needed no more: kept is the newest of each of the last seven days that have one, and
    the newest of each of the last four weeks."""
    newest_first = sorted(made_at, reverse=True)
    by_day = {at.date(): at for at in reversed(newest_first)}
    by_week = {at.isocalendar()[:2]: at for at in reversed(newest_first)}
    kept = {*sorted(by_day.values())[-DAYS_KEPT:], *sorted(by_week.values())[-WEEKS_KEPT:]}
    return set(newest_first) - kept
