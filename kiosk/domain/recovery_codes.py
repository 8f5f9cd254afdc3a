"""The recovery code: what opens a backup on another machine. A manager keeps it on paper.

28 characters in seven groups of four, over the alphabet of passes and with their two check characters, so that one or
two wrong characters are told from the code of something else. The other 26 hold 128 random bits.
"""

from __future__ import annotations

import string
from typing import Final

from kiosk.domain.passes import ALPHABET, CHECK_LENGTH, check_values, evaluate_at_roots

PAYLOAD_LENGTH: Final = 26
LENGTH: Final = PAYLOAD_LENGTH + CHECK_LENGTH
GROUP: Final = 4
ENTROPY_BITS: Final = 136  # eight more than the payload holds even out the remainder

_VALUES: Final = {symbol: value for value, symbol in enumerate(ALPHABET)}
_TO_UPPER: Final = str.maketrans(string.ascii_lowercase, string.ascii_uppercase)


def recovery_code(entropy: int) -> str:
    """Return the code for at least 136 random bits, as it is written: ``ABCD EFGH ...``."""
    rest, payload = entropy, []
    for _ in range(PAYLOAD_LENGTH):
        rest, value = divmod(rest, len(ALPHABET))
        payload.append(value)
    return grouped("".join(ALPHABET[value] for value in (*payload, *check_values(payload))))


def read_recovery_code(text: str) -> str | None:
    """Return a typed code without its blanks and hyphens, ``None`` for one that was mistyped."""
    code = "".join(text.split()).replace("-", "").translate(_TO_UPPER)
    if len(code) != LENGTH or not _VALUES.keys() >= set(code):
        return None
    return None if any(evaluate_at_roots([_VALUES[symbol] for symbol in code])) else code


def grouped(code: str) -> str:
    """Return a code in groups of four."""
    return " ".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))
