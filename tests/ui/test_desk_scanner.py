"""Learning a scanner, measuring the screen, and the test badge that begins a day: at an open desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.bootstrap import build
from kiosk.devices.code_reader import codes_of_png
from kiosk.domain.scanner_learning import TEST_TEXT
from kiosk.domain.staff import Role, SignedIn, Staff
from kiosk.kiosk import Kiosk
from kiosk.resources import RESOURCES
from kiosk.settings import load_settings
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, AtOnce
from ui.adapters.scan_filter import Burst
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner
from ui.viewmodels.desk_scanner import SHEET_PASS

FAST = Burst(12.0, "enter")


@pytest.fixture(scope="module")
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory, clock: FakeClock) -> Iterator[Kiosk]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("KIOSK_KEY_SOURCE", "file")
        built = build(load_settings(data_dir=tmp_path_factory.mktemp("data"), scanner_prefix="~"), clock=clock)
    yield built
    built.close()


@pytest.fixture(scope="module")
def opened(qapp: QGuiApplication, kiosk: Kiosk) -> Iterator[DeskFront]:
    front = open_desk(kiosk, Look((1200, 700), 2.0), jobs=(JobRunner(AtOnce()), JobRunner(AtOnce())))
    yield front
    front.close()


@pytest.fixture
def desk(opened: DeskFront) -> DeskFront:
    """The one desk of this file, with a manager who has just signed in."""
    opened.parts.staff._answered(SignedIn(Staff(UUID(int=3), "Mo", Role.MANAGER)))
    return opened


def test_a_scan_of_the_sheet_says_how_the_scanner_is_set_up_and_is_kept(
    kiosk: Kiosk, desk: DeskFront, clock: FakeClock
) -> None:
    """Complaints 51 and 57: scanners end a code with Enter, Tab or nothing, and some deliver each twice."""
    desk.parts.pages.show("scanner")
    page = desk.parts.scanner
    desk.desk.scan(f"{TEST_TEXT.lower()}##", Burst(12.0, "tab"))
    desk.desk.scan(f"{TEST_TEXT.lower()}##", Burst(12.0, "tab"))
    assert page.lines == [
        "Its keyboard’s country is right: every letter and digit arrives.",
        "Capital letters arrive small: Caps Lock is on, or the scanner is set so. Codes are read all the same.",
        "It adds “##” after each code.",
        "It ends a code with Tab.",
        "It types a character every 12 ms. That is fast enough.",
        "It sends each code twice. The kiosk takes that as one.",
    ]
    assert page.canSave
    page.save()
    kept = load_settings(data_dir=kiosk.settings.data_dir)
    assert (kept.scanner_prefix, kept.scanner_suffix) == ("", "##")
    assert [each.about for each in kiosk.see_acts("scanner").acts] == ["scanner_suffix", "scanner_prefix"]
    assert (kiosk.settings.scanner_suffix, page.differs) == ("##", False), "it is taken off from now on"
    desk.parts.undo.takeBack()
    back = load_settings(data_dir=kiosk.settings.data_dir)
    assert (back.scanner_suffix, kiosk.settings.scanner_suffix) == ("", ""), "from the bar it is as before"
    desk.desk.scan(f"{TEST_TEXT.lower()}##", FAST)
    page.save()
    for scans in range(1, 4):
        clock.pass_time(timedelta(seconds=2))
        desk.desk.scan(f"{SHEET_PASS.lower()}##", FAST)
        assert page.asks.startswith(f"Read: {scans} of 3." if scans < 3 else "It read all three.")


def test_what_is_wrong_is_said_in_plain_words(kiosk: Kiosk, desk: DeskFront, clock: FakeClock) -> None:
    page = desk.parts.scanner
    desk.parts.pages.show("scanner")
    desk.desk.scan(TEST_TEXT.translate(str.maketrans("YZ", "ZY")), FAST)
    assert page.lines[0].startswith("Your scanner is set to German layout")
    assert (page.good, page.canSave, page.asks) == (False, False, "Scan the large code of the test sheet.")
    desk.desk.scan(f"{TEST_TEXT}123456789", FAST)
    assert "That is more than the settings hold. Take it off by the scanner’s handbook." in page.lines
    page.open()
    for end in range(1, len(TEST_TEXT) + 1):
        page.typed(TEST_TEXT[:end])
        clock.pass_time(timedelta(milliseconds=80))
    assert page.lines[-1].startswith("It types a character every 80 ms. That is too slow to be told from typing.")
    page.printSheet()
    assert page.message == (
        "No printer has A4 paper. Print this file elsewhere, at its own size: "
        f"{kiosk.settings.spool_dir / 'scanner-sheet.pdf'}"
    )
    assert (kiosk.settings.spool_dir / "scanner-sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_template_is_chosen_from_a_stick_and_a_wrong_one_says_why(
    kiosk: Kiosk, desk: DeskFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    monkeypatch.setattr("kiosk.devices.brought_files.places", lambda: [("KINGSTON", tmp_path)])
    desk.parts.pages.show("templates")
    page = desk.parts.templates
    page.chooseFile()
    assert str(page.message).startswith("No Typst file there")
    ours = (RESOURCES / "badges" / "badge-62x100.typ").read_text("utf-8")
    (tmp_path / "wrong-badge.typ").write_text(f"{ours}\n#no-such-thing", "utf-8")
    (tmp_path / "our-badge.typ").write_text(ours, "utf-8")
    page.chooseFile()
    rows = {row.title: row for row in page.files.all}  # type: ignore[attr-defined]
    assert set(rows) == {"our-badge.typ", "wrong-badge.typ"}
    assert rows["our-badge.typ"].detail.startswith("KINGSTON · changed ")
    page.takeIn(rows["wrong-badge.typ"].key)
    assert (page.wrong, page.choosing, "no-such-thing" in str(page.message)) == (True, True, True)
    page.takeIn(rows["our-badge.typ"].key)
    assert (page.choosing, page.chosen) == (False, "our-badge")
    assert str(page.message).startswith("Every kind of badge came out well.")
    assert [row.title for row in page.rows.all] == ["badge-62x100", "our-badge"]  # type: ignore[attr-defined]
    assert desk.parts.undo.words == "our-badge is imported."
    desk.parts.undo.takeBack()
    assert [row.title for row in page.rows.all] == ["badge-62x100"]  # type: ignore[attr-defined]


def test_a_bank_card_says_how_wide_the_screen_is(kiosk: Kiosk, desk: DeskFront) -> None:
    desk.parts.pages.show("screen")
    assert [row.key for row in desk.parts.pages.rows.all if row.chosen] == ["devices"]  # type: ignore[attr-defined]
    page, before = desk.parts.screen, load_settings(data_dir=kiosk.settings.data_dir).screen_width_mm
    assert (page.cardWidth, page.says) == (171, "The screen is 601 mm wide.")
    page.nudge(29)
    QTest.keyClick(desk.window, Qt.Key.Key_Right)
    QTest.keyClick(desk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert page.cardWidth == 191
    page.save()
    assert page.message == "Kept. It holds from now on."
    assert load_settings(data_dir=kiosk.settings.data_dir).screen_width_mm == pytest.approx(1200 * 85.6 / 191, abs=0.05)
    desk.parts.undo.takeBack()
    assert page.message == "It is as it was before."
    assert load_settings(data_dir=kiosk.settings.data_dir).screen_width_mm == before
    page.nudge(-10_000)
    assert page.width_mm <= 3000
    page.nudge(10_000)
    assert page.cardWidth == 1200


def test_the_test_badge_is_printed_and_read_back_by_the_scanner(
    kiosk: Kiosk, desk: DeskFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Complaint 46: people brought barcodes, and scanners were unplugged: the day begins with trying both."""
    monkeypatch.setattr("ui.viewmodels.desk_devices.examine_open", lambda _: [])  # not this machine's devices
    desk.parts.pages.show("devices")
    page = desk.parts.devices
    page.test()
    assert page.says == (
        f"The test badge lies in {kiosk.settings.spool_dir}, the newest file there, and its code reads back. "
        "Print it, then hold it to the scanner."
    )
    (picture,) = kiosk.settings.spool_dir.glob("*.png")
    (code,) = codes_of_png(picture.read_bytes())
    desk.parts.pages.show("people")
    desk.desk.scan(f"{code}##", FAST)
    assert desk.desk.page == "devices"
    assert page.says.startswith("The scanner read the test badge")
    assert [each.about for each in kiosk.see_acts("printed").acts] == ["test"]
