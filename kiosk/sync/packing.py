"""From the outbox to a request: at most 500 facts, at most 256 KiB compressed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from kiosk.actions.hub_ports import UnsentFact
from kiosk.wire import microseconds
from kiosk.wire.messages import MOST_BYTES, MOST_COMPRESSED_BYTES, VERSION

_FASTEST = 1  # a fifth larger than the best, in a quarter of the time; the kiosk has screens to draw
_encode = json.JSONEncoder(separators=(",", ":")).encode  # ASCII, so that half a character can be sent, too


def packed(
    facts: Sequence[UnsentFact], *, waiting: int, clock_offset: timedelta | None
) -> tuple[bytes, Sequence[UnsentFact]]:
    """Return the compressed body of a push and the facts that are in it: as many of the first ones as fit.

    A single fact is packed however large it is: the hub then says what is wrong with it.
    """
    offset_us = None if clock_offset is None else microseconds.of_length(clock_offset)
    said = {"version": VERSION, "clock_offset_us": offset_us, "waiting": waiting}
    chosen = facts
    while True:
        plain = _encode(said | {"facts": [_said(fact) for fact in chosen]}).encode()
        body = gzip.compress(plain, _FASTEST, mtime=0)
        if len(chosen) == 1 or (len(body) <= MOST_COMPRESSED_BYTES and len(plain) <= MOST_BYTES):
            return body, chosen
        chosen = chosen[: len(chosen) // 2]


def _said(fact: UnsentFact) -> dict[str, Any]:
    return {
        "id": str(fact.id),
        "sequence": fact.sequence,
        "kind": fact.kind,
        "occurred_at": microseconds.of_instant(fact.occurred_at),
        "monotonic_ns": fact.monotonic_ns,
        "clock_behind": fact.clock_behind,
        "schema_version": fact.schema_version,
        "visit_id": str(fact.visit_id) if fact.visit_id else None,
        "people": fact.people,
        "body": _body(fact.body),
    }


def _body(text: str) -> Any:
    """A body that is no JSON goes as the text that it is; the hub keeps it aside."""
    try:
        return json.loads(text)
    except ValueError:
        return text
