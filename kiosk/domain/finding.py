"""Finding a person by some letters of a name, misspelt or in another script's accents, or by a code."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

LEAST_LETTERS = 3
_WITHIN_WORDS = "'’ʼ`"
_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


def folded(text: str) -> str:
    """Return a text without case, accents and punctuation, words apart by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = (each for each in plain if each not in _WITHIN_WORDS and not unicodedata.combining(each))
    letters = (each if each.isalnum() else " " for each in kept)
    return " ".join("".join(letters).translate(_UNDECOMPOSED).split())


def is_enough(query: str) -> bool:
    """Whether there is something to look for: three letters, or two of a script that writes words with one or two."""
    letters = folded(query).replace(" ", "")
    return len(letters) >= LEAST_LETTERS or (len(letters) > 1 and not letters.isascii())


def distance(query: str, name: str, codes: Sequence[str] = ()) -> int | None:
    """Return how far a person is from what is sought: 0 begins like it; ``None`` is somebody else.

    Each word of the query must begin a word of the name, in any order, with one letter wrong from four letters on and
    two from seven; or the query is the beginning of a code.
    """
    sought = folded(query)
    if not sought:
        return None
    together = sought.replace(" ", "")
    if any(folded(code).replace(" ", "").startswith(together) for code in codes if code):
        return 0
    words = folded(name).split()
    wrong = [_nearest(word, words) for word in sought.split()]
    return None if None in wrong else sum(each for each in wrong if each is not None)


def _nearest(sought: str, words: Sequence[str]) -> int | None:
    allowed = 0 if len(sought) < 4 else 1 if len(sought) < 7 else 2
    found = [off for word in words if (off := _edits_to_beginning(sought, word)) <= allowed]
    return min(found, default=None)


def _edits_to_beginning(sought: str, word: str) -> int:
    """The fewest letters to change, add, drop or swap until ``sought`` begins ``word``."""
    if word.startswith(sought):
        return 0
    before: list[int] = []
    row = list(range(len(word) + 1))
    for number, letter in enumerate(sought, start=1):
        last, row = row, [number]
        for place, other in enumerate(word, start=1):
            cost = min(last[place] + 1, row[place - 1] + 1, last[place - 1] + (letter != other))
            swapped = number > 1 and place > 1 and letter == word[place - 2] and sought[number - 2] == other
            row.append(min(cost, before[place - 2] + 1) if swapped else cost)
        before = last
    return min(row)
