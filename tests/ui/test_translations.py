"""Every visitor sentence in every language: translated, up to date, in every plural form, whole, and to be drawn."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import ENGLISH, LANGUAGES
from kiosk.exchange.linguist_files import compiled_file, linguist_file, read_translation
from kiosk.exchange.venue_pack import load_pack, pack_names
from kiosk.resources import RESOURCES, TRANSLATIONS
from tests.translations import python_sentences, qml_files, untranslated, update
from ui.composition import UI_FONTS, add_fonts

SPOKEN = [language for language in LANGUAGES.values() if language != ENGLISH]
PLACEHOLDER = re.compile(r"%(?:\d|n)")
# look.md 8.3: names for badges and screens; with them what a visitor with one of our languages may be called.
NAMES = (
    "Jo", "Maximilian", "Oluwaseun", "Nguyễn Thị Minh", "Llanfair", "محمد بن موسى الخوارزمي", "Żółkiewska",
    "Aamina Xuseen Cabdi", "أمينة عبد الله", "María Muñoz Núñez", "João Conceição", "Zoë Lefèvre", "گلشیفته فراهانی",
    "Ọláolúwa", "Șerban Țuțea", "Çağla Işık", "ሰላም ተስፋይ", "রহিমা বেগম", "王小明",
)  # fmt: skip


@dataclass(frozen=True)
class Message:
    """One sentence of a Linguist file: its English and what stands for it, one text a plural form."""

    context: str
    source: str
    words: tuple[str, ...]
    state: str


def messages(key: str) -> list[Message]:
    """Return the sentences of a language's file."""
    root = ElementTree.parse(linguist_file(TRANSLATIONS, LANGUAGES[key])).getroot()
    return [
        Message(context.findtext("name", ""), message.findtext("source", ""), *_words(message))
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _words(message: ElementTree.Element) -> tuple[tuple[str, ...], str]:
    translation = message.find("translation")
    assert translation is not None
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return forms or (translation.text or "",), translation.get("type", "done")


def test_the_walk_over_the_sources_sees_python_and_qml() -> None:
    found = {text for _, text, _ in python_sentences()}
    assert {"You’re in, %1.", "What is your name?", "%n places"} <= found
    assert {"HomeScreen.qml", "VisitorBar.qml"} <= {file.name for file in qml_files()}


def test_each_language_has_the_sentences_of_the_sources_in_every_plural_form_and_no_other(tmp_path: Path) -> None:
    fresh = {key: tmp_path / f"kiosk_{key}.ts" for key in LANGUAGES}
    update(fresh, tmp_path)  # as lupdate writes them from what the sources say now
    for key in LANGUAGES:
        root = ElementTree.parse(fresh[key]).getroot()
        wanted = {
            (context.findtext("name"), message.findtext("source")): len(list(message.iter("numerusform")))
            for context in root.iter("context")
            for message in context.iter("message")
        }
        assert any(wanted.values()), key
        has = {(message.context, message.source): message for message in messages(key)}
        missing, stale = wanted.keys() - has.keys(), has.keys() - wanted.keys()
        assert (key, "missing (make translations)", missing) == (key, "missing (make translations)", set())
        assert (key, "stale (make translations)", stale) == (key, "stale (make translations)", set())
        forms = {which: len(has[which].words) for which, number in wanted.items() if number}
        assert forms == {which: number for which, number in wanted.items() if number}, key
        assert {message.state for message in has.values()} <= {"done", "unfinished"}, key


@pytest.mark.parametrize("key", LANGUAGES)
def test_every_sentence_has_words(key: str) -> None:
    assert untranslated(linguist_file(TRANSLATIONS, LANGUAGES[key])) == []


@pytest.mark.parametrize("key", LANGUAGES)
def test_no_placeholder_is_lost_or_added(key: str) -> None:
    wrong = [
        (message.source, words)
        for message in messages(key)
        for words in message.words
        if sorted(PLACEHOLDER.findall(words)) != sorted(PLACEHOLDER.findall(message.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("key", [language.key for language in SPOKEN])
def test_a_sentence_ends_as_its_english_does(key: str) -> None:
    endings = {".": ".", "?": "?؟", ":": ":"}
    wrong = [
        (message.source, words)
        for message in messages(key)
        for words in message.words
        if len(message.source) > 1
        and message.source[-1] in endings
        and words[-1:] not in (*endings[message.source[-1]], "")
    ]
    assert wrong == []


@pytest.mark.parametrize("key", LANGUAGES)
def test_the_compiled_file_says_what_the_linguist_file_says(key: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(compiled_file(TRANSLATIONS, LANGUAGES[key]))), "run make setup"
    wrong = [
        message.source
        for message in messages(key)
        if len(message.words) == 1 and compiled.translate(message.context, message.source) not in message.words
    ]
    assert wrong == []


def test_a_sentence_no_speaker_has_reviewed_is_known() -> None:
    for language in SPOKEN:
        known = read_translation(TRANSLATIONS, language)
        marked = {(each.context, each.source) for each in messages(language.key) if each.state == "unfinished"}
        assert known.unreviewed == marked
        assert known.sentences == len(messages(language.key))
    assert read_translation(TRANSLATIONS, ENGLISH).is_reviewed


# A date's pattern quotes its letters (QLocale): "d 'de' MMMM".
STRAIGHT = re.compile(r"(?<=\w)'(?=\w)|\"")


@pytest.mark.parametrize("key", LANGUAGES)
def test_apostrophes_are_set_as_a_printer_sets_them(key: str) -> None:
    said = {text for message in messages(key) for text in (message.source, *message.words)}
    said |= {text for _, text, _ in python_sentences()}
    assert {text for text in said if STRAIGHT.search(text)} == set()


@pytest.mark.parametrize("name", pack_names())
def test_a_shipped_pack_sets_its_apostrophes_so_too(name: str) -> None:
    said = set(texts_in(tomllib.loads((RESOURCES / "venues" / f"{name}.toml").read_text(encoding="utf-8"))))
    assert {text for text in said if STRAIGHT.search(text)} == set()


# What reaches the desk is written in these rooms too: a fault of a printer, a check, why nothing was done.
STAFF_ROOMS = (
    *("ui", "kiosk/actions", "kiosk/devices", "kiosk/documents", "kiosk/domain"),
    *("kiosk/self_check", "kiosk/storage", "kiosk/sync"),
)
STRAIGHT_IN_ENGLISH = re.compile(r"(?:(?<=\w)|^)'(?=[st]\b)|s'(?= )")


def test_what_staff_read_sets_its_apostrophes_so_too() -> None:
    root = Path(__file__).parents[2]
    sources = [file for room in STAFF_ROOMS for file in (root / room).rglob("*.py")]
    said = [text for file in sources for text in texts_of_python(file)]
    screens = (file.read_text(encoding="utf-8") for file in (root / "ui" / "qml" / "Kiosk" / "Desk").glob("*.qml"))
    said += re.findall(r'"([^"\n]*)"', "".join(screens))
    assert len(said) > 5_000 and "The printer’s cover is open." in said and "Measure the visitors’ screen" in said
    assert {text for text in said if STRAIGHT_IN_ENGLISH.search(text)} == set()


def texts_of_python(file: Path) -> Iterator[str]:
    """Yield a file's texts without its docstrings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    bare = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in bare:
            yield each.value


def texts_in(table: object) -> Iterator[str]:
    """Yield every text of a table and of those in it, keys included."""
    match table:
        case str():
            yield table
        case dict():
            yield from table
            yield from (text for value in table.values() for text in texts_in(value))
        case list():
            yield from (text for value in table for text in texts_in(value))


def test_french_keeps_its_marks_with_their_word() -> None:
    said = {words for message in messages("fr") for words in message.words}
    for name in pack_names():
        said |= set(load_pack(name).venue.translations["fr"].values())
    assert {text for text in said if re.search(" [?!:;»]", text)} == set()


def everything_said() -> Iterator[str]:
    """Yield every text that may stand on a screen in another language, names included."""
    for language in LANGUAGES.values():
        yield language.own_name
        for message in messages(language.key):
            yield from message.words
    for name in pack_names():
        for sentences in load_pack(name).venue.translations.values():
            yield from sentences.values()
    yield from NAMES


def test_every_letter_is_drawn_by_a_bundled_font(qtbot: QtBot) -> None:
    add_fonts()
    files = (RESOURCES / "fonts").glob("*.ttf")
    bundled = {
        family.casefold()
        for file in files
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    }
    missing = {
        (family, text, drawn)
        for family in UI_FONTS
        for text in everything_said()
        for drawn in faults(family, text, bundled)
    }
    assert missing == set()


def faults(family: str, text: str, bundled: set[str]) -> Iterator[str]:
    """Yield the fonts from elsewhere, and the empty boxes, with which a text would be drawn."""
    layout = QTextLayout(text, QFont(family))
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    for run in layout.glyphRuns():
        if run.rawFont().familyName().casefold() not in bundled:
            yield run.rawFont().familyName()
        if 0 in run.glyphIndexes():
            yield "an empty box"


def test_a_letter_that_no_font_has_is_noticed(qtbot: QtBot) -> None:
    add_fonts()
    assert list(faults(UI_FONTS[0], "Ꭰ", {family.casefold() for family in UI_FONTS}))


@pytest.mark.parametrize("name", pack_names())
def test_a_shipped_pack_says_the_same_in_each_of_its_languages(name: str) -> None:
    pack = load_pack(name)
    venue = pack.venue
    assert set(venue.translations) == set(venue.languages) - {ENGLISH.key}
    said = {frozenset(sentences) for sentences in venue.translations.values()}
    assert len(said) == 1
    shown = {notice.text for notice in venue.notices if notice.kind in ("privacy", "photo")} | {venue.greeting}
    shown |= {each.title for each in (*pack.series, *pack.sessions)}  # names stay: of rooms, programmes, the place
    shown |= {room.directions for room in pack.rooms} | {ask.why for each in pack.programmes for ask in each.asks}
    assert shown - set.union(*map(set, said)) == set()
