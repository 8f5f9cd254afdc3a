"""What managers read on the settings page, in English like everything for staff."""

from __future__ import annotations

from kiosk.domain.languages import LANGUAGES
from kiosk.errors import KioskError, SettingsError
from kiosk.settings_form import AT_ONCE, Field, Kind

LABELS: dict[str, tuple[str, str]] = {
    "venue": ("Venue pack", "The file that describes this place: the name of one that came along, or a path."),
    "language": (
        "Language",
        "Which one this kiosk speaks first, and again after each visitor, of those that the venue lists.",
    ),
    "screen_width_mm": (
        "Screen: width in mm",
        "Without the frame. 0 is a guess. Devices, Size of the screen, measures it with a bank card.",
    ),
    "screen_bottom_mm": (
        "Screen: height above the floor in mm",
        "Of the picture’s lower edge. It decides how far Lower moves the buttons.",
    ),
    "scanner_prefix": ("Scanner: adds before a code", "Devices, Learn my scanner, finds it out. \\t stands for a tab."),
    "scanner_suffix": ("Scanner: adds after a code", "Devices, Learn my scanner, finds it out. \\t stands for a tab."),
    "camera": ("Camera", "auto takes the first, off none; else a part of the camera’s name."),
    "serial_scanner": (
        "Serial scanner",
        "auto takes what says that it is a scanner, off none; else a port: /dev/ttyUSB0, COM3.",
    ),
    "serial_baud": ("Serial scanner: speed", "As the scanner’s handbook says; 9600 is usual."),
    "speech": ("Speech", "auto takes the system’s voices, off none; else the name of one engine."),
    "speech_loudest_dba": ("Speech: loudest, in dBA", "As measured at full volume where the visitor stands."),
    "listen_key": ("Key: Listen", "The raised key that starts Listen."),
    "again_key": ("Key: say it again", "In Listen."),
    "quieter_key": ("Key: quieter", "In Listen."),
    "louder_key": ("Key: louder", "In Listen."),
    "headphones": ("Headphones", "auto asks the jack, always is for a handset that hangs there, off for none."),
    "plug_key": ("Key: headphones went in", "What a keypad with a jack of its own sends."),
    "unplug_key": ("Key: headphones came out", "What a keypad with a jack of its own sends."),
    "welcome_by_name": ("Welcome by name", "Whether the screen says the first name once somebody is in."),
    "fullscreen": ("Full screen", "Whether the visitor’s window covers the whole screen."),
    "desk_window": ("Desk: opens by itself", "Whether this window opens together with the visitor’s."),
    "desk_scale": ("Desk: size of words", "As a part of the visitor’s."),
    "desk_contrast": ("Desk: light on dark", "For this window alone."),
    "desk_sound": ("Desk: a sound for a call", "A soft one, once for each new call."),
    "backup_dir": ("Folder for backups", "On another disk. Empty keeps them on this one."),
    "export_dir": ("Folder for the day’s files", "Empty keeps them in the data folder."),
    "printers": (
        "Badge printers",
        "In the order they are tried, with commas: folder, system, ipp://HOST/ipp/print, brother:usb, "
        "brother://HOST, zebra://HOST.",
    ),
    "roll_call_printer": (
        "Printer for the roll call",
        "One with A4 paper, written as for badges. Empty takes the first badge printer that can.",
    ),
}
SET_AT_HUB = "The organisers set this at the hub, for every kiosk. It is changed there, on the page Settings."
NAMED_BY_VARIABLE = "{variable} says this at the moment, whatever the file says. Take it away first."
SAVED = "Saved. It holds once the kiosk is started again."
HOLDS_NOW = "Saved. It holds from now on."
AS_IT_WAS = "Saved. It is what holds already."


def changed(key: str) -> str:
    """Return what the bar says of a setting that was changed."""
    return f"{LABELS[key][0]} is changed."


def heading(waiting: int) -> str:
    """Return how many changes wait for a restart."""
    if waiting:
        return f"Settings: {waiting} {'waits' if waiting == 1 else 'wait'} for a restart of the kiosk"
    return "Settings"


def choice(key: str) -> str:
    """Return what can be chosen, in words."""
    named = {"yes": "Yes", "no": "No", "": "The venue’s first"}
    return LANGUAGES[key].english_name if key in LANGUAGES else named.get(key, key)


def holds(field: Field) -> str:
    """Return when a change takes effect."""
    if field.key in AT_ONCE:
        return "A change holds at once."
    return "A change holds once the kiosk is started again."


def shown(text: str, *, waits: bool = False) -> str:
    """Return a value as it stands in the list."""
    return f"{text or 'nothing'}{' · after a restart' if waits else ''}"


def listed(key: str, text: str) -> str:
    """Return what a setting says in the list."""
    if key == "screen_width_mm" and text == "0":
        return "not measured"
    return choice(text) if key == "language" else shown(text)


def allowed(field: Field) -> str:
    """Return what a setting may be, and what holds without."""
    default = "the venue’s first" if field.key == "language" else shown(field.default)
    without = f"The default is {default}."
    match field.kind:
        case Kind.NUMBER if field.most is not None:
            return f"A number from {field.least or 0:g} to {field.most:g}. {without}"
        case Kind.NUMBER:
            return f"A number. {without}"
        case Kind.LIST:
            return f"At least one. {without}"
        case Kind.TEXT if field.key.endswith("_key"):
            return f"F1 to F35, Help, Insert, Pause, Menu, VolumeUp, VolumeDown, VolumeMute, or nothing. {without}"
        case Kind.TEXT if field.longest < 400:
            return f"At most {field.longest} characters. {without}"
        case _:
            return without


def refused(error: Exception, field: Field) -> str:
    """Return why a value cannot be used, and what can; about another line of the file, what that is."""
    if isinstance(error, SettingsError) and f"{field.key}:" not in f"{error.what}:" and field.key not in error.what:
        return f"Nothing was changed. {error.what} {error.fix}"
    if isinstance(error, (SettingsError, ValueError)):
        return f"That cannot be used. {allowed(field)}"
    if isinstance(error, KioskError):
        return f"{'That cannot be used. ' if field.key == 'venue' else ''}{error.what}. {error.fix}".strip()
    return "Nothing was changed. Try again."
