"""Reads drawn badges back: pixels of the PNG, glyph numbers and words of the PDF."""

from __future__ import annotations

import re
import subprocess
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass(frozen=True)
class Ink:
    """The rectangle of a badge's dark pixels, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


def glyph_numbers(pdf: bytes) -> list[int]:
    """Return the glyph numbers a PDF of Typst shows; 0 is the empty box (.notdef). Its fonts are all Identity-H."""
    numbers = []
    for stream in _STREAM.findall(pdf):
        try:
            content = zlib.decompress(stream)
        except zlib.error:
            continue
        if b"BT" in content and b" Tf" in content:
            for codes in _strings(content):
                numbers += [int.from_bytes(codes[at : at + 2], "big") for at in range(0, len(codes), 2)]
    return numbers


def _strings(content: bytes) -> Iterator[bytes]:
    """Yield a content stream's literal strings; brackets inside are escaped or balanced (ISO 32000-1, 7.3.4.2)."""
    depth, start, at = 0, 0, 0
    while at < len(content):
        step = 2 if content[at : at + 1] == b"\\" else 1
        if content[at : at + 1] == b"(":
            start = start if depth else at + 1
            depth += 1
        elif content[at : at + 1] == b")":
            depth -= 1
            if not depth:
                yield _ESCAPE.sub(_unescape, content[start:at])
        at += step


def _unescape(match: re.Match[bytes]) -> bytes:
    code = match[1]
    return bytes([int(code, 8)]) if code.isdigit() else _NAMED.get(code, code)


def words(pdf: bytes, folder: Path) -> list[str]:
    """Return the words of a PDF as poppler reads them."""
    path = folder / "badge.pdf"
    path.write_bytes(pdf)
    run = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode().split()


def pictures(pdf: bytes, folder: Path) -> list[bytes]:
    """Return what each page of a PDF looks like."""
    path = folder / "badges.pdf"
    path.write_bytes(pdf)
    for before in folder.glob("page*"):
        before.unlink()
    subprocess.run(["pdftoppm", "-gray", "-r", "100", str(path), str(folder / "page")], check=True)
    return [page.read_bytes() for page in sorted(folder.glob("page*"))]


def image_of(png: bytes) -> QImage:
    """Return the PNG as an 8-bit grey image."""
    return QImage.fromData(png)


def grey_rows(png: bytes) -> list[bytes]:
    """Return the rows of the PNG as grey values."""
    image = image_of(png).convertToFormat(QImage.Format.Format_Grayscale8)
    data, stride = bytes(image.constBits()), image.bytesPerLine()
    return [data[y * stride : y * stride + image.width()] for y in range(image.height())]


def ink_of(png: bytes, *, from_x: int = 0, to_x: int | None = None, threshold: int = 128) -> Ink:
    """Return the extent of what is darker than ``threshold`` between two columns."""
    rows = [row[from_x:to_x] for row in grey_rows(png)]
    dark = [(x + from_x, y) for y, row in enumerate(rows) for x, value in enumerate(row) if value < threshold]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return Ink(min(xs), min(ys), max(xs), max(ys))
