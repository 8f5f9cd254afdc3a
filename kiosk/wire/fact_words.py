"""Facts in words: a kind, a visit and a JSON body, the same in the journal and on the way to the hub; and back.

The body is a JSON object with the fact's own words; ``visit_id`` and the people moved stand beside it. Keys of a
kind are never renamed: a change of meaning gets a new ``schema_version``.
"""

from __future__ import annotations

import json
from typing import Any, assert_never
from uuid import UUID

from pydantic_core import from_json

from kiosk.domain.facts import (
    Acted,
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Erased,
    ErasureReason,
    Fact,
    FeedbackGiven,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
)
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.visits import Ending, How, Move
from kiosk.wire import microseconds

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def words_of(fact: Fact) -> tuple[str, UUID | None, str]:
    """Return a fact's kind, the visit it is about, and its body."""
    kind, visit_id, body = _split(fact)
    return kind, visit_id, _encode(body)


def fact_of(kind: str, visit_id: bytes | None, body: str) -> Fact:
    """Return the fact of a row's kind, visit and body; raises ``ValueError`` for a kind that nobody knows."""
    return fact_said(kind, UUID(bytes=visit_id) if visit_id else None, from_json(body))


def fact_said(kind: str, visit_id: UUID | None, said: dict[str, Any]) -> Fact:
    """Return the fact of a kind, a visit and a body that is read already; raises as ``fact_of``.

    ``TypeError`` for a fact about a visit that names none, of whatever kind.
    """
    if kind == "counted_out":
        return CountedOut(said["people"])
    if kind == "feedback_given":
        return FeedbackGiven(said["set"], tuple((question, answer) for question, answer in said["answers"]))
    if kind == "erased":
        return Erased(visit_id, said["code"], ErasureReason(said["reason"]))
    if kind == "acted":
        return _acted(visit_id, said)
    if visit_id is None:
        raise TypeError("it names no visit")
    return _of_visit(kind, visit_id, said)


def _of_visit(kind: str, visit: UUID, said: dict[str, Any]) -> Fact:
    match kind:
        case "checked_in":
            return _checked_in(visit, said)
        case "badge_printed":
            return BadgePrinted(visit, said["printer"], said.get("badges", 1))
        case "checked_out":
            left_at = microseconds.as_instant(said["left_at"])
            return CheckedOut(visit, said["people"], left_at, Ending(said["ending"]), How(said["how"]))
        case "joined":
            return Joined(visit, _party(said), How(said["how"]), tuple(said["codes"]))
        case "some_left":
            return SomeLeft(visit, _party(said), said["people"], How(said["how"]))
        case "reassigned":
            return _reassigned(visit, said)
        case "pass_replaced":
            return PassReplaced(visit, said["pass"], said["left"])
        case "undone":
            return Undone(visit, UUID(said["fact_id"]), said["people"])
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
            left_at = microseconds.of_instant(fact.left_at)
            body = {"people": fact.people, "left_at": left_at, "ending": fact.ending.value, "how": fact.how.value}
            return "checked_out", fact.visit_id, body
        case CountedOut():
            return "counted_out", None, {"people": fact.people}
        case Reassigned():
            return "reassigned", fact.visit_id, _reassigned_body(fact)
        case PassReplaced():
            return "pass_replaced", fact.visit_id, {"pass": fact.pass_code, "left": fact.left_pass_code}
        case Undone():
            return "undone", fact.visit_id, {"fact_id": str(fact.fact_id), "people": fact.people}
        case BadgePrinted():
            several = {"badges": fact.badges} if fact.badges > 1 else {}
            return "badge_printed", fact.visit_id, {"printer": fact.printer} | several
        case FeedbackGiven():
            return "feedback_given", None, {"set": fact.set_version, "answers": fact.answers}
        case Erased():
            return "erased", fact.visit_id, {"code": fact.code, "reason": fact.reason.value}
        case Acted():
            why = {name: text for name, text in (("reason", fact.reason), ("about", fact.about)) if text}
            return "acted", fact.visit_id, {"staff": str(fact.staff_id), "act": str(fact.act)} | why
        case _:
            assert_never(fact)


def _party_body(party: Party) -> dict[str, Any]:
    return {"adults": party.adults, "under_18": party.under_18, "not_said": party.not_said}


def _party(said: dict[str, Any]) -> Party:
    return Party(said["adults"], said["under_18"], said["not_said"])


def _checked_in_body(fact: CheckedIn) -> dict[str, Any]:
    """What stands there only where there is any: most arrivals need no more words than at first."""
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
    if fact.imd_decile is not None:
        body["imd_decile"] = fact.imd_decile
    if fact.also:
        body["also"] = fact.also
    if fact.moved:
        body["moved"] = [[str(move.visit_id), move.people] for move in fact.moved]
    if fact.language:
        body["language"] = fact.language
    if fact.been_before is not None:
        body["been_before"] = fact.been_before
    if fact.override:
        body["override"] = {"obstacles": fact.override.obstacles, "reason": fact.override.reason.value}
    return body


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
        imd_decile=said.get("imd_decile"),
        also=tuple(said.get("also", ())),
        override=_override(said["override"]) if "override" in said else None,
        moved=tuple(Move(UUID(visit_id), people) for visit_id, people in said.get("moved", ())),
        language=said.get("language", ""),
        been_before=said.get("been_before"),
    )


def _reassigned_body(fact: Reassigned) -> dict[str, Any]:
    to = {"programme": fact.programme_key, "session": fact.session_key, "room": fact.room_key}
    left = {"programme": fact.left_programme_key, "session": fact.left_session_key, "room": fact.left_room_key}
    return to | {"left": left}


def _reassigned(visit_id: UUID, said: dict[str, Any]) -> Reassigned:
    places = [place[name] for place in (said, said["left"]) for name in ("programme", "session", "room")]
    return Reassigned(visit_id, *places)


def _acted(visit_id: UUID | None, said: dict[str, Any]) -> Acted:
    return Acted(UUID(said["staff"]), said["act"], visit_id, said.get("reason", ""), said.get("about", ""))


def _override(said: dict[str, Any]) -> Override:
    return Override(tuple(Obstacle(obstacle) for obstacle in said["obstacles"]), OverrideReason(said["reason"]))
