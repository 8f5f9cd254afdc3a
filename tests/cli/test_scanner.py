"""``kiosk scanner``: a page to scan, and what the scan says; what it adds is kept, and all else in the file stays."""

from __future__ import annotations

import subprocess

from kiosk.domain.scanner_learning import TEST_TEXT
from kiosk.settings import load_settings
from tests.cli.terminal import Terminal


def test_what_the_scanner_adds_is_kept_and_comments_stay(terminal: Terminal) -> None:
    terminal.data.mkdir()
    file = terminal.data / "kiosk.toml"
    file.write_text('# our front door\nwelcome_by_name = false\nscanner_prefix = "old" # by hand\n', "utf-8")
    said = terminal.kiosk("scanner", "learn", "--scan", f"~{TEST_TEXT}#", "--save")
    assert (said.status, said.object["prefix"], said.object["suffix"]) == (0, "~", "#")
    assert file.read_text("utf-8") == (
        '# our front door\nwelcome_by_name = false\nscanner_prefix = "~" # by hand\nscanner_suffix = "#"\n'
    )
    settings = load_settings(data_dir=terminal.data)
    assert (settings.scanner_prefix, settings.scanner_suffix, settings.welcome_by_name) == ("~", "#", False)


def test_a_file_that_only_a_person_can_mend_is_left_alone(terminal: Terminal) -> None:
    terminal.data.mkdir()
    file = terminal.data / "kiosk.toml"
    file.write_text("scanner_prefix = \n", "utf-8")
    said = terminal.kiosk("scanner", "learn", "--scan", f"~{TEST_TEXT}", "--save")
    assert said.status == 2
    assert file.read_text("utf-8") == "scanner_prefix = \n"


def test_people_read_what_is_wrong_and_what_to_do(terminal: Terminal) -> None:
    german = TEST_TEXT.translate(str.maketrans("YZ", "ZY"))
    said = terminal.run("scanner", "learn", "--scan", german)
    assert said.status == 1
    assert said.out.startswith("Your scanner is set to German layout")
    assert "Scan the code for your computer’s country" in said.out
    right = terminal.run("scanner", "learn", "--scan", TEST_TEXT)
    assert right.out.splitlines()[1:] == ["It adds nothing before a code.", "It adds nothing after a code."]


def test_the_sheet_is_one_page(terminal: Terminal) -> None:
    sheet = terminal.folder / "sheet.pdf"
    assert terminal.run("scanner", "sheet", "--out", sheet).status == 0
    text = subprocess.run(["pdftotext", str(sheet), "-"], capture_output=True, text=True, check=True).stdout
    assert text.count("\f") == 1
    assert "Scanner test sheet" in text
