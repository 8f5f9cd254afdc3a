"""Editing what Home says visitors said and the place did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.actions.acting import NoteAct, StagedFile
from kiosk.domain.acts import Act, By
from kiosk.domain.catalogue import YouSaid


class YouSaidCards(Protocol):
    """Where the cards lie."""

    def __call__(self) -> tuple[YouSaid, ...]:
        """Return those that hold."""
        ...

    def draft(self, cards: Sequence[YouSaid]) -> tuple[Path, Path]:
        """Write them beside their place and return both; raises ``SettingsError``."""
        ...


class EditYouSaid:
    """The cards, and another set of them with who made it: Home has it when it is next drawn."""

    def __init__(
        self,
        cards: YouSaidCards,
        renew: Callable[[], None],
        note: NoteAct,
        stage: Callable[[Path, Path], StagedFile],
    ) -> None:
        self._cards = cards
        self._renew = renew
        self._note = note
        self._stage = stage

    def see(self) -> tuple[YouSaid, ...]:
        """Return the cards."""
        return self._cards()

    def keep(self, cards: Sequence[YouSaid], by: By) -> tuple[YouSaid, ...]:
        """Keep these cards, and note who did; raises ``KioskError``."""
        draft, place = self._cards.draft(cards)
        self._note.with_file(by, Act.CHANGED_YOU_SAID, self._stage(draft, place), about="you_said")
        self._renew()
        return self._cards()
