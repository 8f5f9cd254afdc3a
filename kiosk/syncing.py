"""Keeping at the hub while the program runs, and joining one meanwhile: no restart lies between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.actions.hub_ports import HubLink
from kiosk.domain.acts import Act, By, is_key
from kiosk.kiosk import Kiosk

if TYPE_CHECKING:
    from kiosk.sync.worker import SyncWorker


class Syncing:
    """Holds the one worker of a running program. ``start`` and ``stop`` may come while no ``join`` is on its way."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._worker: SyncWorker | None = None

    def start(self) -> None:
        """Begin, where there is a hub."""
        self._worker = self._kiosk.sync_worker()
        if self._worker is not None:
            self._worker.start()

    def join(self, invitation: str, by: By) -> HubLink:
        """Enrol at the hub of an invitation, note who did it, and keep at that hub from now on.

        It waits for the network, and for an exchange that is on its way: what the hub before answers must not be taken
        for a word of the new one. Where nothing came of it, what was goes on. Raises ``KioskError``.
        """
        self.stop()
        try:
            link = self._kiosk.join_hub(invitation)
            about = link.url.lower().rstrip("/")
            self._kiosk.note_act(by, Act.JOINED_HUB, about=about if is_key(about) else "")
        finally:
            self.start()
        return link

    def stop(self) -> None:
        """Let the exchange that is on its way end."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()
