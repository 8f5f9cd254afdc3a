"""Reading what a kiosk sent, fact by fact: each is good, or it is kept aside with a reason.

A push whose facts are all good is read at once by pydantic's own parser, which takes a third less time; any other is
read anew as JSON, and each fact by itself.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import fields
from datetime import UTC, datetime
from functools import lru_cache
from operator import attrgetter
from typing import Annotated, Any, get_args
from uuid import UUID

from pydantic import Field, ValidationError
from pydantic_core import to_json

from kiosk.domain.facts import Fact, people_moved
from kiosk.domain.values import frozen
from kiosk.wire import microseconds
from kiosk.wire.fact_words import fact_said
from kiosk.wire.messages import MOST_FACT_CHARACTERS, MOST_FACTS, READABLE, Push, SentFact

_LARGEST_SEQUENCE = 2**53
_LATEST = microseconds.of_instant(datetime(2200, 1, 1, tzinfo=UTC))
_LONGEST_REASON = 300
_as_text = json.JSONEncoder(separators=(",", ":")).encode
_strictly = json.JSONEncoder(allow_nan=False).encode
_WRONG = (ValueError, TypeError, AttributeError, KeyError, OverflowError)
_NO_VISIT = UUID(int=0)
_NUL = "\\u0000"  # JSON may say it, PostgreSQL cannot hold it

# A fact's texts and numbers: its dataclass takes whatever JSON held there.
_PLAIN = {"str": (str,), "str | None": (str, type(None)), "int": (int,), "bool": (bool,)}
_PLAIN_FIELDS = {
    kind: {each.name: _PLAIN[str(each.type)] for each in fields(kind) if str(each.type) in _PLAIN}
    for kind in get_args(Fact)
}
_plain_values = {kind: attrgetter(*plain, "__class__", "__class__") for kind, plain in _PLAIN_FIELDS.items()}


class OtherVersion(Exception):  # noqa: N818 - the name says what is wrong
    """A push of a version that this hub does not read."""


class _WholePush(Push):
    facts: Annotated[list[SentFact], Field(max_length=MOST_FACTS)]


@frozen
class Good:
    """A fact that can be used; ``body`` and ``beyond`` are JSON texts."""

    fact: SentFact
    body: str
    beyond: str | None


@frozen
class Unusable:
    """What was sent instead of a fact, as JSON text, and what is wrong with it."""

    sent: str
    reason: str
    sequence: int | None

    @property
    def digest(self) -> bytes:
        """What tells this from anything else that was sent."""
        return hashlib.sha256(self.sent.encode()).digest()


def read_push(plain: bytes) -> tuple[Push, list[Good | Unusable]]:
    """Return a push, and its facts as they can be used or not.

    Raises ``ValueError`` or ``RecursionError`` for what is no push, ``OtherVersion``.
    """
    with suppress(*_WRONG):
        whole = _WholePush.model_validate_json(plain)
        if whole.version in READABLE:
            return whole, [_good(fact) for fact in whole.facts]
    said = json.loads(plain)
    version = said.get("version") if isinstance(said, dict) else None
    if isinstance(version, int) and version not in READABLE:
        raise OtherVersion
    push = Push.model_validate(said)
    return push, [_read_fact(sent) for sent in push.facts]


def _read_fact(sent: Any) -> Good | Unusable:
    try:
        fact = SentFact.model_validate(sent)
        return _good(fact)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['type']}" for each in error.errors()[:3])
        return _unusable(sent, f"cannot be read: {wrong}", _sequence(sent))
    except KeyError as error:
        return _unusable(sent, f"says nothing of {error.args[0]}", fact.sequence)
    except _WRONG as error:
        return _unusable(sent, f"makes no sense: {error}"[:200], fact.sequence)


def _good(fact: SentFact) -> Good:
    body = _as_jsonb(fact.body)
    _check(fact, body)
    beyond = _as_jsonb(fact.model_extra) if fact.model_extra else None
    if _NUL in (beyond or ""):
        raise ValueError("a text with a character that cannot be kept")
    return Good(fact, body, beyond)


def _as_jsonb(said: dict[str, Any]) -> str:
    """Return JSON as PostgreSQL takes it; raises ``ValueError`` for half a character, and for no number."""
    text = to_json(said).decode()
    if "NaN" in text or "Infinity" in text:
        _strictly(said)
    return text


def _unusable(sent: Any, reason: str, sequence: int | None) -> Unusable:
    """A reason may quote what was sent: PostgreSQL keeps neither NUL nor half a character."""
    plain = reason.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()
    return Unusable(_as_text(sent), plain[:_LONGEST_REASON], sequence)


def _check(fact: SentFact, body: str) -> None:
    if not 0 <= fact.occurred_at < _LATEST:
        raise ValueError("it happened before 1970 or after 2199")
    if len(body) > MOST_FACT_CHARACTERS:
        raise ValueError(f"more than {MOST_FACT_CHARACTERS} characters")
    if _NUL in body:
        raise ValueError("a text with a character that cannot be kept")
    meant = _meant(fact)
    if wrong := _wrong_field((type(meant), *map(type, _plain_values[type(meant)](meant)))):
        raise TypeError(wrong)
    if people_moved(meant) != fact.people:
        raise ValueError(f"{people_moved(meant)} people by its words, {fact.people} beside them")


@lru_cache(maxsize=1024)
def _wrong_field(found: tuple[type, ...]) -> str:
    """Return what is wrong with a fact of the first of these types, whose texts and numbers are of the others.

    Few combinations ever come.
    """
    kind, *of_fields = found
    for (name, kinds), given in zip(_PLAIN_FIELDS[kind].items(), of_fields, strict=False):
        if not issubclass(given, kinds):
            return f"{name} is no {kinds[0].__name__}"
    return ""


def _meant(fact: SentFact) -> Fact:
    try:
        return fact_said(fact.kind, fact.visit_id, fact.body)
    except TypeError:
        if fact.visit_id is None:
            fact_said(fact.kind, _NO_VISIT, fact.body)  # says so where the kind is what is wrong
            raise ValueError("it names no visit") from None
        raise


def _sequence(sent: Any) -> int | None:
    said = sent.get("sequence") if isinstance(sent, dict) else None
    return said if type(said) is int and 1 <= said <= _LARGEST_SEQUENCE else None
