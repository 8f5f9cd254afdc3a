"""Which words of a text have their letters loaded: those that are new in its font."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from ui.adapters import glyphs
from ui.adapters.glyphs import Glyphs

LARGE, SMALL = QFont("Noto Sans", 40), QFont("Noto Sans", 12)


class Text:
    """A text item as far as it matters here."""

    def __init__(self, text: str, font: QFont) -> None:
        self._properties: dict[str, Any] = {"text": text, "font": font}

    def property(self, name: str) -> Any:
        """Return what QML would say."""
        return self._properties[name]


@pytest.fixture
def loaded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """Return the words of each load."""
    words: list[set[str]] = []

    def shape(text: str, font: QFont) -> QTextLayout:
        words.append(set(text.split()))
        return QTextLayout(text, font)

    monkeypatch.setattr(glyphs, "QTextLayout", shape)
    return words


def load(letters: Glyphs, text: str, font: QFont = LARGE) -> None:
    letters.load(cast(QQuickItem, Text(text, font)))


def test_words_are_loaded_once_in_each_font(loaded: list[set[str]]) -> None:
    letters = Glyphs()
    load(letters, "Check in")
    load(letters, "Check in")
    load(letters, "Check out")
    load(letters, "")
    load(letters, "Check in", SMALL)
    assert loaded == [{"Check", "in"}, {"out"}, {"Check", "in"}]


def test_after_a_switch_of_fonts_they_are_loaded_again(loaded: list[set[str]]) -> None:
    letters = Glyphs()
    load(letters, "أهلًا وسهلًا")
    letters.forget()
    load(letters, "أهلًا وسهلًا")
    assert loaded == [{"أهلًا", "وسهلًا"}] * 2


def test_names_do_not_fill_the_memory(loaded: list[set[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glyphs, "MOST_WORDS", 2)
    letters = Glyphs()
    for name in ("Ada Amina Ola", "Noor", "Ada"):
        load(letters, name)
    assert loaded == [{"Ada", "Amina", "Ola"}, {"Noor"}, {"Ada"}]
