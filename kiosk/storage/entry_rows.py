"""Entries as rows of the journal, and back; the words of a fact are the wire's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from kiosk.domain.facts import Entry, people_moved
from kiosk.storage import instants
from kiosk.wire.fact_words import fact_of, words_of

JournalRow = tuple[str, int, bytes, str, int, int, bool, int, bytes | None, int, str]
"""A row in the order of the table's columns."""


def row_of(entry: Entry) -> JournalRow:
    """Return an entry as a row."""
    kind, visit_id, body = words_of(entry.fact)
    return (
        entry.kiosk_id,
        entry.sequence,
        entry.id.bytes,
        kind,
        instants.to_row(entry.occurred_at),
        entry.monotonic_ns,
        entry.clock_behind,
        entry.schema_version,
        visit_id.bytes if visit_id else None,
        people_moved(entry.fact),
        body,
    )


def entry_of(row: Sequence[Any]) -> Entry:
    """Return the entry of a row, columns in the table's order."""
    kiosk_id, sequence, id_, kind, occurred_at, monotonic_ns, clock_behind, schema_version, visit_id, _, body = row
    return Entry(
        id=UUID(bytes=id_),
        kiosk_id=kiosk_id,
        sequence=sequence,
        occurred_at=instants.from_row(occurred_at),
        monotonic_ns=monotonic_ns,
        clock_behind=bool(clock_behind),
        fact=fact_of(kind, visit_id, body),
        schema_version=schema_version,
    )
