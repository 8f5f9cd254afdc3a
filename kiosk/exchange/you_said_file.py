"""``you-said.json`` in the data folder: the cards that were edited at the desk, in the place of the pack's."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from pydantic import Field, ValidationError

from kiosk.domain.catalogue import YouSaid
from kiosk.durable import write_draft
from kiosk.errors import SettingsError
from kiosk.exchange.venue_pack_schema import Entry, YouSaidEntry

logger = logging.getLogger(__name__)
YOU_SAID_FILE = "you-said.json"


class _Entries(Entry):
    you_said: list[YouSaidEntry] = Field(default_factory=list)


class YouSaidFile:
    """The cards of a place: its pack's, until somebody edits them here; then all of them lie in the file."""

    def __init__(self, folder: Path, of_pack: tuple[YouSaid, ...]) -> None:
        self._file = folder / YOU_SAID_FILE
        self._of_pack = of_pack

    def __call__(self) -> tuple[YouSaid, ...]:
        """Return the cards that hold; a file that cannot be read leaves the pack's."""
        try:
            entries = _Entries.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return self._of_pack
        except (OSError, ValueError, ValidationError) as error:
            logger.warning("%s cannot be read, the venue pack’s cards hold: %s", YOU_SAID_FILE, type(error).__name__)
            return self._of_pack
        return tuple(YouSaid(card.said, card.did, card.since) for card in entries.you_said)

    def draft(self, cards: Sequence[YouSaid]) -> tuple[Path, Path]:
        """Write the file anew beside its place, durably, and return both; raises ``SettingsError``."""
        entries = [YouSaidEntry(said=card.said, did=card.did, since=card.since) for card in cards]
        try:
            draft = write_draft(self._file, _Entries(you_said=entries).model_dump_json(indent=2).encode())
        except OSError as error:
            fix = "Make room on the disk, or correct who may write there; nothing was changed."
            what = f"The cards cannot be written: {error.strerror}"
            raise SettingsError(what, where=str(self._file), fix=fix) from error
        return draft, self._file
