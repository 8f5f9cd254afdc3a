"""A test scan says how the scanner is set up."""

from __future__ import annotations

import pytest

from kiosk.domain.scanner_learning import TEST_TEXT, Case, Layout, Learnt, learn

# What arrives where the keyboard of one side is another country's.
FRENCH_SCANNER = 'K!QBCDEFGHIJKL:NOPARSTUVZXYW)!"£$%^&*(K!'
FRENCH_SCANNER_ON_AMERICAN = "K!QBCDEFGHIJKL:NOPARSTUVZXYW)!@#$%^&*(K!"
FRENCH_COMPUTER = "K&QBCDEFGHIJKL?NOPARSTUVZXYWà&é\"'(-è_çK&"
GERMAN = "K1ABCDEFGHIJKLMNOPQRSTUVWXZY0123456789K1"


def test_a_scanner_that_is_set_up_right_adds_nothing() -> None:
    assert learn(f"{TEST_TEXT}\r\n") == Learnt(Layout.RIGHT, Case.RIGHT)
    assert learn(TEST_TEXT).is_usable


@pytest.mark.parametrize(
    ("arrived", "layout"),
    [
        (FRENCH_SCANNER, Layout.FRENCH_SCANNER),
        (FRENCH_SCANNER_ON_AMERICAN, Layout.FRENCH_SCANNER),
        (FRENCH_COMPUTER, Layout.FRENCH_COMPUTER),
        (GERMAN, Layout.GERMAN),
        ("K1SOMETHING", Layout.UNKNOWN),
        ("", Layout.UNKNOWN),
    ],
)
def test_another_countrys_keyboard_is_named(arrived: str, layout: Layout) -> None:
    assert learn(arrived).layout is layout
    assert not learn(arrived).is_usable


def test_small_letters_are_read_all_the_same() -> None:
    assert learn(TEST_TEXT.lower()) == Learnt(Layout.RIGHT, Case.SMALL)
    assert learn(TEST_TEXT.lower()).is_usable


def test_what_it_adds_is_told_from_the_code() -> None:
    learnt = learn(f"]Q3{TEST_TEXT}#\t")
    assert (learnt.prefix, learnt.suffix, learnt.is_usable) == ("]Q3", "#\t", True)
    assert not learn(f"a very long prefix {TEST_TEXT}").is_usable
