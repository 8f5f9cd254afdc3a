"""A PIN that is typed: how many digits there are is all that is shown, and what was lent is overwritten."""

from __future__ import annotations

import pytest

from ui.viewmodels.pin_digits import PinDigits


def typed(text: str) -> PinDigits:
    digits = PinDigits()
    for each in text:
        digits.take(each)
    return digits


def test_only_digits_count_and_the_last_can_be_taken_back() -> None:
    digits = typed("2x04\u0663")
    assert (len(digits), digits.take("12"), digits.take_back(), len(digits)) == (3, False, True, 2)
    digits.wipe()
    assert (len(digits), digits.take_back()) == (0, False)


def test_two_that_are_typed_alike_are_the_same() -> None:
    first, again = typed("204981"), PinDigits()
    again.become(first)
    assert again.are_as(first)
    assert first.are_usable()
    first.wipe()
    assert (len(again), again.are_as(first)) == (6, False)
    assert not typed("123456").are_usable()


def test_what_was_lent_is_overwritten_once_it_was_used_even_where_that_failed() -> None:
    digits, seen, held = typed("204981"), [], []

    def use(pin: bytearray, how: str) -> str:
        seen.append(bytes(pin))
        held.append(pin)
        if how == "badly":
            raise LookupError
        return how

    well, badly = digits.lent_to(use), digits.lent_to(use)
    digits.wipe()
    assert well("well") == "well"
    with pytest.raises(LookupError):
        badly("badly")
    assert (seen, held) == ([b"204981"] * 2, [bytearray(6)] * 2)
