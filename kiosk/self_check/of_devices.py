"""What is well with what is plugged in: printers, camera, serial scanner, voices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from kiosk.actions.printer_chain import PrinterChain
from kiosk.devices.plugged_in import PluggedIn, look_around, voices_here
from kiosk.devices.printers import look_at
from kiosk.errors import KioskError
from kiosk.exchange.venue_pack import load_pack
from kiosk.self_check.check import Check, State, sentence
from kiosk.settings import AUTO, OFF, Settings


def of_printers(settings: Settings) -> Iterator[Check]:
    """Each printer, and the one of the roll call: whether it can print now, and which roll is in."""
    for name, address in settings.named_printers:
        yield _printer(name, address, partial(look_at, address, settings.spool_dir))


def of_open_printers(chain: PrinterChain, settings: Settings) -> Iterator[Check]:
    """The same of a kiosk that is open and may be printing: nothing is said to a printer in the middle of a badge."""
    for printer in chain.printers:
        yield _printer("printer", printer.name, partial(chain.look, printer))
    if settings.roll_call_printer:
        look = partial(look_at, settings.roll_call_printer, settings.spool_dir)
        yield _printer("roll_call_printer", settings.roll_call_printer, look)


def _printer(check: str, address: str, look: Callable[[], str]) -> Check:
    try:
        return Check(check, State.GREEN, f"{address}: {look()}.")
    except KioskError as error:
        return Check(check, State.AMBER, f"{address}: {error.what}", error.fix)


def of_scanners(settings: Settings) -> list[Check]:
    """Return whether the camera and the serial scanner of the settings are there."""
    try:
        there = look_around()
    except KioskError as error:
        return [Check(name, State.AMBER, sentence(error), error.fix) for name in ("camera", "serial_port")]
    return [_camera(settings.camera, there), _serial_scanner(settings.serial_scanner, there)]


def of_speech(settings: Settings) -> Check:
    """Return which languages of the venue can be spoken."""
    if settings.speech == OFF:
        return Check("speech", State.GREEN, "Listen mode is switched off in the settings.")
    try:
        pack, voices = load_pack(settings.venue), voices_here()
    except KioskError as error:
        return Check("speech", State.AMBER, sentence(error), error.fix or "Mend the venue pack first.")
    clips = pack.source.with_suffix(".clips")
    silent = [key for key in pack.venue.languages if key not in voices and not (clips / key).is_dir()]
    if not voices and len(silent) == len(pack.venue.languages):
        fix = "Install: apt-get install speech-dispatcher speech-dispatcher-espeak-ng. Or put clips beside the pack."
        return Check("speech", State.AMBER, "Nothing here can speak: Listen mode says so on the screen.", fix)
    if silent:
        says = f"Listen mode has no voice for: {', '.join(silent)}. The screen says so."
        return Check("speech", State.AMBER, says, "Add a voice to the system, or clips to the venue pack (README).")
    return Check("speech", State.GREEN, "Listen mode can speak every language of the venue.")


def _camera(wanted: str, there: PluggedIn) -> Check:
    if wanted == OFF:
        return Check("camera", State.GREEN, "The camera is switched off in the settings.")
    if wanted == AUTO and not there.cameras:
        return Check("camera", State.GREEN, "There is no camera: codes come by scanner, or visitors give a name.")
    fitting = [name for name in there.cameras if wanted == AUTO or wanted.casefold() in name.casefold()]
    if fitting:
        return Check("camera", State.GREEN, f"The camera is {fitting[0]}.")
    return _missing("camera", wanted, there.cameras, "camera")


def _serial_scanner(wanted: str, there: PluggedIn) -> Check:
    if wanted == OFF:
        return Check("serial_port", State.GREEN, "Serial scanners are switched off in the settings.")
    if wanted == AUTO and not there.serial_scanners:
        return Check("serial_port", State.GREEN, "No serial port says that it is a scanner.")
    if wanted == AUTO:
        return Check("serial_port", State.GREEN, f"The serial scanner is at {there.serial_scanners[0]}.")
    if wanted in there.serial_ports:
        return Check("serial_port", State.GREEN, f"The serial scanner’s port is {wanted}.")
    return _missing("serial_port", wanted, there.serial_ports, "serial_scanner")


def _missing(check: str, wanted: str, there: tuple[str, ...], setting: str) -> Check:
    fix = f"Plug it in, or correct {setting} in kiosk.toml. There is: {', '.join(there) or 'nothing'}."
    return Check(check, State.AMBER, f"“{wanted}” is not plugged in.", fix)
