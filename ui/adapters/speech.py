"""Says things aloud: by the system's voices (Qt TextToSpeech), or by recorded clips of the venue pack.

Nothing of it is loaded before somebody wants to listen: it takes memory that the other visitors need not pay for.
"""

from __future__ import annotations

import hashlib
import logging
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Slot

from kiosk.settings import AUTO, OFF
from ui.spoken import Utterance

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT = ("mock", "none")  # Qt's engines that say nothing, which ``auto`` must not take for a voice
HOME_OF = {"en": QLocale.Country.UnitedKingdom, "pt": QLocale.Country.Portugal}  # where a language has many voices
logger = logging.getLogger(__name__)


class SystemSpeech(QObject):
    """The system's voices: ``engine`` is ``auto``, ``off`` or one of Qt's names; ``clips`` has a folder a language."""

    def __init__(self, engine: str, clips: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._clips = clips
        self._waiting: deque[Utterance] = deque()
        self._voice: QTextToSpeech | None = None
        self._clip: QSoundEffect | None = None
        self._locales: dict[str, QLocale] = {}
        self._volume = 1.0

    def start(self) -> bool:
        """Load the engine, the first time; false where none is ready and no clip is there."""
        if self._voice is None and self._engine != OFF:
            self._load()
        return bool(self._locales) or self._clips.is_dir()

    @property
    def voices(self) -> list[str]:
        """The languages that the engine speaks, by their tags."""
        return sorted(self._locales)

    def has_voice(self, language: str) -> bool:
        """Tell whether a voice or the pack's clips speak it."""
        return language in self._locales or (self._clips / language).is_dir()

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Say these after what is being said; what nobody here can say is passed over."""
        self._waiting.extend(utterances)
        if not self._is_speaking():
            self._next()

    def hush(self) -> None:
        """Be silent at once."""
        self._waiting.clear()
        if self._voice is not None:
            self._voice.stop()
        if self._clip is not None:
            self._clip.stop()

    def tune(self, volume: float, rate: float) -> None:
        """Speak so loud and so fast from now on."""
        self._volume = volume
        if self._voice is not None:
            self._voice.setVolume(volume)
            self._voice.setRate(rate)

    def _load(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        known = [name for name in QTextToSpeech.availableEngines() if name not in SILENT]
        wanted = next(iter(known), "") if self._engine == AUTO else self._engine
        if wanted not in QTextToSpeech.availableEngines():
            return
        voice = QTextToSpeech(wanted, self)
        if voice.state() is QTextToSpeech.State.Error:
            logger.warning("There is no speech: the engine %s is not ready.", wanted)
            voice.deleteLater()
            return
        voice.stateChanged.connect(self._went_on)
        self._voice = voice
        for locale in voice.availableLocales():
            key = QLocale.languageToCode(locale.language())
            if key not in self._locales or locale.territory() == HOME_OF.get(key):
                self._locales[key] = locale

    def _is_speaking(self) -> bool:
        from PySide6.QtTextToSpeech import QTextToSpeech

        busy = self._voice is not None and self._voice.state() is QTextToSpeech.State.Speaking
        return busy or (self._clip is not None and self._clip.isPlaying())

    @Slot()
    def _went_on(self) -> None:
        if not self._is_speaking():
            self._next()

    def _next(self) -> None:
        while self._waiting:
            utterance = self._waiting.popleft()
            clip = self._clips / utterance.language / clip_name(utterance.words)
            if clip.is_file():
                self._play(clip)
                return
            locale = self._locales.get(utterance.language)
            if self._voice is not None and locale is not None:
                if self._voice.locale() != locale:
                    self._voice.setLocale(locale)
                self._voice.say(utterance.words)
                return

    def _play(self, clip: Path) -> None:
        from PySide6.QtMultimedia import QSoundEffect

        if self._clip is None:
            self._clip = QSoundEffect(self)
            self._clip.playingChanged.connect(self._went_on)
        self._clip.setSource(QUrl.fromLocalFile(str(clip)))
        self._clip.setVolume(self._volume)
        self._clip.play()


def clip_name(words: str) -> str:
    """Return the file name under which a pack keeps a sentence that was recorded: a hash of the words."""
    return f"{hashlib.sha256(words.encode()).hexdigest()[:16]}.wav"
