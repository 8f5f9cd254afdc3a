"""What a venue pack says in other languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exchange.pack_errors import PackError
from kiosk.exchange.venue_pack import load_pack
from tests.exchange.venue_pack_texts import GOOD, changed, write

WELSH = '\n[translations.cy]\n"So we know who is here." = "Er mwyn i ni wybod pwy sydd yma."\n"Loft" = "Llofft"\n'


def test_a_pack_without_translations_has_none(tmp_path: Path) -> None:
    venue = load_pack(write(tmp_path, GOOD)).venue
    assert (venue.translations, venue.reviewed_translations) == ({}, frozenset())


def test_what_the_pack_says_is_found_by_language_and_english(tmp_path: Path) -> None:
    venue = load_pack(write(tmp_path, GOOD + WELSH)).venue
    assert venue.translations["cy"]["Loft"] == "Llofft"
    assert len(venue.translations["cy"]) == 2


def test_a_language_that_a_speaker_has_reviewed_is_named(tmp_path: Path) -> None:
    source = changed('default_language = "cy"', 'default_language = "cy"\nreviewed_translations = ["cy"]') + WELSH
    assert load_pack(write(tmp_path, source)).venue.reviewed_translations == {"cy"}


@pytest.mark.parametrize(
    ("given", "says", "fix"),
    [
        (WELSH.replace("translations.cy", "translations.pl"), '"pl" is not in languages', '"en"'),
        (WELSH.replace('"Loft" =', '"Lofft" ='), "nothing in this pack says that", 'did you mean "Loft"?'),
        (WELSH.replace('"Llofft"', "3"), "3 is not right here", "text, in quotes"),
        (WELSH.replace('"Llofft"', '""'), "is empty", "write something"),
        ("\ntranslations = 3\n", "3 is not right here", "a table"),
    ],
)
def test_what_cannot_be_right_is_named_with_its_line(tmp_path: Path, given: str, says: str, fix: str) -> None:
    source = given + GOOD if given.startswith("\ntranslations =") else GOOD + given
    with pytest.raises(PackError) as caught:
        load_pack(write(tmp_path, source))
    (problem,) = caught.value.problems
    assert says in problem.what
    assert fix in problem.fix
    assert problem.line > 0
