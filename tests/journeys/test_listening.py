"""Every flow without sight: by keys, with Qt's speech engine for tests; what was said, in order, is the assertion."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.fakes.fake_speech import FakeSpeech
from tests.journeys.conftest import PACK
from tests.journeys.driver import ARROWS, WEDNESDAY, opened, wait_until
from tests.journeys.evening_flows import EVENING
from tests.journeys.flows import COUNTER, FLOWS
from tests.journeys.steps import HOME, IN_PRIVATE, INTRODUCED, OFF, WHO
from tests.journeys.taking import Taker, at_the_festival, at_the_workshop, in_the_evening

SORRY = "Sorry, let’s start again."


@pytest.fixture(scope="module")
def workshop(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Taker]:
    with at_the_workshop(tmp_path_factory.mktemp("workshop")) as taker:
        yield taker


@pytest.mark.parametrize("name", FLOWS)
def test_each_flow_is_said_word_for_word(workshop: Taker, name: str) -> None:
    flow = FLOWS[name]
    assert workshop.take(flow, listening=True) == list(flow.steps)
    assert workshop.kiosk.says(flow.ends_with)


def test_headphones_start_it_and_pulling_them_out_ends_it(workshop: Taker) -> None:
    workshop.fresh()
    workshop.kiosk.front.listening.plug(True)
    assert workshop.what_was_said() == (*IN_PRIVATE, *HOME)
    workshop.keys.press("checkIn")
    workshop.what_was_said()
    workshop.kiosk.front.listening.plug(False)
    assert workshop.what_was_said() == (OFF,)
    assert workshop.kiosk.screen == "form"
    assert not workshop.kiosk.front.parts.listen.private


def test_a_first_tap_says_what_lies_there_and_a_second_one_presses_it(workshop: Taker) -> None:
    workshop.fresh()
    workshop.kiosk.key(ARROWS["listen"])
    workshop.what_was_said()
    workshop.kiosk.tap("greeting")
    assert workshop.what_was_said() == ("Hello. Welcome in.",)
    workshop.kiosk.tap("leave")
    assert workshop.what_was_said() == ("I’m leaving, button",)
    workshop.kiosk.tap("checkIn")
    assert workshop.what_was_said() == ("Check in, button",)
    assert workshop.kiosk.screen == "home"
    workshop.kiosk.tap("checkIn")
    assert workshop.what_was_said() == WHO
    workshop.kiosk.press_keys("down")
    assert workshop.what_was_said() == ("Just me, button",)
    workshop.kiosk.tap("choice_just_me")  # a key has been there, no finger has
    assert workshop.what_was_said() == ("Just me, button",)
    assert workshop.kiosk.says(WHO[0])
    workshop.kiosk.tick(180)
    assert workshop.what_was_said()[0] == "Do you need more time?"
    workshop.kiosk.tap("startAgain")  # any touch means yes, and whoever explores is not thrown out
    assert workshop.what_was_said() == (*WHO, "Just me, button")
    assert workshop.kiosk.screen == "form"


def test_a_touch_of_home_says_how_to_start_it_and_three_in_a_corner_do(workshop: Taker) -> None:
    workshop.fresh()
    workshop.kiosk.touch(QPoint(270, 150))
    assert workshop.what_was_said() == ("To hear this screen, tap a top corner 3 times.",)
    for _ in range(2):
        workshop.kiosk.touch(QPoint(8, 8))
        assert workshop.what_was_said() == ()
    workshop.kiosk.touch(QPoint(8, 8))
    assert workshop.what_was_said() == (*INTRODUCED, *HOME)


def test_a_fault_in_a_screen_silences_nobody_unless_it_comes_again(workshop: Taker) -> None:
    workshop.fresh()
    kiosk = workshop.kiosk
    kiosk.key(ARROWS["listen"])
    workshop.keys.press("checkIn")
    workshop.what_was_said()
    kiosk.front.kiosk.recover()
    assert workshop.what_was_said() == (SORRY, *HOME[1:])
    kiosk.tick(179)
    workshop.keys.press("checkIn")
    assert workshop.what_was_said()[-2:] == WHO
    kiosk.front.kiosk.recover()
    workshop.what_was_said()
    kiosk.front.kiosk.recover()  # Home itself, or what is said of it
    assert workshop.what_was_said() == (OFF,)
    assert (kiosk.screen, kiosk.says(SORRY)) == ("home", True)


def test_whoever_shows_the_camera_two_codes_is_told(workshop: Taker) -> None:
    workshop.fresh()
    camera = workshop.kiosk.front.parts.camera
    camera.tell(present=True, reading=True, several=False)
    workshop.kiosk.key(ARROWS["listen"])
    workshop.what_was_said()
    for several, said in ((True, "Show one code at a time."), (False, "Hold your code in the frame.")):
        camera.tell(present=True, reading=True, several=several)
        assert workshop.what_was_said() == (said,)
    camera.tell(present=False, reading=False, several=False)


def test_sessions_that_have_no_room_on_the_screen_are_said_as_the_others(workshop: Taker) -> None:
    workshop.fresh()
    (sessions,) = [item for item in workshop.kiosk.items() if item.property("listed")]
    sessions.setProperty("room", 0)
    assert sessions.property("listed") == 0
    workshop.kiosk.key(ARROWS["listen"])
    assert workshop.what_was_said() == (*INTRODUCED, *HOME)


def test_every_key_and_touch_stops_what_is_being_said(workshop: Taker) -> None:
    workshop.fresh()
    workshop.kiosk.key(ARROWS["listen"])
    workshop.what_was_said()
    assert workshop.is_speaking()
    workshop.kiosk.key(Qt.Key.Key_Control)
    wait_until(lambda: not workshop.is_speaking(), "silence")


def test_each_flow_of_an_evening_is_said_word_for_word(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    with in_the_evening(tmp_path_factory.mktemp("evening")) as evening:
        for flow in EVENING.values():
            assert evening.take(flow, listening=True) == list(flow.steps)
            assert evening.kiosk.says(flow.ends_with)
            assert list(evening.kiosk.kiosk.calls.read()) == []  # staff are wanted no longer


def test_the_festivals_counter_is_said_word_for_word(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    with at_the_festival(tmp_path_factory.mktemp("festival")) as festival:
        assert festival.take(COUNTER, listening=True) == list(COUNTER.steps)
        assert festival.kiosk.says(COUNTER.ends_with)


def test_voices_that_take_their_time_hold_up_nobody(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    speech = FakeSpeech()
    speech.slow = True
    with opened(tmp_path_factory.mktemp("slow"), venue=PACK, now=WEDNESDAY, speech=speech) as kiosk:
        kiosk.tap("checkIn")
        kiosk.key(ARROWS["listen"])
        kiosk.wait_for_screen("listen")
        assert kiosk.says("Listening starts in a moment.")
        kiosk.press_keys("esc")
        kiosk.wait_for_screen("form")  # the visitor may go on meanwhile
        kiosk.key(ARROWS["listen"])  # and may want to listen no more
        speech.arrive()
        assert (kiosk.front.parts.listen.on, speech.heard) == (False, [])
        kiosk.key(ARROWS["listen"])
        kiosk.wait_for_screen("listen")
        speech.arrive()
        kiosk.wait_for_screen("form")
        wait_until(lambda: any(each.words == "What is your name?" for each in speech.heard), "the page")
