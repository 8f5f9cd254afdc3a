"""Time runs out kindly: a warning, a long grace, any touch or key continues, then nothing is left (A40-A43)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.journeys.driver import Driver


def type_a_name(kiosk: Driver) -> None:
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard("Ada")


def test_a_form_that_was_left_warns_after_60_s_gives_40_s_and_then_forgets_everything(kiosk: Driver) -> None:
    type_a_name(kiosk)
    kiosk.tick(59)
    assert kiosk.named("timeWarning") == []
    kiosk.tick(1)
    assert kiosk.says("Do you need more time?")
    assert kiosk.says("Seconds left: 40")
    kiosk.tick(39)
    assert kiosk.says("Seconds left: 1")
    assert kiosk.screen == "form"
    kiosk.tick(1)
    assert kiosk.screen == "home"
    kiosk.tap("checkIn")
    assert kiosk.field_text() == ""
    assert kiosk.visits() == []


def test_twelve_times_more_time_by_touch_keeps_the_page_and_presses_nothing_under_the_finger(kiosk: Driver) -> None:
    type_a_name(kiosk)
    for _ in range(12):
        kiosk.tick(99)
        kiosk.tap("moreTime")
        assert kiosk.named("timeWarning") == []
        assert (kiosk.screen, kiosk.field_text()) == ("form", "Ada")
    kiosk.tick(99)
    kiosk.pass_time(seconds=2)
    kiosk.touch(QPoint(30, 30))
    assert (kiosk.named("timeWarning"), kiosk.field_text()) == ([], "Ada")
    kiosk.tick(100)
    assert kiosk.screen == "home"


@pytest.mark.parametrize(
    ("key", "text"), [(Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Space, " "), (Qt.Key.Key_Shift, ""), (Qt.Key.Key_Down, "")]
)
def test_any_key_means_yes_and_the_field_has_the_focus_again(kiosk: Driver, key: Qt.Key, text: str) -> None:
    type_a_name(kiosk)
    kiosk.tick(70)
    kiosk.key(key, text)
    assert kiosk.named("timeWarning") == []
    assert (kiosk.screen, kiosk.field_text()) == ("form", "Ada")
    kiosk.pass_time(seconds=2)
    kiosk.type_physically("m")
    assert kiosk.field_text() == "Adam"


def test_start_again_on_the_warning_forgets_at_once(kiosk: Driver) -> None:
    type_a_name(kiosk)
    kiosk.tick(70)
    kiosk.tap("startAgain")
    assert kiosk.screen == "home"
    assert not kiosk.says("Do you need more time?")


def test_large_and_arrow_keys_give_three_times_as_long(kiosk: Driver) -> None:
    type_a_name(kiosk)
    kiosk.tap("bar_large")
    kiosk.tick(179)
    assert kiosk.named("timeWarning") == []
    kiosk.tick(1)
    assert kiosk.named("timeWarning")
    kiosk.tap("moreTime")
    kiosk.tap("bar_large")
    kiosk.press_keys("down")
    kiosk.tick(179)
    assert kiosk.named("timeWarning") == []


def test_a_scan_while_the_screen_asks_checks_in(kiosk: Driver) -> None:
    type_a_name(kiosk)
    kiosk.tick(70)
    kiosk.scan("WIFI:S:guests;T:WPA;P:secret;;")
    assert kiosk.screen == "answer"
    assert kiosk.says("That is a code for Wi-Fi.")


def test_an_answer_goes_home_by_itself_after_20_s_and_a_touch_starts_the_time_again(kiosk: Driver) -> None:
    kiosk.scan("")
    kiosk.scan("something unknown")
    kiosk.tick(19)
    kiosk.touch(QPoint(5, 5))
    kiosk.tick(19)
    assert kiosk.screen == "answer"
    kiosk.tick(1)
    assert kiosk.screen == "home"
