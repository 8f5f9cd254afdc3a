"""The desk's inbox: what it holds now, and settling an item with one tap."""

from __future__ import annotations

from datetime import datetime

from kiosk.actions.acting import note_act
from kiosk.actions.hub_ports import Inbox
from kiosk.actions.ports import Clock, VisitStore
from kiosk.actions.see_today import SeeToday
from kiosk.domain.acts import Act, By
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import CheckedOut, Entry, Undone, people_moved
from kiosk.domain.inbox import InboxItem, NotKnown, Settlement, leaves, over_full
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, How


@frozen
class InboxView:
    """What waits: places that are too full first, then the oldest; codes that are not known on their day alone."""

    items: tuple[InboxItem, ...]
    catalogue: Catalogue


@frozen
class Settled:
    """What was settled when, and the check-out that came of it."""

    item: InboxItem
    at: datetime
    left: Entry | None = None


class SeeInbox:
    """The verb; it reads alone and never waits for the writer."""

    def __init__(self, inbox: Inbox, see_today: SeeToday) -> None:
        self._inbox = inbox
        self._see_today = see_today

    def __call__(self) -> InboxView:
        """Return what waits for somebody now."""
        view = self._see_today()
        full = [InboxItem(f"over_full {each.name}", each) for each in over_full(view.today)]
        venue = view.catalogue.venue
        day_start, _ = venue.day_bounds(venue.day_of(view.now))
        kept = [item for item in self._inbox.unsettled() if not _is_over(item, day_start)]
        return InboxView((*full, *kept), view.catalogue)


class SettleItem:
    """The verb: the visit that is over by it ends, and who said so stands beside it, in one commit."""

    def __init__(self, store: VisitStore, inbox: Inbox, clock: Clock) -> None:
        self._store = store
        self._inbox = inbox
        self._clock = clock

    def __call__(self, item: InboxItem, settlement: Settlement, by: By | None) -> Settled:
        """Settle an item. A visit that has ended meanwhile stays as it is."""
        now = self._clock.now()
        visit_id = leaves(item.matter, settlement)
        with self._store.write() as work:
            visit = work.visit(visit_id) if visit_id else None
            left = None
            if visit is not None and visit.is_open:
                left = work.append(CheckedOut(visit.id, visit.staying.people, now, Ending.OBSERVED, How.DESK))
            note_act(work, by, Act.SETTLED, visit_id, about=f"{item.key.partition(' ')[0]}.{settlement}")
            work.commit()
        self._inbox.settle(item.key, settlement, now)
        return Settled(item, now, left)

    def take_back(self, settled: Settled, by: By) -> None:
        """Let an item wait again, and the visit that ended by it go on unless it does already."""
        left = settled.left
        visit_id = left.fact.visit_id if left is not None and isinstance(left.fact, CheckedOut) else None
        with self._store.write() as work:
            visit = work.visit(visit_id) if visit_id else None
            if left is not None and visit is not None and not visit.is_open:
                work.append(Undone(visit.id, left.id, -people_moved(left.fact)))
            note_act(work, by, Act.TOOK_BACK, visit_id, about=Act.SETTLED)
            work.commit()
        self._inbox.unsettle(settled.item.key)


def _is_over(item: InboxItem, day_start: datetime) -> bool:
    """Whoever stood there with a code that is not known has gone home."""
    return isinstance(item.matter, NotKnown) and item.matter.at < day_start
