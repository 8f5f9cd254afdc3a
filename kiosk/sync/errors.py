"""What can be wrong between a kiosk and its hub, as facts.

SyncError
├── HubAway        no answer, or none that a hub gives: try again (``retry_after_s`` where it said when)
├── HubRefuses     the hub is there and takes nothing from this kiosk: somebody must act
└── Indigestible   the hub could read nothing of one request: its facts must go in smaller parts
"""

# ruff: noqa: N818 - the names say what is wrong; "Error" would say it twice

from __future__ import annotations

from kiosk.actions.hub_ports import Refusal
from kiosk.errors import KioskError


class SyncError(KioskError):
    """Kiosk and hub could not exchange what they have."""


class HubAway(SyncError):
    """There was no answer that a hub gives; ``retry_after_s`` is how long it asked to be left alone."""

    def __init__(self, what: str, *, where: str = "", fix: str = "", retry_after_s: float = 0.0) -> None:
        super().__init__(what, where=where, fix=fix)
        self.retry_after_s = retry_after_s


class HubRefuses(SyncError):
    """The hub takes nothing from this kiosk: no such token, another version."""

    def __init__(self, what: str, *, where: str = "", fix: str = "", why: Refusal = Refusal.NOT_KNOWN) -> None:
        super().__init__(what, where=where, fix=fix)
        self.why = why


class Indigestible(SyncError):
    """The hub could make nothing of a whole request."""
