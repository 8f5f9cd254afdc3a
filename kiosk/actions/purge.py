"""Delete the personal data whose day has come; the journal and every count stay as they are."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date

from kiosk.actions.ports import PersonalFiles, PersonalStore
from kiosk.domain.retention import Purged

logger = logging.getLogger(__name__)


class Purge:
    """The verb; safe to repeat. ``files`` by what ``Purged`` calls them."""

    def __init__(self, personal: PersonalStore, files: Mapping[str, PersonalFiles]) -> None:
        self._personal = personal
        self._files = files

    def due(self, today: date) -> Purged:
        """Return what a purge on this day would delete; nothing changes."""
        return replace(self._personal.due(today), **{name: kept.due(today) for name, kept in self._files.items()})

    def __call__(self, today: date) -> Purged:
        """Delete what is due on this day of the venue; raises ``KioskError`` for what could not be deleted."""
        gone = self._personal.purge(today)
        gone = replace(gone, **{name: kept.delete_due(today) for name, kept in self._files.items()})
        if gone != Purged():
            counts = ", ".join(f"{name} {count}" for name, count in asdict(gone).items() if count)
            logger.info("Purged what was due: %s", counts)
        return gone
