"""The sound at the desk: soft, short, once a call."""

from __future__ import annotations

import array
import wave
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.adapters.desk_bell import DeskBell


class HeardSound:
    """Remembers which file it is and how often it was played."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.played = 0

    def play(self) -> None:
        self.played += 1


def test_it_plays_one_sound_for_each_ring(qtbot: QtBot) -> None:
    made: list[HeardSound] = []

    def make(file: Path) -> HeardSound:
        made.append(HeardSound(file))
        return made[-1]

    wanted = False
    bell = DeskBell(lambda: wanted, make)
    bell.ring()
    assert made == [], "nobody wants it, and nothing of it is loaded"
    wanted = True
    bell.be_ready()
    for _ in range(2):
        bell.ring()
    (sound,) = made
    assert sound.played == 2
    with wave.open(str(sound.file)) as written:
        seconds = written.getnframes() / written.getframerate()
        loudest = max(map(abs, array.array("h", written.readframes(written.getnframes()))))
    assert seconds <= 1
    assert 0.2 < loudest / 32_768 < 0.5  # nobody starts at it (A75)
