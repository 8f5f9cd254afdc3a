"""What of a name is said, shown and printed."""

from __future__ import annotations

# Before a surname they are no name of their own: a class is brought by "Ms Okafor", whom nobody calls "Ms".
TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "rev", "revd"})


def first_name(name: str) -> str:
    """Return the first word of a name, which is what a badge says unless the visitor chose otherwise (F3).

    Titles are passed over before two words and stay with a single one: "Ada" of "Dr Ada Lovelace", but "Ms Okafor".
    """
    words = name.split()
    titles = next((at for at, word in enumerate(words) if word.rstrip(".").casefold() not in TITLES), len(words))
    if len(words) == titles + 1:
        return " ".join(words)
    return next(iter(words[titles:] or words), "")
