"""Somebody who is in shows a badge, and another session of theirs is next: they go on to it, or they leave."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.take_scan import NextAsked
from kiosk.kiosk import Kiosk


class GoingOn:
    """Keeps who was asked, until their turn ends."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._asked: NextAsked | None = None

    def ask(self, asked: NextAsked) -> None:
        """Keep who is asked."""
        self._asked = asked

    def goes_on(self, language: str) -> Callable[[], CheckInResult]:
        """Return what checks them in to the next session; the screen speaks this language."""
        asked = self._they()
        return lambda: self._kiosk.take_scan.go_on(asked, language)

    def leaves(self) -> Callable[[], CheckOutResult]:
        """Return what checks them out."""
        asked = self._they()
        return lambda: self._kiosk.check_out.by_code(asked.shown)

    def forget(self) -> None:
        """Forget them."""
        self._asked = None

    def _they(self) -> NextAsked:
        if self._asked is None:
            raise ValueError("nobody was asked")
        return self._asked
