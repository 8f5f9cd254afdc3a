"""Whether the hub can be reached: slow to give up and slow to trust, so that bad Wi-Fi does not flicker."""

from __future__ import annotations

from kiosk.domain.values import frozen

LOOKED_AT = 5
ERRORS_TO_LOSE = 2
SUCCESSES_TO_REGAIN = 2


@frozen
class Connectivity:
    """The last contacts, newest last, and what they say.

    Two errors of the last five make it offline; two successes in a row make it online again.
    """

    is_online: bool = True
    recent: tuple[bool, ...] = ()

    def after(self, *, success: bool) -> Connectivity:
        """Return what one more contact makes of it."""
        recent = (*self.recent, success)[-LOOKED_AT:]
        if self.is_online:
            return Connectivity(recent.count(False) < ERRORS_TO_LOSE, recent)
        regained = len(recent) >= SUCCESSES_TO_REGAIN and all(recent[-SUCCESSES_TO_REGAIN:])
        return Connectivity(True, recent[-SUCCESSES_TO_REGAIN:]) if regained else Connectivity(False, recent)
