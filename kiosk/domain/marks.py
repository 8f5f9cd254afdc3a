"""The visitor's mark: a laser-cut part in one of four colours and four turns (look.md 11)."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from kiosk.domain.values import frozen


class MarkShape(StrEnum):
    """The six parts; each names its drawing in ``resources/icons/marks``."""

    COG = "cog"
    FINGER_JOINT = "finger_joint"
    DOME_NUT = "dome_nut"
    WEDGE = "wedge"
    RING = "ring"
    DOVETAIL = "dovetail"


class MarkColour(StrEnum):
    """The four peg colours that stay apart under every common colour blindness."""

    SPRUCE = "spruce"
    MARIGOLD = "marigold"
    CORAL = "coral"
    PLUM = "plum"


@frozen
class Mark:
    """One visit's mark; ``turn`` counts quarter turns, 0 to 3."""

    shape: MarkShape
    colour: MarkColour
    turn: int


_DRAWN = 0xFFFF_FFFF
_SHAPES = tuple(MarkShape)
_COLOURS = tuple(MarkColour)


def mark_of(visit_id: UUID) -> Mark:
    """Return the mark that belongs to a visit, always the same one, drawn from the id's random low bits."""
    draw = visit_id.int & _DRAWN
    draw, shape = divmod(draw, len(_SHAPES))
    draw, colour = divmod(draw, len(_COLOURS))
    return Mark(_SHAPES[shape], _COLOURS[colour], draw % 4)


def with_the_mark_of(new_id: UUID, visit_id: UUID) -> UUID:
    """Return a new visit's id with another's mark: whoever goes on to it keeps the badge that shows it."""
    return UUID(int=(new_id.int & ~_DRAWN) | (visit_id.int & _DRAWN))
