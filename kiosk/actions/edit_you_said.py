"""Editing what Home says visitors said and the place did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.actions.acting import NoteAct, StagedFile
from kiosk.domain.acts import Act, By
from kiosk.domain.catalogue import Catalogue, YouSaid
from kiosk.errors import SettingsError


class YouSaidCards(Protocol):
    """Where the cards lie."""

    def __call__(self) -> tuple[YouSaid, ...]:
        """Return those that hold."""
        ...

    def draft(self, cards: Sequence[YouSaid]) -> tuple[Path, Path]:
        """Write them beside their place and return both; raises ``SettingsError``."""
        ...


class ShownCatalogue(Protocol):
    """What the venue says on this kiosk, made anew when it changed."""

    def __call__(self) -> Catalogue:
        """Return today's."""

    def renew(self) -> None:
        """Make it anew at the next call."""


class EditYouSaid:
    """The cards, and another set of them with who made it: Home has it when it is next drawn.

    Where the hub has set them for every kiosk they are its own, and are changed there.
    """

    def __init__(
        self,
        cards: YouSaidCards,
        catalogue: ShownCatalogue,
        note: NoteAct,
        stage: Callable[[Path, Path], StagedFile],
    ) -> None:
        self._cards = cards
        self._catalogue = catalogue
        self._note = note
        self._stage = stage

    def see(self) -> tuple[YouSaid, ...]:
        """Return the cards that Home shows."""
        return self._catalogue().venue.you_said

    @property
    def are_hubs(self) -> bool:
        """Whether they were set at the hub."""
        return self._catalogue().venue.you_said_is_hubs

    def keep(self, cards: Sequence[YouSaid], by: By) -> tuple[YouSaid, ...]:
        """Keep these cards, and note who did; raises ``KioskError``, and where they are the hub's."""
        if self.are_hubs:
            raise SettingsError("The cards were set at the hub", fix="Change them on its page Settings.")
        draft, place = self._cards.draft(cards)
        self._note.with_file(by, Act.CHANGED_YOU_SAID, self._stage(draft, place), about="you_said")
        self._catalogue.renew()
        return self.see()
