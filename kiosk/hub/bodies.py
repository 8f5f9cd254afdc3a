"""Reading a request's body within its limits: no more is held than what may come, however it is packed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator

from kiosk.wire.messages import MOST_BYTES, MOST_COMPRESSED_BYTES

_GZIP = 16 + zlib.MAX_WBITS


class TooLarge(Exception):  # noqa: N818 - the name says what is wrong
    """More came than may."""


class Unreadable(Exception):  # noqa: N818 - the name says what is wrong
    """What came cannot be unpacked."""


async def whole_body(chunks: AsyncIterator[bytes], packing: str) -> bytes:
    """Return a body unpacked; ``packing`` is its Content-Encoding. Raises ``TooLarge``, ``Unreadable``."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > MOST_COMPRESSED_BYTES:
            raise TooLarge
    if packing in ("", "identity"):
        return bytes(body)
    if packing != "gzip":
        raise Unreadable
    unpacking = zlib.decompressobj(_GZIP)
    try:
        plain = unpacking.decompress(bytes(body), MOST_BYTES + 1)
    except zlib.error as error:
        raise Unreadable from error
    if len(plain) > MOST_BYTES:
        raise TooLarge
    if not unpacking.eof:
        raise Unreadable
    return plain
