"""The settings page: one TOML file, edited with its comments kept, checked in place, noted."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import current_thread, main_thread
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.bootstrap import build
from kiosk.domain.scans import CodeScan
from kiosk.domain.staff import Role, SignedIn, Staff
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings, load_settings
from kiosk.settings_form import BY_HAND, fields
from kiosk.storage.errors import DiskFull
from kiosk.storage.unit_of_work import SqlUnitOfWork
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_speech import FakeSpeech
from tests.staged_screens import NOW, AtOnce
from ui import settings_wording as wording
from ui.composition import Look, open_front, px_per_mm
from ui.desk_composition import open_desk
from ui.following_settings import FollowingSettings
from ui.jobs import JobRunner
from ui.viewmodels.desk_settings import DeskSettingsViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

FILE = '# The front door\nvenue = "invention_rooms"  # ours\nprinters = [\n  "folder",  # no printer yet\n]\n'


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    (tmp_path / "kiosk.toml").write_text(FILE, encoding="utf-8")
    built = build(load_settings(data_dir=tmp_path), clock=FakeClock(NOW))
    yield built
    built.close()


def page_of(kiosk: Kiosk, role: Role) -> DeskSettingsViewModel:
    staff = DeskStaffViewModel(kiosk.sign_in, kiosk.clock, JobRunner(AtOnce()))
    staff._answered(SignedIn(Staff(UUID(int=3), "Mo", role)))
    undo = DeskUndoViewModel(kiosk.take_back, staff, kiosk.clock, JobRunner(AtOnce()))
    page = DeskSettingsViewModel(kiosk, staff, undo, JobRunner(AtOnce()))
    page.open()
    return page


@pytest.fixture
def page(qtbot: QtBot, kiosk: Kiosk) -> DeskSettingsViewModel:
    return page_of(kiosk, Role.MANAGER)


def written(kiosk: Kiosk) -> str:
    return (kiosk.settings.data_dir / "kiosk.toml").read_text("utf-8")


def change(page: DeskSettingsViewModel, key: str, text: str) -> str:
    page.pick(key)
    page.save(text)
    return page.message


def test_every_setting_has_its_words_and_what_it_may_be() -> None:
    editable = {field.key for field in fields()}
    assert editable | BY_HAND == set(Settings.model_fields)
    assert set(wording.LABELS) == editable
    assert all(wording.allowed(field).endswith(".") for field in fields())
    assert len({label for label, _ in wording.LABELS.values()}) == len(editable)


def test_a_change_keeps_what_else_stands_there_and_says_when_it_holds(
    kiosk: Kiosk, page: DeskSettingsViewModel
) -> None:
    """Complaint 54: choose on the device itself what it is set to."""
    assert change(page, "desk_scale", "0,7") == "Saved. It holds from now on."
    assert change(page, "desk_window", "yes") == "Saved. It holds once the kiosk is started again."
    assert (kiosk.settings.desk_scale, kiosk.settings.desk_window) == (0.7, False)
    assert written(kiosk) == FILE + "desk_scale = 0.7\ndesk_window = true\n"
    assert page.heading == "Settings: 1 waits for a restart of the kiosk"
    page.pick("desk_window")
    assert str(page.help).endswith("A change holds once the kiosk is started again.")
    page.reset()
    assert page.message == "Saved. It is what holds already."
    assert page.heading == "Settings"
    page.pick("desk_scale")
    assert str(page.help).endswith("A change holds at once.")
    seen = kiosk.see_acts("setting").acts
    assert [each.about for each in seen] == ["desk_window", "desk_window", "desk_scale"]


def test_printers_and_folders_change_while_the_kiosk_runs(
    kiosk: Kiosk, page: DeskSettingsViewModel, tmp_path: Path
) -> None:
    assert change(page, "printers", "folder, ipp://127.0.0.1:9/ipp/print") == wording.HOLDS_NOW
    assert [health.name for health in kiosk.printers.health] == ["folder", "ipp://127.0.0.1:9/ipp/print"]
    assert load_settings(data_dir=kiosk.settings.data_dir).printers == kiosk.settings.printers
    assert kiosk.print_roll_call.has_printers
    change(page, "printers", "folder")
    assert not kiosk.print_roll_call.has_printers
    change(page, "roll_call_printer", "ipp://127.0.0.1:9/ipp/print")
    assert kiosk.print_roll_call.has_printers
    stick = tmp_path / "stick"
    stick.mkdir()
    change(page, "backup_dir", str(stick))
    change(page, "export_dir", str(stick))
    assert "recovery-code" in str(kiosk.back_up().fault), "it went to the stick, which wants a code first"
    kiosk.close_day(kiosk.pack.venue.day_of(NOW))
    assert list(stick.glob("*/visits.csv"))


def test_a_printer_that_is_none_is_refused_before_it_is_written(
    kiosk: Kiosk, page: DeskSettingsViewModel, expected_log: ExpectedLog
) -> None:
    """Complaint 23: "no printer defined" although it was; here a wrong one would have kept the kiosk from starting."""
    expected_log("A job failed")
    says = change(page, "printers", "brother://label?roll=62x9")
    assert says.startswith("Nothing was changed. 62x9 is no roll of a Brother")
    assert (written(kiosk), kiosk.settings.printers) == (FILE, ("folder",))


def test_the_visitors_window_and_the_desk_take_a_change_over_at_once(
    qtbot: QtBot, kiosk: Kiosk, page: DeskSettingsViewModel
) -> None:
    jobs = (JobRunner(AtOnce()), JobRunner(AtOnce()))
    front = open_front(kiosk, Look((540, 960), reduced_motion=True), jobs=jobs, speech=FakeSpeech())
    desk = open_desk(kiosk, Look((960, 540), 2.0), jobs=(JobRunner(AtOnce()), JobRunner(AtOnce())))
    try:
        change(page, "screen_width_mm", "270")
        assert front.parts.modes.pxPerMm == 2.0
        change(page, "screen_bottom_mm", "900")
        assert front.parts.modes.screenBottomMm == 900
        change(page, "scanner_prefix", "<")
        assert front.kiosk.gate.take("<ABC123") == CodeScan(("ABC123",), "ABC123")
        change(page, "desk_scale", "0.5")
        change(page, "desk_contrast", "yes")
        assert (desk.window.property("pxPerMm"), desk.window.property("contrast")) == (1.0, True)
        change(page, "listen_key", "F2")
        QTest.keyClick(front.window, Qt.Key.Key_F8)
        assert not front.parts.modes.listen
        QTest.keyClick(front.window, Qt.Key.Key_F2)
        assert front.parts.modes.listen
    finally:
        desk.close()
        front.close()


def test_a_change_is_taken_over_in_the_screens_own_thread_and_not_after_the_end(qtbot: QtBot, kiosk: Kiosk) -> None:
    took: list[tuple[float, bool]] = []

    def take(settings: Settings) -> None:
        took.append((settings.desk_scale, current_thread() is main_thread()))

    following = FollowingSettings(kiosk, {"desk_scale": take})
    changed = kiosk.settings.model_copy(update={"desk_scale": 0.9, "desk_window": True})
    with ThreadPoolExecutor(1) as elsewhere:
        for key in ("desk_scale", "desk_scale", "desk_window"):  # told once, and not what waits for a restart
            elsewhere.submit(kiosk.in_force.take, key, changed).result()
        assert took == []
        QCoreApplication.processEvents()
        assert took == [(0.9, True)]
        following.close()
        elsewhere.submit(kiosk.in_force.take, "desk_scale", load_settings()).result()
        QCoreApplication.processEvents()
    assert len(took) == 1
    assert not kiosk.settings.desk_window


def test_the_language_of_a_kiosk_is_the_one_it_speaks_first(
    qtbot: QtBot, kiosk: Kiosk, page: DeskSettingsViewModel
) -> None:
    listed = kiosk.pack.venue.languages
    jobs = (JobRunner(AtOnce()), JobRunner(AtOnce()))
    front = open_front(kiosk, Look((540, 960), reduced_motion=True), jobs=jobs, speech=FakeSpeech())
    spoken = front.parts.language

    def switched() -> str:
        qtbot.waitUntil(lambda: not front.switching.is_busy)
        return spoken.current

    try:
        assert switched() == listed[0] == "en"
        assert change(page, "language", "so") == wording.HOLDS_NOW
        assert switched() == "so"
        spoken.choose("en")
        assert switched() == "en"
        spoken.reset()
        assert (switched(), spoken.is_default) == ("so", True)
        change(page, "language", "")
        assert switched() == "en"
    finally:
        front.close()
    assert {each.title for each in page.choices.all} >= {"Somali", "The venue’s first (chosen)"}  # type: ignore[attr-defined]


def test_only_what_the_venue_lists_is_offered_and_what_the_file_says_already(
    kiosk: Kiosk, page: DeskSettingsViewModel
) -> None:
    venue = replace(kiosk.pack.venue, languages=("en", "so"))
    over = replace(kiosk, pack=replace(kiosk.pack, venue=venue))
    narrow = DeskSettingsViewModel(over, page._staff, page._undo, JobRunner(AtOnce()))
    offered = []
    for language in ("", "pl"):
        change(narrow, "language", language)
        offered.append([row.key for row in narrow.choices.all])  # type: ignore[attr-defined]
    assert offered == [["", "en", "so"], ["", "en", "so", "pl"]]


def test_the_width_that_was_measured_is_the_visitors_screens_alone(kiosk: Kiosk, page: DeskSettingsViewModel) -> None:
    screen = QGuiApplication.primaryScreen()
    likely = px_per_mm(kiosk, 1920, 1080, screen)
    change(page, "screen_width_mm", "480")
    assert px_per_mm(kiosk, 1920, 1080, screen) == 4
    assert px_per_mm(kiosk, 1920, 1080, screen, is_visitors=False) == likely != 4


def test_a_change_that_is_not_noted_is_not_made_and_one_that_is_survives_a_power_cut(
    kiosk: Kiosk, page: DeskSettingsViewModel, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    expected_log("A change that was noted before the last end is finished")
    with monkeypatch.context() as patched:
        patched.setattr(SqlUnitOfWork, "commit", _full)
        change(page, "desk_scale", "0.7")
    assert (page.wrong, written(kiosk)) == (True, FILE)
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.devices.staged_file.FileBesideItsPlace.put", lambda _: None)  # the plug is pulled here
        change(page, "desk_scale", "0.8")
    assert written(kiosk) == FILE
    kiosk.close()
    again = build(load_settings(data_dir=kiosk.settings.data_dir), clock=FakeClock(NOW))
    again.close()
    assert load_settings(data_dir=kiosk.settings.data_dir).desk_scale == 0.8


def _full(_: SqlUnitOfWork) -> None:
    raise DiskFull("the disk is full")


REFUSED = [
    ("desk_scale", "7", "That cannot be used. A number from 0.4 to 1. The default is 0.6."),
    ("desk_scale", "seven", "That cannot be used. A number from 0.4 to 1. The default is 0.6."),
    ("printers", "lpt1:", "That cannot be used. At least one. The default is folder."),
    ("listen_key", "Shift", "That cannot be used. F1 to F35,"),
    ("scanner_prefix", "far too long", "That cannot be used. At most 8 characters. The default is nothing."),
    ("venue", "nowhere", "That cannot be used. "),
]


def test_what_cannot_be_used_is_said_where_it_stands(
    kiosk: Kiosk, page: DeskSettingsViewModel, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    for key, text, says in REFUSED:
        assert change(page, key, text).startswith(says)
        assert page.wrong
    assert written(kiosk) == FILE
    assert kiosk.see_acts("setting").acts == ()


def test_another_line_that_is_wrong_is_named(
    kiosk: Kiosk, page: DeskSettingsViewModel, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    file = kiosk.settings.data_dir / "kiosk.toml"
    file.write_text("speech_loudest_dba = 500\n", encoding="utf-8")
    page.open()
    assert "speech_loudest_dba" in page.trouble
    assert change(page, "desk_scale", "0.7").startswith("Nothing was changed. A setting cannot be used: speech_loudest")
    assert change(page, "speech_loudest_dba", "70") == wording.HOLDS_NOW
    assert page.trouble == ""
    file.write_text("= 3\n", encoding="utf-8")
    assert change(page, "desk_scale", "0.7").startswith("Nothing was changed. The settings file cannot be read")


def test_what_the_environment_says_is_not_changed_here(
    kiosk: Kiosk, page: DeskSettingsViewModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CAMERA", "off")
    page.pick("camera")
    assert page.fixed.startswith("KIOSK_CAMERA says this")
    page.save("auto")
    assert written(kiosk) == FILE


def test_reception_changes_nothing(qtbot: QtBot, kiosk: Kiosk) -> None:
    """Complaint 53: a station left unattended was misused for its configuration."""
    change(page_of(kiosk, Role.RECEPTION), "desk_scale", "0.7")
    assert written(kiosk) == FILE


def test_a_change_is_taken_back_from_the_bar_to_what_the_file_said(kiosk: Kiosk, page: DeskSettingsViewModel) -> None:
    before, bar = written(kiosk), page._undo
    for key, text in (("roll_call_printer", "folder"), ("screen_width_mm", "344.0")):
        change(page, key, text)
        assert written(kiosk) != before
        assert str(bar.words).endswith(" is changed.")
        bar.takeBack()
        assert written(kiosk).strip() == before.strip()
    assert len(kiosk.see_acts("setting").acts) == 4
