"""The ``PersonalFiles`` port over a dictionary: delete dates by the files' names."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kiosk.errors import KioskError


class FakePersonalFiles:
    """Files that are only names; ``refusal`` is raised instead of deleting."""

    def __init__(self, **files: date) -> None:
        self.files = files
        self.refusal: KioskError | None = None

    def due(self, today: date) -> int:
        """Return how many are due."""
        return len(self._due(today))

    def delete_due(self, today: date) -> int:
        """Delete what is due and return how many there were."""
        if self.refusal is not None:
            raise self.refusal
        due = self._due(today)
        for name in due:
            del self.files[name]
        return len(due)

    def forget(self, visit_id: UUID) -> int:
        """Delete what bears a visit's id."""
        names = [name for name in self.files if name.startswith(str(visit_id))]
        for name in names:
            del self.files[name]
        return len(names)

    def _due(self, today: date) -> list[str]:
        return [name for name, delete_on in self.files.items() if delete_on < today]
