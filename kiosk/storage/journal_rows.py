"""Facts as rows of the journal, and back.

The body is a JSON object with the fact's own words; ``visit_id`` and the people moved stand in columns. Keys of a
kind are never renamed: a change of meaning gets a new ``schema_version``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, assert_never
from uuid import UUID

from kiosk.domain.facts import (
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Fact,
    Joined,
    SomeLeft,
    Undone,
    people_moved,
)
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.visits import Ending, How
from kiosk.storage import instants

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

JournalRow = tuple[str, int, bytes, str, int, int, bool, int, bytes | None, int, str]
"""A row in the order of the table's columns."""


def row_of(entry: Entry) -> JournalRow:
    """Return an entry as a row."""
    kind, visit_id, body = _split(entry.fact)
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
        _encode(body),
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


def fact_of(kind: str, visit_id: bytes | None, body: str) -> Fact:
    """Return the fact of a row's kind, visit and body; raises ``ValueError`` for a kind that nobody knows."""
    said = json.loads(body)
    if kind == "counted_out":
        return CountedOut(said["people"])
    visit = UUID(bytes=visit_id)
    match kind:
        case "checked_in":
            return _checked_in(visit, said)
        case "joined":
            return Joined(visit, _party(said), How(said["how"]), tuple(said["codes"]))
        case "some_left":
            return SomeLeft(visit, _party(said), said["people"], How(said["how"]))
        case "checked_out":
            left_at = instants.from_row(said["left_at"])
            return CheckedOut(visit, said["people"], left_at, Ending(said["ending"]), How(said["how"]))
        case "undone":
            return Undone(visit, UUID(said["fact_id"]), said["people"])
        case "badge_printed":
            return BadgePrinted(visit, said["printer"], said.get("badges", 1))
        case _:
            raise ValueError(f"no such kind of fact: {kind}")


def _split(fact: Fact) -> tuple[str, UUID | None, dict[str, Any]]:
    match fact:
        case CheckedIn():
            return "checked_in", fact.visit_id, _checked_in_body(fact)
        case Joined():
            joined = {**_party_body(fact.party), "how": fact.how.value, "codes": fact.codes}
            return "joined", fact.visit_id, joined
        case SomeLeft():
            gone = {**_party_body(fact.party), "people": fact.people, "how": fact.how.value}
            return "some_left", fact.visit_id, gone
        case CheckedOut():
            left_at = instants.to_row(fact.left_at)
            body = {"people": fact.people, "left_at": left_at, "ending": fact.ending.value, "how": fact.how.value}
            return "checked_out", fact.visit_id, body
        case CountedOut():
            return "counted_out", None, {"people": fact.people}
        case Undone():
            return "undone", fact.visit_id, {"fact_id": str(fact.fact_id), "people": fact.people}
        case BadgePrinted():
            several = {"badges": fact.badges} if fact.badges > 1 else {}
            return "badge_printed", fact.visit_id, {"printer": fact.printer} | several
        case _:
            assert_never(fact)


def _party_body(party: Party) -> dict[str, Any]:
    return {"adults": party.adults, "under_18": party.under_18, "not_said": party.not_said}


def _party(said: dict[str, Any]) -> Party:
    return Party(said["adults"], said["under_18"], said["not_said"])


def _checked_in_body(fact: CheckedIn) -> dict[str, Any]:
    """``also`` stands there only where there is somebody: most arrivals need no more than the first version had."""
    body = {
        **_party_body(fact.party),
        "programme": fact.programme_key,
        "session": fact.session_key,
        "room": fact.room_key,
        "how": fact.how.value,
        "pass": fact.pass_code,
        "code": fact.code,
        "age_band": fact.age_band.key if fact.age_band else None,
        "re_entry": fact.re_entry,
        "area": fact.area,
    }
    return body | {"also": fact.also} if fact.also else body


def _checked_in(visit_id: UUID, said: dict[str, Any]) -> CheckedIn:
    return CheckedIn(
        visit_id=visit_id,
        party=_party(said),
        programme_key=said["programme"],
        session_key=said["session"],
        room_key=said["room"],
        how=How(said["how"]),
        pass_code=said["pass"],
        code=said["code"],
        age_band=AgeBand.from_key(said["age_band"]) if said["age_band"] else None,
        re_entry=said["re_entry"],
        area=said["area"],
        also=tuple(said.get("also", ())),
    )
