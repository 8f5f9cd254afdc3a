"""Says things aloud: by the system's voices (Qt TextToSpeech), or by recorded clips of the venue pack.

Qt's library is loaded with the kiosk: later it would hold a screen up. An engine starts once somebody wants to listen.
"""

from __future__ import annotations

import hashlib
import logging
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QLoggingCategory, QObject, QUrl, Slot

from kiosk.settings import AUTO, OFF
from ui.adapters.voices import MakeEngine, Voices, blank_engine
from ui.spoken import Utterance

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

SILENT = ("mock", "none")  # Qt's engines that say nothing, which ``auto`` must not take for a voice
UNSAID = "qt.multimedia.symbolsresolver=false"  # of PipeWire, which few kiosks have and none needs, at each start
HOME_OF = {"en": QLocale.Country.UnitedKingdom, "pt": QLocale.Country.Portugal}  # where a language has many voices
logger = logging.getLogger(__name__)


class SystemSpeech(QObject):
    """The system's voices: ``engine`` is ``auto``, ``off`` or one of Qt's names; ``clips`` has a folder a language.

    The voices start and speak in a thread of their own; nothing here waits for them.
    """

    def __init__(self, engine: str, clips: Path, make: MakeEngine = blank_engine) -> None:
        super().__init__()
        self._engine = "" if engine == OFF else _engine_here(engine)
        self._clips = clips
        self._make = make
        self._waiting: deque[Utterance] = deque()
        self._listeners: list[Callable[[bool], None]] = []
        self._voices: Voices | None = None
        self._known = False
        self._clip: QSoundEffect | None = None
        self._locales: dict[str, QLocale] = {}
        self._volume, self._rate = 1.0, 0.0

    def start(self, settled: Callable[[bool], None]) -> None:
        """Load the engine, the first time, and tell ``settled`` whether a voice or a clip is there, once known."""
        if self._voices is None and not self._known:
            self._load()
        if self._known:
            settled(self._able)
        else:
            self._listeners.append(settled)

    @property
    def voices(self) -> list[str]:
        """The languages that the engine speaks, by their tags."""
        return sorted(self._locales)

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        busy = self._voices is not None and self._voices.speaking
        return busy or (self._clip is not None and self._clip.isPlaying())

    def has_voice(self, language: str) -> bool:
        """Tell whether a voice or the pack's clips speak it."""
        return language in self._locales or (self._clips / language).is_dir()

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Say these after what is being said; what nobody here can say is passed over."""
        self._waiting.extend(utterances)
        self._went_on()

    def hush(self) -> None:
        """Be silent at once."""
        self._waiting.clear()
        if self._voices is not None and self._known:
            self._voices.stop()
        if self._clip is not None:
            self._clip.stop()

    def tune(self, volume: float, rate: float) -> None:
        """Speak so loud and so fast from now on."""
        self._volume, self._rate = volume, rate
        if self._voices is not None and self._known:
            self._voices.tune(volume, rate)

    def stop(self) -> bool:
        """Let go of the engine at the end; false where it is stuck in its start and holds its thread."""
        self._waiting.clear()
        self._listeners.clear()
        return self._voices is None or self._voices.end()

    @property
    def _able(self) -> bool:
        return bool(self._locales) or self._clips.is_dir()

    def _load(self) -> None:
        if not self._engine:
            self._known = True
            return
        self._voices = Voices(self._make, self)
        self._voices.ready.connect(self._settle)
        self._voices.free.connect(self._went_on)
        self._voices.start(self._engine)

    @Slot(bool, list)
    def _settle(self, able: bool, locales: list[QLocale]) -> None:
        self._known = True
        if not able:
            logger.warning("There is no speech: its engine is not ready.")
        for locale in locales:
            key = QLocale.languageToCode(locale.language())
            if key not in self._locales or locale.territory() == HOME_OF.get(key):
                self._locales[key] = locale
        self.tune(self._volume, self._rate)
        told, self._listeners = self._listeners, []
        for settled in told:
            settled(self._able)

    @Slot()
    def _went_on(self) -> None:
        if self._known and not self.speaking:
            self._next()

    def _next(self) -> None:
        while self._waiting:
            utterance = self._waiting.popleft()
            clip = self._clips / utterance.language / clip_name(utterance.words)
            if clip.is_file():
                self._play(clip)
                return
            locale = self._locales.get(utterance.language)
            if self._voices is not None and locale is not None:
                self._voices.say(utterance.words, locale)
                return

    def _play(self, clip: Path) -> None:
        from PySide6.QtMultimedia import QSoundEffect

        if self._clip is None:
            self._clip = QSoundEffect(self)
            self._clip.playingChanged.connect(self._went_on)
        self._clip.setSource(QUrl.fromLocalFile(str(clip)))
        self._clip.setVolume(self._volume)
        self._clip.play()


def _engine_here(wanted: str) -> str:
    """Return the name of the engine to load; empty where there is none."""
    QLoggingCategory.setFilterRules(UNSAID)
    from PySide6.QtTextToSpeech import QTextToSpeech

    known = list(QTextToSpeech.availableEngines())
    if wanted == AUTO:
        return next((name for name in known if name not in SILENT), "")
    return wanted if wanted in known else ""


def clip_name(words: str) -> str:
    """Return the file name under which a pack keeps a sentence that was recorded: a hash of the words."""
    return f"{hashlib.sha256(words.encode()).hexdigest()[:16]}.wav"
