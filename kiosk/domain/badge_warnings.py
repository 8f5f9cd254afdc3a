"""What of a badge's words does not stand on paper as it was given."""

from __future__ import annotations

from kiosk.domain.values import frozen


@frozen
class CharactersMissing:
    """No bundled font has these characters; ``field`` is printed without them. Personal when the field is ``name``."""

    field: str
    characters: tuple[str, ...]


@frozen
class TextShortened:
    """``field`` does not fit at its smallest size and ends in an ellipsis."""

    field: str


BadgeWarning = CharactersMissing | TextShortened
