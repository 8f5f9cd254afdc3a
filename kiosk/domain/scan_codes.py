"""The codes inside what others put into a QR: web links, JSON, identifiers with a signature."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote
from uuid import UUID

from kiosk.domain.passes import ALPHABET, PREFIX, SoundPass, check_pass
from kiosk.domain.scan_cleaning import printable

# Names under which a link or JSON carries a code, most telling first, without case, "_" and "-".
_CODE_NAMES: Final = (
    *("code", "checkinsecret", "ticketsecret", "secret", "ticketcode", "bookingcode", "barcode", "qrcode", "qr"),
    *("ticketid", "ticket", "token", "pass", "booking", "pk"),  # pk: the guest key in a Luma link
)
# Names that carry other things as often: their values count only when they look like a code.
_VAGUE_NAMES: Final = ("uuid", "id", "ref", "c", "q", "t")
_RANKS: Final = {name: rank for rank, name in enumerate((*_CODE_NAMES, *_VAGUE_NAMES))}

_LINK: Final = re.compile(r"(?:URL(?:TO)?:\s*)?(?:https?://|(?=www\.))", re.ASCII | re.IGNORECASE)
_PASS: Final = re.compile(rf"(?<![0-9A-Z]){PREFIX}[{ALPHABET}]{{14}}(?![0-9A-Z])", re.ASCII | re.IGNORECASE)
_HEX: Final = "[0-9a-f]"
_UUID: Final = re.compile(rf"{_HEX}{{8}}(?:-{_HEX}{{4}}){{3}}-{_HEX}{{12}}", re.ASCII | re.IGNORECASE)
_UUID_HEX: Final = re.compile(rf"{_HEX}{{32}}", re.ASCII | re.IGNORECASE)
_BASE64_UUID: Final = re.compile(r"([0-9A-Za-z+/_-]{22})={0,2}", re.ASCII)
_LONGEST_WORD: Final = 20


def is_link(text: str) -> bool:
    """Tell whether a text is a web link, with a scheme or with ``www.`` alone."""
    return _LINK.match(text) is not None


def pass_in_link(text: str) -> str | None:
    """Return the first sound pass that stands anywhere in a link, in upper case."""
    readings = (check_pass(found.group()) for found in _PASS.finditer(unquote(text)))
    return next((reading.code for reading in readings if isinstance(reading, SoundPass)), None)


def codes_in_link(text: str) -> tuple[str, ...]:
    """Return the codes a web link can hold: values of telling query names, then the end of its path.

    ``/#/`` routes of single-page sites count as path. Words of a page address ("about-us") are no codes, unless the
    whole link is in capitals, as QR alphanumeric mode and Caps Lock make it. None found: an empty tuple.
    """
    address = _LINK.sub("", text, count=1).replace("/#!/", "/", 1).replace("/#/", "/", 1).partition("#")[0]
    path, _, query = address.partition("?")
    case_tells = text[0].islower()
    pairs = (pair.partition("=") for pair in query.split("&"))
    # Not parse_qsl: its "+" becomes a space, and base64 codes hold a "+" that nobody escaped.
    codes = _named_codes(((unquote(name), unquote(value)) for name, _, value in pairs), case_tells)
    segments = [printable(unquote(segment)) for segment in path.split("/")[1:]]
    last = next((segment for segment in reversed(segments) if segment), "")
    return (*codes, last) if _looks_like_code(last, case_tells) else codes


def codes_in_json(text: str) -> tuple[str, ...]:
    """Return the codes a JSON object can hold, read a second time with case flipped back from Caps Lock.

    Shapes (formats.md 1.2): Indico 3.3 and later ``{"i": [_, server, base64 of a 16-byte UUID]}``, before that
    ``{"checkin_secret": ...}``; of others, any value under a telling name.
    """
    for spelling in (text, text.swapcase()):
        entries = _json_object(spelling)
        codes = _indico_ticket(entries.get("i")) or _named_codes(_texts_in(entries), case_tells=True)
        if codes:
            return codes
    return ()


def spellings(text: str) -> tuple[str, ...]:
    """Return a plain code and how else its booking may spell it.

    A UUID is written with and without hyphens; alf.io appends ``/hmac`` to it on tickets and ``::field`` on badges
    (formats.md 1.2).
    """
    ticket = re.split(r"/|::", text, maxsplit=1)[0]
    if _UUID.fullmatch(ticket):
        return (text, ticket) if ticket != text else (text, text.replace("-", ""))
    return (text, str(UUID(text))) if _UUID_HEX.fullmatch(text) else (text,)


def _json_object(text: str) -> dict[str, object]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _indico_ticket(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) < 3 or not isinstance(value[2], str):
        return ()
    found = _BASE64_UUID.fullmatch(value[2])
    if found is None:
        return ()
    ticket = UUID(bytes=base64.b64decode(found.group(1).replace("-", "+").replace("_", "/") + "=="))
    return (str(ticket), ticket.hex)


def _texts_in(entries: dict[str, object]) -> Iterable[tuple[str, str]]:
    for name, value in entries.items():
        if isinstance(value, str | int) and not isinstance(value, bool):
            yield name, str(value)


def _named_codes(pairs: Iterable[tuple[str, str]], case_tells: bool) -> tuple[str, ...]:
    """Return the values under telling names, the most telling first and each with its other spellings."""
    found: dict[int, str] = {}
    for name, value in pairs:
        key, code = re.sub("[-_]", "", name.lower()), printable(value)
        if code and (key in _CODE_NAMES or (key in _VAGUE_NAMES and _looks_like_code(code, case_tells))):
            found.setdefault(_RANKS[key], code)
    return tuple(spelling for rank in sorted(found) for spelling in spellings(found[rank]))


def _looks_like_code(text: str, case_tells: bool) -> bool:
    """Tell a code from the words of a page address: it has a digit, capitals within a word or an endless word."""
    if any(sign.isdigit() for sign in text):
        return True
    words = [word for word in re.split(r"[\W_]+", text) if word]
    if not case_tells:
        return bool(words)
    return any(word[1:] != word[1:].lower() or len(word) > _LONGEST_WORD for word in words)
