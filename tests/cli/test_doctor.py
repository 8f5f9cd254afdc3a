"""``kiosk doctor``: what is well, what is not, and how to mend it."""

from __future__ import annotations

import socket
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.devices.plugged_in import PluggedInError, voices_here
from tests.cli.terminal import Said, Terminal

CHECKS = [
    "settings", "venue_pack", "languages", "fonts", "disk_space", "disk_write",
    "store", "key", "backup", "equality", "day_close", "clock", "outbox", "sessions", "bookings",
    "templates", "scans", "screen", "printer", "camera", "serial_port", "speech",
]  # fmt: skip


def states(said: Said) -> dict[str, str]:
    return {check["check"]: check["state"] for check in said.object}


def the(said: Said, name: str) -> tuple[str, str, str]:
    """One check's state, sentence and next step."""
    (found,) = [check for check in said.object if check["check"] == name]
    return found["state"], found["says"], found["fix"]


def damage(path: Path, offset: int) -> bytes:
    """Change a few bytes of a file and return what it then holds."""
    content = bytearray(path.read_bytes())
    content[offset : offset + 8] = b"damaged!"
    path.write_bytes(content)
    return bytes(content)


def test_a_kiosk_that_is_well_has_every_check_and_status_0(terminal: Terminal) -> None:
    said = terminal.kiosk("doctor")
    assert [check["check"] for check in said.object] == CHECKS
    assert all(list(check) == ["check", "state", "says", "fix"] for check in said.object)
    assert "red" not in states(said).values()
    assert all(check["fix"] for check in said.object if check["state"] != "green")
    assert said.status == 0


def test_people_read_a_line_a_check_with_the_next_step_below(terminal: Terminal) -> None:
    said = terminal.run("doctor", "--data", terminal.data)
    lines = said.out.splitlines()
    assert [line[7:19].strip() for line in lines if not line.startswith(" ")] == CHECKS
    assert "Give the key as a systemd credential" in said.out


def test_the_doctor_writes_no_fact(terminal: Terminal) -> None:
    terminal.book("code", "A1")
    terminal.kiosk("check-in", "A1", "--no-badge")
    terminal.clock.pass_time(timedelta(days=1))
    waits = ("green", "This kiosk belongs to no hub. Waiting for one: 1 of the journal’s entries.", "")
    assert the(terminal.kiosk("doctor"), "outbox") == waits
    assert the(terminal.kiosk("doctor"), "outbox") == waits


# --- The key ----------------------------------------------------------------------------------------------------------


def test_a_key_in_a_file_is_warned_about(terminal: Terminal) -> None:
    state, says, fix = the(terminal.kiosk("doctor"), "key")
    assert (state, says) == ("amber", "The key lies in a file beside the store: who takes the disk can read it.")
    assert "systemd credential" in fix
    assert (terminal.data / "kiosk.key").stat().st_mode & 0o777 == 0o600


def test_a_key_file_that_others_can_read_is_red_with_the_command_that_mends_it(terminal: Terminal) -> None:
    terminal.kiosk("doctor")
    (terminal.data / "kiosk.key").chmod(0o644)
    said = terminal.kiosk("doctor")
    assert the(said, "key")[::2] == ("red", f"Run: chmod 600 {terminal.data / 'kiosk.key'}")
    assert said.status == 1


def test_a_key_from_a_credential_is_green(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    (terminal.folder / "kiosk.key").write_text("ab" * 32)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(terminal.folder))
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "credential")
    assert the(terminal.kiosk("doctor"), "key") == ("green", "The key comes from the credential.", "")


def test_a_wrong_key_is_told_and_the_store_is_not_touched(terminal: Terminal) -> None:
    terminal.kiosk("doctor")
    before = (terminal.data / "kiosk.db").read_bytes()
    (terminal.data / "kiosk.key").write_text("ab" * 32)
    said = terminal.kiosk("doctor")
    assert the(said, "store")[0] == "red"
    assert "The key is not the one that the store was made with" in the(said, "store")[1]
    assert said.status == 1
    assert (terminal.data / "kiosk.db").read_bytes() == before
    refused = terminal.kiosk("check-in", "A1")
    assert refused.status == 2
    assert "Bring back the key it was made with" in refused.object["error"]["fix"]


def test_a_missing_key_is_told(terminal: Terminal) -> None:
    terminal.kiosk("doctor")
    (terminal.data / "kiosk.key").unlink()
    state, says, fix = the(terminal.kiosk("doctor"), "store")
    assert state == "red"
    assert "key was not found" in says
    assert fix


# --- The store --------------------------------------------------------------------------------------------------------


def test_a_damaged_store_is_kept_and_explained_and_nothing_new_takes_its_place(terminal: Terminal) -> None:
    terminal.kiosk("doctor")
    store = terminal.data / "kiosk.db"
    held = damage(store, 100)
    said = terminal.kiosk("doctor")
    state, says, fix = the(said, "store")
    assert (state, said.status) == ("red", 1)
    assert "damaged and was set aside" in says
    assert "Keep this file" in fix
    (kept,) = terminal.data.glob("kiosk.db.damaged-*Z")
    assert str(kept) in says
    assert kept.read_bytes() == held
    again = terminal.kiosk("check-in", "A1")
    assert again.status == 2
    assert kept.name in again.object["error"]["what"]
    assert not store.exists()


def test_damage_inside_a_store_that_still_opens_is_found(terminal: Terminal) -> None:
    terminal.book("code,name", *[f"C{number},Ada Lovelace {number}" for number in range(400)])
    store = terminal.data / "kiosk.db"
    damage(store, store.stat().st_size - 4096 + 100)
    said = terminal.kiosk("doctor")
    assert states(said)["store"] == "red"
    assert said.status == 1


def test_a_running_kiosk_is_looked_into_beside_it(terminal: Terminal) -> None:
    with terminal.opened():
        said = terminal.kiosk("doctor")
    state, says, _ = the(said, "store")
    assert (state, said.status) == ("green", 0)
    assert "whole" in says


def test_a_clock_before_the_newest_fact_is_red_with_both_times(terminal: Terminal) -> None:
    terminal.book("code", "A1")
    terminal.kiosk("check-in", "A1", "--no-badge")
    terminal.clock.set_to(terminal.clock.now() - timedelta(hours=2))
    said = terminal.kiosk("doctor")
    says = "The clock says 2026-11-21 10:00 UTC, before the last entry at 2026-11-21 12:00 UTC."
    assert the(said, "clock") == ("red", says, "Set the clock. Entries made meanwhile are marked.")
    assert said.status == 1


# --- The disk and the folder ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("free_mb", "state", "status"), [(40, "red", 1), (400, "amber", 0), (4000, "green", 0)])
def test_a_disk_that_fills_up_is_told_before_it_is_full(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, free_mb: int, state: str, status: int
) -> None:
    class Usage:
        free = free_mb * 1_000_000

    monkeypatch.setattr("shutil.disk_usage", lambda path: Usage)  # no disk of this size can be had in a test
    said = terminal.kiosk("doctor")
    assert the(said, "disk_space")[:2] == (state, f"{free_mb} MB are free.")
    assert said.status == status


def test_a_data_folder_that_cannot_be_is_told(terminal: Terminal) -> None:
    terminal.data = terminal.file("occupied", "a file") / "data"
    said = terminal.kiosk("doctor")
    assert [states(said)[name] for name in ("disk_write", "store")] == ["red", "red"]
    assert "The data folder cannot be used" in the(said, "store")[1]
    assert said.status == 1


# --- The venue and the settings ---------------------------------------------------------------------------------------


def test_a_broken_venue_pack_is_the_packs_fault_and_not_the_stores(terminal: Terminal) -> None:
    pack = terminal.file("pack.toml", "[place]", 'key = "x"', "[[rooms]]", 'key = "hall"', "capacity = -1")
    said = terminal.run("doctor", "--data", terminal.data, "--venue", pack, "--json")
    state, says, _ = the(said, "venue_pack")
    assert (state, said.status) == ("red", 1)
    assert f"{pack}:5" in says
    assert the(said, "store")[0] == "amber"
    assert "venue pack" in the(said, "store")[1]


def test_settings_that_cannot_be_used_are_a_check_that_failed(terminal: Terminal) -> None:
    terminal.data.mkdir()
    (terminal.data / "kiosk.toml").write_text("screen_width = 500\n")
    said = terminal.kiosk("doctor")
    state, says, fix = the(said, "settings")
    assert (state, said.status) == ("red", 1)
    assert 'there is no setting "screen_width"; did you mean "screen_width_mm"?' in says
    assert str(terminal.data / "kiosk.toml") in says
    assert fix


def test_a_day_without_sessions_and_an_unmeasured_screen_are_amber(terminal: Terminal) -> None:
    terminal.clock.pass_time(timedelta(days=30))
    said = terminal.kiosk("doctor")
    assert [states(said)[name] for name in ("sessions", "screen")] == ["amber", "amber"]
    (terminal.data / "kiosk.toml").write_text("screen_width_mm = 598\n")
    assert the(terminal.kiosk("doctor"), "screen") == ("green", "The screen is 598 mm wide.", "")


def test_a_speech_engine_whose_daemon_does_not_answer_is_told_in_a_few_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes connections, and never says a word
        monkeypatch.setenv("SPEECHD_ADDRESS", f"inet_socket:127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(PluggedInError, match="does not answer"):
            voices_here()
