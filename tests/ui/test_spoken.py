"""What is said of a screen, from what stands on it: pure."""

from __future__ import annotations

import pytest

from tests.fakes.fake_speech import VOICES
from ui.spoken import (
    Role,
    Said,
    Sight,
    Thing,
    Utterance,
    said_of_change,
    said_of_control,
    said_of_page,
    said_of_typing,
    utterances,
)

PROBLEM = Thing(Role.ALERT, "There is a problem", "Enter your full name")
SLIP = Thing(Role.ALERT, "There is a problem", "Did you mean a@gmail.com?", detail_aloud="There may be a slip.")
QUESTION = Thing(Role.TEXT, "What is your name?", "So we know who is here.")
HINT = Thing(Role.TEXT, "So we know who is here.")
FIELD = Thing(Role.FIELD, "Full name", value="Ada")
VALUE = Thing(Role.TEXT, "Ada Lovelace", publicly="")
WELCOME = Thing(Role.ALERT, "You’re in, Ada.", "Go to: Hall.", publicly="You’re in.")
EVA = Thing(Role.BUTTON, "Eva Reis", "Here", publicly="Person 2")
UNSAID = "Personal details were not said. Use headphones, or press Listen to have them said."


def test_a_page_is_read_in_order_each_text_once_and_its_field_is_left_to_the_focus() -> None:
    said = said_of_page(Sight((PROBLEM, QUESTION, HINT, FIELD)), private=True)
    problem = ["There is a problem", "Enter your full name", "Full name"]  # with the name of its field (A54)
    assert said == [*problem, "What is your name?", "So we know who is here."]


def test_what_is_personal_is_said_in_private_and_otherwise_replaced_or_left_out_with_a_word() -> None:
    page = Sight((WELCOME, Thing(Role.TEXT, "Full name"), VALUE))
    assert said_of_page(page, private=True) == ["You’re in, Ada.", "Go to: Hall.", "Full name", "Ada Lovelace"]
    assert said_of_page(page, private=False) == ["You’re in.", "Go to: Hall.", "Full name", UNSAID]


@pytest.mark.parametrize(
    ("thing", "private", "aloud"),
    [
        (Thing(Role.BUTTON, "Check in"), ["Check in, button"], None),
        (Thing(Role.BUTTON, "Large", "on", chosen=True), ["Large, button", "on"], None),
        (Thing(Role.BUTTON, "English", chosen=True), ["English, button", "chosen"], None),
        (Thing(Role.BUTTON, "Polski", language="pl"), [Utterance("Polski", "pl"), "button"], None),
        (EVA, ["Eva Reis, button", "Here"], ["Person 2, button", "Here"]),
        (Thing(Role.KEY, "-"), ["hyphen"], None),
        (Thing(Role.KEY, "Capitals", chosen=True), ["Capitals", "chosen"], None),
        (FIELD, ["Full name, text field", "Ada"], ["Full name, text field"]),
        (Thing(Role.FIELD, "Full name"), ["Full name, text field"], None),
        (Thing(Role.TEXT, "Hello."), ["Hello."], None),
        (VALUE, ["Ada Lovelace"], []),
    ],
)  # fmt: skip
def test_a_control_says_its_name_its_kind_and_its_state(
    thing: Thing, private: list[Said], aloud: list[Said] | None
) -> None:
    assert said_of_control(thing, private=True) == private
    assert said_of_control(thing, private=False) == (private if aloud is None else aloud)


def test_a_problem_is_said_with_the_name_of_its_field() -> None:
    said = said_of_control(PROBLEM, private=False, field=FIELD)
    assert said == ["There is a problem", "Enter your full name", "Full name"]
    assert said_of_control(SLIP, private=True) == ["There is a problem", "Did you mean a@gmail.com?"]
    assert said_of_control(SLIP, private=False) == ["There is a problem", "There may be a slip."]


@pytest.mark.parametrize(
    ("before", "after", "private", "aloud"),
    [
        ("", "A", "A", "typed"),
        ("Ad", "Ada", "a", "typed"),
        ("Ada", "Ad", "a, deleted", "deleted"),
        ("Ad", "Ad ", "space", "typed"),
        ("aa", "aaa", "a", "typed"),
        ("Ana", "Anna", "n", "typed"),
        ("Anna", "Ana", "n, deleted", "deleted"),
        ("ada", "ada@", "at", "typed"),
        ("ada@", "ada@gmail.com", "gmail.com", "typed"),
        ("e", "é", "é", "typed"),
    ],
)
def test_a_letter_is_said_as_it_is_typed_or_deleted_and_aloud_only_that_it_was(
    before: str, after: str, private: str, aloud: str
) -> None:
    assert said_of_typing(before, after, private=True) == [private]
    assert said_of_typing(before, after, private=False) == [aloud]


def test_typing_is_all_that_is_said_of_a_keystroke_though_the_keys_change_their_faces() -> None:
    before = Sight((Thing(Role.FIELD, "Full name"),), Thing(Role.KEY, "A"))
    after = Sight((Thing(Role.FIELD, "Full name", value="A"),), Thing(Role.KEY, "a"))
    assert said_of_change(before, after, private=True) == ["A"]


def test_an_action_says_what_is_new_and_what_the_control_has_become() -> None:
    more = Thing(Role.BUTTON, "One adult more")
    before = Sight((QUESTION, Thing(Role.TEXT, "Adults: 1")), more)
    after = Sight((QUESTION, Thing(Role.TEXT, "Adults: 2")), more)
    assert said_of_change(before, after, private=False) == ["Adults: 2"]
    large = Sight((QUESTION,), Thing(Role.BUTTON, "Large", "on", chosen=True))
    assert said_of_change(Sight((QUESTION,), Thing(Role.BUTTON, "Large")), large, private=False) == [
        "Large, button",
        "on",
    ]
    assert said_of_change(large, large, private=False) == []


def test_the_english_beside_a_sentence_is_spoken_in_english_and_marks_of_direction_not_at_all() -> None:
    said = utterances(["\u200fلكي نعرف.\n\u2066So we know.\u2069", "\u2068Hall\u2069"], "ar", VOICES.__contains__)
    assert said == [Utterance("لكي نعرف.", "ar"), Utterance("So we know.", "en"), Utterance("Hall", "ar")]
    assert utterances(["\u2066May we take photos of you?\u2069"], "ar", VOICES.__contains__) == [
        Utterance("May we take photos of you?", "en")  # a question's English stands in a text of its own
    ]
    answer = utterances(["نعم\n\u2066Yes, come\u2069, زر"], "ar", VOICES.__contains__)
    assert answer == [Utterance("نعم", "ar"), Utterance("Yes, come", "en"), Utterance("زر", "ar")]


def test_a_language_is_named_by_its_own_voice_or_where_it_has_none_by_the_visitors() -> None:
    said: list[Said] = [Utterance("العربية", "ar"), Utterance("Soomaali", "so")]
    assert utterances(said, "en", VOICES.__contains__) == [Utterance("العربية", "ar"), Utterance("Soomaali", "en")]


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("10:00-12:00, Open Bench", "10:00 to 12:00, Open Bench"),
        ("5-10, button", "5 to 10, button"),
        ("\u206835\u2069-\u206849\u2069", "35 to 49"),
        ("Privacy notice, version 2026-11", "Privacy notice, version 2026-11"),
        ("2026-11-25", "2026-11-25"),
        ("020-7589-5111", "020-7589-5111"),
    ],
)
def test_a_range_is_said_with_a_word_and_a_date_or_a_number_is_none(shown: str, said: str) -> None:
    assert utterances([shown], "en", VOICES.__contains__) == [Utterance(said, "en")]
