"""``frozen``: an immutable dataclass with slots, made in a fifth of the time.

``dataclasses`` writes and compiles six methods or more for each such class, one after the other: 0.9 ms, and a start
makes three hundred of them. Here ``__init__`` alone is compiled; what else a value can do is the same for all, over the
names of its fields. The fields, and so ``replace``, ``asdict`` and ``match``, are those of ``dataclasses``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
_Values = Callable[[Any], tuple[object, ...]]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make a class what ``dataclass(frozen=True, slots=True)`` makes of it."""
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    its = fields(made)  # type: ignore[arg-type]
    compared = _values_of([each.name for each in its if each.compare])
    methods = {
        "__repr__": _shown([each.name for each in its if each.repr]),
        "__eq__": _equality(compared),
        "__hash__": lambda self: hash(compared(self)),
        "__setattr__": _unchanged,
        "__delattr__": _kept,
        "__getstate__": _state,
        "__setstate__": _restored,
    }
    for name, method in {"__init__": _initialiser(made, its), **methods}.items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    return made


def _initialiser(cls: type, its: Sequence[Field[Any]]) -> Callable[..., None]:
    """Compile ``__init__``; what it names beside the fields begins with two underscores and has no such field."""
    known: dict[str, Any] = {"__set": object.__setattr__, "__left_out": MISSING}
    positional: list[str] = []
    by_name: list[str] = []
    body: list[str] = []
    for each in its:
        name, given = each.name, each.name
        if each.default is not MISSING:
            known[f"__{name}"] = each.default
            given = f"{name}=__{name}"
        elif each.default_factory is not MISSING:
            known[f"__{name}"] = each.default_factory
            given = f"{name}=__left_out"
            body.append(f" if {name} is __left_out: {name} = __{name}()")
        (by_name if each.kw_only else positional).append(given)
        body.append(f" __set(self, {name!r}, {name})")
    if hasattr(cls, "__post_init__"):
        body.append(" self.__post_init__()")
    star = ["*"] if by_name else []
    header = f"def __init__({', '.join(['self', *positional, *star, *by_name])}):"
    exec("\n".join([header, *(body or [" pass"])]), known)
    compiled: Callable[..., None] = known["__init__"]
    return compiled


def _values_of(names: Sequence[str]) -> _Values:
    """Return what reads these fields: ``attrgetter`` gives a tuple of two and more alone."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple(getattr(self, name) for name in names)


def _shown(names: Sequence[str]) -> Callable[[Any], str]:
    def shown(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return shown


def _equality(compared: _Values) -> Callable[[Any, object], bool]:
    def are_equal(self: Any, other: object) -> bool:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    return are_equal


def _unchanged(_: Any, name: str, __: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _kept(_: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> tuple[object, ...]:
    """What a copy and a pickle take along."""
    return tuple(getattr(self, each.name) for each in fields(self))


def _restored(self: Any, values: Sequence[object]) -> None:
    for each, its in zip(fields(self), values, strict=True):
        object.__setattr__(self, each.name, its)
