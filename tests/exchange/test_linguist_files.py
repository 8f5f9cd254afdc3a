"""What Qt Linguist's files say of a translation."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.languages import LANGUAGES, Translation
from kiosk.exchange.linguist_files import compiled_file, linguist_file, read_translation

POLISH = LANGUAGES["pl"]
FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context><name>Safety</name>
  <message><source>Leave now</source><translation type="unfinished">Wyjdź teraz</translation></message>
  <message><source>No</source><translation>Nie</translation></message>
</context>
<context><name>Wording</name><message><source>Bye.</source></message></context>
</TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one language, compiled."""
    linguist_file(tmp_path, POLISH).write_text(FILE, encoding="utf-8")
    compiled_file(tmp_path, POLISH).write_bytes(b"")
    return tmp_path


def test_what_linguist_has_not_marked_done_is_unreviewed(folder: Path) -> None:
    unreviewed = frozenset({("Safety", "Leave now"), ("Wording", "Bye.")})
    assert read_translation(folder, POLISH) == Translation(POLISH, 3, unreviewed)


def test_a_language_whose_every_sentence_is_marked_done_is_reviewed(folder: Path) -> None:
    done = FILE.replace(' type="unfinished"', "").replace(
        "Bye.</source>", "Bye.</source><translation>Pa.</translation>"
    )
    linguist_file(folder, POLISH).write_text(done, encoding="utf-8")
    assert read_translation(folder, POLISH).is_reviewed


def test_a_language_that_is_not_compiled_cannot_be_used(folder: Path) -> None:
    compiled_file(folder, POLISH).unlink()
    assert not read_translation(folder, POLISH).usable


@pytest.mark.parametrize("content", [None, "<TS", ""])
def test_a_language_without_a_readable_file_cannot_be_used(folder: Path, content: str | None) -> None:
    file = linguist_file(folder, POLISH)
    file.unlink()
    if content is not None:
        file.write_text(content)
    assert read_translation(folder, POLISH) == Translation(POLISH, 0, usable=False)
