"""The code in a cell of a bookings file, as a scanner will read it."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from kiosk.domain.scan_cleaning import printable
from kiosk.exchange.csv_safety import unescape_formula

_LONGEST_CODE = 500
_PLAIN_CODE = re.compile(r"[!-~]+")
_SHORTENED_NUMBER = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_KEPT_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)


class BadCellError(Exception):
    """A cell of a row cannot be used; the text says which, why and what to do."""


def read_code(cell: str) -> str:
    """Return a cell's code, "" for a blank one; raises ``BadCellError`` for one that no QR can hold.

    Taken off: the ``="..."`` and the apostrophe with which exports keep spreadsheets from touching a code.
    """
    text = cell.strip()
    if found := _KEPT_AS_TEXT.fullmatch(text):
        text = found[1].strip()
    text = unescape_formula(text)
    if not _PLAIN_CODE.fullmatch(text):
        text = printable(text)
    if len(text) > _LONGEST_CODE:
        raise BadCellError(f"The code has {len(text)} characters. Check that the column 'code' is the right one.")
    if _SHORTENED_NUMBER.fullmatch(text) and len(text) > len("1E10"):
        step = "Export the file again and import it without opening it in a spreadsheet program."
        raise BadCellError(f"A spreadsheet program has shortened the code to {text}. {step}")
    if text and not any(map(str.isalnum, text)):
        raise BadCellError("The code has no letter and no digit. Check that the column 'code' is the right one.")
    return text


def key_in_link(code: str) -> str:
    """Return the guest's key of a check-in link (its ``pk``, else the end of its path), another code as it is.

    Luma's ``qr_code_url`` is ``https://lu.ma/check-in/evt-...?pk=g-...``: the path names the event, the key the guest.
    """
    if not code.lower().startswith(("http://", "https://")):
        return code
    parts = urlsplit(code)
    keys = parse_qs(parts.query).get("pk")
    return keys[0] if keys else parts.path.rstrip("/").rpartition("/")[2] or code
