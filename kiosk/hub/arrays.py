"""Many values as one parameter of a statement: a list of values would be another statement for each number of them.

They go as PostgreSQL's own text of an array: psycopg writes lists value by value in Python, which took a quarter of a
push. The parameter itself is the array: a text that the statement makes one of is made one again for each row.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, literal
from sqlalchemy.types import UserDefinedType


class _Uuids(UserDefinedType[str]):
    cache_ok = True
    render_bind_cast = True

    def get_col_spec(self, **_: Any) -> str:
        return "UUID[]"


def as_array(values: Iterable[int | str]) -> str:
    """Return numbers (truth values, too) or keys of ours as an array's text; none of them needs a quote."""
    return f"{{{','.join(map(str, values))}}}"


def as_ids(values: Iterable[UUID | None]) -> str:
    """Return ids as an array's text, without their hyphens: those take four times as long."""
    return f"{{{','.join(['NULL' if each is None else each.hex for each in values])}}}"


def any_of(ids: Iterable[UUID]) -> ColumnElement[UUID]:
    """Return what a column of ids equals where it is one of these."""
    return func.any(literal(as_ids(ids), _Uuids()))
