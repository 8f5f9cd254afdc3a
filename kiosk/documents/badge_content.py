"""What a badge says."""

from __future__ import annotations

from kiosk.domain.marks import MarkShape
from kiosk.domain.passes import badge_code
from kiosk.domain.values import frozen


@frozen
class BadgeContent:
    """One badge's words and signs, ready to print; ``name`` is the only personal text.

    ``mark_turn`` counts quarter turns, 0 to 3; ``party_people`` counts everyone on the badge, so 5 prints "+4".
    ``right_to_left`` is the direction of the words around the name. ``number`` makes it a badge of a strip: the number
    stands for the name, and there is no pass to leave by. Raises ``ValueError`` for a mark, a pass or a
    badge code that does not exist, for a party of nobody, and for an under-18 name of more than one word.
    """

    name: str
    programme: str
    session: str | None
    date_text: str
    role: str
    mark_shape: str
    mark_turn: int
    pass_code: str
    badge_code: str
    place: str
    footer: str
    scan_hint: str = "Scan as you leave"
    no_photo: bool = False
    under_18: bool = False
    right_to_left: bool = False
    party_people: int = 1
    number: int | None = None

    def __post_init__(self) -> None:
        MarkShape(self.mark_shape)
        if self.mark_turn not in range(4):
            raise ValueError("mark_turn counts quarter turns, 0 to 3")
        if self.badge_code != badge_code(self.pass_code):
            raise ValueError("badge_code does not belong to pass_code")
        if self.party_people < 1:
            raise ValueError("party_people must be at least 1")
        if self.under_18 and len(self.name.split()) > 1:
            raise ValueError("an under-18 badge shows a first name only")
