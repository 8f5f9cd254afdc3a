"""The desk's list of languages says what the files say."""

from __future__ import annotations

import pytest

from kiosk.domain.languages import ENGLISH, LANGUAGES, Translation
from ui import desk_wording as wording

SOMALI, ARABIC = LANGUAGES["so"], LANGUAGES["ar"]
WAITING = Translation(SOMALI, 200, frozenset({("Wording", "Bye."), ("Safety", "Help")}))


def test_a_language_has_both_its_names() -> None:
    assert wording.language_title(SOMALI) == "Soomaali · Somali"
    assert wording.language_title(ARABIC) == "العربية · Arabic"
    assert wording.language_title(ENGLISH) == "English"


@pytest.mark.parametrize(
    ("translation", "state", "waits"),
    [
        (WAITING, "Not reviewed", True),
        (Translation(SOMALI, 200), "Ready", False),
        (Translation(SOMALI, 0, usable=False), "Not shown", True),
        (Translation(ENGLISH, 9, frozenset({("Wording", "%n people")})), "Ready", False),
    ],
)
def test_a_language_is_ready_once_a_speaker_has_reviewed_every_sentence(
    translation: Translation, state: str, waits: bool
) -> None:
    assert (wording.language_state(translation), wording.waits_for_a_speaker(translation)) == (state, waits)


def test_what_waits_is_counted_and_the_venues_own_texts_are_named() -> None:
    said = wording.language_detail(WAITING, pack_reviewed=False)
    assert said.startswith("2 of 200 sentences wait for a speaker.") and said.endswith("own wait too.")
    assert "venue" not in wording.language_detail(Translation(SOMALI, 200), pack_reviewed=True)
    assert "make setup" in wording.language_detail(Translation(SOMALI, 0, usable=False), pack_reviewed=True)
    assert wording.languages_heading(8, 7) == "8 languages, 7 not reviewed by a speaker"
    assert wording.languages_heading(1, 0) == "1 language, all reviewed"
