"""IPP's messages as bytes (RFC 8010), as far as a client needs them.

The one IPP package there is encodes no collections, and without ``media-col`` no label size; so this is our own.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from kiosk.domain.values import frozen

Value = int | bool | str | tuple[int, ...] | dict[str, Any] | bytes


class Tag(IntEnum):
    """Delimiters and the value tags that are written here; what a printer sends may have others."""

    OPERATION, JOB, END, PRINTER = 0x01, 0x02, 0x03, 0x04
    INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
    RESOLUTION, RANGE, COLLECTION, END_COLLECTION, MEMBER_NAME = 0x32, 0x33, 0x34, 0x37, 0x4A
    TEXT_WITH_LANGUAGE, NAME_WITH_LANGUAGE = 0x35, 0x36
    TEXT, NAME, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x41, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49


class Operation(IntEnum):
    """What is asked of a printer."""

    PRINT_JOB, CANCEL_JOB, GET_JOB, GET_PRINTER = 0x0002, 0x0008, 0x0009, 0x000B


Attribute = tuple[str, Tag, Value | Sequence[str]]


class NotIppError(ValueError):
    """Bytes that are no IPP message."""


@frozen
class Answer:
    """What a printer answered. ``attributes`` are those of jobs and printers, each with all its values."""

    status: int
    attributes: Mapping[str, list[Any]]

    @property
    def is_ok(self) -> bool:
        """Whether it did what was asked."""
        return self.status < 0x0100

    def first(self, name: str) -> Any:
        """Return an attribute's first value, ``None`` without one."""
        return next(iter(self.attributes.get(name, ())), None)

    def words(self, name: str) -> tuple[str, ...]:
        """Return an attribute's values as text, without IPP's word for none."""
        return tuple(str(value) for value in self.attributes.get(name, ()) if value != "none")


def request(
    operation: Operation,
    uri: str,
    attributes: Sequence[Attribute] = (),
    job: Sequence[Attribute] = (),
    data: bytes = b"",
) -> bytes:
    """Return a request for the printer at ``uri``; ``data`` is the document."""
    always: list[Attribute] = [
        ("attributes-charset", Tag.CHARSET, "utf-8"),
        ("attributes-natural-language", Tag.LANGUAGE, "en"),
        ("printer-uri", Tag.URI, uri),
        ("requesting-user-name", Tag.NAME, "kiosk"),
    ]
    body = struct.pack(">BBHI", 2, 0, operation, 1) + bytes([Tag.OPERATION])
    body += b"".join(_encoded(*each) for each in (*always, *attributes))
    if job:
        body += bytes([Tag.JOB]) + b"".join(_encoded(*each) for each in job)
    return body + bytes([Tag.END]) + data


def answer(message: bytes) -> Answer:
    """Return what a printer's message says; raises ``NotIppError``."""
    try:
        status = struct.unpack_from(">H", message, 2)[0]
        return Answer(status, _attributes(message))
    except (struct.error, IndexError, UnicodeDecodeError, StopIteration) as error:
        raise NotIppError(f"no IPP message of {len(message)} bytes") from error


def _encoded(name: str, tag: Tag, value: Value | Sequence[str]) -> bytes:
    values = value if isinstance(value, list) else [value]
    return b"".join(_field(tag, name if number == 0 else "", each) for number, each in enumerate(values))


def _field(tag: Tag, name: str, value: Any) -> bytes:
    if tag is Tag.COLLECTION:
        members = b"".join(
            _raw(Tag.MEMBER_NAME, "", member.encode()) + _field(*_tagged(each)) for member, each in value.items()
        )
        return _raw(Tag.COLLECTION, name, b"") + members + _raw(Tag.END_COLLECTION, "", b"")
    if tag is Tag.BOOLEAN:
        return _raw(tag, name, bytes([value]))
    return _raw(tag, name, struct.pack(">i", value) if isinstance(value, int) else str(value).encode())


def _tagged(value: Any) -> tuple[Tag, str, Any]:
    if isinstance(value, dict):
        return Tag.COLLECTION, "", value
    return (Tag.INTEGER if isinstance(value, int) else Tag.KEYWORD), "", value


def _raw(tag: Tag, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value


def _attributes(message: bytes) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    offset, group, name = 8, Tag.OPERATION, ""
    while message[offset] != Tag.END:
        if message[offset] < 0x10:
            group, offset = Tag(message[offset]) if message[offset] in (1, 2, 4) else Tag.OPERATION, offset + 1
            continue
        tag, given, raw, offset = _next(message, offset)
        name = given or name
        value, offset = _collection(message, offset) if tag == Tag.COLLECTION else (_decoded(tag, raw), offset)
        if group is not Tag.OPERATION:
            found.setdefault(name, []).append(value)
    return found


def _collection(message: bytes, offset: int) -> tuple[dict[str, Any], int]:
    """The members up to the collection's end; of several values of one the first."""
    members: dict[str, Any] = {}
    member = ""
    while True:
        tag, _, raw, offset = _next(message, offset)
        if tag == Tag.END_COLLECTION:
            return members, offset
        if tag == Tag.MEMBER_NAME:
            member = raw.decode()
            continue
        value, offset = _collection(message, offset) if tag == Tag.COLLECTION else (_decoded(tag, raw), offset)
        members.setdefault(member, value)


def _next(message: bytes, offset: int) -> tuple[int, str, bytes, int]:
    tag, length = struct.unpack_from(">BH", message, offset)
    offset += 3
    name = message[offset : offset + length].decode()
    offset += length
    size = struct.unpack_from(">H", message, offset)[0]
    offset += 2
    if offset + size > len(message):
        raise IndexError(offset)
    return tag, name, message[offset : offset + size], offset + size


def _decoded(tag: int, raw: bytes) -> Any:
    if tag in (Tag.INTEGER, Tag.ENUM):
        return struct.unpack(">i", raw)[0]
    if tag == Tag.BOOLEAN:
        return bool(raw[0])
    if tag == Tag.RANGE:
        return struct.unpack(">ii", raw)
    if tag == Tag.RESOLUTION:
        return struct.unpack(">iib", raw)
    if tag in (Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE):
        length = struct.unpack_from(">H", raw)[0]
        return raw[4 + length :].decode(errors="replace")
    return raw.decode(errors="replace") if tag >= 0x40 else raw
