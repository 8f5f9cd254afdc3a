"""Saying who did it: the act is appended in the commit of what it did, or alone where nothing else is written here."""

from __future__ import annotations

from typing import Protocol
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


class StagedFile(Protocol):
    """A file that lies whole beside its place until the act that brings it there is kept."""

    def hold(self, entry_id: UUID) -> None:
        """Lie durably under the act's id, so that a start after a power cut can tell whether it was kept."""

    def put(self) -> None:
        """Take the place; raises ``KioskError`` where that waits for the next start."""

    def drop(self) -> None:
        """Go."""


class NoteAct:
    """The verb for an act that writes nothing else into the journal, such as changing a setting."""

    def __init__(self, store: VisitStore) -> None:
        self._store = store

    def __call__(self, by: By, act: str, visit_id: UUID | None = None, *, about: str = "") -> None:
        """Keep who did it."""
        with self._store.write() as work:
            note_act(work, by, act, visit_id, about=about)
            work.commit()

    def with_file(self, by: By, act: str, file: StagedFile, *, about: str) -> None:
        """Keep who did it, and then put the file in its place: what the disk refuses to note is not done."""
        try:
            with self._store.write() as work:
                file.hold(work.append(Acted(by.staff_id, act, None, by.reason, about)).id)
                work.commit()
        except BaseException:
            file.drop()
            raise
        file.put()
