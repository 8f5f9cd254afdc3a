"""The system's voices and a pack's recorded sentences, over Qt's engine for tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from ui.adapters.speech import SystemSpeech, clip_name
from ui.spoken import Utterance


class Recorded(SystemSpeech):
    """Notes which clips are played instead of playing them: tests have no sound."""

    def __init__(self, engine: str, clips: Path) -> None:
        super().__init__(engine, clips)
        self.played: list[Path] = []

    def _play(self, clip: Path) -> None:
        self.played.append(clip)


def voice_of(speech: SystemSpeech) -> QTextToSpeech:
    (voice,) = speech.findChildren(QTextToSpeech)
    return voice


def test_nothing_is_loaded_before_the_start_and_where_it_is_off(qtbot: QtBot, tmp_path: Path) -> None:
    speech = SystemSpeech("mock", tmp_path / "clips")
    assert speech.findChildren(QTextToSpeech) == []
    assert speech.start()
    assert voice_of(speech).state() is QTextToSpeech.State.Ready
    assert not SystemSpeech("off", tmp_path / "clips").start()
    assert not SystemSpeech("no such engine", tmp_path / "clips").start()


def test_it_says_one_after_the_other_and_is_silent_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    speech = SystemSpeech("mock", tmp_path / "clips")
    speech.start()
    assert (speech.has_voice("en"), speech.has_voice("so")) == (True, False)
    words: list[str] = []
    voice_of(speech).sayingWord.connect(lambda word, *_: words.append(word))
    speech.tune(0.5, 0.5)
    speech.say([Utterance("One", "en"), Utterance("Mid", "so"), Utterance("Two", "en")])
    assert voice_of(speech).state() is QTextToSpeech.State.Speaking
    qtbot.waitUntil(lambda: words == ["One", "Two"])  # what no voice speaks is passed over
    speech.say([Utterance("Three four five", "en")])
    speech.hush()
    assert voice_of(speech).state() is QTextToSpeech.State.Ready
    assert voice_of(speech).volume() == pytest.approx(0.5)


def test_a_sentence_that_the_venue_recorded_is_played_instead(qtbot: QtBot, tmp_path: Path) -> None:
    clip = tmp_path / "so" / clip_name("Soo dhowow.")
    clip.parent.mkdir()
    clip.write_bytes(b"RIFF")
    speech = Recorded("off", tmp_path)
    assert speech.start()
    assert (speech.has_voice("so"), speech.has_voice("en")) == (True, False)
    speech.say([Utterance("Lama duubin.", "so"), Utterance("Soo dhowow.", "so")])
    assert speech.played == [clip]
