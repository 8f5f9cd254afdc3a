"""Saying who did it: the act is appended in the commit of what it did, or alone where nothing else is written here."""

from __future__ import annotations

from uuid import UUID

from kiosk.actions.ports import UnitOfWork, VisitStore
from kiosk.domain.acts import By
from kiosk.domain.facts import Acted


def note_act(work: UnitOfWork, by: By | None, act: str, visit_id: UUID | None = None, *, about: str = "") -> None:
    """Append who did it before the caller commits; nobody of the staff (a visitor, a command) leaves no act.

    ``about`` says to what, as a key or an id, where that is no visit. Raises ``ValueError`` for a text that is no key.
    """
    if by is not None:
        work.append(Acted(by.staff_id, act, visit_id, by.reason, about))


class NoteAct:
    """The verb for an act that writes nothing else into the journal, such as changing a setting."""

    def __init__(self, store: VisitStore) -> None:
        self._store = store

    def __call__(self, by: By, act: str, visit_id: UUID | None = None, *, about: str = "") -> None:
        """Keep who did it."""
        with self._store.write() as work:
            note_act(work, by, act, visit_id, about=about)
            work.commit()
