"""Loads the letters of texts before the first frame that shows them: where all are of a new size, that took it 5 ms."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtGui import QFont, QRawFont, QTextLayout
from PySide6.QtQuick import QQuickItem

MOST_WORDS = 1_000  # of one font that are remembered; a language's screens have some hundred
_GREY = QRawFont.AntialiasingType.PixelAntialiasing


class Glyphs:
    """Remembers which words have their letters in which font: Qt keeps those of every font that is in use."""

    def __init__(self) -> None:
        self._loaded: defaultdict[str, set[str]] = defaultdict(set)

    def forget(self) -> None:
        """Begin anew: other fonts come into use, and what was loaded in them once may be gone."""
        self._loaded.clear()

    def load(self, text: QQuickItem) -> None:
        """Load what a text item shows, as the words are shaped."""
        font: QFont = text.property("font")
        loaded = self._loaded[font.key()]
        words = set(str(text.property("text")).split()) - loaded
        if not words:
            return
        if len(loaded) > MOST_WORDS:
            loaded.clear()
        loaded |= words
        layout = QTextLayout(" ".join(words), font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            letters = run.rawFont()
            for glyph in set(run.glyphIndexes()):
                letters.alphaMapForGlyph(glyph, _GREY)
