"""You said, we did: cards on Home that take turns with the board and leave everything else where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from tests.journeys.by_keys import Keys
from tests.journeys.driver import Driver


def places(kiosk: Driver) -> dict[str, QRectF]:
    kiosk.draw()
    return {name: kiosk.place(kiosk.find(name)) for name in ("checkIn", "leave", "bar_help", "language_ar")}


def timer(kiosk: Driver) -> QObject:
    """The one on the screen, which turns the cards."""
    turns = kiosk.front.window.findChild(QQuickItem, "youSaidTurns")
    assert turns is not None
    return next(child for child in turns.children() if child.inherits("QQmlTimer"))


def turn(kiosk: Driver, times: int = 1) -> None:
    """Let thirds of the cycle pass."""
    assert timer(kiosk).property("running")
    for _ in range(times):
        timer(kiosk).triggered.emit()  # type: ignore[attr-defined]


def test_a_card_lies_over_the_board_in_each_cycle_and_no_button_moves(kiosk: Driver) -> None:
    before = places(kiosk)
    assert not kiosk.named("youSaid")
    turn(kiosk, 2)
    assert kiosk.says("The bench is too high.") and kiosk.says("There is a low bench at the window.")
    assert kiosk.says("Since September 2026")
    assert places(kiosk) == before
    assert kiosk.place(kiosk.find("youSaid")) == kiosk.place(kiosk.find("board"))
    turn(kiosk)
    assert not kiosk.named("youSaid")
    turn(kiosk, 2)
    assert kiosk.says("We want to stay longer.") and not kiosk.says("Since")


def test_a_touch_keeps_the_card_and_a_visitor_brings_the_board_back(kiosk: Driver) -> None:
    turn(kiosk, 2)
    kiosk.tap("youSaid")
    assert kiosk.says("This stays here now.")
    turn(kiosk, 5)
    assert kiosk.says("The bench is too high.")
    turn(kiosk)
    assert not kiosk.named("youSaid")
    turn(kiosk, 2)
    kiosk.tap("checkIn")
    kiosk.tap("back")
    assert kiosk.screen == "home"
    assert not kiosk.named("youSaid")
    turn(kiosk, 2)
    Keys(kiosk).arrive("youSaid")
    turn(kiosk, 5)
    assert kiosk.says("This stays here now.")


def test_what_a_pack_does_not_say_in_a_language_is_shown_in_english(kiosk: Driver) -> None:
    kiosk.tap("language_ar")
    turn(kiosk, 2)
    assert kiosk.says("قلتم:") and kiosk.says("The bench is too high.")


def test_the_cycle_takes_thirty_seconds_and_twice_as_long_with_reduced_motion(kiosk: Driver) -> None:
    assert timer(kiosk).property("interval") == 60_000 / 3
    kiosk.singleton("Mode").setProperty("reducedMotion", False)
    assert timer(kiosk).property("interval") == 30_000 / 3
