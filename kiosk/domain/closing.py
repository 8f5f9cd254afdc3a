"""When a day is closed, and when somebody is taken to have left whom nobody saw leave."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.values import frozen

AFTER = timedelta(minutes=30)


@frozen
class ClosingRule:
    """The place's rule.

    ``after``: so long after closing time the day closes by itself. ``stay``: who was not seen leaving is taken to have
    stayed so long, until the session's end or closing time at the latest; ``None`` for until then.
    """

    after: timedelta = AFTER
    stay: timedelta | None = None


AT_CLOSING = ClosingRule()
