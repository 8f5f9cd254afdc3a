"""``kiosk roll-call``: the list of who is inside, from another terminal."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal


def test_the_list_lies_where_it_was_asked_for(terminal: Terminal) -> None:
    terminal.book("code,name,people", "A1,Ada Lovelace,1", "B1,Bo Berg,3")
    for code in ("A1", "B1"):
        terminal.kiosk("check-in", code, "--no-badge")
    terminal.kiosk("check-out", "A1")
    said = terminal.kiosk("roll-call", "--out", terminal.folder / "out")
    assert said.status == 0
    assert (said.object["people"], said.object["parties"], said.object["need_help"]) == (3, 1, 0)
    assert Path(said.object["file"]).read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_is_named(terminal: Terminal) -> None:
    (terminal.folder / "file").write_text("in the way")
    said = terminal.kiosk("roll-call", "--out", terminal.folder / "file" / "out")
    assert said.status == 2
    assert "Read the list from the screen" in said.object["error"]["fix"]
