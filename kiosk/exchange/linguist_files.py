"""Qt Linguist's translation files (.ts): what is translated, and what a speaker has reviewed.

A sentence is unreviewed while Linguist marks it unfinished; a speaker who finds it right marks it done (Ctrl+Enter).
The kiosk shows the compiled file (.qm) beside it. Format: https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.languages import Language, Translation


def linguist_file(folder: Path, language: Language) -> Path:
    """Return where a language's Linguist file lies."""
    return folder / f"kiosk_{language.key}.ts"


def compiled_file(folder: Path, language: Language) -> Path:
    """Return where the file lies that the kiosk loads."""
    return linguist_file(folder, language).with_suffix(".qm")


def read_translation(folder: Path, language: Language) -> Translation:
    """Return what is known of a language; one without its files is not usable."""
    from xml.etree import ElementTree  # here, because a start needs it not

    try:
        root = ElementTree.parse(linguist_file(folder, language)).getroot()
    except (OSError, ElementTree.ParseError):
        return Translation(language, 0, usable=False)
    sentences, unreviewed = 0, set()
    for context in root.iter("context"):
        for message in context.iter("message"):
            sentences += 1
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                unreviewed.add((context.findtext("name", ""), message.findtext("source", "")))
    usable = compiled_file(folder, language).is_file()
    return Translation(language, sentences, frozenset(unreviewed), usable)
