"""Our own pass codes: what a badge or a card shows and a scanner reads back.

A pass is 16 characters, ``K1`` + 12 payload + 2 check characters, over A-Z and 2-9 without the look-alikes I, L, O
(0 and 1 are left out too). It types alike on every keyboard layout and fits a QR code of version 1, level Q
(look.md H1, H3). The check characters are a Reed-Solomon code over GF(31): the last 14 characters, read as a
polynomial, are divisible by (x - 3)(x - 9). Two characters must differ in three places to be mistaken for another
pass, so any one or two wrong characters are caught, and with them every swap.
"""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Final

from kiosk.domain.values import frozen

ALPHABET: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
PREFIX: Final = "K1"
PAYLOAD_LENGTH: Final = 12
CHECK_LENGTH: Final = 2
PASS_LENGTH: Final = len(PREFIX) + PAYLOAD_LENGTH + CHECK_LENGTH
BADGE_CODE_LENGTH: Final = 4

_FIELD: Final = len(ALPHABET)
_ROOTS: Final = (3, 9)  # a and a squared; 3 is a primitive root of 31
_VALUES: Final = {symbol: value for value, symbol in enumerate(ALPHABET)}
# str.upper() would turn "ß" into "SS" and "ſ" into "S": other characters than the ones that were typed.
_TO_UPPER: Final = str.maketrans(string.ascii_lowercase, string.ascii_uppercase)


@frozen
class SoundPass:
    """A pass whose check characters hold; ``code`` is in upper case."""

    code: str


@frozen
class DamagedPass:
    """Sixteen characters in the shape of a pass whose check characters do not hold."""


@frozen
class NotAPass:
    """Something else than a pass."""


PassReading = SoundPass | DamagedPass | NotAPass


def issue_pass(entropy: int) -> str:
    """Return the pass for a random number.

    ``entropy`` is a non-negative integer of at least 60 random bits, taken modulo 31**12; raises ``ValueError``
    when it is negative.
    """
    if entropy < 0:
        raise ValueError("entropy must not be negative")
    rest = entropy % _FIELD**PAYLOAD_LENGTH
    payload = []
    # Least significant first: 60 bits are no multiple of 31**12, and the skew then falls on the last characters,
    # not on the four that a badge shows.
    for _ in range(PAYLOAD_LENGTH):
        rest, value = divmod(rest, _FIELD)
        payload.append(value)
    return PREFIX + "".join(ALPHABET[value] for value in (*payload, *check_values(payload)))


def check_pass(text: str) -> PassReading:
    """Tell whether a text is a pass, a damaged one or none; upper and lower case are the same."""
    code = text.translate(_TO_UPPER)
    symbols = code[len(PREFIX) :]
    if not code.startswith(PREFIX) or len(code) != PASS_LENGTH or not _VALUES.keys() >= set(symbols):
        return NotAPass()
    word = [_VALUES[symbol] for symbol in symbols]
    return DamagedPass() if any(evaluate_at_roots(word)) else SoundPass(code)


def is_pass(text: str) -> bool:
    """Tell whether a text is a pass with sound check characters."""
    return isinstance(check_pass(text), SoundPass)


def badge_code(pass_code: str) -> str:
    """Return the four characters that a badge shows in large type, the first of the payload.

    A visitor types them when leaving, so they name a visit among those inside, not a pass for ever. Raises
    ``ValueError`` for a text that is not a sound pass.
    """
    reading = check_pass(pass_code)
    if not isinstance(reading, SoundPass):
        raise ValueError("not a sound pass")
    return reading.code[len(PREFIX) : len(PREFIX) + BADGE_CODE_LENGTH]


def normalise_badge_code(text: str) -> str | None:
    """Return a typed badge code in upper case without spaces and hyphens, or ``None`` when it cannot be one."""
    code = "".join(text.split()).replace("-", "").translate(_TO_UPPER)
    return code if len(code) == BADGE_CODE_LENGTH and _VALUES.keys() >= set(code) else None


def check_values(payload: Sequence[int]) -> tuple[int, int]:
    """Return the two last coefficients that make the whole word vanish at both roots."""
    first_root, second_root = _ROOTS
    at_first, at_second = (_evaluate((*payload, 0, 0), root) for root in _ROOTS)
    linear = (at_first - at_second) * pow(second_root - first_root, -1, _FIELD) % _FIELD
    return linear, -(at_first + linear * first_root) % _FIELD


def evaluate_at_roots(word: Sequence[int]) -> tuple[int, ...]:
    """Return what a word with its check characters comes to at each root: nought, where nothing is wrong."""
    return tuple(_evaluate(word, root) for root in _ROOTS)


def _evaluate(word: Sequence[int], point: int) -> int:
    """Return the value at ``point`` of the polynomial whose coefficients are ``word``, highest power first."""
    result = 0
    for value in word:
        result = (result * point + value) % _FIELD
    return result
