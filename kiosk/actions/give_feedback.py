"""Take what people say of their visit, so that nobody can tell who said it.

The journal is in order and has times: an answer written at once would stand right behind the leaving it belongs to.
So answers wait until five people have given some, and are then written together, in an order drawn by lot.
"""

from __future__ import annotations

from threading import Lock

from kiosk.actions.ports import Ids, VisitStore
from kiosk.domain.facts import FeedbackGiven
from kiosk.domain.lots import in_drawn_order

PEOPLE_AT_ONCE = 5


class GiveFeedback:
    """The verb. What waits is in memory alone; ``write_waiting`` writes fewer than five when the kiosk stops."""

    def __init__(self, store: VisitStore, ids: Ids) -> None:
        self._store = store
        self._ids = ids
        self._waiting: list[FeedbackGiven] = []
        self._lock = Lock()

    def __call__(self, given: FeedbackGiven) -> None:
        """Take one person's answers; the fifth lets all of them go into the journal."""
        with self._lock:
            self._waiting.append(given)
            if len(self._waiting) >= PEOPLE_AT_ONCE:
                self._write()

    def write_waiting(self) -> None:
        """Write what waits, however few."""
        with self._lock:
            if self._waiting:
                self._write()

    def _write(self) -> None:
        """Answers that cannot be written go on waiting."""
        with self._store.write() as work:
            for given in in_drawn_order(self._waiting, self._ids.pass_entropy()):
                work.append(given)
            work.commit()
        self._waiting.clear()
