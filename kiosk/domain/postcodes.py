"""A postcode becomes an area, and is gone."""

from __future__ import annotations

import re

from kiosk.domain.values import frozen

_INWARD = 3  # a digit and two letters: the street, which nobody needs
_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}", re.ASCII)
_DISTRICT = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]?", re.ASCII)


@frozen
class Area:
    """Where somebody comes from, as far as it is kept (look.md P7).

    ``code`` is the local authority's ONS code (``E09000013``), or without an area file the postcode's district.
    ``imd_decile`` is the neighbourhood's: 1 are the most deprived tenth of England, 10 the least; it describes the
    neighbourhood, not the person.
    """

    code: str = ""
    imd_decile: int | None = None


NO_AREA = Area()


def plain_postcode(typed: str) -> str:
    """Return a UK postcode's letters and digits (``W120NN`` of ``w12 0nn``), empty for any other text.

    Case, blanks and punctuation do not matter (F8).
    """
    letters = _letters(typed)
    return letters if _POSTCODE.fullmatch(letters) else ""


def district(typed: str) -> str:
    """Return the district of a UK postcode (``W12`` of ``w12 0nn``), which some ten thousand homes share.

    A district alone is taken as it is, any other text gives none.
    """
    letters = _letters(typed)
    if _POSTCODE.fullmatch(letters):
        return letters[:-_INWARD]
    return letters if _DISTRICT.fullmatch(letters) else ""


def district_area(typed: str) -> Area:
    """Return the area of a postcode where there is no area file, or none that has it."""
    return Area(district(typed))


def _letters(typed: str) -> str:
    return "".join(character for character in typed.upper() if character.isalnum())
