"""Every way to use it: larger, in contrast, lower, by arrow keys alone; and as it was for whoever comes next."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.passes import badge_code
from tests.journeys.by_keys import ring_of
from tests.journeys.conftest import Open
from tests.journeys.driver import DENSITY, PORTRAIT, Driver
from ui.composition import Look

MODES = ("large", "contrast", "lower")
SCREENS = {
    "portrait": Look(PORTRAIT, DENSITY, reduced_motion=True),
    "landscape": Look((960, 540), 960 / 345, reduced_motion=True),
    "short": Look((1024, 600), 1024 / 222, reduced_motion=True),
}


# Each mode on one screen, and each screen in one mode; the others in the long runs.
IN_TURN = {("portrait", "lower"), ("landscape", "contrast"), ("short", "large")}
CASES = [
    pytest.param(screen, mode, marks=() if (screen, mode) in IN_TURN else pytest.mark.torture)
    for screen in SCREENS
    for mode in MODES
    if mode != "lower" or screen == "portrait"
]


@pytest.mark.parametrize(("screen", "mode"), CASES)
def test_each_mode_completes_the_form_on_each_screen(open_kiosk: Open, mode: str, screen: str) -> None:
    kiosk = open_kiosk(look=SCREENS[screen])
    kiosk.tap(f"bar_{mode}")
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard("Zoë")
    kiosk.tap("continue")
    kiosk.tap("answer_name_change")
    assert kiosk.field_text() == "Zoë"
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()
    assert kiosk.says("You’re in, Zoë.")
    kiosk.tap("step_0")
    kiosk.tap("leave")
    kiosk.type_on_keyboard(badge_code(kiosk.visits()[0].pass_code))
    kiosk.settle()
    assert kiosk.says("Bye, Zoë.")


@pytest.mark.parametrize("screen", ["short", "portrait"])
def test_where_questions_lack_room_for_their_reason_why_we_ask_begins_with_it(open_kiosk: Open, screen: str) -> None:
    kiosk = open_kiosk(look=SCREENS[screen])
    kiosk.tap("checkIn")
    why, notice = kiosk.front.parts.form.hint, kiosk.front.parts.notice.text
    assert why and why not in notice
    kiosk.tap("bar_notice")
    assert (kiosk.says(why), kiosk.says(notice)) == ((True, False) if screen == "short" else (False, True))
    if screen == "short":
        kiosk.tap("skip")
        assert (kiosk.says(why), kiosk.says(notice)) == (False, True)
    kiosk.tap("back")
    assert kiosk.screen == "form"
    kiosk.tap("bar_notice")
    assert kiosk.says(why) == (screen == "short")
    kiosk.front.kiosk.goHome()
    kiosk.tap("bar_notice")
    assert kiosk.says(notice)


@pytest.mark.parametrize("screen", SCREENS)
def test_lower_is_offered_where_something_is_out_of_reach(open_kiosk: Open, screen: str) -> None:
    assert bool(open_kiosk(look=SCREENS[screen]).named("bar_lower")) == (screen == "portrait")


def test_every_mode_is_off_again_for_the_next_visitor(kiosk: Driver) -> None:
    modes = kiosk.front.parts.modes
    for way_home in ("back", "idle", "done"):
        for mode in MODES:
            kiosk.tap(f"bar_{mode}")
        assert all(modes.property(mode) for mode in MODES)
        kiosk.tap("checkIn")
        if way_home == "idle":
            kiosk.tick(220)
        elif way_home == "done":
            kiosk.scan("unknown")
            kiosk.tick(60)
        else:
            kiosk.tap("back" if kiosk.named("back") else "backBelow")
        assert kiosk.screen == "home"
        assert not any(modes.property(mode) for mode in MODES), way_home


def test_a_mode_left_on_at_home_goes_off_by_itself(kiosk: Driver) -> None:
    kiosk.tap("bar_contrast")
    kiosk.tick(60)
    assert not kiosk.front.parts.modes.anyOn


def test_arrow_keys_and_enter_alone_complete_the_form_and_the_leaving(kiosk: Driver) -> None:
    go_to(kiosk, "checkIn")
    kiosk.press_keys("enter")
    for letter in "ada":
        go_to(kiosk, f"key_{letter}")
        kiosk.press_keys("enter")
    assert kiosk.field_text() == "Ada"
    for name in ("continue", "continue"):
        go_to(kiosk, name)
        kiosk.press_keys("enter")
    kiosk.settle()
    assert kiosk.says("You’re in, Ada.")
    go_to(kiosk, "step_0")
    kiosk.press_keys("enter")
    go_to(kiosk, "leave")
    kiosk.press_keys("enter")
    for letter in badge_code(kiosk.visits()[0].pass_code):
        go_to(kiosk, f"key_{letter}")
        kiosk.press_keys("enter")
    kiosk.settle()
    assert kiosk.says("Bye, Ada.")
    assert kiosk.taps == 0


@pytest.mark.parametrize("screen", ["home", "form", "leaving", "help"])
def test_arrow_keys_reach_everything_that_can_be_tapped(kiosk: Driver, screen: str) -> None:
    if screen != "home":
        kiosk.tap({"form": "checkIn", "leaving": "leave", "help": "bar_help"}[screen])
    kiosk.draw()
    wanted = {item.objectName() for item in kiosk.items() if item.activeFocusOnTab() and item.isEnabled()}
    kiosk.press_keys("down")
    assert set(paths_from_here(kiosk)) >= wanted


def test_a_touch_takes_the_ring_away_again(kiosk: Driver) -> None:
    go_to(kiosk, "leave")
    assert ring_of(kiosk) is not None
    kiosk.tap("leave")
    assert not kiosk.singleton("Mode").property("byKeys")


def go_to(kiosk: Driver, name: str) -> None:
    """Walk there by arrow keys; each stop shows where it is."""
    kiosk.draw()
    current = kiosk.front.window.activeFocusItem()
    if current is None or not current.activeFocusOnTab():
        kiosk.press_keys("down")
    route = paths_from_here(kiosk, until=name)[name]
    for key in route:
        kiosk.press_keys(key)
        assert ring_of(kiosk) is not None, f"{kiosk.focused()} has the focus and no ring"
    assert kiosk.focused() == name, route


def paths_from_here(kiosk: Driver, until: str | None = None) -> dict[str, list[str]]:
    """Return by which arrow keys each control is reached, or those up to one, found by trying; the focus stays."""
    start = kiosk.front.window.activeFocusItem()
    assert start is not None
    paths: dict[str, list[str]] = {start.objectName(): []}
    waiting: list[tuple[QQuickItem, list[str]]] = [(start, [])]
    while waiting and until not in paths:
        item, path = waiting.pop(0)
        for key in ("down", "up") if item.property("cursorPosition") is not None else ("down", "up", "right", "left"):
            item.forceActiveFocus()
            kiosk.step(key)
            reached = kiosk.front.window.activeFocusItem()
            if reached is not None and reached.objectName() not in paths:
                paths[reached.objectName()] = [*path, key]
                waiting.append((reached, [*path, key]))
    start.forceActiveFocus()
    return paths
