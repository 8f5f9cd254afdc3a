"""What the desk may let somebody in against, and why it did: both are kept with the check-in."""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain.values import frozen


class Obstacle(StrEnum):
    """What stands in a party's way and a person at the desk may set aside."""

    FULL = "full"
    UNPAID = "unpaid"
    MARKED = "marked"


class OverrideReason(StrEnum):
    """Why the desk did: somebody counted is not there; it had been promised; it was settled there and then."""

    PLACE_FREE = "place_free"
    PROMISED = "promised"
    SETTLED = "settled"
    OTHER = "other"


@frozen
class Override:
    """Obstacles that are set aside, for one reason."""

    obstacles: tuple[Obstacle, ...]
    reason: OverrideReason

    def only(self, met: tuple[Obstacle, ...]) -> Override | None:
        """Return the override of what was really in the way, ``None`` if nothing was."""
        really = tuple(obstacle for obstacle in met if obstacle in self.obstacles)
        return Override(really, self.reason) if really else None
