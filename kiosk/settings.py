"""What this kiosk is told: environment, then ``kiosk.toml`` in the data folder, then defaults; validated once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from platformdirs import user_data_path
from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from kiosk.errors import SettingsError

SETTINGS_FILE = "kiosk.toml"


class Settings(BaseSettings):
    """A kiosk's settings. Lengths are millimetres; ``KIOSK_`` names each in the environment.

    ``screen_width_mm`` is the panel's visible width (0: ask the system), ``screen_bottom_mm`` the height of its
    bottom edge above the floor. ``scanner_prefix`` and ``scanner_suffix`` are what the scanner adds to each code.
    """

    model_config = SettingsConfigDict(env_prefix="KIOSK_", frozen=True, extra="forbid")

    data_dir: Path = Field(default_factory=lambda: user_data_path("kiosk"))
    venue: str = "invention_rooms"
    kiosk_id: str = Field(default="", max_length=40, pattern=r"^[a-z0-9-]*$")
    language: str = "en"
    screen_width_mm: float = Field(default=0.0, ge=0, le=3000)
    screen_bottom_mm: float = Field(default=750.0, ge=0, le=2000)
    scanner_prefix: str = Field(default="", max_length=8)
    scanner_suffix: str = Field(default="", max_length=8)
    welcome_by_name: bool = True
    fullscreen: bool = True

    @property
    def spool_dir(self) -> Path:
        """Where badges lie as files."""
        return self.data_dir / "spool"

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
        given = init_settings()
        folder = given.get("data_dir") or env_settings().get("data_dir") or user_data_path("kiosk")
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, Path(folder) / SETTINGS_FILE)


def load_settings(**given: Any) -> Settings:
    """Return the settings; ``given`` (from the command line) wins where it is not ``None``.

    Raises ``SettingsError`` with every wrong key, its place and what would be right.
    """
    chosen = {key: value for key, value in given.items() if value is not None}
    try:
        return Settings(**chosen)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise SettingsError(
            f"A setting cannot be used: {wrong}",
            where=f"{SETTINGS_FILE} or a KIOSK_... variable",
            fix="Correct it, or remove it to use the default.",
        ) from None
    except ValueError as error:  # TOML that cannot be read
        raise SettingsError(
            f"The settings file cannot be read: {error}", where=SETTINGS_FILE, fix="Correct that line."
        ) from None
