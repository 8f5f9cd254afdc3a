"""Finding a person by some letters of a name, misspelt or in another script's accents, or by a code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

LEAST_LETTERS = 3
_FIRST_WITHOUT_SPACES = "\u2e80"  # Chinese and Japanese: a given name follows the family's without a gap
_ASCII_BETWEEN = re.compile("[^a-z0-9]+")
_WITHIN_WORDS = "'’ʼ`"
_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


def folded(text: str) -> str:
    """Return a text without case, accents and punctuation, words apart by one space."""
    if text.isascii():
        return " ".join(_ASCII_BETWEEN.sub(" ", text.lower().replace("'", "").replace("`", "")).split())
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = (each for each in plain if each not in _WITHIN_WORDS and not unicodedata.combining(each))
    letters = (each if each.isalnum() else " " for each in kept)
    return " ".join("".join(letters).translate(_UNDECOMPOSED).split())


def words_of(name: str) -> tuple[str, ...]:
    """Return a name's words as they are sought: folded, and of a script without spaces each word's ends as well."""
    words: dict[str, None] = {}
    for word in folded(name).split():
        words[word] = None
        if any(letter >= _FIRST_WITHOUT_SPACES for letter in word):
            words.update((word[start:], None) for start in range(1, len(word)))
    return tuple(words)


def spelt_like(sought: str, known: Iterable[str], most: int = 40) -> tuple[str, ...]:
    """Return the words that a folded word begins, then those that it begins misspelt, the nearest first."""
    allowed = _allowed(sought)
    letters = set(sought)
    begun = [word for word in known if len(letters.difference(word)) <= allowed]
    near = sorted((off, word) for word in begun if (off := _edits_to_beginning(sought, word, allowed)) <= allowed)
    return tuple(word for _, word in near[:most])


def may_be_misspelt(words: Sequence[str]) -> bool:
    """Whether folded words are worth looking for misspelt: one is long enough, and no number makes them a code."""
    return any(_allowed(word) for word in words) and not any(letter.isdigit() for word in words for letter in word)


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
    words = words_of(name)
    wrong = [_nearest(word, words) for word in sought.split()]
    return None if None in wrong else sum(each for each in wrong if each is not None)


def _nearest(sought: str, words: Sequence[str]) -> int | None:
    allowed = _allowed(sought)
    found = [off for word in words if (off := _edits_to_beginning(sought, word, allowed)) <= allowed]
    return min(found, default=None)


def _allowed(sought: str) -> int:
    return 0 if len(sought) < 4 else 1 if len(sought) < 7 else 2


def _edits_to_beginning(sought: str, word: str, most: int) -> int:
    """The fewest letters to change, add, drop or swap until ``sought`` begins ``word``; above ``most`` any number."""
    if word.startswith(sought):
        return 0
    if len(word) < len(sought) - most:
        return most + 1
    word = word[: len(sought) + most]
    before: list[int] = []
    row = list(range(len(word) + 1))
    for number, letter in enumerate(sought, start=1):
        last, row = row, [number]
        beside = number
        for place, other in enumerate(word, start=1):
            cost = last[place - 1]
            if letter != other:
                cost += 1
                if last[place] < cost:
                    cost = last[place] + 1
                if beside < cost:
                    cost = beside + 1
                if number > 1 and place > 1 and letter == word[place - 2] and sought[number - 2] == other:
                    cost = min(cost, before[place - 2] + 1)
            beside = cost
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = last
    return min(row)
