"""Languages as values."""

from __future__ import annotations

from kiosk.domain.languages import ENGLISH, LANGUAGES, Translation


def test_each_language_is_found_by_its_tag_and_has_a_name_of_its_own() -> None:
    assert all(LANGUAGES[language.key] is language for language in LANGUAGES.values())
    assert len({language.own_name for language in LANGUAGES.values()}) == len(LANGUAGES)


def test_arabic_and_farsi_are_written_from_right_to_left() -> None:
    assert {key for key, language in LANGUAGES.items() if language.right_to_left} == {"ar", "fa"}


def test_a_translation_is_reviewed_when_nothing_waits_for_a_speaker() -> None:
    assert Translation(ENGLISH, 2).is_reviewed
    assert not Translation(ENGLISH, 2, frozenset({("Safety", "Leave now")})).is_reviewed
