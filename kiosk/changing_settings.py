"""Changing the settings while the kiosk runs: into its file, with who did it, and in force at once where it can be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk.actions.acting import NoteAct
from kiosk.actions.printing_ports import BadgePrinter
from kiosk.devices.printers import roll_printers_of
from kiosk.devices.staged_file import FileBesideItsPlace
from kiosk.domain.acts import Act, By
from kiosk.errors import SettingsError
from kiosk.exchange.venue_pack import load_pack
from kiosk.settings import Settings, load_settings
from kiosk.settings_file import draft_settings, said_in
from kiosk.settings_form import Field, as_written, field_of, in_words, read_value
from kiosk.settings_in_force import SettingsInForce


class ChangeSettings:
    """The verb. ``printers`` makes printers of addresses, and raises for one that names none."""

    def __init__(
        self, in_force: SettingsInForce, note_act: NoteAct, printers: Callable[[Sequence[str]], Sequence[BadgePrinter]]
    ) -> None:
        self._in_force = in_force
        self._note_act = note_act
        self._printers = printers

    def to_come(self) -> Settings:
        """Return what the file says, which all holds from the next start on; raises ``SettingsError``."""
        return load_settings(data_dir=self._folder)

    def __call__(self, field: Field, text: str | None, by: By) -> Settings:
        """Write a setting as typed, ``None`` for what holds without, and return what holds from the next start on.

        Where it can, it holds now (``settings_in_force``). Raises ``ValueError`` for a number that is none,
        ``SettingsError`` for what cannot be used, ``PackError`` for a venue pack; nothing is changed then.
        """
        value = None if text is None else read_value(field, text)
        if field.key == "venue" and value is not None:
            load_pack(str(value))
        draft, file = draft_settings(self._folder, {field.key: value})
        try:
            if isinstance(value, tuple):
                self._printers(value)
            elif field.key == "roll_call_printer" and value is not None:
                roll_printers_of(str(value), (), self._in_force.now.spool_dir)
        except SettingsError:
            draft.unlink(missing_ok=True)
            raise
        self._note_act.with_file(by, Act.CHANGED_SETTING, FileBesideItsPlace(draft, file), about=field.key)
        to_come = self.to_come()
        self._in_force.take(field.key, to_come)
        return to_come

    def said(self, *keys: str) -> dict[str, str | None]:
        """Return what the file says of some settings, as it is typed; ``None`` where it says nothing of one."""
        to_come, in_file = self.to_come(), said_in(self._folder)
        return {key: as_written(to_come, key) if key in in_file else None for key in keys}

    def put_back(self, said: Mapping[str, str | None], by: By) -> None:
        """Let the file say of settings what it said; raises as the call does."""
        for key, text in said.items():
            self(field_of(key), text, by)

    def keep_scanner(self, prefix: str, suffix: str, by: By) -> dict[str, str | None]:
        """Write what the scanner adds before and after a code, and return what was ``said``; raises as the call."""
        said = self.said("scanner_prefix", "scanner_suffix")
        for key, added in (("scanner_prefix", prefix), ("scanner_suffix", suffix)):
            self(field_of(key), in_words(added), by)
        return said

    def keep_screen_width(self, width_mm: float, by: By) -> dict[str, str | None]:
        """Write how wide the screen is, and return what was ``said``; raises as the call."""
        said = self.said("screen_width_mm")
        self(field_of("screen_width_mm"), f"{width_mm:.1f}", by)
        return said

    @property
    def _folder(self) -> Path:
        return self._in_force.now.data_dir
