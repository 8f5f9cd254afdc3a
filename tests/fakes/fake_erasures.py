"""Erasures that wait, in memory."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.erasures import ErasureAsked


class FakeErasuresWork:
    """The ``ErasuresWork`` port over a copy."""

    def __init__(self, kept: dict[UUID, ErasureAsked]) -> None:
        self.kept = dict(kept)

    def ask(self, asked: ErasureAsked) -> None:
        """Keep that a name is to be erased."""
        self.kept[asked.visit_id] = asked

    def drop(self, visit_id: UUID) -> bool:
        """Let a visit's name be."""
        return self.kept.pop(visit_id, None) is not None

    def waiting(self) -> tuple[ErasureAsked, ...]:
        """Return what is to be erased, oldest first."""
        return tuple(sorted(self.kept.values(), key=lambda asked: asked.at))
