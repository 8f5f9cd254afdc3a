"""Opening + in - out = inside, whatever happens in whatever order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import FrozenInstanceError, fields, replace
from typing import assert_never, get_args
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.acts import Act, Why
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
    people_moved,
)
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How, Move
from tests.domain.places import at, visit

VISIT, FACT = UUID(int=1), UUID(int=2)
ERASED = Erased(UUID(int=1), "A1", ErasureReason.ASKED)
ACTED = Acted(UUID(int=3), Act.MOVED, VISIT, Why.MISTAKE, "wtt-1")
PASSED = PassReplaced(VISIT, "K1ABCDEFGHJKMNPQ", "K1QPNMKJHGFEDCBA")
MOVED = Reassigned(VISIT, "wtt", "wtt-1", "lounge", "open_visit", None, "cafe")
FAMILY = Party(2, 3)
FEEDBACK = FeedbackGiven("2026-11", (("welcome", "yes"),))


def checked_in(party: Party) -> CheckedIn:
    return CheckedIn(VISIT, party, "open_visit", None, "cafe", How.CODE, "K1AAAA")


def checked_out(people: int) -> CheckedOut:
    return CheckedOut(VISIT, people, at(17), Ending.OBSERVED, How.CODE)


@pytest.mark.parametrize(
    ("fact", "moved"),
    [
        (checked_in(FAMILY), 5),
        (Joined(VISIT, Party(0, 2), How.CODE, ("B",)), 2),
        (SomeLeft(VISIT, Party(0, 2), 1, How.CODE), -1),
        (checked_out(5), -5),
        (CountedOut(1), -1),
        (Undone(VISIT, FACT, -5), -5),
        (Undone(VISIT, FACT, 5), 5),
        (BadgePrinted(VISIT, "folder"), 0),
        (FEEDBACK, 0),
        (ERASED, 0),
        (ACTED, 0),
        (MOVED, 0),
    ],
    ids=[
        "in",
        "joined",
        "some left",
        "out",
        "counted out",
        "a check-in undone",
        "a check-out undone",
        "a badge",
        "feedback",
        "an erasure",
        "an act",
        "a move",
    ],
)
def test_a_fact_moves_people_not_visits(fact: Fact, moved: int) -> None:
    assert people_moved(fact) == moved


@pytest.mark.parametrize("text", ["Ada Khan", "ada khan", "阿达", "é", "x" * 101, "a\nb"])
def test_an_act_is_told_in_keys_so_that_no_name_fits(text: str) -> None:
    with pytest.raises(ValueError, match="keys"):
        Acted(UUID(int=3), Act.MOVED, VISIT, about=text)
    with pytest.raises(ValueError, match="keys"):
        Acted(UUID(int=3), Act.MOVED, VISIT, reason=text)
    with pytest.raises(ValueError, match="keys"):
        Acted(UUID(int=3), "")


@given(st.lists(st.builds(Party, st.integers(0, 9), st.integers(0, 9), st.integers(1, 9))))
def test_everyone_who_came_and_left_or_was_undone_leaves_the_house_empty(parties: list[Party]) -> None:
    def stay(party: Party) -> Iterable[Fact]:
        yield checked_in(party)
        yield BadgePrinted(VISIT, "folder")
        yield Undone(VISIT, FACT, -party.people)
        yield checked_in(party)
        yield CountedOut(1)
        yield checked_out(party.people - 1)

    assert sum(people_moved(fact) for party in parties for fact in stay(party)) == 0


@pytest.mark.parametrize("kind", get_args(Fact))
def test_a_fact_cannot_be_changed_and_names_nobody(kind: type[Fact]) -> None:
    names = {field.name for field in fields(kind)}
    assert not names & {"name", "badge_name", "email", "phone", "postcode"}
    fact = {type(each): each for each in one_of_each()}[kind]
    with pytest.raises(FrozenInstanceError):
        setattr(fact, next(iter(names)), None)


def test_every_kind_of_fact_is_known_to_a_reader() -> None:
    kinds = [kind_of(fact) for fact in one_of_each()]
    assert kinds == [
        "in",
        "joined",
        "some left",
        "out",
        "counted",
        "undone",
        "badge",
        "feedback",
        "erased",
        "acted",
        "reassigned",
        "pass replaced",
    ]
    assert {type(fact) for fact in one_of_each()} == set(get_args(Fact))


def test_a_visit_is_open_until_it_has_ended() -> None:
    assert visit().is_open
    assert not visit(checked_out_at=at(12), ending=Ending.ASSUMED).is_open


def test_a_check_in_begins_the_visit_that_it_says() -> None:
    came = replace(checked_in(FAMILY), code="A1", re_entry=True, moved=(Move(FACT, 2), Move(UUID(int=3), 1)))

    began = came.began(at(14))

    assert (began.id, began.checked_in_at, began.moved) == (VISIT, at(14), 3)
    assert (began.party, began.how, began.code, began.pass_code) == (FAMILY, How.CODE, "A1", "K1AAAA")
    assert began.re_entry and began.is_open and not began.name


def test_who_stays_are_those_of_the_party_who_have_not_left() -> None:
    assert visit(FAMILY).staying == FAMILY
    assert visit(FAMILY, left=Party(1, 0)).staying == Party(1, 3)


def one_of_each() -> list[Fact]:
    joined, gone = Joined(VISIT, FAMILY, How.CODE), SomeLeft(VISIT, FAMILY, 5, How.CODE)
    left, undone = checked_out(1), Undone(VISIT, FACT, 1)
    printed = BadgePrinted(VISIT, "folder")
    return [
        checked_in(FAMILY),
        joined,
        gone,
        left,
        CountedOut(1),
        undone,
        printed,
        FEEDBACK,
        ERASED,
        ACTED,
        MOVED,
        PASSED,
    ]


def kind_of(fact: Fact) -> str:
    match fact:
        case CheckedIn():
            return "in"
        case Joined():
            return "joined"
        case SomeLeft():
            return "some left"
        case CheckedOut():
            return "out"
        case CountedOut():
            return "counted"
        case Undone():
            return "undone"
        case BadgePrinted():
            return "badge"
        case FeedbackGiven():
            return "feedback"
        case Erased():
            return "erased"
        case Acted():
            return "acted"
        case Reassigned():
            return "reassigned"
        case PassReplaced():
            return "pass replaced"
        case _:
            assert_never(fact)
