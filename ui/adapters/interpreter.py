"""Makes the program speak a language: Qt Linguist's compiled file, and over it what the venue pack says."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.domain.catalogue import Venue
from kiosk.domain.languages import ENGLISH, Language, Translation
from kiosk.kiosk import Kiosk
from ui.translating import BESIDE_ENGLISH

logger = logging.getLogger(__name__)


class BesideEnglish(QTranslator):
    """Lies over the compiled sentences: the venue's own, and safety and privacy with their English until reviewed."""

    def __init__(self, compiled: QTranslator, translation: Translation, venue: Venue) -> None:
        super().__init__()
        self._compiled = compiled
        self._unreviewed = translation.unreviewed
        self._of_venue = venue.translations.get(translation.language.key, {})
        self._venue_reviewed = translation.language.key in venue.reviewed_translations

    def isEmpty(self) -> bool:
        """Never: Qt asks nothing of an empty translator."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence, or nothing where the compiled ones have it as it is to be shown."""
        if context in ("Venue", "VenueSafety"):
            words, reviewed = self._of_venue.get(text), self._venue_reviewed
        elif context in BESIDE_ENGLISH:
            words, reviewed = self._compiled.translate(context, text), (context, text) not in self._unreviewed
        else:
            return None
        if words and context in BESIDE_ENGLISH and not reviewed:
            return f"{words}\n\u2066{text}\u2069"  # its full stop stays at its end in a right-to-left paragraph
        return words or None


class Interpreter:
    """Holds the translators of one language while it is spoken; ``close`` leaves the program as it was."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._learnt: dict[Language, tuple[QTranslator, ...]] = {}
        self._installed: tuple[QTranslator, ...] = ()
        self._locale_before = QLocale()

    def learn(self, language: Language) -> None:
        """Read a language's sentences, which takes as long as all else that is done to speak it."""
        if language not in self._learnt:
            self._learnt[language] = tuple(self._translators(language))

    def speak(self, language: Language) -> None:
        """Speak a language from now on: sentences asked for from here on are in it."""
        self.learn(language)
        self._fall_silent()
        self._installed = self._learnt[language]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(language.key))

    def close(self) -> None:
        """Take every translator out again."""
        self._fall_silent()
        QLocale.setDefault(self._locale_before)

    def _translators(self, language: Language) -> Iterator[QTranslator]:
        compiled = QTranslator()
        file = self._kiosk.compiled_translation(language)
        if compiled.load(str(file)):
            yield compiled
        elif language != ENGLISH:
            logger.error("A translation cannot be read: %s", file.name)
        if language != ENGLISH or self._kiosk.pack.venue.translations.get(ENGLISH.key):
            yield BesideEnglish(compiled, self._kiosk.translation(language), self._kiosk.pack.venue)

    def _fall_silent(self) -> None:
        for translator in reversed(self._installed):
            QCoreApplication.removeTranslator(translator)
        self._installed = ()
