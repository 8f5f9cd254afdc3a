"""One row of the table of limits: what was measured, against what, and whether it holds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Spread:
    """Percentiles of one series, in its own unit."""

    p50: float
    p95: float
    p99: float

    @classmethod
    def of(cls, samples: Sequence[float]) -> Spread:
        """Return the percentiles by nearest rank; raises ``ValueError`` without samples."""
        if not samples:
            raise ValueError("nothing was measured")
        ordered = sorted(samples)
        return cls(*(ordered[math.ceil(share * len(ordered)) - 1] for share in (0.50, 0.95, 0.99)))


@dataclass(frozen=True, slots=True)
class Row:
    """``value`` in ``unit``; ``bare`` is the same without our work, ``ratio`` their quotient. ``target`` is the most
    that ``ratio`` (or ``value``, where there is no bare) may be."""

    what: str
    value: float
    unit: str
    target: float
    bare: float | None = None
    spread: Spread | None = None
    bare_spread: Spread | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the bare value; ``None`` without one."""
        return self.value / self.bare if self.bare else None

    @property
    def met(self) -> bool:
        """Whether the limit holds."""
        return (self.value if self.ratio is None else self.ratio) <= self.target

    def as_json(self) -> dict[str, Any]:
        """Return the row as ``build/bench.json`` holds it."""
        said: dict[str, Any] = {
            "what": self.what,
            "value": round(self.value, 4),
            "unit": self.unit,
            "bare": None if self.bare is None else round(self.bare, 4),
            "ratio": None if self.ratio is None else round(self.ratio, 3),
            "target": self.target,
            "met": self.met,
        }
        if self.spread is not None:
            said |= {name: round(value, 4) for name, value in asdict(self.spread).items()}
        if self.bare_spread is not None:
            said |= {f"bare_{name}": round(value, 4) for name, value in asdict(self.bare_spread).items()}
        return said | ({"note": self.note} if self.note else {})
