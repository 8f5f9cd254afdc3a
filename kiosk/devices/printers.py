"""Printers by their addresses in the settings: ``folder``, ``ipp://``, ``brother://``, ``zebra://``, ``system``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from kiosk.actions.printing_ports import PRINTING_NOW, BadgePrinter, RollPrinter, SheetPrinter
from kiosk.devices.folder_printer import FolderPrinter
from kiosk.devices.wires import RAW_PORT, OpenWire, PrintsNow, TcpWire, one_at_a_time
from kiosk.errors import SettingsError

if TYPE_CHECKING:
    from kiosk.devices.brother_printer import BrotherPrinter
    from kiosk.devices.ipp_printer import IppPrinter

_BADGE_WAITS_S, _ROLL_WAITS_S = 20.0, 2.0  # for the end of another conversation: a strip of tape takes seconds
_ROLL_CONNECT_S, _ROLL_ANSWER_S = 1.0, 1.5  # an alarm has five seconds for a printer, not for its silence
SystemPrinter = Callable[[str, str], BadgePrinter]  # of an address and the queue's name, empty for the system's own
_RIGHT = (
    "folder, ipp://host/ipp/print, ipp://localhost/printers/queue, brother://host, brother:usb, zebra://host, system or"
    " system:Queue name"
)


def printer_of(
    address: str, spool: Path, system: SystemPrinter | None = None, wait_s: float = _BADGE_WAITS_S
) -> BadgePrinter:
    """Return the printer of an address; raises ``SettingsError`` for one that names none.

    ``?model=QL-820NWB&roll=62x100`` follows a Brother's, ``?dpi=300&media=gap`` a Zebra's. ``system`` makes a printer
    of the operating system, which needs the front. A label printer is waited for so long while
    another conversation with it goes on: only one at a time is understood.
    """
    kind = address.partition(":")[0]
    if address == "folder":
        return FolderPrinter(spool)
    if kind in ("ipp", "ipps") and urlsplit(address).hostname:
        return _ipp(address)
    if kind == "brother":
        return _brother(address, spool, wait_s)
    if kind == "zebra" and urlsplit(address).hostname:
        return _zebra(address, spool, wait_s)
    if kind == "system":
        if system is None:
            raise SettingsError(
                "A printer of the system prints from the kiosk’s window alone", where=address, fix="Run: kiosk run"
            )
        return system(address, address.partition(":")[2])
    raise SettingsError(f"{address} is no printer", where="printers", fix=f"Right are: {_RIGHT}.")


def printers_of(addresses: Sequence[str], spool: Path, system: SystemPrinter | None = None) -> list[BadgePrinter]:
    """Return printers in their order; without the front those of the system are left out, if others are there."""
    able = [address for address in addresses if system is not None or address.partition(":")[0] != "system"]
    return [printer_of(address, spool, system) for address in able or addresses]


def look_at(address: str, spool: Path) -> str:
    """Say that a printer can print and which roll is in, as far as it tells; raises ``KioskError`` if it cannot.

    One that prints now, whichever process asks it to, is left in peace.
    """
    if address.partition(":")[0] == "system":
        return "prints from the kiosk’s window"
    try:
        return f"can print, {printer_of(address, spool, wait_s=0).look() or 'does not say which paper is in'}"
    except PrintsNow:
        return PRINTING_NOW


def roll_printers_of(a4: str | None, addresses: Sequence[str], spool: Path) -> list[RollPrinter]:
    """Return what the roll call is tried on: the A4 printer, then label printers with tape, in their order."""
    found: list[RollPrinter] = []
    for address in (*([a4] if a4 else []), *addresses):
        kind = address.partition(":")[0]
        if kind in ("ipp", "ipps"):
            found.append(_ipp_for_roll(address))
        elif kind == "brother":
            found.append(_brother(address, spool, _ROLL_WAITS_S))
    return found


def sheet_printers_of(a4: str | None, addresses: Sequence[str]) -> list[SheetPrinter]:
    """Return what may have A4 paper: the roll call's printer, then the others that tell their paper, in their order."""
    named = dict.fromkeys((*([a4] if a4 else []), *addresses))
    return [_ipp_for_roll(address) for address in named if address.partition(":")[0] in ("ipp", "ipps")]


def _ipp(address: str) -> IppPrinter:
    from kiosk.devices.ipp_printer import IppPrinter

    return IppPrinter(address)


def _ipp_for_roll(address: str) -> IppPrinter:
    from kiosk.devices.ipp_client import IppClient
    from kiosk.devices.ipp_printer import IppPrinter

    return IppPrinter(address, IppClient(address, connect_s=_ROLL_CONNECT_S, answer_s=_ROLL_ANSWER_S))


def _brother(address: str, spool: Path, wait_s: float) -> BrotherPrinter:
    from kiosk.devices.brother_printer import ROLLS, BrotherPrinter
    from kiosk.devices.brother_usb import UsbWire

    parts = urlsplit(address)
    said = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    model, roll = said.get("model", "QL-820NWB").upper(), said.get("roll", "62x100")
    if roll not in ROLLS:
        raise SettingsError(f"{roll} is no roll of a Brother", where=address, fix=f"Right are: {', '.join(ROLLS)}.")
    if parts.path == "usb":
        return BrotherPrinter(address, _alone(UsbWire, spool, "brother-usb", wait_s), model=model, roll=roll)
    host, port = parts.hostname or "", parts.port or RAW_PORT
    if not host:
        raise SettingsError(f"{address} is no printer", where="printers", fix=f"Right are: {_RIGHT}.")
    return BrotherPrinter(address, _over_tcp(host, port, spool, wait_s), model=model, roll=roll)


def _zebra(address: str, spool: Path, wait_s: float) -> BadgePrinter:
    from kiosk.devices.zebra_printer import TRACKING, ZebraPrinter

    parts = urlsplit(address)
    said = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    dpi, media = said.get("dpi", "203"), said.get("media", "")
    if media not in TRACKING:
        right = ", ".join(name for name in TRACKING if name)
        raise SettingsError(f"{media} is no kind of labels", where=address, fix=f"Right are: {right}.")
    if dpi not in ("203", "300", "600"):
        raise SettingsError(f"{dpi} is no resolution of a Zebra", where=address, fix="Right are: 203, 300, 600.")
    host, port = parts.hostname or "", parts.port or RAW_PORT
    return ZebraPrinter(address, _over_tcp(host, port, spool, wait_s), dpi=int(dpi), media=media)


def _over_tcp(host: str, port: int, spool: Path, wait_s: float) -> OpenWire:
    return _alone(lambda: TcpWire(host, port), spool, f"{host}-{port}", wait_s)


def _alone(open_wire: OpenWire, spool: Path, place: str, wait_s: float) -> OpenWire:
    lock = spool / "locks" / f"{re.sub('[^a-z0-9.-]', '_', place.lower())}.lock"
    return partial(one_at_a_time, open_wire, lock, wait_s)
