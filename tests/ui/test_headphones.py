"""Headphones by their jack: told when a plug goes in or out, never asked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.headphone_jack import HeadphoneJack
from tests.devices.test_headphone_jack import turn
from ui.adapters.headphones import Headphones


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "event0"
    os.mkfifo(path)
    yield path


def test_a_plug_is_told_when_it_goes_in_and_when_it_comes_out(qtbot: QtBot, device: Path) -> None:
    jack = HeadphoneJack(os.open(device, os.O_RDONLY | os.O_NONBLOCK), plugged=False)
    told: list[bool] = []
    headphones = Headphones(lambda: [jack])
    headphones.changed.connect(told.append)
    headphones.start()
    with device.open("wb") as end:
        for plugged in (True, True, False):
            before = jack.plugged
            end.write(turn(plugged))
            end.flush()
            qtbot.waitUntil(lambda before=before, plugged=plugged: jack.plugged == plugged or before == plugged)
    qtbot.waitUntil(lambda: told == [True, False])
    headphones.stop()


def test_headphones_that_are_in_at_the_start_are_told(qtbot: QtBot, device: Path) -> None:
    told: list[bool] = []
    headphones = Headphones(lambda: [HeadphoneJack(os.open(device, os.O_RDONLY | os.O_NONBLOCK), plugged=True)])
    headphones.changed.connect(told.append)
    headphones.start()
    assert told == [True]
    headphones.stop()


def test_a_jack_that_is_gone_counts_as_pulled_out(qtbot: QtBot) -> None:
    class Gone(HeadphoneJack):
        def turned(self) -> bool:
            raise OSError(19, "No such device")

    reading, writing = os.pipe()
    told: list[bool] = []
    headphones = Headphones(lambda: [Gone(reading, plugged=True)])
    headphones.changed.connect(told.append)
    headphones.start()
    os.write(writing, b"x")
    qtbot.waitUntil(lambda: told == [True, False])
    os.close(writing)
