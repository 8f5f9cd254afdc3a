"""What this kiosk is told: the command line, then the environment, then ``kiosk.toml``, then what holds without."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.errors import SettingsError
from kiosk.settings import SETTINGS_FILE, Settings, load_settings


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder, in an environment that names nothing of the kiosk."""
    for name in [name for name in os.environ if name.upper().startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path


def written(folder: Path, *lines: str) -> Path:
    file = folder / SETTINGS_FILE
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def fault(**given: object) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load_settings(**given)
    return caught.value


def test_without_any_word_the_shipped_venue_opens_in_the_users_own_folder(folder: Path) -> None:
    settings = load_settings()
    assert (settings.venue, settings.kiosk_id, settings.fullscreen) == ("invention_rooms", "", True)
    assert settings.data_dir.name == "kiosk"
    assert (settings.spool_dir, settings.log_dir) == (settings.data_dir / "spool", settings.data_dir / "logs")
    assert not settings.data_dir.exists()


def test_the_file_in_the_data_folder_is_read(folder: Path) -> None:
    written(folder, 'venue = "some"', "screen_width_mm = 598", "fullscreen = false", 'scanner_suffix = "\\t"')
    settings = load_settings(data_dir=folder)
    assert (settings.venue, settings.screen_width_mm, settings.fullscreen) == ("some", 598, False)
    assert settings.scanner_suffix == "\t"


def test_the_environment_wins_over_the_file_and_the_command_line_over_both(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(folder, 'venue = "of_the_file"', 'kiosk_id = "of-the-file"', "screen_bottom_mm = 1")
    monkeypatch.setenv("KIOSK_VENUE", "of_the_environment")
    monkeypatch.setenv("KIOSK_KIOSK_ID", "of-the-environment")
    settings = load_settings(data_dir=folder, venue="of_the_command_line")
    assert (settings.venue, settings.kiosk_id, settings.screen_bottom_mm) == (
        "of_the_command_line", "of-the-environment", 1,
    )  # fmt: skip


def test_the_file_of_the_folder_that_the_environment_names_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(folder, 'venue = "some"')
    monkeypatch.setenv("KIOSK_DATA_DIR", str(folder))
    settings = load_settings(data_dir=None, venue=None)
    assert (settings.data_dir, settings.venue) == (folder, "some")


@pytest.mark.parametrize("name", ["KIOSK_DATA_DIR", "KIOSK_VENUE"])
def test_an_empty_variable_is_a_missing_one(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    without = load_settings()
    monkeypatch.setenv(name, "")
    assert load_settings() == without


def test_settings_do_not_change_while_the_kiosk_runs(folder: Path) -> None:
    settings = load_settings(data_dir=folder)
    with pytest.raises(ValidationError):
        settings.venue = "another"  # type: ignore[misc]
    assert settings.venue == "invention_rooms"


def test_the_readme_names_each_setting_once_and_no_other() -> None:
    text = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    rows = text.partition("| setting |")[2].partition("\n\n")[0].splitlines()[2:]
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])]
    assert sorted(named) == sorted(set(Settings.model_fields) - {"data_dir"})


@pytest.mark.parametrize("language", ["en", "ar", "de", "whatever"])
def test_a_file_from_before_languages_were_read_still_loads(folder: Path, language: str) -> None:
    written(folder, f'language = "{language}"')
    assert load_settings(data_dir=folder).language == language


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('scaner_prefix = "x"', 'there is no setting "scaner_prefix"; did you mean "scanner_prefix"?'),
        ('colour = "red"', 'there is no setting "colour"'),
        ("screen_width_mm = -1", "screen_width_mm: input should be greater than or equal to 0"),
        ('fullscreen = "perhaps"', "fullscreen: input should be a valid boolean"),
        ('kiosk_id = "Front Desk"', 'kiosk_id: "Front Desk" is not made of small letters'),
        ('printers = ["foo://x"]', 'printers.0: "foo://x" is not a printer’s address, such as folder'),
        ('again_key = "F99"', 'again_key: "F99" is not the name of a key'),
        ('scanner_prefix = "123456789"', "scanner_prefix: string should have at most 8 characters"),
    ],
)
def test_a_wrong_line_is_named_with_its_file_and_what_would_be_right(folder: Path, line: str, what: str) -> None:
    file = written(folder, line)
    error = fault(data_dir=folder)
    assert what in error.what
    assert (error.where, error.fix) == (str(file), "Correct it, or remove it to use the default.")


def test_every_wrong_key_is_told_at_once_with_the_place_of_each(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(folder, "screen_width_mm = -1", 'colour = "red"')
    monkeypatch.setenv("kiosk_screen_bottom_mm", "low")
    error = fault(data_dir=folder, kiosk_id="Front Desk")
    for key in ("screen_width_mm", "colour", "screen_bottom_mm", "kiosk_id"):
        assert key in error.what
    assert set(error.where.split(", ")) == {str(file), "KIOSK_SCREEN_BOTTOM_MM", "the command line"}


@pytest.mark.parametrize("content", [b"venue = \n", b"venue", b'venue = "\xff"\n', b"\x00"])
def test_a_file_that_is_no_toml_is_told(folder: Path, content: bytes) -> None:
    (folder / SETTINGS_FILE).write_bytes(content)
    error = fault(data_dir=folder)
    assert error.what.startswith("The settings file cannot be read: ")
    assert (error.where, error.fix) == (str(folder / SETTINGS_FILE), "Correct that line.")


def test_a_file_that_may_not_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Complaint 55: setting up a kiosk failed with nothing but Permission denied."""
    written(folder, 'venue = "some"')

    def refuse(*_: object, **__: object) -> None:  # root may read everything, so the folder cannot refuse by itself
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    error = fault(data_dir=folder)
    assert (error.what, error.fix) == ("The settings file cannot be read: Permission denied", "Check who may read it.")


def test_the_file_cannot_name_the_folder_it_lies_in(folder: Path) -> None:
    file = written(folder, 'data_dir = "/elsewhere"')
    error = fault(data_dir=folder)
    assert error.where == str(file)
    assert "--data or KIOSK_DATA_DIR" in error.fix
