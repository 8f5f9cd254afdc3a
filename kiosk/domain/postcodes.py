"""A postcode becomes an area, and is gone."""

from __future__ import annotations

import re

_INWARD = 3  # a digit and two letters: the street, which nobody needs
_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}", re.ASCII)
_DISTRICT = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]?", re.ASCII)


def district(postcode: str) -> str:
    """Return the district of a UK postcode (``W12`` of ``w12 0nn``), which some ten thousand homes share.

    Case, blanks and punctuation do not matter (F8); a district alone is taken as it is, any other text gives none.
    """
    letters = "".join(character for character in postcode.upper() if character.isalnum())
    if _POSTCODE.fullmatch(letters):
        return letters[:-_INWARD]
    return letters if _DISTRICT.fullmatch(letters) else ""
