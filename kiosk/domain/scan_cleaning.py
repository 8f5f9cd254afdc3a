"""What a scanner adds to a code, taken off again: framing, marks, invisible characters."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Extended channel marks that scanners type before codes made by wallet apps, and AIM symbology identifiers such as
# "]Q3" (formats.md 1.2).
_MARKS: Final = re.compile(r"(?:\s*(?:\\0000(?:01|03|26|27)|\][A-Za-z][0-9A-Za-z]))+", re.ASCII)
_ENDS: Final = re.compile(r"[\r\n\t]+")
_FRAMING: Final = frozenset("\x00\x02\x03\x04")  # NUL from modifier keys; STX, ETX, EOT around a message
_REPLACED: Final = "\N{REPLACEMENT CHARACTER}"
# Drawn as nothing, yet letters or marks to Unicode: joiners, Hangul fillers, variation selectors, the Braille blank.
_INVISIBLE: Final = frozenset(map(chr, (0x034F, 0x115F, 0x1160, *range(0x180B, 0x1810), 0x2800, 0x3164, 0xFFA0)))
_SELECTORS: Final = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))


def clean_scan(text: str, *, prefix: str = "", suffix: str = "") -> str:
    """Return what the code itself holds of what was delivered.

    ``prefix`` and ``suffix`` are what this scanner is set up to add; upper and lower case are the same, because
    Caps Lock flips them too. White space is taken off at the ends only.
    """
    code = _without_marks(printable(_delivered_once(text)))
    start, end = printable(prefix).lower(), printable(suffix).lower()
    if start and code[: len(start)].lower() == start:
        code = _without_marks(code[len(start) :])
    if end and code[-len(end) :].lower() == end:
        code = code[: -len(end)].strip()
    return code


def printable(text: str) -> str:
    """Return the text without what cannot be seen, every kind of space as a plain one, and none at the ends."""
    return "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text if _is_visible(sign)).strip()


def is_mostly_noise(text: str) -> bool:
    """Tell whether more of a delivery cannot be text than can: stray control characters, halves of characters,
    private or unknown ones, and those a decoder has already replaced."""
    noise = sum(map(_is_noise, text))
    seen = sum(_is_visible(sign) and not sign.isspace() and sign != _REPLACED for sign in text)
    return noise > seen


def _delivered_once(text: str) -> str:
    """Return one line of a scan that arrived twice or more in a row (formats.md, complaint 57)."""
    lines = {line.strip() for line in _ENDS.split(text)} - {""}
    return lines.pop() if len(lines) == 1 else text


def _without_marks(text: str) -> str:
    marks = _MARKS.match(text)
    return (text[marks.end() :] if marks else text).strip()


def _is_visible(sign: str) -> bool:
    if sign in _INVISIBLE or sign in _SELECTORS:
        return False
    return sign.isprintable() or unicodedata.category(sign) == "Zs"


def _is_noise(sign: str) -> bool:
    if sign == _REPLACED:
        return True
    return unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn"} and not sign.isspace() and sign not in _FRAMING
