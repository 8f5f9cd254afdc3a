"""A page that is made between frames, and wanted or not while it is half made."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQml import qmlEngine
from pytestqt.qtbot import QtBot

from tests.parts.gallery import Shown

Show = Callable[..., Shown]
HALF_MADE = (0, 2, 4)  # steps of a moment each: the whole of it takes hundreds


def half_made(show: Show, steps: int) -> Shown:
    shown = show("GalleryKept")
    shown.page.setProperty("screen", "before")
    engine = qmlEngine(shown.page)
    assert engine is not None
    engine.singletonInstance("Kiosk.Parts", "KeptPages").setProperty("ahead", True)
    making = engine.incubationController()
    for _ in range(steps):
        making.incubateFor(0)
    assert making.incubatingObjectCount()
    return shown


@pytest.mark.parametrize("steps", HALF_MADE)
def test_a_page_that_is_shown_half_made_is_awaited_and_opens_once_and_whole(
    show: Show, steps: int, qtbot: QtBot
) -> None:
    shown = half_made(show, steps)
    pages = qmlEngine(shown.page).singletonInstance("Kiosk.Parts", "KeptPages")
    assert not pages.property("awaited")
    shown.page.setProperty("screen", "page")
    assert pages.property("awaited")
    qtbot.waitUntil(lambda: not pages.property("awaited"))
    assert (shown.page.property("opened"), shown.page.property("whole")) == (1, True)
    assert "continue" in shown.names()


@pytest.mark.parametrize("steps", HALF_MADE)
def test_a_page_that_nobody_waits_for_is_finished_and_not_opened(show: Show, steps: int, qtbot: QtBot) -> None:
    shown = half_made(show, steps)
    shown.page.setProperty("screen", "home")
    making = qmlEngine(shown.page).incubationController()
    qtbot.waitUntil(lambda: not making.incubatingObjectCount())
    assert shown.page.property("opened") == 0
    shown.page.setProperty("screen", "page")
    assert (shown.page.property("opened"), shown.page.property("whole")) == (1, True)
