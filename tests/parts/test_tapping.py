"""Tapping and typing: one tap a touch, one letter a key (A22-A29)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.parts.gallery import SCREENS, Shown, items

Show = Callable[..., Shown]


def test_a_touch_gives_one_tap(show: Show) -> None:
    shown = show("GalleryName")
    shown.tap("continue")
    assert shown.page.property("continuedTimes") == 1


def test_a_click_of_the_mouse_gives_one_tap(show: Show) -> None:
    shown = show("GalleryName")
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.centre("continue"))
    assert shown.page.property("continuedTimes") == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_what_has_the_focus(show: Show, key: Qt.Key) -> None:
    shown = show("GalleryName")
    shown.item("continue").forceActiveFocus()
    QTest.keyClick(shown.window, key)
    assert shown.page.property("continuedTimes") == 1


@pytest.mark.parametrize(("slide_mm", "taps"), [(3, 1), (6, 0)])
def test_a_finger_may_slide_off_by_4_mm_and_no_more(show: Show, slide_mm: float, taps: int) -> None:
    shown = show("GalleryName", "landscape")
    start = shown.edge("back", 2.5)
    shown.slide(start, start + QPoint(round(slide_mm * shown.px_per_mm), 0))
    assert shown.page.property("backTimes") == taps


def test_a_finger_may_wander_inside_the_button(show: Show) -> None:
    shown = show("GalleryName")
    start = shown.centre("continue")
    shown.slide(start, start + QPoint(200, 5))
    assert shown.page.property("continuedTimes") == 1


def test_the_gap_round_a_button_belongs_to_it_by_half(show: Show) -> None:
    shown = show("GalleryName", "landscape")
    shown.slide(shown.edge("back", 2.5))
    assert shown.page.property("backTimes") == 1
    shown.later()
    shown.slide(shown.edge("back", 4))
    assert shown.page.property("backTimes") == 1


def test_a_double_tap_of_80_ms_counts_once(show: Show) -> None:
    shown = show("GalleryName")
    shown.tap("continue")
    shown.later(80)
    shown.tap("continue")
    assert shown.page.property("continuedTimes") == 1
    shown.later(1000)
    shown.tap("continue")
    assert shown.page.property("continuedTimes") == 2


def test_of_two_fingers_the_first_wins(show: Show) -> None:
    shown = show("GalleryName")
    first, second = shown.centre("continue"), shown.centre("back")
    QTest.touchEvent(shown.window, shown.finger).press(0, first, shown.window)
    QTest.touchEvent(shown.window, shown.finger).stationary(0).press(1, second, shown.window)
    QTest.touchEvent(shown.window, shown.finger).release(0, first, shown.window).release(1, second, shown.window)
    assert (shown.page.property("continuedTimes"), shown.page.property("backTimes")) == (1, 0)


def test_a_tap_within_400_ms_of_a_new_page_is_not_for_it(show: Show) -> None:
    shown = show("GalleryName")
    shown.engine.singletonInstance("Kiosk.Look", "Guard").setProperty(
        "settleUntil", shown.look("Guard").property("heldNow") + 400
    )
    shown.later(399)
    shown.tap("continue")
    assert shown.page.property("continuedTimes") == 0
    shown.later(1)
    shown.tap("continue")
    assert shown.page.property("continuedTimes") == 1


def test_a_clock_set_back_does_not_lock_the_screen(show: Show) -> None:
    shown = show("GalleryName")
    shown.tap("continue")
    shown.look("Guard").setProperty("settleUntil", shown.look("Guard").property("heldNow") + 400)
    shown.later(-500_000)
    shown.tap("continue")
    assert shown.page.property("continuedTimes") == 2


def test_a_hand_that_rests_on_a_button_does_not_press_it(show: Show, qtbot: object) -> None:
    shown = show("GalleryName")
    shown.look("Guard").setProperty("longestPress", 20)
    button, point = shown.item("continue"), shown.centre("continue")
    QTest.touchEvent(shown.window, shown.finger).press(0, point, shown.window)
    assert button.property("down") is True
    qtbot.waitUntil(lambda: button.property("down") is False)
    QTest.touchEvent(shown.window, shown.finger).release(0, point, shown.window)
    assert shown.page.property("continuedTimes") == 0


def test_the_pressed_look_is_there_at_once_and_what_was_not_seen_is_drawn_anew_when_it_is(show: Show) -> None:
    shown = show("GalleryName")
    point = shown.centre("continue") + QPoint(300, 0)
    before = shown.window.grabWindow().pixelColor(point).name()
    QTest.touchEvent(shown.window, shown.finger).press(0, point, shown.window)
    during = shown.window.grabWindow().pixelColor(point).name()
    QTest.touchEvent(shown.window, shown.finger).release(0, point, shown.window)
    assert (before, during) == ("#0e5a54", "#083f3b")
    button = shown.item("continue")
    button.setProperty("visible", False)
    assert shown.engine.singletonInstance("Kiosk.Look", "Mode").setProperty("contrast", True)
    button.setProperty("visible", True)
    assert shown.window.grabWindow().pixelColor(point).name() == "#ffd43b"


def test_the_focus_ring_is_for_keys_only(show: Show) -> None:
    shown = show("GalleryHome")
    shown.tap("checkIn")

    def rings() -> list[bool]:
        return [ring.isVisible() for ring in items(shown.item("checkIn")) if ring.property("focusItem") is not None]

    shown.item("checkIn").forceActiveFocus()
    assert rings() == [False]
    QTest.keyClick(shown.window, Qt.Key.Key_F5)
    assert rings() == [True]


def test_names_get_their_capitals_and_accents_by_tap(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": ""})
    shown.type("z", "o", "e", "accents", "ë", "space", "o", "'", "b", "r", "i", "a", "n")
    assert shown.page.property("typedText") == "Zoë O'Brian"


def test_an_accent_keeps_the_case_of_the_letter_it_replaces(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": ""})
    shown.type("l", "accents", "ł", "u", "c", "j", "a")
    assert shown.page.property("typedText") == "Łucja"


def test_accents_without_a_letter_before_are_the_common_ones(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": "A "})
    shown.type("accents", "ö")
    assert shown.page.property("typedText") == "A Ö"


def test_shift_turns_the_automatic_capital_off_and_on(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": ""})
    shown.type("shift", "d", "e", "space", "a", "shift", "b")
    assert shown.page.property("typedText") == "de AB"


def test_delete_takes_one_character_even_outside_the_basic_plane(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": "Ab😀"})
    shown.type("erase")
    assert shown.page.property("typedText") == "Ab"


def test_the_same_key_within_250_ms_counts_once(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": ""})
    shown.tap("key_m")
    shown.later(249)
    shown.tap("key_m")
    shown.tap("key_a")
    assert shown.page.property("typedText") == "Ma"


def test_the_order_switch_puts_the_letters_in_abc_order(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": ""})
    first = shown.centre("key_q")
    shown.type("order")
    assert shown.centre("key_a") == first
    shown.type("a", "symbols", "7", "letters", "b")
    assert shown.page.property("typedText") == "A7b"


@pytest.mark.parametrize(
    ("layout", "keys", "text"),
    [
        ("email", ["a", "@", "gmail.com"], "a@gmail.com"),
        ("email", ["symbols", "5", "letters", "x", "_", ".co.uk"], "5x_.co.uk"),
        ("postcode", ["W", "1", "2", "space", "7", "S", "L"], "W12 7SL"),
        ("code", ["K", "7", "Q", "2", "erase", "Z"], "K7QZ"),
        ("abc", ["a", "b"], "Ab"),
    ],
)
def test_each_layout_types_what_it_is_for(show: Show, layout: str, keys: list[str], text: str) -> None:
    shown = show("GalleryName", page={"layout": layout, "typedText": ""})
    shown.type(*keys)
    assert shown.page.property("typedText") == text


def test_the_code_keyboard_has_the_code_alphabet_and_nothing_else(show: Show) -> None:
    shown = show("GalleryCode")
    keys = {name.removeprefix("key_") for name in shown.names() if name.startswith("key_")}
    assert keys == set("ABCDEFGHJKMNPQRSTUVWXYZ23456789") | {"erase"}


def test_a_physical_keyboard_types_through_the_same_path(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": ""})
    QTest.keyClick(shown.window, "b")
    shown.type("o")
    assert shown.page.property("typedText") == "bo"


def test_a_tap_in_the_text_sets_the_caret_there(show: Show) -> None:
    shown = show("GalleryName", page={"typedText": "WWWWWWWWWW"})
    entry = shown.item("entry")
    shown.slide(entry.mapToScene(QPointF(5.2 * shown.px_per_mm, entry.height() / 2)).toPoint())
    shown.type("a")
    assert shown.page.property("typedText").lower() == "awwwwwwwwww"


def test_a_field_shows_30_characters_and_scrolls_to_the_caret(show: Show) -> None:
    for screen in SCREENS:
        shown = show("GalleryName", screen, page={"typedText": "Oluwaseun Adebayo-Fitzgerald III"})
        field = shown.item("entry_input")
        assert field.property("contentWidth") <= field.width(), screen
        shown.page.setProperty("typedText", "Oluwaseun " * 12)
        rectangle = field.property("cursorRectangle")
        assert 0 <= rectangle.left() <= field.width(), screen


def test_text_that_runs_right_to_left_stands_right(show: Show) -> None:
    shown = show("GalleryName", mirrored=True, page={"typedText": "سارة"})
    field = shown.item("entry_input")
    assert field.property("cursorRectangle").left() > field.width() / 2


def test_the_keyboard_is_not_mirrored(show: Show) -> None:
    shown = show("GalleryName", mirrored=True)
    assert shown.centre("key_q").x() < shown.centre("key_p").x()
