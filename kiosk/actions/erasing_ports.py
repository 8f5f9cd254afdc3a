"""What an erasure that waits for its two minutes needs of the store."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.erasures import ErasureAsked


class ErasuresWork(Protocol):
    """What a unit of work does to the erasures that wait."""

    def ask(self, asked: ErasureAsked) -> None:
        """Keep that a name is to be erased; what was kept of that visit before holds no more."""

    def drop(self, visit_id: UUID) -> bool:
        """Let a visit's name be; tell whether it was to be erased."""

    def waiting(self) -> tuple[ErasureAsked, ...]:
        """Return what is to be erased, oldest first."""


class ErasingWork(Protocol):
    """The part of a unit of work that has them."""

    @property
    def erasures(self) -> ErasuresWork:
        """The erasures that wait."""
