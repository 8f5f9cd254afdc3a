"""The equality answers' counts in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from kiosk.domain.equality import Counted


class FakeEqualityStore:
    """The ``EqualityStore`` port; ``added`` is what was handed in, one mapping a time."""

    def __init__(self) -> None:
        self.added: list[dict[Counted, int]] = []
        self._refusal: Exception | None = None

    def refuse_with(self, error: Exception) -> None:
        """Let the next writing raise this."""
        self._refusal = error

    def add(self, counts: Mapping[Counted, int]) -> None:
        """Add to the counts."""
        refusal, self._refusal = self._refusal, None
        if refusal is not None:
            raise refusal
        self.added.append(dict(counts))

    def counts(self, first: date, last: date) -> Mapping[Counted, int]:
        """Return what was given from one day to another."""
        total: Counter[Counted] = Counter()
        for counts in self.added:
            total.update({each: people for each, people in counts.items() if first <= each.given_on <= last})
        return total
