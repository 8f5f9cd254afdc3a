"""The visitor's parts do what look.md asks of them: touched, typed at, measured."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QTextLayout
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.parts.gallery import ROOT, SCREENS, SHAPES, Pegs, Shown, items

Show = Callable[..., Shown]
PAGES = ("GalleryName", "GalleryCode", "GalleryWho", "GalleryParty", "GalleryCheck", "GalleryDone", "GalleryHome")


def tap_areas(shown: Shown) -> list[QQuickItem]:
    """Everything made from TapArea, by a property only it has."""
    return [
        each for each in items(shown.window.contentItem()) if each.isVisible() and each.property("guardMs") is not None
    ]


def box(item: QQuickItem) -> tuple[float, float, float, float]:
    start = item.mapToScene(QPointF(0, 0))
    return start.x(), start.y(), start.x() + item.width(), start.y() + item.height()


# Tapping


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


def test_the_pressed_look_is_there_at_once(show: Show) -> None:
    shown = show("GalleryName")
    point = shown.centre("continue") + QPoint(300, 0)
    before = shown.window.grabWindow().pixelColor(point).name()
    QTest.touchEvent(shown.window, shown.finger).press(0, point, shown.window)
    during = shown.window.grabWindow().pixelColor(point).name()
    QTest.touchEvent(shown.window, shown.finger).release(0, point, shown.window)
    assert (before, during) == ("#0e5a54", "#083f3b")


def test_the_focus_ring_is_for_keys_only(show: Show) -> None:
    shown = show("GalleryHome")
    shown.tap("checkIn")
    rings = [each for each in items(shown.item("checkIn")) if each.property("shown") is not None]
    shown.item("checkIn").forceActiveFocus()
    assert [ring.isVisible() for ring in rings] == [False]
    QTest.keyClick(shown.window, Qt.Key.Key_F5)
    assert [ring.isVisible() for ring in rings] == [True]


# Typing


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


# The other parts


def test_the_stepper_counts_between_its_limits(show: Show) -> None:
    shown = show("GalleryParty")
    for name in ("adults_more", "adults_more", "adults_fewer", "children_more"):
        shown.later(260)
        shown.tap(name)
    assert (shown.page.property("adults"), shown.page.property("under18")) == (2, 1)
    shown.later()
    shown.tap("adults_fewer")
    shown.later()
    shown.tap("adults_fewer")
    assert shown.page.property("adults") == 1


def test_change_skip_and_the_lines_of_the_problem_answer(show: Show, qtbot: object) -> None:
    shown = show("GalleryCheck", page={"errorLines": ["Enter your full name", "Say how many you are"]})
    qtbot.waitUntil(lambda: shown.item("problem").property("activeFocus"))
    assert shown.item("problem").property("activeFocus") is True
    shown.tap("errorLine_1")
    shown.tap("answerName_change")
    shown.tap("skip")
    assert [shown.page.property(name) for name in ("chosenLine", "changes", "skips")] == [1, 1, 1]


def test_choices_turn_pages_when_they_do_not_fit_and_every_one_can_be_reached(show: Show) -> None:
    shown = show("GalleryWho", "short")
    seen: list[str] = []
    for _ in range(4):
        seen += sorted(name for name in shown.names() if name.startswith("choice_"))
        if "choicesMore" not in shown.names():
            break
        shown.later()
        shown.tap("choicesMore")
    assert sorted(seen) == ["choice_family", "choice_group", "choice_maker", "choice_me"]
    shown.later()
    shown.tap("choicesBack")
    shown.later()
    for name in sorted(name for name in shown.names() if name.startswith("choice_")):
        shown.later()
        shown.tap(name)
        assert f"choice_{shown.page.property('chosen')}" == name


def test_choices_that_fit_have_no_pages(show: Show) -> None:
    assert {"choicesMore", "choicesBack"}.isdisjoint(show("GalleryWho", "portrait").names())


def test_the_bottom_bar_says_what_was_chosen_and_what_is_on_in_words(show: Show) -> None:
    shown = show("GalleryName", contrast=True)
    shown.tap("bar_help")
    assert shown.window.property("chosenInBar") == "help"
    words = [each.property("text") for each in items(shown.item("bar_contrast")) if each.isVisible()]
    assert "on" in " ".join(word for word in words if word)


# Motion


def test_a_new_peg_falls_and_lands(show: Show, qtbot: object) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=False)
    qtbot.waitUntil(lambda: not any(peg.property("falling") for peg in pegs_of(shown)))
    pegs.add()
    qtbot.waitUntil(lambda: any(peg.property("falling") for peg in pegs_of(shown)))
    qtbot.waitUntil(lambda: not any(peg.property("falling") for peg in pegs_of(shown)))
    assert [peg.property("fall") for peg in pegs_of(shown)] == [0] * 41


def test_with_reduced_motion_nothing_is_ever_animated(show: Show) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=True)
    assert running_animations(shown) == []
    pegs.add()
    QCoreApplication.processEvents()
    assert len(pegs_of(shown)) == 41
    assert running_animations(shown) == []


def test_a_falling_peg_is_an_animation_that_is_found(show: Show) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=False)
    pegs.add()
    QCoreApplication.processEvents()
    assert len(running_animations(shown)) >= 1


def running_animations(shown: Shown) -> list[QObject]:
    objects = [child for item in items(shown.window.contentItem()) for child in item.children()]
    return [each for each in objects if each.property("loops") and each.property("running")]


def pegs_of(shown: Shown) -> list[QQuickItem]:
    return [each for each in items(shown.window.contentItem()) if each.property("falling") is not None]


def test_every_peg_has_a_hole_of_its_own(show: Show) -> None:
    shown = show("GalleryHome", page={"pegs": Pegs(200)})
    places = {(peg.x(), peg.y()) for peg in pegs_of(shown) if peg.isVisible()}
    assert len(places) == min(200, shown.item("board").property("capacity"))


# Looks


def test_the_screen_draws_the_same_marks_as_the_badge(show: Show) -> None:
    marks = show("GalleryDone").look("Marks")
    for shape in SHAPES:
        name = re.sub("([A-Z])", r"_\1", shape).lower()
        drawn = re.search(r' d="([^"]+)"', (ROOT / f"resources/icons/marks/{name}.svg").read_text())
        assert drawn is not None
        assert marks.property(shape) == drawn[1], shape


WORDS_ON = (
    ("ink", "paper"), ("ink", "sheet"), ("ink", "kraft"), ("ink", "tint"), ("ink", "keyQuiet"), ("ink", "errTint"),
    ("ink", "board"), ("ink2", "paper"), ("ink2", "sheet"), ("primaryText", "primary"), ("link", "paper"),
    ("primaryPressedText", "primaryPressed"), ("doneText", "done"), ("link", "sheet"),
)  # fmt: skip
EXCEPTIONS = {("ink2", "kraft"): 4.5, ("ink2", "tint"): 4.5, ("err", "paper"): 4.5, ("ok", "okTint"): 4.5}
EDGES_ON = (
    ("line", "paper"), ("line", "sheet"), ("line", "kraft"), ("focus", "paper"), ("focus", "kraft"), ("err", "errTint"),
    ("tintEdge", "paper"), ("focus", "focusGap"), ("spruce", "board"), ("coral", "board"), ("plum", "board"),
)  # fmt: skip


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", ["standard", "contrast", "calm"])
def test_words_and_edges_stand_out_by_the_wcag_formula(show: Show, palette: str) -> None:
    colours = show("GalleryDone", **({palette: True} if palette != "standard" else {})).look("Colours")
    assert round(contrast(QColor("white"), QColor("black")), 1) == 21.0
    wanted = dict.fromkeys(WORDS_ON, 7.0) | EXCEPTIONS | dict.fromkeys(EDGES_ON, 3.0)
    measured = {pair: contrast(colours.property(pair[0]), colours.property(pair[1])) for pair in wanted}
    assert {pair: round(ratio, 2) for pair, ratio in measured.items() if ratio < wanted[pair]} == {}


def test_the_fonts_reach_every_script_we_speak(show: Show) -> None:
    shown = show("GalleryDone")
    layout = QTextLayout("Łucja Привет سارة ሰላም বাংলা 你好 Nguyễn", shown.look("Fonts").property("body"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    families = {run.rawFont().familyName().lower() for run in layout.glyphRuns()}
    assert families == {
        "atkinson hyperlegible next", "noto sans", "vazirmatn", "noto sans ethiopic", "noto sans bengali",
        "noto sans sc",
    }  # fmt: skip


# Sizes, on three screens and in every mode


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("page", PAGES)
def test_whatever_is_touched_is_big_enough(show: Show, page: str, screen: str) -> None:
    shown = show(page, screen)
    areas = tap_areas(shown)
    assert len(areas) >= 7, "the bar and something on the page"
    small = []
    for area in areas:
        width, height = area.width() / shown.px_per_mm, area.height() / shown.px_per_mm
        key = area.objectName().startswith("key_")
        least = (16, 11.5 if screen == "short" else 15) if key else (20, 19.5)
        if width < least[0] - 0.2 or height < least[1] - 0.2:
            small.append((area.objectName(), round(width, 1), round(height, 1)))
    assert small == []


@pytest.mark.parametrize("screen", SCREENS)
def test_keys_leave_3_mm_between_them_and_no_dead_pixel(show: Show, screen: str) -> None:
    shown = show("GalleryName", screen)
    row = sorted((shown.item(f"key_{letter}") for letter in "qwertyuiop"), key=lambda key: key.x())
    gaps = [right.x() - left.x() - left.width() for left, right in pairwise(row)]
    assert all(abs(gap - 3 * shown.px_per_mm) <= 1.5 for gap in gaps), gaps
    assert all(key.property("reach") * 2 >= max(gaps) - 1 for key in row)


@pytest.mark.parametrize("screen", ["portrait", "landscape"])
def test_delete_and_space_are_40_mm_wide(show: Show, screen: str) -> None:
    shown = show("GalleryName", screen)
    assert [shown.item(name).width() / shown.px_per_mm >= 40 for name in ("key_erase", "key_space")] == [True, True]


MODES = (
    {}, {"large": True}, {"contrast": True}, {"lower": True, "screenBottomMm": 900}, {"mirrored": True},
    {"large": True, "contrast": True, "lower": True, "mirrored": True},
)  # fmt: skip


@pytest.mark.parametrize("modes", MODES, ids=lambda modes: "+".join(modes) or "plain")
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off_or_lies_over_another(show: Show, page: str, screen: str, modes: dict[str, object]) -> None:
    shown = show(page, screen, **modes)
    assert problems(shown) == []


LONGER = {
    "GalleryName": {
        "heading": "Wie heissen Sie mit vollem Namen?", "hint": "Damit wir bei einem Brand wissen, wer im Haus ist",
    },
    "GalleryWho": {"heading": "Wer meldet sich hier an der Rezeption an?"},
    "GalleryParty": {"heading": "Wie viele Personen sind Sie heute?", "continueLabel": "Weiter zur Prüfung"},
}  # fmt: skip


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("screen", ["portrait", "landscape"])
@pytest.mark.parametrize("page", LONGER)
def test_words_40_per_cent_longer_still_fit(show: Show, page: str, screen: str, large: bool) -> None:
    assert problems(show(page, screen, large=large, page=LONGER[page])) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_lower_puts_every_control_within_reach(show: Show, screen: str) -> None:
    for page in ("GalleryName", "GalleryWho", "GalleryParty"):
        shown = show(page, screen, lower=True, screenBottomMm=900)
        reach = shown.look("Mode").property("reachableMm") * shown.px_per_mm
        high = {area.objectName(): box(area)[1] for area in tap_areas(shown)}
        assert {name for name, top in high.items() if shown.window.height() - top > reach + 1} == set(), page


def problems(shown: Shown) -> list[str]:
    """Texts cut off or outside their place, and touch areas outside the page or over one another."""
    found = []
    bar_top = box(shown.item("bar_help"))[1]
    for each in items(shown.window.contentItem()):
        if not each.isVisible() or not isinstance(each.property("text"), str) or each.property("truncated") is None:
            continue
        if not each.property("text"):
            continue
        left, top, right, bottom = box(each)
        if each.property("truncated") or each.property("paintedWidth") > each.width() + 1:
            found.append(f"cut off: {each.property('text')}")
        # The line box is a quarter taller than the letters; on a key of 11.5 mm only its air sticks out.
        if each.property("paintedHeight") > each.height() * 1.15 + 2:
            found.append(f"too tall: {each.property('text')}")
        if left < 0 or top < -1 or right > shown.window.width() + 1 or bottom > shown.window.height() + 1:
            found.append(f"outside the window: {each.property('text')}")
    areas = [(area.objectName() or area.property("label"), box(area)) for area in tap_areas(shown)]
    for at, (name, one) in enumerate(areas):
        if one[0] < -1 or one[1] < -1 or one[2] > shown.window.width() + 1:
            found.append(f"outside the window: {name}")
        if not name.startswith("bar_") and one[3] > bar_top + 1:
            found.append(f"under the bar: {name}")
        for other_name, other in areas[at + 1 :]:
            if min(one[2], other[2]) - max(one[0], other[0]) > 1 and min(one[3], other[3]) - max(one[1], other[1]) > 1:
                found.append(f"{name} over {other_name}")
    return found


# Hearing and keys


@pytest.mark.parametrize("page", PAGES)
def test_whatever_is_touched_has_a_name_an_id_and_takes_the_focus(show: Show, page: str) -> None:
    shown = show(page)
    for area in tap_areas(shown):
        assert area.property("label"), area.objectName()
        assert area.objectName(), area.property("label")
        assert area.activeFocusOnTab() is area.isEnabled(), area.objectName()


def test_qml_files_stay_short_and_measure_in_millimetres() -> None:
    files = sorted((ROOT / "ui/qml/Kiosk").glob("Parts/*.qml")) + sorted((ROOT / "ui/qml/Kiosk").glob("Look/*.qml"))
    assert len(files) > 40
    for file in files:
        text = Path(file).read_text()
        assert len(text.splitlines()) <= 150, file.name
        assert "property var" not in text, file.name
        if file.parent.name == "Parts":
            assert re.search(r'"#[0-9a-fA-F]{6}"|pixelSize: \d', text) is None, file.name
