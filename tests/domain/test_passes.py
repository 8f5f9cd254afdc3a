"""A pass is read back as itself, and never as another one."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.passes import (
    ALPHABET,
    PREFIX,
    DamagedPass,
    NotAPass,
    SoundPass,
    badge_code,
    check_pass,
    is_pass,
    issue_pass,
    normalise_badge_code,
)

ENTROPY = st.integers(min_value=0, max_value=2**128)
PASSES = ENTROPY.map(issue_pass)
SYMBOLS = st.text(ALPHABET, min_size=4, max_size=4)


def replaced(code: str, place: int, symbol: str) -> str:
    return code[:place] + symbol + code[place + 1 :]


def remainder(code: str) -> tuple[int, int]:
    """Divide by (x - 3)(x - 9) = x^2 - 12x + 27 over GF(31) on paper, unlike the evaluation in the module."""
    word = [ALPHABET.index(symbol) for symbol in code.removeprefix(PREFIX)]
    for place in range(len(word) - 2):
        lead = word[place]
        word[place + 1] = (word[place + 1] + 12 * lead) % 31
        word[place + 2] = (word[place + 2] - 27 * lead) % 31
    return word[-2], word[-1]


def test_the_alphabet_is_every_letter_and_digit_without_look_alikes() -> None:
    assert set(ALPHABET) == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") - set("ILO01")
    assert len(ALPHABET) == 31


@pytest.mark.parametrize(
    ("entropy", "code"),
    [
        (0, "K1AAAAAAAAAAAAAA"),
        (1, "K1BAAAAAAAAAAABE"),
        (0x0123456789ABCDEF, "K192VBH8CW5AHDBR"),
        (31**12 - 1, "K1999999999999MU"),
    ],
)
def test_passes_on_paper_stay_valid(entropy: int, code: str) -> None:
    assert issue_pass(entropy) == code
    assert remainder(code) == (0, 0)


@given(PASSES)
def test_an_issued_pass_is_sound(code: str) -> None:
    assert len(code) == 16
    assert code.startswith("K1")
    assert set(code[2:]) <= set(ALPHABET)
    assert remainder(code) == (0, 0)
    assert check_pass(code) == SoundPass(code)
    assert is_pass(code)


@given(ENTROPY)
def test_a_pass_depends_on_entropy_modulo_the_size_of_the_payload(entropy: int) -> None:
    assert issue_pass(entropy) == issue_pass(entropy + 31**12)


@given(st.integers(0, 31**12 - 1), st.integers(0, 31**12 - 1))
def test_different_entropy_makes_different_passes(one: int, other: int) -> None:
    assert (issue_pass(one) == issue_pass(other)) == (one == other)


def test_negative_entropy_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        issue_pass(-1)


@given(PASSES, st.data())
def test_case_does_not_matter(code: str, data: st.DataObject) -> None:
    flips = data.draw(st.lists(st.booleans(), min_size=16, max_size=16))
    typed = "".join(sign.lower() if flip else sign for sign, flip in zip(code, flips, strict=True))
    assert check_pass(typed) == SoundPass(code)
    assert badge_code(typed) == badge_code(code)


@given(PASSES)
def test_every_single_error_is_caught(code: str) -> None:
    damaged = [replaced(code, place, symbol) for place in range(2, 16) for symbol in ALPHABET if symbol != code[place]]
    assert len(damaged) == 14 * 30
    assert {type(check_pass(text)) for text in damaged} == {DamagedPass}


@given(PASSES)
def test_every_swap_is_caught(code: str) -> None:
    for first, second in itertools.combinations(range(2, 16), 2):
        swapped = replaced(replaced(code, first, code[second]), second, code[first])
        assert check_pass(swapped) == (SoundPass(code) if swapped == code else DamagedPass())


def test_every_double_error_is_caught() -> None:
    """The code is linear, so what holds for all errors of one pass holds for every pass."""
    code = issue_pass(271828182845904523)
    missed = [
        (first, second)
        for first, second in itertools.combinations(range(2, 16), 2)
        for one in ALPHABET
        for other in ALPHABET
        if one != code[first]
        and other != code[second]
        and check_pass(replaced(replaced(code, first, one), second, other)) != DamagedPass()
    ]
    assert missed == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "K1",
        "AAAAAAAAAAAAAAAA",
        "K2AAAAAAAAAAAAAA",
        "K1AAAAAAAAAAAAA",
        "K1AAAAAAAAAAAAAAA",
        "K1AAAAAAAAAAAAA0",
        "K1AAAAAAAAAAAAAI",
        " K1AAAAAAAAAAAAAA",
        "K1AAAAAAAAAAAAAA\n",
        "K1AAAAAA-AAAAAAA",
        "\N{KELVIN SIGN}1AAAAAAAAAAAAAA",
        "K1ß" + "A" * 12,
        "K1ß" + "A" * 13,
        "K1" + "\N{LATIN SMALL LETTER LONG S}" * 14,
    ],
)
def test_another_shape_is_not_a_pass(text: str) -> None:
    assert check_pass(text) == NotAPass()
    assert not is_pass(text)
    with pytest.raises(ValueError, match="not a sound pass"):
        badge_code(text)


def test_a_damaged_pass_is_not_a_pass_and_has_no_badge_code() -> None:
    assert check_pass("K1AAAAAAAAAAAAAB") == DamagedPass()
    assert not is_pass("K1AAAAAAAAAAAAAB")
    with pytest.raises(ValueError, match="not a sound pass"):
        badge_code("K1AAAAAAAAAAAAAB")


@given(st.text(max_size=20))
def test_no_text_breaks_the_check(text: str) -> None:
    assert isinstance(check_pass(text), SoundPass | DamagedPass | NotAPass)


@given(PASSES)
def test_the_badge_code_is_the_beginning_of_the_payload(code: str) -> None:
    assert badge_code(code) == code[2:6]
    assert normalise_badge_code(badge_code(code)) == badge_code(code)


def test_badge_codes_of_neighbouring_entropy_differ() -> None:
    assert len({badge_code(issue_pass(entropy)) for entropy in range(31**2)}) == 31**2


@given(SYMBOLS, st.lists(st.sampled_from(["", " ", "-", "  ", "\t", "\N{NO-BREAK SPACE}"]), min_size=5, max_size=5))
def test_a_typed_badge_code_may_have_spaces_hyphens_and_any_case(code: str, gaps: list[str]) -> None:
    typed = gaps[0] + "".join(sign + gap for sign, gap in zip(code.lower(), gaps[1:], strict=True))
    assert normalise_badge_code(typed) == code


@pytest.mark.parametrize(
    "text", ["", "ABC", "ABCDE", "AB0D", "ABOD", "AB1D", "AßB", "AB_D", "AB.D", "ſſſſ", "----", "ÀBCD"]
)
def test_what_cannot_be_a_badge_code_is_none(text: str) -> None:
    assert normalise_badge_code(text) is None
