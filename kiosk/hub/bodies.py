"""Reading a request's body within its limits: no more is held than what may come, and no longer waited for.

``SmallBodies`` reads the body of every request but those that carry facts, which ``whole_body`` reads.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Collection

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.wire.messages import MOST_BYTES, MOST_COMPRESSED_BYTES

MOST_SMALL_BYTES = 64 * 1024
COMES_WITHIN_S = 60.0
_GZIP = 16 + zlib.MAX_WBITS


class TooLarge(Exception):  # noqa: N818 - the name says what is wrong
    """More came than may."""


class TooSlow(Exception):  # noqa: N818 - the name says what is wrong
    """A body did not come in time."""


class Unreadable(Exception):  # noqa: N818 - the name says what is wrong
    """What came cannot be unpacked."""


async def whole_body(chunks: AsyncIterator[bytes], packing: str) -> bytes:
    """Return a body unpacked; ``packing`` is its Content-Encoding. Raises ``TooLarge``, ``TooSlow``, ``Unreadable``."""
    body = await _received(chunks, MOST_COMPRESSED_BYTES)
    if packing in ("", "identity"):
        return body
    if packing != "gzip":
        raise Unreadable
    unpacking = zlib.decompressobj(_GZIP)
    try:
        plain = unpacking.decompress(body, MOST_BYTES + 1)
    except zlib.error as error:
        raise Unreadable from error
    if len(plain) > MOST_BYTES:
        raise TooLarge
    if not unpacking.eof:
        raise Unreadable
    return plain


async def _received(chunks: AsyncIterator[bytes], most: int) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(COMES_WITHIN_S):
            async for chunk in chunks:
                body += chunk
                if len(body) > most:
                    raise TooLarge
    except TimeoutError:
        raise TooSlow from None
    return bytes(body)


class SmallBodies:
    """Hands on a request with its body, if that is small; ``large`` are the paths that read theirs themselves."""

    def __init__(self, app: ASGIApp, large: Collection[str]) -> None:
        self._app = app
        self._large = large

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the body and pass the request on, or refuse it."""
        if scope["type"] != "http" or scope["path"] in self._large:
            await self._app(scope, receive, send)
            return
        try:
            body = await _received(Request(scope, receive).stream(), MOST_SMALL_BYTES)
        except TooLarge:
            await JSONResponse({"reason": "more than may come at once"}, 413)(scope, receive, send)
            return
        except TooSlow:
            await JSONResponse({"reason": "the body did not come in time"}, 408)(scope, receive, send)
            return
        except ClientDisconnect:
            return
        read = False

        async def replay() -> Message:
            nonlocal read
            if read:
                return await receive()
            read = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self._app(scope, replay, send)
