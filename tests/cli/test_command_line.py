"""What holds for every command: where its options may stand, and how it says what it could not use."""

from __future__ import annotations

import io
import re
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import pytest

from kiosk.cli import main
from tests.cli.terminal import VENUE, Said, Terminal

README = Path(__file__).parents[2] / "README.md"
COMMANDS = {
    "run": "screen",
    "demo": "scripted day",
    "import bookings": "CSV",
    "import areas": "IMD.csv",
    "import sessions": "iCalendar",
    "check-in": "CODE",
    "check-out": "CODE",
    "desk": "reception's window",
    "join": "late arrivals",
    "export day": "summary.json",
    "export equality": "small counts are held back",
    "sync": "to the hub",
    "hub serve": "until stopped",
    "hub enrol": "one-time code",
    "hub revoke": "brings what it has",
    "hub erase": "at every kiosk",
    "hub import bookings": "every kiosk of the venue",
    "hub import sessions": "the rooms they name",
    "hub status": "kept aside",
    "hub user": "see the hub's pages",
    "export register": "graduates.csv",
    "members issue": "card to each member",
    "members list": "whether it holds",
    "members revoke": "new one",
    "erase": "counts stay",
    "correct-name": "new badge",
    "purge": "delete date",
    "roll-call": "who is inside",
    "staff add": "PIN is kept as a hash",
    "staff list": "sign in at the desk",
    "staff remove": "sign in no more",
    "staff pin": "another PIN",
    "staff pass": "scan at the desk",
    "scanner sheet": "every letter",
    "scanner learn": "plain words",
    "close-day": "others go on",
    "backup": "verified backup",
    "recovery-code": "on another machine",
    "restore": "opened and counted",
    "doctor": "what is well",
}


@contextmanager
def no_room_on_the_disk() -> Iterator[None]:
    """Let no file grow beyond a kilobyte: what a full disk is to a program."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def is_told(said: Said, what: str, *, fix: str = "") -> bool:
    """Whether a fault is told on standard error in sentences, with a next step, and status 2."""
    first, _, rest = said.err.partition("\n")
    return said.status == 2 and what in first + rest and fix in said.err and bool(rest.strip())


def test_the_readme_and_the_help_name_the_same_commands(terminal: Terminal) -> None:
    table = README.read_text("utf-8").partition("| command |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`kiosk ([a-z]+(?:[- ][a-z]+)*)", table)) == set(COMMANDS)
    top = terminal.run("--help").out
    assert all(command.split()[0] in top for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_and_takes_the_shared_options(terminal: Terminal, command: str) -> None:
    said = terminal.run(*command.split(), "--help")
    assert said.status == 0
    assert COMMANDS[command] in said.out
    assert all(option in said.out for option in ("--data", "--venue", "--json"))
    assert not terminal.data.exists()


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_the_shared_options_may_stand_before_between_and_behind_the_words(terminal: Terminal, place: int) -> None:
    words: list[object] = ["import", "bookings", terminal.file("some.csv", "code", "A1")]
    words[place:place] = ["--data", terminal.data, "--venue", VENUE, "--json"]
    said = terminal.run(*words)
    assert (said.status, said.counts) == (0, {"accepted": 1})
    assert (terminal.data / "kiosk.db").exists()


def test_of_two_data_folders_the_one_nearest_to_the_command_holds(terminal: Terminal) -> None:
    terminal.run("--data", terminal.folder / "far", "doctor", "--data", terminal.data)
    assert terminal.data.exists()
    assert not (terminal.folder / "far").exists()


def test_the_environment_names_data_folder_and_venue_and_the_command_line_wins(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DATA_DIR", str(terminal.data))
    monkeypatch.setenv("KIOSK_VENUE", str(VENUE))
    assert "The House: 2 rooms" in terminal.run("doctor").out
    assert (terminal.data / "kiosk.db").exists()
    assert "The Invention Rooms: " in terminal.run("doctor", "--venue", "invention_rooms").out


def test_a_data_folder_and_what_is_in_it_are_their_owners_alone(terminal: Terminal) -> None:
    terminal.kiosk("doctor")
    assert terminal.data.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "words",
    [
        ("dance",),
        ("import",),
        ("import", "visitors", "x.csv"),
        ("check-in",),
        ("check-in", "A", "B"),
        ("check-in", "A", "--loud"),
        ("doctor", "--data"),
        ("--loud", "doctor"),
    ],
    ids=" ".join,
)
def test_words_that_are_no_command_are_unusable_input(terminal: Terminal, words: tuple[str, ...]) -> None:
    said = terminal.run(*words)
    assert said.status == 2
    assert said.err.startswith(("Usage: kiosk", "Error: "))
    assert said.out == ""
    for_machines = terminal.run("--json", *words)
    assert for_machines.status == 2
    assert set(for_machines.object["error"]) == {"what", "where", "fix"}
    assert all(for_machines.object["error"].values())


def test_a_usage_error_is_told_to_machines_wherever_json_stands(terminal: Terminal) -> None:
    assert "--loud" in terminal.run("check-in", "A", "--loud", "--json").object["error"]["what"]


# --- Venues -----------------------------------------------------------------------------------------------------------


def test_an_unknown_venue_is_answered_with_what_could_have_been_meant(terminal: Terminal) -> None:
    said = terminal.run("check-in", "A1", "--data", terminal.data, "--venue", "invention_room")
    assert is_told(said, 'there is no venue pack "invention_room"', fix='did you mean "invention_rooms"?')
    assert "great_exhibition_road_festival" in said.err
    assert not terminal.data.exists()


def test_a_broken_venue_pack_lists_every_problem_with_file_and_line(terminal: Terminal) -> None:
    lines = VENUE.read_text("utf-8").splitlines()
    lines[lines.index("capacity = 40")] = "capacity = -40"
    lines[lines.index('time_zone = "Europe/London"')] = 'time_zone = "Europe/Londn"'
    lines[lines.index('room = "bench_room"')] = 'room = "bench"'
    pack = terminal.file("pack.toml", *lines)
    said = terminal.run("check-in", "A1", "--data", terminal.data, "--venue", pack, "--json")
    assert said.object["error"]["what"] == "3 problems in this venue pack"
    for wrong in ("capacity = -40", 'time_zone = "Europe/Londn"', 'room = "bench"'):
        assert is_told(said, f"{pack}:{lines.index(wrong) + 1}:")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("[place\n", "this is not TOML"),
        ("\x00", "this is not TOML"),
        ("key = ", ":1:7: key: the value is no number, true, false, date, list or text in quotes"),
        ("[place]\nkey = 'x'\nkey = 'y'\n", ":3:10: place.key: stands here for the second time"),
    ],
)
def test_a_venue_pack_that_is_no_toml_is_told_with_its_line(terminal: Terminal, content: str, what: str) -> None:
    pack = terminal.file("pack.toml", content)
    said = terminal.run("doctor", "--data", terminal.data, "--venue", pack, "--json")
    assert what in said.out
    assert said.status == 1
    assert is_told(terminal.run("check-in", "A1", "--venue", pack), what)


def test_a_venue_pack_that_is_not_there_is_told(terminal: Terminal) -> None:
    said = terminal.run("check-in", "A1", "--venue", terminal.folder / "gone.toml")
    assert is_told(said, "the file cannot be read: No such file or directory", fix="gone.toml")


# --- Data folders -----------------------------------------------------------------------------------------------------


def test_a_data_folder_that_is_a_file_is_told(terminal: Terminal) -> None:
    said = terminal.run("check-in", "A1", "--data", terminal.file("data", "a file"))
    assert is_told(said, "The data folder cannot be used: File exists", fix="--data or KIOSK_DATA_DIR")


def test_a_settings_file_with_a_wrong_key_names_it_and_the_right_one(terminal: Terminal) -> None:
    terminal.data.mkdir()
    (terminal.data / "kiosk.toml").write_text('venu = "invention_rooms"\n')
    said = terminal.kiosk("check-in", "A1")
    assert is_told(said, 'there is no setting "venu"; did you mean "venue"?', fix=str(terminal.data / "kiosk.toml"))


def test_no_room_on_the_disk_is_told_nothing_is_half_written_and_it_goes_on_by_itself(terminal: Terminal) -> None:
    terminal.book("code", "A1")
    with no_room_on_the_disk():
        said = terminal.kiosk("check-in", "A1", "--no-badge")
    assert is_told(said, "no space left for the store", fix="Free some space; then it goes on by itself.")
    assert said.object["error"]["where"] == str(terminal.data)
    assert terminal.kiosk("check-in", "A1", "--no-badge").object["outcome"] == "admitted"


def test_no_room_for_an_import_leaves_the_bookings_as_they_were(terminal: Terminal) -> None:
    terminal.book("code", "A1")
    file = terminal.file("more.csv", "code", *[f"C{number}" for number in range(500)])
    with no_room_on_the_disk():
        said = terminal.kiosk("import", "bookings", file)
    assert is_told(said, "no space left for the store")
    assert terminal.kiosk("import", "bookings", file).counts == {"accepted": 500}


def test_a_terminal_without_a_sign_shows_another_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    latin = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", latin)
    monkeypatch.setattr("kiosk.cli.kiosk", lambda **_: click.echo("Zoë Ōkafor: the printer’s cover is open."))
    main()
    latin.flush()
    assert latin.buffer.getvalue() == "Zoë ?kafor: the printer?s cover is open.\n".encode("latin-1")
