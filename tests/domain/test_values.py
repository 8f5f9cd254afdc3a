"""``frozen`` makes of a class what ``dataclass(frozen=True, slots=True)`` makes of it."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, replace
from typing import Any

import pytest

from kiosk.domain.values import frozen


def _made(decorate: Callable[[type], type]) -> type:
    class Parcel:
        weight_g: float
        to: str = "nobody"
        secret: str = field(default="", repr=False)
        seen: int = field(default=0, compare=False)
        notes: Mapping[str, str] = field(default_factory=dict)
        urgent: bool = field(default=False, kw_only=True)

    return decorate(Parcel)


MADE: Any = _made(frozen)
LIKE: Any = _made(dataclass(frozen=True, slots=True))
GIVEN: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((250.0,), {}),
    ((250.0, "Ada", "x", 3, {"to": "the door"}), {"urgent": True}),
    ((), {"weight_g": float("nan"), "to": "Ada"}),
]


@frozen
class Empty:
    """It has no fields."""


@frozen
class One:
    """It has one."""

    number: float


@frozen
class Even(One):
    """It has another one's field and its own, and refuses what is odd."""

    name: str = "even"

    def __post_init__(self) -> None:
        if self.number % 2:
            raise ValueError("odd")

    def __repr__(self) -> str:
        return f"<{self.name}>"


@pytest.mark.parametrize(("by_place", "by_name"), GIVEN)
def test_it_says_shows_and_changes_as_a_dataclass_does(by_place: tuple[Any, ...], by_name: dict[str, Any]) -> None:
    ours, theirs = MADE(*by_place, **by_name), LIKE(*by_place, **by_name)

    assert repr(ours) == repr(theirs)
    assert asdict(ours) == asdict(theirs)
    assert repr(replace(ours, to="Bo", urgent=True)) == repr(replace(theirs, to="Bo", urgent=True))
    assert MADE.__match_args__ == LIKE.__match_args__
    assert MADE.__slots__ == LIKE.__slots__


@pytest.mark.parametrize("other", [(1.0,), (1.0, "nobody", "", 9), (2.0,), (1.0, "Ada")])
def test_it_is_equal_where_a_dataclass_is(other: tuple[Any, ...]) -> None:
    notes: dict[str, str] = {}

    assert (MADE(1.0, notes=notes) == MADE(*other)) is (LIKE(1.0, notes=notes) == LIKE(*other))


def test_values_of_two_classes_are_never_equal_and_values_are_found_in_a_set() -> None:
    assert One(2) != Even(2)
    assert One(2) != (2,)
    assert Even(2) in {Even(2), One(2), Empty()}
    assert Empty() == Empty()
    assert {One(2), One(2.0), Empty(), Empty()} == {One(2), Empty()}


@pytest.mark.parametrize("made", [MADE, LIKE])
@pytest.mark.parametrize("wrong", [{}, {"weight_g": 1, "height": 2}])
def test_a_field_must_be_there_and_known(made: Any, wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        made(**wrong)


def test_what_a_factory_makes_is_each_values_own() -> None:
    assert MADE(1.0).notes is not MADE(1.0).notes


@pytest.mark.parametrize("kept", [MADE(1.0), LIKE(1.0)])
def test_nothing_of_it_changes(kept: Any) -> None:
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'to'"):
        kept.to = "Ada"
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'to'"):
        del kept.to
    assert kept.to == "nobody"


def test_what_a_class_says_itself_holds() -> None:
    assert repr(Even(4)) == "<even>"
    with pytest.raises(ValueError, match="odd"):
        Even(3)


@pytest.mark.parametrize("value", [Empty(), One(1.5), Even(2, "two")])
def test_it_can_be_copied_and_sent_to_another_process(value: object) -> None:
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value
