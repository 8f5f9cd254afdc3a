"""Which of the codes that a camera reads is the one that a visitor holds up.

A camera sees all that is in front of it, thirty times a second: the ticket that is held up, the one behind it on the
same sheet, the badge on the next person's chest. A code counts once it was read twice, so that a misreading does not,
nor the first of two to be read. The one in the target frame counts, wherever others are; one outside counts while it
is the only one. Two in the frame, or two outside: none, because a guess could check somebody else in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from kiosk.domain.values import frozen

TARGET: Final = 0.39  # from the picture's middle to the target frame's edges, in heights of the picture
RECENT_MS: Final = 500
READ_TWICE: Final = 2


@frozen
class CodeSeen:
    """A code in one picture, with its middle as distance from the picture's, in heights of the picture."""

    text: str
    x: float
    y: float

    @property
    def in_target(self) -> bool:
        """Whether it is in the target frame."""
        return abs(self.x) <= TARGET and abs(self.y) <= TARGET


@frozen
class Sighting:
    """A code and when it was seen."""

    code: CodeSeen
    at_ms: float


@frozen
class Nothing:
    """No code is held up, or not for long enough to be sure."""


@frozen
class Held:
    """This code is held up."""

    text: str


@frozen
class Several:
    """More than one code is held up: which is meant cannot be known."""


View = tuple[Sighting, ...]


def look(view: View, codes: Iterable[CodeSeen], now_ms: float) -> tuple[View, Nothing | Held | Several]:
    """Return what was seen lately, with the codes of one more picture, and what is held up."""
    recent = tuple(sighting for sighting in view if now_ms - sighting.at_ms <= RECENT_MS)
    view = (*recent, *(Sighting(code, now_ms) for code in codes))
    newest = {sighting.code.text: sighting.code for sighting in view}
    aimed = [text for text, code in newest.items() if code.in_target] or list(newest)
    if not aimed:
        return view, Nothing()
    if len(aimed) > 1:
        return view, Several()
    times = Counter(sighting.code.text for sighting in view)[aimed[0]]
    return view, Held(aimed[0]) if times >= READ_TWICE else Nothing()
