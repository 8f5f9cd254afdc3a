"""A recovery code is written in groups, read however it is typed, and a slip is told."""

from __future__ import annotations

import pytest

from kiosk.domain.passes import ALPHABET
from kiosk.domain.recovery_codes import LENGTH, grouped, read_recovery_code, recovery_code

CODE = recovery_code(2**135 + 987_654_321_987_654_321)


def test_a_code_stands_in_seven_groups_of_four() -> None:
    assert [len(group) for group in CODE.split(" ")] == [4] * 7
    assert set(CODE) <= {*ALPHABET, " "}
    assert recovery_code(0) != recovery_code(1)


@pytest.mark.parametrize("typed", [CODE, CODE.lower(), CODE.replace(" ", ""), f" {CODE.replace(' ', '-')}\n"])
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    read = read_recovery_code(typed)
    assert read is not None
    assert grouped(read) == CODE


def test_each_single_slip_and_each_swap_is_told() -> None:
    right = CODE.replace(" ", "")
    for at in range(LENGTH):
        other = next(symbol for symbol in ALPHABET if symbol != right[at])
        assert read_recovery_code(right[:at] + other + right[at + 1 :]) is None
    for at in range(LENGTH - 1):
        swapped = right[:at] + right[at + 1] + right[at] + right[at + 2 :]
        assert read_recovery_code(swapped) is None or swapped == right


@pytest.mark.parametrize("typed", ["", "ABCD", f"{CODE} AAAA", CODE.replace(CODE[0], "1", 1)])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert read_recovery_code(typed) is None
