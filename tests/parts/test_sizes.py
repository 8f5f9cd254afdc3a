"""Sizes, fit and reach on three screens and in every mode; a name for everything that is touched."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.parts.gallery import ROOT, SCREENS, Shown, items

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


def too_small(shown: Shown) -> list[tuple[str, float, float]]:
    """What is touched and smaller than a finger needs it."""
    small = []
    for area in tap_areas(shown):
        width, height = area.width() / shown.px_per_mm, area.height() / shown.px_per_mm
        key = area.objectName().startswith("key_")
        least = (16, 11.5 if shown.window.height() == 600 else 15) if key else (20, 19.5)
        if width < least[0] - 0.2 or height < least[1] - 0.2:
            small.append((area.objectName(), round(width, 1), round(height, 1)))
    return small


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


TIGHTEST = ({}, {"large": True}, {"large": True, "contrast": True, "lower": True, "mirrored": True})
SINGLY = ({"contrast": True}, {"lower": True, "screenBottomMm": 900}, {"mirrored": True})
WAYS = [pytest.param(TIGHTEST, id="tightest"), pytest.param(SINGLY, id="singly", marks=pytest.mark.torture)]


@pytest.mark.parametrize("ways", WAYS)
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("page", PAGES)
def test_whatever_is_touched_is_big_enough_and_nothing_is_cut_off_or_lies_over_another(
    show: Show, page: str, screen: str, ways: tuple[dict[str, object], ...]
) -> None:
    shown = show(page, screen)
    assert len(tap_areas(shown)) >= 7, "the bar and something on the page"
    assert too_small(shown) == []
    wrong = {}
    for modes in ways:
        shown.take_on(modes)
        wrong["+".join(modes) or "plain"] = problems(shown)
    assert not any(wrong.values()), wrong


LONGER = {
    "GalleryName": {
        "heading": "Wie heissen Sie mit vollem Namen?", "hint": "Damit wir bei einem Brand wissen, wer im Haus ist",
    },
    "GalleryWho": {"heading": "Wer meldet sich hier an der Rezeption an?"},
    "GalleryParty": {"heading": "Wie viele Personen sind Sie heute?", "continueLabel": "Weiter zur Prüfung"},
}  # fmt: skip


@pytest.mark.parametrize("screen", ["portrait", "landscape"])
@pytest.mark.parametrize("page", LONGER)
def test_words_40_per_cent_longer_still_fit(show: Show, page: str, screen: str) -> None:
    shown = show(page, screen, page=LONGER[page])
    assert problems(shown) == []
    shown.take_on({"large": True})
    assert problems(shown) == []


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


@pytest.mark.parametrize("page", PAGES)
def test_whatever_is_touched_has_a_name_an_id_and_takes_the_focus(show: Show, page: str) -> None:
    areas = list(tap_areas(show(page)))
    assert areas
    for area in areas:
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


def test_a_hint_without_room_is_never_shown_and_hidden_again(show: Show) -> None:
    shown = show("GalleryCheck", "short", large=True)
    hint = next(each for each in items(shown.window.contentItem()) if each.objectName() == "hint")
    shown.page.setProperty("heading", "Hi")
    shown.page.setProperty("hint", "")
    shown.window.grabWindow()
    turns: list[bool] = []
    hint.visibleChanged.connect(lambda: turns.append(hint.isVisible()))
    shown.page.setProperty("hint", "So we know who is. " * 6)
    shown.window.grabWindow()
    assert turns == []
    shown.page.setProperty("hint", "So we know.")
    shown.window.grabWindow()
    assert turns == [True]


def test_what_a_model_brings_stands_in_its_order_whenever_its_page_is_made() -> None:
    """Qt makes objects last to first while a Loader works between frames: when one came says nothing of its place."""
    screens = {file.name: file.read_text() for file in (ROOT / "ui/qml/Kiosk").glob("*/*.qml")}
    assert sum("onGathered" in text for text in screens.values()) >= 5
    assert [name for name, text in screens.items() if "onObjectAdded" in text] == ["ChoiceEntries.qml"]
    assert [name for name, text in screens.items() if re.search(r"\.push\(.* as ChoiceEntry\)", text)] == []
