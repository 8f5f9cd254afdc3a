"""Finding people: misspelt, without their accents, in any script, by code."""

from __future__ import annotations

import pytest

from kiosk.domain.finding import distance, folded, is_enough, may_be_misspelt, spelt_like, words_of


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("ami", "Amina Warsame"),
        ("WAR ami", "Amina Warsame"),
        ("zoe oka", "Zoë Ōkafor"),
        ("lukasz", "Łukasz Wiśniewski"),
        ("soren", "Søren"),
        ("strasse", "Straße"),
        ("محمد", "محمد العربي"),
        ("小明", "王 小明"),
        ("kow", "Warsame-Kowalczyk"),
        ("obr", "O'Brien"),
    ],
)
def test_a_name_that_begins_so_is_found(query: str, name: str) -> None:
    assert distance(query, name) == 0


@pytest.mark.parametrize(
    ("query", "off"),
    [("kowalcsyk", 1), ("kovalcsyk", 2), ("warsmae", 1), ("wasrame", 1), ("amna", 1), ("aminna", 1), ("xmina", 1)],
)
def test_a_misspelt_name_is_found_further_off(query: str, off: int) -> None:
    assert distance(query, "Amina Warsame-Kowalczyk") == off


@pytest.mark.parametrize("query", ["bob", "amx", "amina khan", "kovalcsik", "", " - "])
def test_somebody_else_is_not_found(query: str) -> None:
    assert distance(query, "Amina Warsame-Kowalczyk") is None


def test_a_code_is_found_by_its_beginning() -> None:
    assert distance("a7k2", "", ("A7K2-99", "")) == 0
    assert distance("7k2", "", ("A7K2-99",)) is None


@pytest.mark.parametrize(
    ("query", "enough"), [("am", False), ("ami", True), ("a m", False), ("王", False), ("小明", True), ("...", False)]
)
def test_three_letters_are_enough(query: str, enough: bool) -> None:
    assert is_enough(query) is enough


def test_folding_leaves_words() -> None:
    assert folded("  Zoë   O'Brien-ŁĘ ") == "zoe obrien le"


def test_each_word_of_a_name_is_sought_and_where_no_spaces_are_each_end_of_it() -> None:
    assert words_of("Zoë  Zoe O'Brien") == ("zoe", "obrien")
    assert words_of("王小明") == ("王小明", "小明", "明")


def test_the_words_that_are_begun_come_before_those_that_are_begun_misspelt() -> None:
    known = ("warsame", "kowalczyk", "kowal", "kovacs")
    assert spelt_like("kowal", known) == ("kowal", "kowalczyk")
    assert spelt_like("kowalcsyk", known) == ("kowalczyk",)
    assert spelt_like("warsmae", known, most=0) == ()


@pytest.mark.parametrize(("query", "may"), [("kowalcsyk", True), ("bo", False), ("kowal 7", False), ("", False)])
def test_a_long_word_without_numbers_may_be_misspelt(query: str, may: bool) -> None:
    assert may_be_misspelt(query.split()) is may
