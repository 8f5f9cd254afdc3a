"""Listen mode's view model over voices that remember: who hears what, how loud, and that it all goes back."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import ENGLISH, LANGUAGES
from tests.fakes.fake_speech import FakeSpeech
from ui.listmodels.rows import RowModel
from ui.spoken import Utterance
from ui.viewmodels.listen import STEPS, ListenViewModel, volume_of

LOUDEST = 83.0


def listen_to(speech: FakeSpeech, language: str = "en") -> ListenViewModel:
    return ListenViewModel(speech, lambda: LANGUAGES[language], loudest_dba=LOUDEST, again_key="F9")


def test_nothing_is_loaded_before_somebody_wants_to_listen(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    listen_to(speech)
    assert not speech.started


def test_it_speaks_the_language_that_is_shown_and_says_on_the_screen_where_there_is_no_voice(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    polish = listen_to(speech, "pl")
    polish.switch_on()
    assert polish.on
    polish.say(["Dzień dobry."])
    assert speech.heard == [Utterance("Dzień dobry.", "pl")]
    somali = listen_to(speech, "so")
    somali.switch_on()
    assert not somali.on
    assert somali.notice == "This kiosk has no voice for Soomaali yet. The people at the desk can help."


def test_where_nothing_can_speak_the_screen_says_so(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    speech.able = False
    listen = listen_to(speech)
    listen.switch_on()
    assert not listen.on
    assert listen.notice == "This kiosk cannot speak. The people at the desk can read it to you."
    listen.invite()
    assert speech.heard == []


def test_the_screen_says_that_the_voices_are_on_their_way_and_what_came_of_it(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    speech.slow = True
    listen = listen_to(speech)
    came: list[bool] = []
    listen.settled.connect(lambda: came.append(listen.on))
    listen.switch_on()
    assert (listen.starting, listen.on, listen.notice) == (True, False, "Listening starts in a moment.")
    speech.arrive()
    assert (listen.starting, listen.on, came) == (False, True, [True])


def test_whoever_has_gone_meanwhile_is_not_spoken_to(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    speech.slow = True
    listen = listen_to(speech)
    listen.switch_on()
    listen.switch_off()
    speech.arrive()
    assert not listen.on
    assert speech.heard == []


def test_voices_that_take_too_long_count_as_none_until_somebody_asks_again(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    speech.slow = True
    listen = listen_to(speech)
    listen.switch_on()
    listen.findChild(QTimer).timeout.emit()
    assert (listen.starting, listen.on) == (False, False)
    assert listen.notice == "This kiosk cannot speak. The people at the desk can read it to you."
    speech.arrive()
    assert not listen.on
    speech.slow = False
    listen.switch_on()
    assert listen.on


def test_personal_details_are_for_headphones_or_for_whoever_chooses_so(qtbot: QtBot) -> None:
    listen = listen_to(FakeSpeech())
    listen.switch_on()
    assert not listen.private
    listen.choose("aloud")
    assert listen.private
    assert listen.notice == "People near you can hear this, personal details too."
    listen.put_back()
    assert not listen.private
    assert "aloud" in cards(listen)
    listen.plug(True)
    assert listen.private
    assert "aloud" not in cards(listen)


def cards(listen: ListenViewModel) -> list[str]:
    return [card.key for card in listen.findChild(RowModel).rows]


def test_pulling_the_headphones_out_ends_what_was_being_said(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    listen = listen_to(speech)
    listen.plug(True)
    listen.switch_on()
    hushed = speech.hushed
    listen.plug(False)
    assert speech.hushed == hushed + 1
    assert not listen.private


def test_steps_of_6_dba_reach_12_above_65_and_18_in_all(qtbot: QtBot) -> None:
    full = [volume_of(step, LOUDEST) for step in range(1, STEPS + 1)]
    dba = [LOUDEST + 20 * math.log10(share) for share in full]
    assert dba == pytest.approx([53, 59, 65, 71, 77])
    assert volume_of(STEPS, 65) == 1.0


def test_volume_and_speed_go_back_to_65_dba_after_each_visitor(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    listen = listen_to(speech)
    listen.switch_on()
    usual = (speech.volume, speech.rate)
    assert speech.volume == pytest.approx(volume_of(3, LOUDEST))
    for key in ("louder", "louder", "louder", "faster"):
        listen.choose(key)
    assert [each.words for each in speech.heard] == [
        "Volume 4 of 5.",
        "Volume 5 of 5.",
        "Volume 5 of 5.",
        "Speed 4 of 5.",
    ]
    listen.choose("quieter")
    listen.choose("slower")
    listen.choose("slower")
    assert (speech.volume, speech.rate) != usual
    listen.switch_off()
    assert (speech.volume, speech.rate) == usual


def test_the_volume_of_nobody_is_not_turned(qtbot: QtBot) -> None:
    speech = FakeSpeech()
    listen_to(speech).louder()
    assert speech.heard == []
    assert ENGLISH.key in speech.voices
