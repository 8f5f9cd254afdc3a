"""Who was erased, by what all kiosks told: it only grows, so that no order of facts and no later one undoes it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from kiosk.domain.facts import CheckedIn, Erased, ErasureReason, Fact
from kiosk.domain.values import frozen


@frozen
class Erasures:
    """Visits and folded codes, passes among them, under which nobody may hold a name."""

    visits: frozenset[UUID] = frozenset()
    codes: frozenset[str] = frozenset()


NOBODY = Erasures()


@frozen
class ErasureAsked:
    """A name that is to be erased once staff have had two minutes to take that back.

    ``code`` is what the visit came with, empty without one: it finds the booking where the visit is gone by then.
    """

    visit_id: UUID
    code: str
    reason: ErasureReason
    staff_id: UUID
    at: datetime


def erasures(facts: Iterable[Fact]) -> Erasures:
    """Return who is erased by these facts, in whatever order they came.

    Who was erased at a visit is erased under the code it came with, and who was erased under a code at each visit that
    came with it: the name may lie at another kiosk than the one that was asked.
    """
    asked: list[Erased] = []
    came: list[CheckedIn] = []
    for fact in facts:
        if isinstance(fact, Erased):
            asked.append(fact)
        elif isinstance(fact, CheckedIn):
            came.append(fact)
    visits = {fact.visit_id for fact in asked if fact.visit_id is not None}
    codes = {fact.code.casefold() for fact in asked if fact.code is not None}
    codes |= {fact.code.casefold() for fact in came if fact.code is not None and fact.visit_id in visits}
    visits |= {fact.visit_id for fact in came if not codes.isdisjoint(_shown(fact))}
    return Erasures(frozenset(visits), frozenset(codes))


def _shown(fact: CheckedIn) -> set[str]:
    """What a visit's name is kept under: not the codes of the others of its party."""
    return {code.casefold() for code in (fact.pass_code, fact.code) if code is not None}
