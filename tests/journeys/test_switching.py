"""Switches of a mode or the language: pages that nobody sees make way, and nobody sees half of a switch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_RETURN_ARG, QCoreApplication, QEvent, QMetaObject, QObject, QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Open
from tests.journeys.driver import Driver, wait_until
from tests.staged_screens import everything_asked


def pages(kiosk: Driver) -> list[QQuickItem]:
    """Return the pages that are made, seen or not."""
    kept = [item for item in every(kiosk.front.window.contentItem()) if item.property("warm") is not None]
    return [made for item in kept if isinstance(made := item.property("item"), QQuickItem)]


def every(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from every(child)


def rest(kiosk: Driver) -> None:
    """Wait until the pages are made that somebody may come to."""
    kiosk.front.window.setProperty("restMs", 200)
    wait_until(lambda: bool(kiosk.singleton("KeptPages", "Parts").property("ahead")), "a rest")
    wait_until(lambda: not kiosk.front.engine.incubationController().incubatingObjectCount(), "the pages")


def look(kiosk: Driver) -> tuple[object, ...]:
    mode: QObject = kiosk.singleton("Mode")
    return tuple(mode.property(name) for name in ("contrast", "large", "lower", "language"))


def test_pages_that_nobody_sees_make_way_for_a_switch_and_come_again(kiosk: Driver) -> None:
    rest(kiosk)
    ready = len(pages(kiosk))
    assert ready > 8
    kiosk.front.parts.modes.toggle("contrast")
    fewest = [ready]
    kiosk.front.switching.done.connect(lambda: fewest.append(len(pages(kiosk))))
    kiosk.come_round()
    assert fewest[-1] == 0, "on Home"
    rest(kiosk)
    assert len(pages(kiosk)) == ready


def test_no_frame_shows_half_of_a_switch(kiosk: Driver) -> None:
    rest(kiosk)
    before, seen = look(kiosk), set()
    kiosk.front.window.beforeRendering.connect(lambda: seen.add(look(kiosk)))
    for mode in ("contrast", "large", "lower"):
        kiosk.front.parts.modes.toggle(mode)
    kiosk.front.kiosk.chooseLanguage("ar")
    kiosk.draw()
    assert seen <= {before, (True, True, True, "ar")}
    assert look(kiosk) == (True, True, True, "ar")
    kiosk.front.kiosk.goHome()
    kiosk.draw()
    assert look(kiosk) == before


def test_every_picture_has_its_new_colours_in_the_first_frame(kiosk: Driver) -> None:
    rest(kiosk)
    kiosk.singleton("Drawing").setProperty("most", 0)
    stale: list[str] = []

    def see() -> None:
        if look(kiosk)[0]:
            drawn = [item for item in kiosk.items() if item.property("drawn") is not None and item.isVisible()]
            stale.extend(str(item) for item in drawn if item.property("drawn") != item.property("look"))

    kiosk.front.window.beforeRendering.connect(see)
    kiosk.front.parts.modes.toggle("contrast")
    kiosk.draw()
    assert not stale
    assert any(item.property("drawn") for item in kiosk.items())


def test_who_goes_on_at_once_comes_to_a_page_that_is_made_on_the_way(kiosk: Driver) -> None:
    rest(kiosk)
    kiosk.front.parts.modes.toggle("large")
    kiosk.front.kiosk.startForm()
    kiosk.come_round()
    assert (kiosk.screen, look(kiosk)[1]) == ("form", True)
    assert kiosk.says("What is your name?")
    kiosk.type_on_keyboard("Ada")
    assert kiosk.field_text() == "Ada"


def test_no_frame_shows_half_of_a_page_that_somebody_comes_to(kiosk: Driver) -> None:
    window = kiosk.front.window
    seen: list[set[str]] = []
    window.beforeRendering.connect(lambda: seen.append({item.objectName() for item in kiosk.items()} - {""}))
    kiosk.draw()
    kiosk.pass_time(seconds=2)
    kiosk.touch(kiosk.centre(kiosk.find("checkIn")))
    kiosk.draw()
    home, form = seen[0], seen[-1]
    assert "checkIn" in home
    assert {"heading", "entry_input", "key_a", "continue"} <= form
    assert all(names in (home, form) for names in seen)


def test_a_page_that_somebody_comes_to_is_made_in_many_events(kiosk: Driver) -> None:
    window = kiosk.front.window
    rounds = 0
    kiosk.front.kiosk.startForm()
    assert window.property("awaiting")
    while window.property("awaiting"):
        QCoreApplication.processEvents()
        rounds += 1
    assert rounds > 3
    kiosk.draw()
    assert kiosk.focused() == "entry_input"


def test_nobody_sees_a_question_with_some_of_its_answers(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = open_kiosk(venue=str(everything_asked(tmp_path)))
    rest(kiosk)
    kiosk.front.kiosk.startForm()
    answers = {f"choice_{row.key}" for row in kiosk.front.parts.form.choices.rows}  # type: ignore[attr-defined]
    there = [0]
    while there[-1] < len(answers):
        assert kiosk.front.window.property("awaiting"), f"{there[-1]} of {answers} are there"
        QCoreApplication.processEvents()
        there.append(sum(item.objectName() in answers for item in every(kiosk.front.window.contentItem())))
    assert len(answers) > 2 and len(set(there)) > 2
    kiosk.draw()
    assert not kiosk.front.window.property("awaiting")


def test_who_goes_home_before_a_page_is_whole_sees_home(kiosk: Driver) -> None:
    kiosk.front.kiosk.startForm()
    kiosk.front.kiosk.goHome()
    kiosk.draw()
    assert not kiosk.front.window.property("awaiting")
    assert kiosk.says("Check in")


def test_what_was_typed_is_there_again_when_its_page_made_way(kiosk: Driver) -> None:
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard("Ola")
    kiosk.tap("bar_notice")
    rest(kiosk)
    kiosk.tap("bar_large")
    kiosk.tap("continue")
    assert kiosk.field_text() == "Ola"
    assert kiosk.focused() == "entry_input"


def test_who_comes_back_while_pages_make_way_finds_the_page_that_was_left(kiosk: Driver) -> None:
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard("Ola")
    for steps in (2, 4):
        kiosk.front.kiosk.showNotice()
        rest(kiosk)
        kiosk.front.parts.modes.toggle("contrast")
        for _ in range(steps):
            QCoreApplication.processEvents()
        kiosk.front.kiosk.backFromAside()
        kiosk.draw()
        assert kiosk.field_text() == "Ola", f"after {steps} steps"


def test_who_comes_to_a_page_of_which_pieces_are_gone_finds_it_whole(kiosk: Driver) -> None:
    rest(kiosk)
    page = next(each for each in every(kiosk.front.window.contentItem()) if each.property("name") == "leaving")

    def keys() -> int:
        return sum(item.objectName().startswith("key_") for item in every(page))

    def fewer() -> bool:
        QMetaObject.invokeMethod(kiosk.front.window, "unmakeOne", Q_RETURN_ARG(bool))
        return 0 < keys() < whole

    whole = keys()
    wait_until(fewer, "a piece of the page to go")
    kiosk.front.kiosk.startLeaving()
    kiosk.come_round()
    assert keys() == whole
    kiosk.type_on_keyboard("K7")
    assert kiosk.field_text() == "K7"


def test_a_choice_that_is_taken_back_at_once_changes_nothing(kiosk: Driver) -> None:
    before = look(kiosk)
    for _ in range(2):
        kiosk.front.parts.modes.toggle("large")
    for language in ("ar", "en"):
        kiosk.front.kiosk.chooseLanguage(language)
    kiosk.draw()
    assert look(kiosk) == before
    assert kiosk.says("Check in")


def test_the_screen_goes_on_after_a_fault_in_the_middle_of_a_switch(
    kiosk: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ValueError("no words")

    monkeypatch.setattr(kiosk.front.parts.home.youSaid, "say_again", fail)
    with qtbot.capture_exceptions() as faults:
        kiosk.front.kiosk.chooseLanguage("so")
        kiosk.draw()
    assert [str(fault[1]) for fault in faults] == ["no words"]
    assert look(kiosk)[3] == "so"


class Before(QObject):
    """Calls ``note`` before an event of a kind comes to somebody."""

    def __init__(self, kind: QEvent.Type, watched: QObject, note: Callable[[], None]) -> None:
        super().__init__(watched)
        self._kind = kind
        self._note = note
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == self._kind:
            self._note()
        return False


def test_no_item_is_told_of_a_new_language_whose_words_the_engine_brings(kiosk: Driver) -> None:
    rest(kiosk)
    content = kiosk.front.window.contentItem()
    told: list[str] = []
    before = Before(QEvent.Type.LanguageChange, content, lambda: told.append(str(look(kiosk)[3])))
    for language in ("so", "en"):
        kiosk.front.kiosk.chooseLanguage(language)
        kiosk.draw()
        assert look(kiosk)[3] == language
    content.removeEventFilter(before)
    assert told == []


def test_everything_is_laid_out_before_the_first_frame(kiosk: Driver) -> None:
    rest(kiosk)
    window = kiosk.front.window
    places: list[list[QRectF]] = []

    def note() -> None:
        if look(kiosk)[1] and not window.property("held"):
            places.append([item.mapRectToScene(item.boundingRect()) for item in kiosk.items()])

    before = Before(QEvent.Type.UpdateRequest, window, note)
    window.beforeRendering.connect(note)
    kiosk.front.parts.modes.toggle("large")
    kiosk.draw()
    window.removeEventFilter(before)
    assert len(places[0]) > 50
    assert places[0] == places[1]
