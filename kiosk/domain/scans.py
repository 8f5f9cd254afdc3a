"""What a scanner or a keyboard delivered, cleaned and understood as far as that goes without a store.

Whatever comes in, something comes out that can be acted on: a pass, texts to look up, or why there is nothing to look
up. Punctuation that arrived wrong through another keyboard layout is not guessed at (look.md H1).
"""

from __future__ import annotations

from typing import Final

from kiosk.domain.passes import DamagedPass, SoundPass, check_pass
from kiosk.domain.scan_cleaning import clean_scan, is_mostly_noise
from kiosk.domain.scan_codes import codes_in_json, codes_in_link, is_link, pass_in_link, spellings
from kiosk.domain.scan_kinds import ScanProblem, foreign_kind
from kiosk.domain.values import frozen

__all__ = [
    "MAX_CANDIDATES",
    "MAX_LENGTH",
    "MAX_SHOWN",
    "CodeScan",
    "PassScan",
    "Scan",
    "ScanProblem",
    "UnreadableScan",
    "read_scan",
]

MAX_LENGTH: Final = 2_000
MAX_CANDIDATES: Final = 8
MAX_SHOWN: Final = 24
_SHOWN_PUNCTUATION: Final = frozenset(" -_.:/+=#@")


@frozen
class PassScan:
    """A pass of ours; ``code`` is sound and in upper case."""

    code: str


@frozen
class CodeScan:
    """A code of another system.

    ``candidates`` are one to eight different texts to look up in this order, without regard to case; the whole cleaned
    text is always among them. ``shown`` is at most 24 harmless characters for the visitor who scanned.
    """

    candidates: tuple[str, ...]
    shown: str


@frozen
class UnreadableScan:
    """Nothing to look up, and why."""

    reason: ScanProblem


Scan = PassScan | CodeScan | UnreadableScan


def read_scan(text: str, *, prefix: str = "", suffix: str = "") -> Scan:
    """Understand what was scanned or typed; never raises, whatever the text.

    ``prefix`` and ``suffix`` are what this scanner is set up to add. Shapes: a pass, alone or inside a link; links,
    Indico JSON, alf.io ``uuid/hmac``, pretix, Odoo and Eventbrite codes and any other text as it is (formats.md 1.1,
    1.2, 1.4).
    """
    code = clean_scan(text, prefix=prefix, suffix=suffix)
    problem = _delivery_problem(text, code) or foreign_kind(code)
    if problem is not None:
        return UnreadableScan(problem)
    reading = check_pass(code)
    if isinstance(reading, SoundPass):
        return PassScan(reading.code)
    if isinstance(reading, DamagedPass):
        return UnreadableScan(ScanProblem.DAMAGED_PASS)
    return _read_link(code) if is_link(code) else _read_code(code)


def _delivery_problem(delivered: str, code: str) -> ScanProblem | None:
    if len(code) > MAX_LENGTH:
        return ScanProblem.TOO_LONG
    if is_mostly_noise(delivered):
        return ScanProblem.BINARY
    if not code:
        return ScanProblem.EMPTY
    return None if any(sign.isalnum() for sign in code) else ScanProblem.BINARY


def _read_link(link: str) -> Scan:
    own = pass_in_link(link)
    if own is not None:
        return PassScan(own)
    codes = codes_in_link(link)
    return _code_scan(codes, link) if codes else UnreadableScan(ScanProblem.WEB_LINK)


def _read_code(code: str) -> CodeScan:
    return _code_scan(codes_in_json(code) if code.startswith("{") else spellings(code), code)


def _code_scan(codes: tuple[str, ...], whole: str) -> CodeScan:
    best = tuple(dict.fromkeys(codes))[: MAX_CANDIDATES - 1]
    candidates = tuple(dict.fromkeys((*best, whole)))
    return CodeScan(candidates, _harmless(candidates[0]))


def _harmless(text: str) -> str:
    """Return the beginning of a text without anything that could be taken for markup or reorder what is around it."""
    short = text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"
    return "".join(sign if sign.isalnum() or sign in _SHOWN_PUNCTUATION or sign == "…" else "·" for sign in short)
