"""The digits of a PIN while they are typed: bytes that are overwritten, never a text or a property."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from kiosk.domain.staff import is_usable_pin

Came = TypeVar("Came")
Given = ParamSpec("Given")


class PinDigits:
    """What was typed so far; only how many they are is shown.

    Each digit comes from Qt as a text of one character, which Python keeps for ever as it keeps every such text: which
    six there were, and in what order, is told by these bytes alone.
    """

    def __init__(self) -> None:
        self._bytes = bytearray()

    def __len__(self) -> int:
        return len(self._bytes)

    def take(self, text: str) -> bool:
        """Take a digit; tell whether it was one."""
        is_digit = len(text) == 1 and text in "0123456789"
        if is_digit:
            self._bytes += text.encode()
        return is_digit

    def take_back(self) -> bool:
        """Take the last digit back; tell whether there was one."""
        had_one = bool(self._bytes)
        if had_one:
            self._bytes[-1] = 0
            del self._bytes[-1]
        return had_one

    def wipe(self) -> None:
        """Overwrite them."""
        self._bytes[:] = bytes(len(self._bytes))
        self._bytes.clear()

    def become(self, other: PinDigits) -> None:
        """Hold what another one holds."""
        self.wipe()
        self._bytes += other._bytes

    def are_as(self, other: PinDigits) -> bool:
        """Whether another one holds the same."""
        return self._bytes == other._bytes

    def are_usable(self) -> bool:
        """Whether they may be somebody's PIN."""
        return is_usable_pin(self._bytes)

    def lent_to(self, act: Callable[Concatenate[bytearray, Given], Came]) -> Callable[Given, Came]:
        """Return ``act`` with a copy of these digits, which is overwritten once it is done."""
        copy = bytearray(self._bytes)

        def with_copy(*args: Given.args, **kwargs: Given.kwargs) -> Came:
            try:
                return act(copy, *args, **kwargs)
            finally:
                copy[:] = bytes(len(copy))

        return with_copy
