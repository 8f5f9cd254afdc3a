"""A sentence in the visitor's language: by context, because what each context is for decides how it is shown.

``Wording`` and the QML files' own contexts are plain sentences. ``Safety`` and ``Privacy`` (in QML by
``qsTranslate``) have their English beside them until a speaker has reviewed the language; ``Venue`` and
``VenueSafety`` come from the venue pack. What staff read goes through none of these and stays English.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt

BESIDE_ENGLISH = frozenset({"Safety", "Privacy", "VenueSafety"})
LINGUIST_CONTEXTS = {"tr": "Wording", "numbered": "Wording", "safety": "Safety", "privacy": "Privacy"}
_PLACEHOLDER = re.compile(r"%\d")


def tr(text: str) -> str:
    """Return a sentence; what ``%1`` will stand for keeps its own direction in a right-to-left one (A77)."""
    return _with_places_kept_apart(QCoreApplication.translate("Wording", text))


def numbered(text: str, number: int) -> str:
    """Return a sentence with ``%n`` in the plural form that the number takes in the language."""
    return QCoreApplication.translate("Wording", text, "", number)


def safety(text: str) -> str:
    """Return a sentence that somebody's safety hangs on."""
    return _with_places_kept_apart(QCoreApplication.translate("Safety", text))


def privacy(text: str) -> str:
    """Return a sentence about what happens with what we ask."""
    return _with_places_kept_apart(QCoreApplication.translate("Privacy", text))


def of_venue(text: str) -> str:
    """Return a name, a title or a sentence of the venue pack."""
    return QCoreApplication.translate("Venue", text) if text else ""


def safety_of_venue(text: str) -> str:
    """Return a sentence of the venue pack about safety or privacy: a notice, or why we ask."""
    return QCoreApplication.translate("VenueSafety", text) if text else ""


def is_right_to_left() -> bool:
    """Whether the visitor's language is written from right to left."""
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def from_the_left(number: str) -> str:
    """Return a number of several parts (2026-11), whose parts would change places in a right-to-left sentence (A77)."""
    return f"\u2066{number}\u2069" if is_right_to_left() else number


def _with_places_kept_apart(text: str) -> str:
    if "%" not in text or not is_right_to_left():
        return text
    from_the_right = "\u200f" if _PLACEHOLDER.match(text) else ""  # nothing else there says where it begins
    return from_the_right + _PLACEHOLDER.sub("\u2068\\g<0>\u2069", text)
