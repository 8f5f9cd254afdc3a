"""The command line as a process: one at a time on a data folder, and the front as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import kiosk as command_line
from tests.cli.terminal import VENUE, Terminal
from ui.__main__ import front


def run(*words: object, data: Path) -> subprocess.CompletedProcess[str]:
    given = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    environment = given | {"KIOSK_DATA_DIR": str(data), "KIOSK_VENUE": str(VENUE), "KIOSK_KEY_SOURCE": "file"}
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)


def test_a_second_process_on_a_data_folder_says_who_has_it_and_speaks_json_once_it_is_free(terminal: Terminal) -> None:
    with terminal.opened():
        second = run("check-in", "A1", data=terminal.data)
    assert second.returncode == 2
    assert second.stdout == ""
    assert second.stderr == (
        f"the data folder is in use by process {os.getpid()} since 2026-11-21 12:00 UTC ({terminal.data})\n"
        "Close the other kiosk, or give this one a data folder of its own.\n"
    )
    refused = run("--json", "check-in", "A1", data=terminal.data)
    assert (refused.returncode, refused.stderr) == (1, "")
    assert json.loads(refused.stdout)["outcome"] == "unknown_code"


def test_names_in_every_script_survive_a_terminal_that_knows_only_ascii(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    file = terminal.file("أسماء.csv", "code,name", "A1,عائشة", ",Łukasz")
    said = run("--json", "import", "bookings", file, data=terminal.data)
    assert (said.returncode, said.stderr) == (0, "")
    assert json.loads(said.stdout)["rejects"].endswith("أسماء.rejects.csv")


def test_the_screen_opens_on_the_same_data_folder_and_venue(terminal: Terminal) -> None:
    said = run("run", "--self-test", "--size", "540x960", data=terminal.data)
    assert (said.returncode, said.stdout) == (0, "Home was shown.\n")
    assert (terminal.data / "kiosk.db").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("run", "--size", "1080x1920", "--self-test"),
        ("run", "--data", "some folder", "--venue", "invention_rooms"),
        ("demo", "--out", "some folder", "--json"),
        ("--json", "demo"),
    ],
    ids=" ".join,
)
def test_the_front_is_called_with_words_that_it_understands(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[list[str]] = []
    # A scripted day takes half a minute, and a window stays open: only what they would be told is looked at.
    monkeypatch.setattr("subprocess.call", lambda command: called.append(command) or 7)
    assert CliRunner().invoke(command_line, list(words)).exit_code == 7
    ((python, dash_m, module, *told),) = called
    assert (python, dash_m, module) == (sys.executable, "-m", "ui")
    group, rest = front.commands[told[0]], told[1:]
    understood = group.make_context("ui", list(rest))
    assert ("--json" in words) == bool(understood.params.get("as_json"))
    assert str(understood.params.get("data_dir")) == ("some folder" if "--data" in words else "None")
