"""What this kiosk is told: environment, then ``kiosk.toml`` in the data folder, then defaults; validated once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from platformdirs import user_data_path
from pydantic import Field, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from kiosk.errors import SettingsError

SETTINGS_FILE = "kiosk.toml"
AUTO, OFF = "auto", "off"
KEY = r"^(F([1-9]|[12]\d|3[0-5])|Help|Insert|Pause|Menu|VolumeUp|VolumeDown|VolumeMute)?$"
_PRINTER = "a printer’s address, such as folder, ipp://host/ipp/print, brother:usb or zebra://host"
_FORMS = dict.fromkeys(("printers", "roll_call_printer"), _PRINTER)
_FORMS |= dict.fromkeys(("listen_key", "again_key", "quieter_key", "louder_key"), "the name of a key, such as F8")
_FORMS |= dict.fromkeys(("plug_key", "unplug_key"), "the name of a key, such as F13")
_FORMS["kiosk_id"] = "made of small letters, digits and hyphens alone"
PrinterAddress = Annotated[
    str,
    Field(
        max_length=200,
        pattern=r"^(folder|system(:.+)?|ipps?://[^/?]+.*|brother:usb(\?.*)?|brother://[^/?]+.*|zebra://[^/?]+.*)$",
    ),
]


class Settings(BaseSettings):
    """A kiosk's settings. Lengths are millimetres; ``KIOSK_`` names each in the environment.

    ``language`` is the one that this kiosk speaks first and again after each visitor, of those the venue lists; without
    it, or where it cannot be spoken, the venue's own.
    ``screen_width_mm`` is the panel's visible width (0: ask the system), ``screen_bottom_mm`` the height of its
    bottom edge above the floor. ``scanner_prefix`` and ``scanner_suffix`` are what the scanner adds to each code.
    ``camera`` is ``off``, ``auto``, or a part of the camera's name; ``serial_scanner`` is ``off``, ``auto`` (what says
    that it is a scanner), or the port's name, such as ``/dev/ttyUSB0`` or ``COM3``. ``speech`` is ``auto``, ``off`` or
    the engine's name, ``speech_loudest_dba`` how loud it is at full volume where the visitor stands; ``listen_key``,
    ``again_key``, ``quieter_key`` and ``louder_key`` are the tactile keys of Listen mode. ``headphones``
    is ``auto`` (what the jack reports), ``always`` (a handset that hangs there) or ``off``; ``plug_key`` and
    ``unplug_key`` are what a keypad with a jack of its own sends. ``hub_database`` is the
    address of the PostgreSQL that a hub here uses; without one it has its own in the data folder. With
    ``hub_metrics_token`` its numbers are told to other machines too. ``desk_window`` opens
    reception's window beside the visitor's; ``desk_scale`` is its size as a part of the visitor's, ``desk_contrast``
    light on dark, ``desk_sound`` a sound there for each new call. ``backup_dir`` is a folder on another disk that
    backups are brought to as well, ``export_dir`` one for the files of each day (else ``exports`` in the data folder).
    ``printers`` are tried for badges in their order: ``folder``, ``ipp://...``, ``brother://host``, ``brother:usb``,
    ``zebra://host``, ``system`` or ``system:Queue``; ``roll_call_printer`` has A4 paper.
    """

    model_config = SettingsConfigDict(env_prefix="KIOSK_", frozen=True, extra="forbid", env_ignore_empty=True)

    data_dir: Path = Field(default_factory=lambda: user_data_path("kiosk"))
    venue: str = "invention_rooms"
    kiosk_id: str = Field(default="", max_length=40, pattern=r"^[a-z0-9-]*$")
    language: str = Field(default="", max_length=40)
    screen_width_mm: float = Field(default=0.0, ge=0, le=3000)
    screen_bottom_mm: float = Field(default=750.0, ge=0, le=2000)
    scanner_prefix: str = Field(default="", max_length=8)
    scanner_suffix: str = Field(default="", max_length=8)
    camera: str = Field(default=AUTO, min_length=1, max_length=80)
    serial_scanner: str = Field(default=AUTO, min_length=1, max_length=200)
    serial_baud: int = Field(default=9600, ge=300, le=921_600)
    speech: str = Field(default=AUTO, min_length=1, max_length=40)
    speech_loudest_dba: float = Field(default=77.0, ge=40, le=120)
    listen_key: str = Field(default="F8", pattern=KEY)
    again_key: str = Field(default="F9", pattern=KEY)
    quieter_key: str = Field(default="F6", pattern=KEY)
    louder_key: str = Field(default="F7", pattern=KEY)
    headphones: Literal["auto", "always", "off"] = "auto"
    plug_key: str = Field(default="", pattern=KEY)
    unplug_key: str = Field(default="", pattern=KEY)
    welcome_by_name: bool = True
    fullscreen: bool = True
    hub_database: str = ""
    hub_metrics_token: str = ""
    desk_window: bool = False
    desk_scale: float = Field(default=0.6, ge=0.4, le=1.0)
    desk_contrast: bool = False
    desk_sound: bool = False
    backup_dir: str = ""
    export_dir: str = ""
    printers: tuple[PrinterAddress, ...] = Field(default=("folder",), min_length=1)
    roll_call_printer: PrinterAddress | None = None

    @property
    def named_printers(self) -> list[tuple[str, str]]:
        """Every printer with the setting that names it."""
        badges = [("printer", address) for address in self.printers]
        return badges + ([("roll_call_printer", self.roll_call_printer)] if self.roll_call_printer else [])

    @property
    def spool_dir(self) -> Path:
        """Where badges lie as files."""
        return self.data_dir / "spool"

    @property
    def exports_dir(self) -> Path:
        """Where the files of closed days lie."""
        return Path(self.export_dir) if self.export_dir else self.data_dir / "exports"

    @property
    def rejects_dir(self) -> Path:
        """Where rows of imported files lie that could not be used."""
        return self.data_dir / "rejects"

    @property
    def area_file(self) -> Path:
        """Where postcodes are looked up, once ``kiosk import areas`` has built it."""
        return self.data_dir / "areas.sqlite"

    @property
    def log_dir(self) -> Path:
        """Where the log lies."""
        return self.data_dir / "logs"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Put what was given on the command line first, the file last."""
        file = TomlConfigSettingsSource(settings_cls, _settings_file(init_settings()))
        if "data_dir" in file():
            raise SettingsError(
                "The data folder is named in the file that lies in it",
                where=str(_settings_file(init_settings())),
                fix="Take data_dir out of it; name the folder with --data or KIOSK_DATA_DIR.",
            )
        return init_settings, env_settings, file


def load_settings(**given: Any) -> Settings:
    """Return the settings; ``given`` (from the command line) wins where it is not ``None``.

    Raises ``SettingsError`` with every wrong key, its place and what would be right.
    """
    chosen = {key: value for key, value in given.items() if value is not None}
    file = _settings_file(chosen)
    try:
        return Settings(**chosen)
    except ValidationError as error:
        # A list without its wrong entry is too short as well: that is not what to correct.
        whole = {each["loc"][0] for each in error.errors() if len(each["loc"]) > 1}
        wrong = [each for each in error.errors() if len(each["loc"]) > 1 or each["loc"][0] not in whole]
        raise SettingsError(
            f"A setting cannot be used: {'; '.join(map(_what_is_wrong, wrong))}",
            where=", ".join(dict.fromkeys(_place(str(each["loc"][0]), chosen, file) for each in wrong)),
            fix="Correct it, or remove it to use the default.",
        ) from None
    except ValueError as error:  # TOML that cannot be read
        raise SettingsError(
            f"The settings file cannot be read: {error}", where=str(file), fix="Correct that line."
        ) from None
    except OSError as error:
        raise SettingsError(
            f"The settings file cannot be read: {error.strerror}", where=str(file), fix="Check who may read it."
        ) from None


def named_in_environment(key: str) -> str:
    """Return the variable that says a setting, so that the file does not; empty where none does."""
    return f"KIOSK_{key.upper()}" if _from_environment(key) is not None else ""


def _settings_file(given: Mapping[str, Any]) -> Path:
    folder = given.get("data_dir") or _from_environment("data_dir") or user_data_path("kiosk")
    return Path(folder) / SETTINGS_FILE


def _from_environment(key: str) -> str | None:
    """The value of a variable, whose name may be written in either case (an empty one counts as missing)."""
    return next((value for name, value in os.environ.items() if name.upper() == f"KIOSK_{key.upper()}" and value), None)


def _place(key: str, given: Mapping[str, Any], file: Path) -> str:
    if key in given:
        return "the command line"
    return str(file) if _from_environment(key) is None else f"KIOSK_{key.upper()}"


def _what_is_wrong(error: ErrorDetails) -> str:
    key = ".".join(map(str, error["loc"]))
    if error["type"] == "string_pattern_mismatch":
        return f'{key}: "{error["input"]}" is not {_FORMS[str(error["loc"][0])]}'
    if error["type"] != "extra_forbidden":
        return f"{key}: {error['msg'][:1].lower()}{error['msg'][1:]}"
    near = get_close_matches(key, set(Settings.model_fields) - {"data_dir"}, n=1)
    return f'there is no setting "{key}"' + (f'; did you mean "{near[0]}"?' if near else "")
