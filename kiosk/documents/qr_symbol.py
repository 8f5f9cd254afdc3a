"""A pass, or a web address, as a QR symbol in SVG."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

import qrcode
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.util import MODE_ALPHA_NUM, QRData

QUIET_ZONE_MODULES: Final = 4
CAPACITY: Final = 16


def qr_svg(pass_code: str) -> str:
    """Return a pass as an SVG drawing of 29 by 29 modules, quiet zone included, one unit a module.

    Version 1, level Q, alphanumeric: 16 characters at most (ISO/IEC 18004). Raises ``ValueError`` for a longer text
    or one with characters that mode has not.
    """
    if len(pass_code) > CAPACITY:
        raise ValueError(f"a QR symbol of version 1-Q holds {CAPACITY} characters")
    symbol = qrcode.QRCode(version=1, error_correction=ERROR_CORRECT_Q, border=QUIET_ZONE_MODULES)
    symbol.add_data(QRData(pass_code.encode("ascii"), mode=MODE_ALPHA_NUM))
    symbol.make(fit=False)
    return _svg(symbol.get_matrix())


def text_svg(text: str) -> str:
    """Return any text as an SVG drawing, quiet zone included, in the smallest symbol that holds it at level Q."""
    symbol = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=QUIET_ZONE_MODULES)
    symbol.add_data(text)
    return _svg(symbol.get_matrix())


def address_svg(address: str) -> str:
    """Return a web address as an SVG drawing on white, as large as it needs, quiet zone included."""
    symbol = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE_MODULES)
    symbol.add_data(address)
    return _svg(symbol.get_matrix(), under='<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/>')


def qr_blocks(text: str) -> str:
    """Return a text as a QR symbol in characters, two modules a character, for a terminal."""
    symbol = qrcode.QRCode(border=QUIET_ZONE_MODULES)
    symbol.add_data(text)
    rows = symbol.get_matrix()
    pairs = zip(rows[::2], [*rows[1::2], [False] * len(rows[0])], strict=False)
    light = {(False, False): "\u2588", (False, True): "\u2580", (True, False): "\u2584", (True, True): " "}
    return "\n".join("".join(light[upper, lower] for upper, lower in zip(*pair, strict=True)) for pair in pairs)


def _svg(rows: Sequence[Sequence[bool]], under: str = "") -> str:
    side = len(rows)
    path = "".join(_row_path(y, row) for y, row in enumerate(rows))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">{under.format(side=side)}'
    return f'{head}<path fill="#000" d="{path}"/></svg>'


def _row_path(y: int, row: Sequence[bool]) -> str:
    """Return one rectangle for each run of dark modules in a row."""
    path, x = "", 0
    for dark, run in groupby(row):
        length = len(list(run))
        path += f"M{x} {y}h{length}v1h-{length}z" if dark else ""
        x += length
    return path
