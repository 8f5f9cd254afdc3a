"""May this visit end, and whose is it?"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from kiosk.domain.check_in import NeedsStaff, StaffReason, UnknownCode
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from kiosk.domain.young_people import are_young_alone


@frozen
class CheckedOut:
    """Goodbye: this visit ends now."""

    visit: Visit


@frozen
class SomeLeft:
    """Goodbye to some: ``party`` leaves now, the others of the visit stay."""

    visit: Visit
    party: Party


@frozen
class StayedIn:
    """Nobody leaves after all: the check-out of this visit does not hold."""

    visit: Visit


@frozen
class AlreadyOut:
    """The code's last visit today has ended."""

    visit: Visit

    @property
    def at(self) -> datetime:
        """When it ended."""
        return self.visit.checked_out_at or self.visit.checked_in_at


@frozen
class NotIn:
    """The code is known here, but nobody came in with it today."""


@frozen
class CollectorAsked:
    """Not yet: ``party`` are young people whom somebody collects, and staff check who."""

    visit: Visit
    party: Party


CheckOutOutcome = CheckedOut | SomeLeft | AlreadyOut | NotIn | CollectorAsked | NeedsStaff | UnknownCode


def decide_check_out(
    open_visits: tuple[Visit, ...],
    last_visit: Visit | None,
    *,
    code_known: bool,
    leaving: Party | None = None,
    collected_from: Collection[str] = (),
) -> CheckOutOutcome:
    """Decide which visit a code ends: the one that is open, never one of several.

    ``open_visits`` came with the code or carry it on their badge; ``last_visit`` is the newest ended one of today.
    ``leaving`` are those who go, ``None`` for everybody; more than are there are everybody too. ``collected_from`` are
    the keys of programmes whose young people do not leave alone; none, where it is staff who let them go.
    """
    if len(open_visits) > 1:
        return NeedsStaff(StaffReason.AMBIGUOUS)
    if open_visits:
        return _asked(_ended(open_visits[0], leaving), collected_from)
    if last_visit is not None:
        return AlreadyOut(last_visit)
    return NotIn() if code_known else UnknownCode("not_found")


def _asked(ended: CheckedOut | SomeLeft, collected_from: Collection[str]) -> CheckedOut | SomeLeft | CollectorAsked:
    party = ended.visit.staying if isinstance(ended, CheckedOut) else ended.party
    if ended.visit.programme_key in collected_from and are_young_alone(party):
        return CollectorAsked(ended.visit, party)
    return ended


def _ended(visit: Visit, leaving: Party | None) -> CheckedOut | SomeLeft:
    if leaving is None or leaving.people >= visit.staying.people:
        return CheckedOut(visit)
    return SomeLeft(visit, visit.staying.as_many(leaving))
