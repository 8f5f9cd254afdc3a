"""Visitors who read another language: chosen by its own name, typed in its own letters, and gone with the visitor."""

from __future__ import annotations

import pytest

from kiosk.domain.languages import LANGUAGES
from tests.journeys.conftest import Open
from tests.journeys.driver import Driver
from tests.journeys.test_ways import SCREENS
from ui.translating import tr

NAMES = {
    "en": "Ada", "so": "Xaliimo", "ar": "أمينة عبد الله", "es": "Iñaki Muñoz", "pl": "Łucja Żółć", "pt": "Conceição",
    "fr": "Hélène d'Açier", "fa": "ژیلا گل‌محمدی".replace("\u200c", " "),
}  # fmt: skip


def test_an_arabic_speaking_visitor_checks_in_in_arabic_letters_and_home_is_english_again(kiosk: Driver) -> None:
    kiosk.tap("language_ar")
    assert kiosk.says("تسجيل الدخول")
    assert kiosk.says("أهلًا وسهلًا."), "the venue's own greeting"
    kiosk.tap("checkIn")
    assert kiosk.says("ما اسمك؟")
    kiosk.type_on_keyboard("أمينة عبد الله")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()
    assert kiosk.says("تم تسجيل دخولك، \u2068أمينة\u2069.")
    assert kiosk.visits()[0].name == "أمينة عبد الله"
    kiosk.tap("step_0")
    assert kiosk.screen == "home"
    assert kiosk.says("Hello. Welcome in.")
    assert kiosk.says("I’m leaving")
    assert not kiosk.front.parts.language.rightToLeft


@pytest.mark.parametrize("key", LANGUAGES)
def test_every_language_types_its_names_on_its_own_keyboard(kiosk: Driver, key: str) -> None:
    kiosk.front.kiosk.chooseLanguage(key)
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard(NAMES[key])
    assert kiosk.field_text() == NAMES[key]
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()
    assert kiosk.visits()[0].name == NAMES[key]


@pytest.mark.parametrize("key", ["ar", "fa"])
def test_a_name_may_be_typed_in_latin_letters_and_back(kiosk: Driver, key: str) -> None:
    kiosk.front.kiosk.chooseLanguage(key)
    kiosk.tap("checkIn")
    kiosk.tap("key_latin")
    kiosk.type_on_keyboard("Zahra")
    kiosk.tap("key_own")
    kiosk.tap("key_ز")
    assert kiosk.field_text() == "Zahraز"


def test_codes_are_typed_in_latin_letters_in_every_language(kiosk: Driver) -> None:
    kiosk.tap("language_fa")
    kiosk.tap("leave")
    assert kiosk.named("key_A")
    assert not kiosk.named("key_ا")


def test_a_language_chosen_in_the_middle_keeps_what_was_typed_and_says_what_is_wrong_anew(kiosk: Driver) -> None:
    kiosk.tap("checkIn")
    kiosk.tap("continue")
    assert kiosk.says("Enter your full name")
    kiosk.tap("bar_language")
    assert kiosk.says("Choose your language")
    kiosk.tap("language_pl")
    assert kiosk.says("Wpisz imię i nazwisko")
    kiosk.type_on_keyboard("Ola")
    kiosk.tap("bar_language")
    kiosk.tap("language_en")
    assert kiosk.field_text() == "Ola"
    assert kiosk.says("What is your name?")


def test_an_answer_on_the_screen_is_said_anew(kiosk: Driver) -> None:
    kiosk.scan("nobody-knows-this")
    assert kiosk.says("We do not know that code")
    kiosk.tap("bar_language")
    kiosk.tap("language_so")
    assert kiosk.says("Koodhkaas ma naqaanno")


def test_a_language_left_on_at_home_goes_back_by_itself(kiosk: Driver) -> None:
    kiosk.tap("language_fa")
    assert kiosk.front.parts.language.rightToLeft
    kiosk.tick(60)
    assert kiosk.says("Check in")


@pytest.mark.parametrize("screen", SCREENS)
def test_arabic_begins_at_the_right(open_kiosk: Open, screen: str) -> None:
    kiosk = open_kiosk(look=SCREENS[screen])
    order = ("bar_language", "bar_large", "bar_help")
    kiosk.draw()
    before = [kiosk.centre(kiosk.find(name)).x() for name in order]
    kiosk.front.kiosk.chooseLanguage("ar")
    kiosk.draw()
    after = [kiosk.centre(kiosk.find(name)).x() for name in order]
    assert before == sorted(before)
    assert after == sorted(after, reverse=True)


def test_in_arabic_a_name_is_typed_from_the_right_a_code_from_the_left_and_what_points_is_turned(kiosk: Driver) -> None:
    kiosk.front.kiosk.chooseLanguage("ar")
    kiosk.tap("checkIn")
    assert typed_at(kiosk) == "right"
    assert [sign.property("mirror") for sign in kiosk.items() if sign.property("name") in ("back", "help")] == [
        True
    ] * 2
    kiosk.front.kiosk.startLeaving()
    assert typed_at(kiosk) == "left"
    kiosk.front.kiosk.chooseLanguage("en")
    kiosk.come_round()
    assert typed_at(kiosk) == "left"
    assert not any(item.property("mirror") for item in kiosk.items())
    kiosk.front.kiosk.goHome()
    kiosk.front.kiosk.chooseLanguage("fa")
    kiosk.tap("checkIn")
    assert typed_at(kiosk) == "right", "of a page that was there in English"


def typed_at(kiosk: Driver) -> str:
    """On which side of its field the caret stands while nothing is typed."""
    kiosk.draw()
    field = kiosk.find("entry_input")
    return "right" if field.property("cursorRectangle").x() > field.width() / 2 else "left"


def test_safety_and_privacy_stand_in_english_beside_a_translation_nobody_has_reviewed(kiosk: Driver) -> None:
    kiosk.tap("language_fr")
    kiosk.tap("bar_notice")
    (notice,) = [text for text in kiosk.shown_texts() if "incendie" in text]
    french, english = notice.split("\n")
    assert french.startswith("Nous gardons")
    assert english.strip("\u2066\u2069").startswith("We keep your name")
    assert kiosk.says("We ask only what we need")


def test_when_the_kiosk_closes_nothing_of_a_language_stays(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.tap("language_es")
    assert tr("Done") == "Listo"
    kiosk.front.interpreter.close()
    assert tr("Done") == "Done"
