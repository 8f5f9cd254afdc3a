"""How each act of the desk on a visit begins and ends: does it stand as it was seen, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kiosk.actions.acting import note_act
from kiosk.actions.ports import UnitOfWork
from kiosk.domain.acts import Act, By
from kiosk.domain.attending import Done
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.visits import Visit


def stands(work: UnitOfWork, seen: Visit) -> bool:
    """Whether a visit is as it was seen; one that began elsewhere has no name here but that of its booking."""
    return work.visit(seen.id) == (replace(seen, name="", badge_name="") if seen.elsewhere else seen)


def done(work: UnitOfWork, act: Act, was: Visit, fact: Fact, by: By, *, about: str = "") -> Done:
    """Append a fact with who did it, commit, and return how the visit stands now."""
    entry = work.append(fact)
    note_act(work, by, act, was.id, about=about)
    return replace(committed(work, act, was.id, was, entry), about=about)


def committed(work: UnitOfWork, act: Act, visit_id: UUID, was: Visit | None, entry: Entry) -> Done:
    """Commit, and return how the visit stands now; the name of one elsewhere stays as it was seen."""
    visit = work.visit(visit_id)
    assert visit is not None
    work.commit()
    if visit.elsewhere and was is not None:
        visit = replace(visit, name=was.name)
    return Done(act, entry.occurred_at, visit, was, entry)
