"""The system's voices and a pack's recorded sentences, over Qt's engine for tests, and over one that takes its time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import cast

import pytest
from PySide6.QtCore import QLocale, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from ui.adapters.speech import SystemSpeech, clip_name
from ui.adapters.voices import MakeEngine, blank_engine
from ui.spoken import Utterance

Make = Callable[..., SystemSpeech]


class Recorded(SystemSpeech):
    """Notes which clips are played instead of playing them: tests have no sound."""

    def __init__(self, engine: str, clips: Path) -> None:
        super().__init__(engine, clips)
        self.played: list[Path] = []

    def _play(self, clip: Path) -> None:
        self.played.append(clip)


class SlowEngine(QObject):
    """Stands for Qt's engine where its daemon does not answer: its start ends when the test lets it."""

    stateChanged = Signal(QTextToSpeech.State)  # noqa: N815
    errorOccurred = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.released = Event()
        self.able = True
        self.done: list[str] = []
        self.on_gui_thread = False

    @Slot(str)
    def setEngine(self, name: str) -> None:  # noqa: N802
        self.on_gui_thread = current_thread() is main_thread()
        self.released.wait(5)
        self.done.append(f"engine {name}")

    @Slot(str)
    def say(self, words: str) -> None:
        self.done.append(f"say {words}")
        self.stateChanged.emit(QTextToSpeech.State.Speaking)

    @Slot()
    def stop(self) -> None:
        self.done.append("stop")

    @Slot(QLocale)
    def setLocale(self, locale: QLocale) -> None:  # noqa: N802
        self.done.append(QLocale.languageToCode(locale.language()))

    @Slot(float)
    def setVolume(self, volume: float) -> None:  # noqa: N802
        self.done.append(f"volume {volume}")

    @Slot(float)
    def setRate(self, rate: float) -> None:  # noqa: N802
        self.done.append(f"rate {rate}")

    def state(self) -> QTextToSpeech.State:
        return QTextToSpeech.State.Ready if self.able else QTextToSpeech.State.Error

    def availableLocales(self) -> list[QLocale]:  # noqa: N802
        return [QLocale("en_GB"), QLocale("pl_PL")]


@pytest.fixture
def speak(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    made: list[SystemSpeech] = []

    def make(engine: str = "mock", engine_object: MakeEngine = blank_engine) -> SystemSpeech:
        made.append(SystemSpeech(engine, tmp_path / "clips", engine_object))
        return made[-1]

    yield make
    ended = [speech.stop() for speech in made]
    assert all(ended)


def started(qtbot: QtBot, speech: SystemSpeech) -> bool:
    told: list[bool] = []
    speech.start(told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def slow_engine(speech: SystemSpeech) -> SlowEngine:
    assert speech._voices is not None
    return cast(SlowEngine, speech._voices.engine)


def test_nothing_is_loaded_before_the_start_and_where_it_is_off(qtbot: QtBot, speak: Make) -> None:
    speech = speak()
    assert speech._voices is None
    assert started(qtbot, speech)
    assert not started(qtbot, speak("off"))
    assert not started(qtbot, speak("no such engine"))


def test_it_says_one_after_the_other_and_is_silent_at_once(qtbot: QtBot, speak: Make) -> None:
    speech = speak()
    assert started(qtbot, speech)
    assert (speech.has_voice("en"), speech.has_voice("so")) == (True, False)
    words: list[str] = []
    assert speech._voices is not None
    voice = speech._voices.engine
    voice.sayingWord.connect(lambda word, *_: words.append(word))
    speech.tune(0.5, 0.5)
    speech.say([Utterance("One", "en"), Utterance("Mid", "so"), Utterance("Two", "en")])
    assert speech.speaking
    qtbot.waitUntil(lambda: words == ["One", "Two"])  # what no voice speaks is passed over
    speech.say([Utterance("Three four five", "en")])
    speech.hush()
    speech.say([Utterance("Six", "en")])
    qtbot.waitUntil(lambda: "Six" in words and not speech.speaking)
    assert "five" not in words
    assert voice.volume() == pytest.approx(0.5)
    assert voice.thread() is not QThread.currentThread()


def test_an_engine_that_takes_half_a_minute_holds_nothing_up(qtbot: QtBot, speak: Make) -> None:
    """What was said to be hushed is dropped; what was chosen meanwhile holds; who asked is told once it is known."""
    speech = speak(engine_object=lambda: cast(QTextToSpeech, SlowEngine()))
    told: list[bool] = []
    speech.start(told.append)
    speech.start(told.append)
    turns: list[int] = []
    beat = QTimer()
    beat.timeout.connect(lambda: turns.append(len(turns)))
    beat.start(0)
    speech.tune(0.3, 0.1)
    speech.say([Utterance("Gone", "en")])
    speech.hush()
    speech.tune(0.6, 0.2)
    speech.say([Utterance("Dobrze", "pl")])
    qtbot.waitUntil(lambda: len(turns) > 50)  # the GUI thread goes round and round
    engine = slow_engine(speech)
    assert (told, engine.done) == ([], [])
    engine.released.set()
    qtbot.waitUntil(lambda: "say Dobrze" in engine.done)
    assert told == [True, True]
    assert not engine.on_gui_thread
    assert engine.done == ["engine mock", "volume 0.6", "rate 0.2", "pl", "say Dobrze"]


def test_an_engine_that_is_not_ready_after_all_is_said_and_is_not_spoken_to(
    qtbot: QtBot, speak: Make, expected_log: Callable[[str], None]
) -> None:
    expected_log("There is no speech")
    speech = speak(engine_object=lambda: cast(QTextToSpeech, SlowEngine()))
    told: list[bool] = []
    speech.start(told.append)
    engine = slow_engine(speech)
    engine.able = False
    engine.released.set()
    qtbot.waitUntil(lambda: told == [False])
    speech.say([Utterance("Hello", "en")])
    assert not speech.speaking


def test_a_sentence_that_the_venue_recorded_is_played_instead(qtbot: QtBot, tmp_path: Path) -> None:
    clip = tmp_path / "so" / clip_name("Soo dhowow.")
    clip.parent.mkdir()
    clip.write_bytes(b"RIFF")
    speech = Recorded("off", tmp_path)
    assert started(qtbot, speech)
    assert (speech.has_voice("so"), speech.has_voice("en")) == (True, False)
    speech.say([Utterance("Lama duubin.", "so"), Utterance("Soo dhowow.", "so")])
    assert speech.played == [clip]
