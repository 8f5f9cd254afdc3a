"""A scanner and a person at the same keyboard: told apart by rhythm alone, and no key is lost or turned round."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from ui.adapters.scan_filter import HOLD_MS, MAX_GAP_MS, MAX_LENGTH, SILENCE_MS, ScanFilter

CODE = "K1ABC234DEF567GH"
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Keys(QObject):
    """What reaches the window behind the filter."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.seen.append({Qt.Key.Key_Return: "<cr>", Qt.Key.Key_Tab: "<tab>"}.get(event.key(), event.text()))
        return False


class Desk:
    """A window with the filter on it, a clock in the hand, and hands that type."""

    def __init__(self) -> None:
        self.now_ms = 1_000.0
        self.window = QWindow()
        self.typed = Keys()
        self.window.installEventFilter(self.typed)
        self.filter = ScanFilter(lambda: self.now_ms)
        self.filter.watch(self.window)
        self.scans: list[str] = []
        self.filter.scanned.connect(self.scans.append)

    @property
    def text(self) -> str:
        return "".join(self.typed.seen)

    def strike(
        self,
        text: str,
        key: Qt.Key = Qt.Key.Key_unknown,
        *,
        modifiers: Qt.KeyboardModifier = NO_MODIFIER,
        at_ms: int = 0,
        repeat: bool = False,
    ) -> None:
        """Press and release one key; ``at_ms`` is the window system's own time stamp."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text, repeat)
            event.setTimestamp(at_ms)
            QCoreApplication.sendEvent(self.window, event)

    def type(self, text: str, gap_ms: float) -> None:
        for letter in text:
            self.strike(letter)
            self.now_ms += gap_ms

    def enter(self) -> None:
        self.strike("\r", Qt.Key.Key_Return)


@pytest.fixture
def desk(qapp: QCoreApplication) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.filter.deleteLater()
    made.window.close()


@pytest.mark.parametrize("gap_ms", [0, 5, 10, 20, 35, 50])
@pytest.mark.parametrize("end", [("\r", Qt.Key.Key_Return), ("\r", Qt.Key.Key_Enter), ("\t", Qt.Key.Key_Tab)])
def test_a_burst_is_one_scan_and_nothing_reaches_the_field(desk: Desk, gap_ms: int, end: tuple[str, Qt.Key]) -> None:
    """Complaint 51: hand scanners check in, whichever key they end a code with."""
    desk.type(CODE, gap_ms)
    desk.strike(*end)
    assert (desk.scans, desk.text) == ([CODE], "")


def test_a_scanner_that_sends_both_cr_and_lf_scans_once_and_presses_nothing(desk: Desk) -> None:
    desk.type(CODE, 10)
    desk.enter()
    desk.now_ms += 10
    desk.enter()
    assert (desk.scans, desk.typed.seen) == ([CODE], [])
    desk.now_ms += SILENCE_MS + 1
    desk.enter()
    assert desk.text == "<cr>"


def test_a_burst_without_an_end_is_a_scan_after_a_silence(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.filter.scanned, timeout=2_000):
        desk.type(CODE, 10)
    assert (desk.scans, desk.text) == ([CODE], "")


def test_prefix_caps_lock_and_inner_tabs_arrive_as_they_were_sent(desk: Desk) -> None:
    desk.type("\x02" + CODE.lower(), 8)
    desk.enter()
    assert desk.scans == ["\x02" + CODE.lower()]


def test_a_control_character_inside_a_burst_belongs_to_it(desk: Desk) -> None:
    desk.type("0104912", 8)
    desk.strike("\x1d", Qt.Key.Key_BracketRight, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.type("10ABC", 8)
    desk.enter()
    assert (desk.scans, desk.text) == (["0104912\x1d10ABC"], "")


@pytest.mark.parametrize("gap_ms", [80, 100, 150, 300])
@pytest.mark.parametrize("name", ["Ada", "Alexandrina", "Wolfeschlegelsteinhausen"])
def test_a_typist_is_never_taken_for_a_scanner(desk: Desk, qtbot: QtBot, gap_ms: int, name: str) -> None:
    desk.type(name, gap_ms)
    desk.enter()
    qtbot.waitUntil(lambda: desk.text.endswith("<cr>"), timeout=2_000)
    assert (desk.scans, desk.text) == ([], name + "<cr>")


@pytest.mark.parametrize("gaps", [[55] * 11, [40, 70, 60, 52, 45, 68, 50, 66, 60, 58], [20, 90, 20, 90, 20, 90] * 2])
def test_six_and_more_fast_letters_are_still_a_person(desk: Desk, qtbot: QtBot, gaps: list[int]) -> None:
    word = "abcdefghijkl"[: len(gaps) + 1]
    for letter, gap in zip(word, [*gaps, 0], strict=False):
        desk.strike(letter)
        desk.now_ms += gap
    qtbot.waitUntil(lambda: desk.text == word, timeout=2_000)
    assert desk.scans == []


def test_few_fast_letters_reach_the_field_after_a_moment_in_their_order(desk: Desk, qtbot: QtBot) -> None:
    desk.type("Zoe", 10)
    assert desk.text == ""
    qtbot.waitUntil(lambda: desk.text == "Zoe", timeout=2_000)
    assert desk.scans == []


def test_enter_right_behind_a_letter_comes_after_it(desk: Desk) -> None:
    desk.type("ab", 10)
    desk.enter()
    assert desk.text == "ab<cr>"


def test_enter_and_tab_alone_pass_at_once(desk: Desk) -> None:
    desk.enter()
    desk.strike("\t", Qt.Key.Key_Tab)
    assert desk.text == "<cr><tab>"


def test_keys_without_text_pass_at_once_and_behind_what_was_held(desk: Desk) -> None:
    desk.type("a", 10)
    desk.strike("", Qt.Key.Key_Left)
    assert desk.typed.seen == ["a", ""]


def test_a_letter_typed_before_a_burst_goes_to_the_field_and_not_into_the_code(desk: Desk) -> None:
    desk.type("a", HOLD_MS + 30)
    desk.type(CODE, 10)
    desk.enter()
    assert (desk.scans, desk.text) == ([CODE], "a")


def test_a_letter_typed_after_a_burst_without_end_is_no_part_of_the_code(desk: Desk, qtbot: QtBot) -> None:
    desk.type(CODE, 10)
    desk.now_ms += SILENCE_MS
    desk.type("b", 100)
    qtbot.waitUntil(lambda: desk.text == "b", timeout=2_000)
    assert desk.scans == [CODE]


def test_two_scans_behind_one_another_are_two(desk: Desk) -> None:
    for code in (CODE, CODE[::-1]):
        desk.type(code, 12)
        desk.enter()
    assert desk.scans == [CODE, CODE[::-1]]


def test_a_key_held_down_is_one_key(desk: Desk, qtbot: QtBot) -> None:
    desk.strike("a")
    for _ in range(30):
        desk.now_ms += 30
        desk.strike("a", repeat=True)
    qtbot.waitUntil(lambda: desk.text == "a", timeout=2_000)
    assert desk.scans == []


def test_a_slow_typist_whose_keys_come_in_one_batch_is_still_a_typist(desk: Desk, qtbot: QtBot) -> None:
    for number, letter in enumerate("Alexandrina"):
        desk.strike(letter, at_ms=50_000 + number * 140)
    qtbot.waitUntil(lambda: desk.text == "Alexandrina", timeout=2_000)
    assert desk.scans == []


def test_a_burst_whose_keys_come_late_and_apart_is_still_a_scan(desk: Desk) -> None:
    for number, letter in enumerate(CODE):
        desk.strike(letter, at_ms=50_000 + number * 12)
        desk.now_ms += 200 if number in (3, 9) else 0
    desk.strike("\r", Qt.Key.Key_Return, at_ms=50_300)
    assert (desk.scans, desk.text) == ([CODE], "")


def test_time_stamps_that_wrap_round_are_not_believed(desk: Desk) -> None:
    for number, letter in enumerate(CODE):
        desk.strike(letter, at_ms=(2**32 - 30 + number * 10) % 2**32)
        desk.now_ms += 10
    desk.enter()
    assert desk.scans == [CODE]


def test_a_timer_that_fires_late_waits_for_the_rest_of_the_burst(desk: Desk, qtbot: QtBot) -> None:
    for number, letter in enumerate(CODE[:4]):
        desk.strike(letter, at_ms=50_000 + number * 12)
    desk.now_ms += 400  # the GUI thread was held up; the other keys are in the queue behind the timer
    timer = desk.filter.findChild(QTimer)
    assert timer is not None
    with qtbot.waitSignal(timer.timeout, timeout=2_000):
        pass
    assert desk.text == ""
    for number, letter in enumerate(CODE[4:], start=4):
        desk.strike(letter, at_ms=50_000 + number * 12)
    desk.strike("\r", Qt.Key.Key_Return, at_ms=50_250)
    assert (desk.scans, desk.text) == ([CODE], "")


def test_ten_thousand_characters_are_one_scan_and_more_than_the_most_are_cut(desk: Desk) -> None:
    desk.type("x" * 10_000, 5)
    desk.enter()
    desk.type("y" * (MAX_LENGTH + 500), 5)
    desk.enter()
    assert [len(scan) for scan in desk.scans] == [10_000, MAX_LENGTH]
    assert desk.text == ""


def test_the_limits_are_those_of_the_requirement() -> None:
    assert (MAX_GAP_MS, SILENCE_MS) == (50, 150)
