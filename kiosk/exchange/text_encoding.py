"""Which encoding a text file is in."""

from __future__ import annotations

import codecs
from pathlib import Path

from kiosk.domain.values import frozen

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHUNK_BYTES = 1 << 20
_SAMPLE_BYTES = 4096


@frozen
class TextFacts:
    """A file's encoding, as Python names it, and about how many lines it has."""

    encoding: str
    lines: int


def examine_text(path: Path) -> TextFacts:
    """Find a file's encoding by its byte order mark, else its zero bytes, else whether all of it is UTF-8.

    What is none of these is taken for Windows-1252, which older Excel writes. Reads the file once in pieces of
    1 MiB; raises ``OSError``.
    """
    with path.open("rb") as file:
        sample = file.read(_SAMPLE_BYTES)
        encoding = _by_first_bytes(sample)
        decoder = codecs.getincrementaldecoder("utf-8")() if encoding is None else None
        lines = returns = 0
        chunk = sample
        while chunk:
            lines += chunk.count(b"\n")
            returns += chunk.count(b"\r")
            if decoder is not None and not _decodes(decoder, chunk):
                encoding, decoder = "cp1252", None
            chunk = file.read(_CHUNK_BYTES)
    if decoder is not None:
        encoding = "utf-8" if _decodes(decoder, b"", final=True) else "cp1252"
    return TextFacts(encoding or "utf-8", max(lines, returns))


def _by_first_bytes(sample: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if sample.startswith(mark):
            return encoding
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 4 > len(sample) and even * 16 < len(sample):
        return "utf-16-le"
    if even * 4 > len(sample) and odd * 16 < len(sample):
        return "utf-16-be"
    return None


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True
