"""Rows of ``records``: written with new numbers, and read."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, any_, literal, select, text

from kiosk.domain.values import frozen
from kiosk.hub.changes import locked_changes, note_changes
from kiosk.hub.tables import TEXTS, records

_WRITE = text(
    """
    INSERT INTO records (venue, kind, key, change, body, source, told_until, names_until)
    SELECT :venue, new.kind, new.key, :change + new.ordinality, new.body, new.source, new.told_until, new.names_until
    FROM ROWS FROM (unnest(CAST(:kind AS text[]), CAST(:key AS text[]), CAST(:source AS text[]),
        CAST(:told_until AS bigint[]), CAST(:names_until AS date[])), jsonb_array_elements(CAST(:body AS jsonb)))
        WITH ORDINALITY AS new (kind, key, source, told_until, names_until, body, ordinality)
    ON CONFLICT (venue, kind, key) DO UPDATE SET change = excluded.change, body = excluded.body,
        source = excluded.source, told_until = excluded.told_until, names_until = excluded.names_until
    """
)


@frozen
class RecordRow:
    """One record as it is to stand; ``told_until`` is in microseconds since 1970."""

    kind: str
    key: str
    body: dict[str, Any]
    source: str
    told_until: int | None = None
    names_until: date | None = None


def write_records(connection: Connection, venue: str, rows: Sequence[RecordRow]) -> None:
    """Write records, each with a number of its own; of two with one key the later must stand alone."""
    if not rows:
        return
    change = locked_changes(connection, venue)
    columns = ("kind", "key", "source", "told_until", "names_until")
    values: dict[str, Any] = {name: [getattr(row, name) for row in rows] for name in columns}
    values["body"] = json.dumps([row.body for row in rows], ensure_ascii=False, separators=(",", ":"))
    connection.execute(_WRITE, values | {"venue": venue, "change": change})
    note_changes(connection, venue, change + len(rows))


def records_of(connection: Connection, venue: str, kind: str, keys: Collection[str] | None = None) -> list[Row[Any]]:
    """Return a venue's records of a kind, or those of them with these keys."""
    chosen = select(records).where(records.c.venue == venue, records.c.kind == kind)
    if keys is not None:
        chosen = chosen.where(records.c.key == any_(literal(list(keys), TEXTS)))
    return list(connection.execute(chosen.order_by(records.c.key)))
