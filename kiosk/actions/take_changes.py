"""Taking what the hub tells, a page at a time: what others did, and what is on; whom somebody erased goes from here."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from kiosk.actions.hub_ports import Heard, HeardFact, HubRecord
from kiosk.actions.ports import PersonalFiles, PersonalStore
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.venue_settings import VenueSetting
from kiosk.errors import KioskError

logger = logging.getLogger(__name__)


class TakeChanges:
    """The verb; safe to repeat. No fact is recorded: whoever did it has done that."""

    def __init__(
        self, heard: Heard, personal: PersonalStore, badges: PersonalFiles, catalogue_changed: Callable[[], None]
    ) -> None:
        """``badges`` are the files in which a badge was brought out; ``catalogue_changed`` is called after a page with
        sessions, rooms or settings."""
        self._heard = heard
        self._personal = personal
        self._badges = badges
        self._catalogue_changed = catalogue_changed

    def __call__(self, facts: Sequence[HeardFact], records: Sequence[HubRecord], cursor: str) -> None:
        """Keep a page and go on at ``cursor``."""
        self._erase(facts)
        self._heard.hear(facts, cursor, records)
        if any(isinstance(record.item, Session | Room | VenueSetting) for record in records):
            self._catalogue_changed()

    def _erase(self, facts: Sequence[HeardFact]) -> None:
        """Before the page is kept: what a power cut leaves half done is told again."""
        erased = self._heard.erase(facts)
        if not (erased.visits or erased.codes):
            return
        self._personal.forget(sorted(erased.visits), sorted(erased.codes))
        for visit_id in erased.visits:
            try:
                self._badges.forget(visit_id)
            except KioskError as error:  # the file goes with its day; what other kiosks did must not wait for it
                logger.warning("A badge file of somebody who was erased stays for now: %s", error.what)
        logger.info("Erased as another kiosk or the hub was asked: %d visits.", len(erased.visits))
