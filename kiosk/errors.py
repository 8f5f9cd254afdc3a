"""Faults of the environment, as facts without sentences.

    KioskError
    ├── SettingsError         a setting or a data folder that cannot be used
    ├── StoreError            (kiosk.storage) key, schema, damage, disk, second process
    ├── PackError             (kiosk.exchange) a venue pack that cannot be used
    ├── ImportFileError       (kiosk.exchange) a file of bookings or sessions that cannot be used
    ├── DocumentError         (kiosk.documents) a template that cannot be drawn
    └── PluggedInError        (kiosk.devices) the front does not say what is plugged in

Each error carries what, where and what to do next as attributes; `str()` joins them for a terminal.
What visitors and staff read is worded in ``ui/wording.py``.
"""


class KioskError(Exception):
    """Something outside the program is not as it must be.

    ``what`` happened, ``where`` (a file, a folder, a line) and ``fix``: what to do next.
    """

    def __init__(self, what: str, *, where: str = "", fix: str = "") -> None:
        self.what = what
        self.where = where
        self.fix = fix
        super().__init__(what, where, fix)

    def __str__(self) -> str:
        place = f" ({self.where})" if self.where else ""
        step = f"\n{self.fix}" if self.fix else ""
        return f"{self.what}{place}{step}"


class SettingsError(KioskError):
    """A setting or a data folder cannot be used."""
