"""A push is read at once where it can be, and fact by fact where not: both ways find the same in a good fact."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

from kiosk.hub.reading import Good, Unusable, read_push

COUNTED = {"id": str(UUID(int=7)), "sequence": 3, "kind": "counted_out", "occurred_at": 1_800_000_000_000_000}
COUNTED |= {"monotonic_ns": 2**62, "clock_behind": False, "schema_version": 1, "people": -2, "body": {"people": 2}}
DEEP: Any = 1
for _ in range(150):
    DEEP = [DEEP]


def read(*facts: Any) -> list[Good | Unusable]:
    return read_push(json.dumps({"version": 1, "facts": facts}).encode())[1]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"body": {"people": 2, "note": "Zoë, مرحبا, 🙂 \\ \" \u2028", "large": 10**30, "small": 1e-300}},
        {"body": {"people": 2, "NaN": "Infinity"}, "beyond us": {"deep": [1, None, {"x": True}]}},
        {"body": {"people": 2, "deep": DEEP}, "visit_id": str(UUID(int=9)).upper()},
    ],
)  # fmt: skip
def test_a_good_fact_is_read_alike_alone_and_beside_nonsense(more: dict[str, Any]) -> None:
    alone, beside = read(COUNTED | more), read(COUNTED | more, "nonsense")
    assert alone == beside[:1]
    assert isinstance(alone[0], Good)
    assert isinstance(beside[1], Unusable)
    assert json.loads(alone[0].body) == (COUNTED | more)["body"]


@pytest.mark.parametrize(
    "wrong", ['{"people": 2, "x": NaN}', '{"people": 2, "x": 1e999}', r'{"people": 2, "x": "\ud800"}']
)
def test_what_postgresql_cannot_keep_is_kept_aside_as_it_came(wrong: str) -> None:
    fact = json.dumps(COUNTED | {"body": "here"}).replace('"here"', wrong)
    _, found = read_push(f'{{"version": 1, "facts": [{fact}]}}'.encode())
    assert [type(each) for each in found] == [Unusable]
    assert found[0].sent.startswith(fact.replace(" ", "").partition('"x"')[0])
