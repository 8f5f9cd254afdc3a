"""QR, Aztec, PDF417 and Data Matrix out of a camera's picture, by zxing-cpp.

One look at a picture tries some kinds of code in one way. The next picture, which is as good as the same one while a
code is held up, is looked at in the next way; a way that reads something is kept until it does not. Measured on the set
of ``tests/devices/degraded_codes.py``, six looks read more than zxing-cpp's best single setting, and each takes less
time: kinds cost about as much together as one after the other, dark for light doubles that, and turning the picture
round is dear where it is grainy (so those two looks have the binarizer that sees no grain), most of all for PDF417.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Final

import zxingcpp
from zxingcpp import BarcodeFormat, BarcodeFormats, Binarizer

from kiosk.domain.codes_in_view import CodeSeen
from kiosk.domain.luminance import Luminance
from kiosk.domain.values import frozen

_SQUARES: Final = (BarcodeFormat.QRCode, BarcodeFormat.Aztec)
_OTHERS: Final = (BarcodeFormat.PDF417, BarcodeFormat.DataMatrix)
_ON_PAPER: Final = (*_SQUARES, BarcodeFormat.PDF417)


@frozen
class _Look:
    """One way to look at a picture."""

    formats: tuple[BarcodeFormat, ...]
    inverted: bool = False
    turned: bool = False
    binarizer: Binarizer = Binarizer.LocalAverage


LOOKS: Final = (
    _Look(_SQUARES),
    _Look(_OTHERS),
    _Look(_SQUARES, inverted=True),
    _Look(_OTHERS, inverted=True),
    _Look((*_SQUARES, BarcodeFormat.DataMatrix), turned=True, binarizer=Binarizer.GlobalHistogram),
    _Look((BarcodeFormat.PDF417,), turned=True, binarizer=Binarizer.GlobalHistogram),
)


class CodeReader:
    """Reads one picture after another; for one thread at a time, and the interpreter is free meanwhile.

    ``invert`` gives a picture with dark for light: byte by byte in Python it takes 2 ms, in which no frame is drawn.
    """

    def __init__(self, invert: Callable[[Luminance], Luminance]) -> None:
        self._invert = invert
        self._next = 0

    def __call__(self, picture: Luminance) -> tuple[CodeSeen, ...]:
        """Return the codes that this look finds, which may be none, and take the next way after a look in vain."""
        look = LOOKS[self._next]
        found = _codes(self._invert(picture) if look.inverted else picture, look)
        if not found:
            self._next = (self._next + 1) % len(LOOKS)
        return found


def _codes(picture: Luminance, look: _Look) -> tuple[CodeSeen, ...]:
    size, strides = (picture.width, picture.height), (picture.row_stride, picture.pixel_stride)
    view = zxingcpp.ImageView(picture.data, *size, zxingcpp.ImageFormat.Lum, *strides)
    read = zxingcpp.read_barcodes(
        view,
        formats=BarcodeFormats(look.formats),
        try_invert=False,
        try_rotate=look.turned,
        binarizer=look.binarizer,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return tuple(_seen(code, picture) for code in read if code.text)


def _seen(code: zxingcpp.Barcode, picture: Luminance) -> CodeSeen:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    x, y = (sum(corner.x for corner in corners) / 4, sum(corner.y for corner in corners) / 4)
    return CodeSeen(code.text, (x - picture.width / 2) / picture.height, y / picture.height - 0.5)


def codes_of_png(png: bytes) -> tuple[str, ...]:
    """Return the texts of the codes in a PNG, such as a badge that is about to be printed."""
    from PIL import Image

    picture = Image.open(io.BytesIO(png)).convert("L")
    view = zxingcpp.ImageView(picture.tobytes(), picture.width, picture.height, zxingcpp.ImageFormat.Lum)
    return tuple(code.text for code in zxingcpp.read_barcodes(view, formats=BarcodeFormats(_ON_PAPER)))
