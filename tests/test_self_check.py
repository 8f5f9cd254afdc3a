"""The checks of the doctor and the desk, one by one; as a command they stand in ``tests/cli/test_doctor.py``."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from shutil import copy2

import pytest

from kiosk.actions.hub_ports import Refusal
from kiosk.actions.printing_ports import PrinterError
from kiosk.bootstrap import build
from kiosk.devices.plugged_in import PluggedIn, look_around, voices_here
from kiosk.domain.equality import Counted
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.resources import RESOURCES
from kiosk.self_check import Check, State, examine, examine_all
from kiosk.self_check.of_the_store import _bookings
from kiosk.settings import Settings
from kiosk.storage import StoreError
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pages import FakePrinter
from tests.fakes.made import NOON, booking, session

VENUE = str(Path(__file__).with_name("cli") / "venue.toml")


@pytest.fixture(autouse=True)
def there(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, ...]]:
    """What is plugged in; nothing, until a test plugs something in (this machine's own devices are its own)."""
    there: dict[str, tuple[str, ...]] = {}
    monkeypatch.setattr("kiosk.self_check.of_devices.look_around", lambda: PluggedIn(**there))
    monkeypatch.setattr("kiosk.self_check.of_devices.voices_here", lambda: ("en",))
    return there


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A kiosk whose data folder is not there yet."""
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "file")
    return Settings(data_dir=tmp_path / "data", venue=VENUE)


def named(checks: list[Check], name: str) -> list[Check]:
    return [check for check in checks if check.check == name]


def test_a_first_start_makes_the_store_and_a_second_look_changes_nothing(settings: Settings) -> None:
    first = {check.check: check.says for check in examine(settings)}
    made = {path.name: path.stat().st_size for path in settings.data_dir.iterdir()}
    assert {"kiosk.db", "kiosk.key", "kiosk.keycheck"} <= made.keys()
    second = {check.check: check.says for check in examine(settings)}
    assert {name for name in first if first[name] != second[name]} <= {"clock", "disk_space", "disk_write"}
    assert {path.name: path.stat().st_size for path in settings.data_dir.iterdir()} == made


def test_the_store_is_free_again_afterwards(settings: Settings) -> None:
    examine(settings)
    build(settings).close()


def test_every_check_says_a_sentence_and_what_is_not_well_has_a_next_step(settings: Settings) -> None:
    for check in examine(settings):
        assert check.says.endswith(".")
        assert check.fix.endswith(".") or check.state is State.GREEN


def test_damaged_equality_answers_are_red_then_known_by_name(settings: Settings, expected_log: ExpectedLog) -> None:
    examine(settings)
    (settings.data_dir / "equality.db").write_bytes(b"no database" * 400)
    (check,) = named(examine(settings), "equality")
    assert (check.state, check.says[:40]) == (State.RED, "The equality answers cannot be read: the")
    kiosk = build(settings)
    expected_log("set aside")
    kiosk.store.equality.add({Counted(date(2026, 11, 25), "", "1", "sex", "female"): 5})
    kiosk.close()
    (check,) = named(examine(settings), "equality")
    assert check.state is State.AMBER
    assert "equality.db.damaged-2026-11-25" in check.says


def test_missing_fonts_are_red(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.self_check.RESOURCES", tmp_path)  # the shipped fonts stay where they are
    (check,) = named(examine(settings), "fonts")
    assert check == Check("fonts", State.RED, "Only 0 font files are there.", "Install the kiosk again.")


def test_languages_that_no_speaker_has_reviewed_are_amber(settings: Settings) -> None:
    (check,) = named(examine(settings.model_copy(update={"venue": "invention_rooms"})), "languages")
    assert check.state is State.AMBER
    assert "so, ar, es, pl, pt, fr, fa" in check.says
    (check,) = named(examine(settings), "languages")
    assert check == Check("languages", State.GREEN, "To choose from: en.")


def test_a_language_of_this_kiosk_that_the_venue_does_not_list_is_told(settings: Settings) -> None:
    (check,) = named(examine(settings.model_copy(update={"language": "de"})), "languages")
    assert check.state is State.AMBER
    assert check.says.startswith("The settings say that this kiosk speaks de, which the venue does not list")
    (check,) = named(examine(settings.model_copy(update={"language": "en"})), "languages")
    assert check.state is State.GREEN


def test_languages_that_cannot_be_shown_are_named(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.self_check.TRANSLATIONS", tmp_path)  # the shipped ones stay where they are
    (check,) = named(examine(settings.model_copy(update={"venue": "invention_rooms"})), "languages")
    assert check.state is State.AMBER
    assert check.says == "The venue lists languages that cannot be shown: so, ar, es, pl, pt, fr, fa."


def test_a_disk_that_is_slow_to_write_is_amber(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([10.0, 10.2])
    monkeypatch.setattr("kiosk.self_check.perf_counter", lambda: next(ticks))  # no disk is slow when a test wants it
    (check,) = named(examine(settings), "disk_write")
    assert check == Check("disk_write", State.AMBER, "A safe write takes 200 ms.", "Use a faster disk.")


def test_a_check_that_cannot_be_made_does_not_stop_the_others(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(store: object) -> int:
        raise StoreError("the store cannot be read", where="kiosk.db", fix="Stop the kiosk.")

    monkeypatch.setattr("kiosk.storage.Store.outbox_size", refuse)  # damage that shows only in one table
    checks = examine(settings)
    assert [check.state for check in named(checks, "store")] == [State.GREEN, State.RED]
    assert named(checks, "store")[1].says == "The store cannot be read (kiosk.db)."
    assert [len(named(checks, name)) for name in ("clock", "outbox", "sessions", "screen")] == [1, 0, 1, 1]
    build(settings).close()


def test_a_store_that_several_checks_cannot_read_is_told_once(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(store: object) -> list[str]:
        raise StoreError("the store cannot be read", where="kiosk.db", fix="Start the kiosk again.")

    for read in ("integrity_check", "outbox_size"):
        monkeypatch.setattr(f"kiosk.storage.Store.{read}", refuse)
    checks = examine(settings)
    assert [check.says for check in named(checks, "store")] == ["The store cannot be read (kiosk.db)."]
    assert [len(named(checks, name)) for name in ("clock", "outbox", "sessions")] == [1, 0, 1]


def test_a_hub_that_takes_nothing_from_this_kiosk_is_red(settings: Settings) -> None:
    with closing(build(settings)) as kiosk:
        kiosk.store.outbox.join("https://hub.test", "token")
        kiosk.store.outbox.note_refusal(Refusal.NOT_KNOWN)
    (check,) = named(examine(settings), "outbox")
    assert (check.state, "does not know this kiosk any more" in check.says) == (State.RED, True)
    assert check.fix.startswith("Join it with an invitation for a kiosk that is known there")


def test_settings_that_cannot_be_used_leave_what_can_still_be_looked_at() -> None:
    checks = examine_all(kiosk_id="Front Desk")
    assert [(check.check, check.state) for check in checks] == [("settings", State.RED), ("fonts", State.GREEN)]


def test_a_settings_file_that_was_read_is_named(settings: Settings) -> None:
    settings.data_dir.mkdir()
    file = settings.data_dir / "kiosk.toml"
    file.write_text("screen_width_mm = 598\n")
    (check,) = named(examine_all(data_dir=settings.data_dir, venue=VENUE), "settings")
    assert check == Check("settings", State.GREEN, f"{file} was read.")


@pytest.mark.parametrize(
    ("wanted", "cameras", "state", "says"),
    [
        ("off", ("BRIO",), State.GREEN, "The camera is switched off in the settings."),
        ("auto", ("BRIO", "HD Cam"), State.GREEN, "The camera is BRIO."),
        ("auto", (), State.GREEN, "There is no camera: codes come by scanner, or visitors give a name."),
        ("hd cam", ("BRIO", "HD Cam"), State.GREEN, "The camera is HD Cam."),
        ("Sony", ("BRIO",), State.AMBER, "“Sony” is not plugged in."),
    ],
)
def test_the_camera_that_the_settings_name_is_looked_for(
    settings: Settings,
    there: dict[str, tuple[str, ...]],
    wanted: str,
    cameras: tuple[str, ...],
    state: State,
    says: str,
) -> None:
    there["cameras"] = cameras
    (check,) = named(examine(settings.model_copy(update={"camera": wanted})), "camera")
    assert (check.state, check.says) == (state, says)
    assert "There is: BRIO." in check.fix or state is State.GREEN


@pytest.mark.parametrize(
    ("wanted", "scanners", "state", "says"),
    [
        ("off", ("COM3",), State.GREEN, "Serial scanners are switched off in the settings."),
        ("auto", ("COM3",), State.GREEN, "The serial scanner is at COM3."),
        ("auto", (), State.GREEN, "No serial port says that it is a scanner."),
        ("COM1", ("COM3",), State.GREEN, "The serial scanner’s port is COM1."),
        ("COM9", (), State.AMBER, "“COM9” is not plugged in."),
    ],
)
def test_the_serial_scanner_that_the_settings_name_is_looked_for(
    settings: Settings,
    there: dict[str, tuple[str, ...]],
    wanted: str,
    scanners: tuple[str, ...],
    state: State,
    says: str,
) -> None:
    there |= {"serial_ports": ("COM1", "COM3"), "serial_scanners": scanners}
    (check,) = named(examine(settings.model_copy(update={"serial_scanner": wanted})), "serial_port")
    assert (check.state, check.says) == (state, says)


@pytest.mark.parametrize(
    ("wanted", "voices", "state", "says"),
    [
        ("off", ("en",), State.GREEN, "Listen mode is switched off in the settings."),
        ("auto", (), State.AMBER, "Nothing here can speak: Listen mode says so on the screen."),
        ("auto", ("en", "fr"), State.GREEN, "Listen mode can speak every language of the venue."),
    ],
)
def test_what_can_speak_is_looked_for(
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    wanted: str,
    voices: tuple[str, ...],
    state: State,
    says: str,
) -> None:
    monkeypatch.setattr("kiosk.self_check.of_devices.voices_here", lambda: voices)
    (check,) = named(examine(settings.model_copy(update={"speech": wanted})), "speech")
    assert (check.state, check.says) == (state, says)
    assert bool(check.fix) == (state is State.AMBER)


def test_languages_without_a_voice_are_named(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.self_check.of_devices.voices_here", lambda: ("en", "ar", "es", "pl", "pt", "fr", "fa"))
    (check,) = named(examine(settings.model_copy(update={"venue": "invention_rooms"})), "speech")
    assert (check.state, check.says) == (State.AMBER, "Listen mode has no voice for: so. The screen says so.")


def test_clips_beside_the_pack_speak_as_a_voice_does(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pack = Path(copy2(RESOURCES / "venues" / "invention_rooms.toml", tmp_path))
    (pack.with_suffix(".clips") / "so").mkdir(parents=True)
    said = []
    for voices in (("en", "ar", "es", "pl", "pt", "fr", "fa"), ()):
        monkeypatch.setattr("kiosk.self_check.of_devices.voices_here", lambda voices=voices: voices)
        (check,) = named(examine(settings.model_copy(update={"venue": str(pack)})), "speech")
        said.append(check.says)
    silent = "Listen mode has no voice for: en, ar, es, pl, pt, fr, fa. The screen says so."
    assert said == ["Listen mode can speak every language of the venue.", silent]


def test_the_front_itself_says_what_is_plugged_in() -> None:
    assert isinstance(look_around(), PluggedIn)


def test_a_front_that_cannot_be_asked_leaves_both_open(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.self_check.of_devices.look_around", look_around)
    monkeypatch.setattr("kiosk.devices.plugged_in.sys.executable", "/no/python")  # as where Qt's libraries are missing
    checks = [check for check in examine(settings) if check.check in ("camera", "serial_port")]
    assert [(check.state, check.fix) for check in checks] == [(State.AMBER, "Run: kiosk run --self-test")] * 2


def test_each_printer_and_its_roll_is_a_check(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    rolls: dict[str, str | Fault] = {
        "folder": "/spool",
        "brother://label": Fault(FaultKind.WRONG_ROLL, found_mm=(29, 0), needed_mm=(62, 100)),
        "zebra://label": "",
    }

    def look(address: str, *_: object, **__: object) -> FakePrinter:
        return FakePrinter(address, rolls[address])  # type: ignore[arg-type]

    monkeypatch.setattr("kiosk.devices.printers.printer_of", look)
    monkeypatch.setattr(FakePrinter, "look", lambda self: raised(self.fault))
    asked = settings.model_copy(update={"printers": (*rolls, "system:Desk"), "roll_call_printer": "zebra://label"})
    first, second, third, fourth = named(examine(asked), "printer")
    assert (first.state, first.says) == (State.GREEN, "folder: can print, /spool.")
    assert (second.state, second.says) == (
        State.AMBER,
        "brother://label: The roll is 29 mm wide, this badge needs 62 mm.",
    )
    assert third.says == "zebra://label: can print, does not say which paper is in."
    assert fourth.says == "system:Desk: prints from the kiosk’s window."
    assert len(named(examine(asked), "roll_call_printer")) == 1


def raised(said: object) -> str:
    if isinstance(said, Fault):
        raise PrinterError(said)
    return str(said)


def test_an_engine_that_does_not_answer_is_said(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.self_check.of_devices.voices_here", voices_here)
    monkeypatch.setattr("kiosk.devices.plugged_in.sys.executable", "/no/python")
    (check,) = named(examine(settings), "speech")
    assert (check.state, check.says) == (State.AMBER, "The speech engine does not answer.")
    assert "speech-dispatcher --spawn" in check.fix


def test_bookings_for_today_that_came_in_long_ago_are_amber(settings: Settings) -> None:
    clock = FakeClock(NOON)
    kiosk = build(settings, clock=clock)
    assert _bookings(kiosk) == Check("bookings", State.GREEN, "No bookings have been imported: visitors come by name.")
    kiosk.bookings.import_sessions([session("talk", NOON)], source="schedule")
    kiosk.catalogue.renew()
    list_ = [replace(booking("a"), session_key="talk"), replace(booking("b"), session_key="other")]
    kiosk.bookings.import_bookings(list_)
    says = "Bookings were imported last on 2026-06-20 at 13:00; for today there are 1."
    assert _bookings(kiosk) == Check("bookings", State.GREEN, says)
    clock.pass_time(timedelta(minutes=5))
    kiosk.bookings.import_bookings(list_)
    assert "at 13:05" in _bookings(kiosk).says
    clock.set_to(NOON - timedelta(days=3))
    kiosk.bookings.import_bookings(list_)
    clock.set_to(NOON)
    old = _bookings(kiosk)
    kiosk.close()
    assert (old.state, old.fix) == (State.AMBER, "Import the newest list: kiosk import bookings FILE.")
